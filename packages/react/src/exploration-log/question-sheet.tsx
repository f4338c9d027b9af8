import { useOnderweg } from '../onderweg/onderweg.context';

/** Questions to take along, for one kind of exploration: the firm's own, or else the kit's. */
export function QuestionSheet({ kind, isOpen = false }: { kind: string; isOpen?: boolean }) {
  const { texts, method } = useOnderweg();
  const own = method.kinds.find(({ id }) => id === kind)?.sheet;
  const language = texts.locale.slice(0, 2);
  const key = `explorationLog.sheets.${kind}`;
  const questions =
    own?.[texts.locale] ?? own?.[language] ?? (texts.has(key) ? texts.t(key as 'explorationLog.sheets.talk').split('\n') : []);
  if (questions.length === 0) return null;
  return (
    <details data-scope="exploration-log" data-part="sheet" open={isOpen}>
      <summary>{texts.t('explorationLog.plan.questions')}</summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
