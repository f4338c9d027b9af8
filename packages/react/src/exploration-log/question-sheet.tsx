import { useEmphasis } from '../onderweg/use-emphasis';
import { useOnderweg } from '../onderweg/onderweg.context';

const muchWeight = 2;
const talks: readonly string[] = ['shortTalk', 'talk', 'shadowHalfDay', 'shadowDay'];

/** Questions to take along, for one kind of exploration: the firm's own, or else the kit's, by where the weight lies. */
export function QuestionSheet({ kind, isOpen = false }: { kind: string; isOpen?: boolean | undefined }) {
  const { texts, method } = useOnderweg();
  const { weights } = useEmphasis();
  const own = method.kinds.find(({ id }) => id === kind)?.sheet;
  // Who answers can also say where to look next, and may be called again.
  const isWithSomebody = talks.includes(kind);
  const more = (['vision', 'marketApproach'] as const)
    .filter((phase) => isWithSomebody && weights[phase] >= muchWeight)
    .map((phase) => texts.t(`explorationLog.alsoAsk.${phase}`));
  const language = texts.locale.slice(0, 2);
  const key = `explorationLog.sheets.${kind}`;
  const ofKit = texts.has(key) ? texts.t(key as 'explorationLog.sheets.talk').split('\n') : [];
  const questions = own?.[texts.locale] ?? own?.[language] ?? [...ofKit, ...(ofKit.length > 0 ? more : [])];
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
