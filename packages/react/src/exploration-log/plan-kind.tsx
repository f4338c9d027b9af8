import { type SelectGroup, SelectField } from '../fields/select-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { QuestionSheet } from './question-sheet';
import { useKindHint } from '../words/use-kind-hint';
import { useKindWord } from '../words/use-kind-word';

export type PlanKindProps = {
  /** `talk/4`: a kind and its rung. */
  chosen: string;
  onChoose: (chosen: string) => void;
};

/** How somebody goes about it, from the least courage to the most; a firm's own kinds among them. */
export function PlanKind({ chosen, onChoose }: PlanKindProps) {
  const { method, texts } = useOnderweg();
  const toKindWord = useKindWord();
  const toKindHint = useKindHint();
  const [kind = '', rung = ''] = chosen.split('/');
  const groups = new Map<number, SelectGroup & { choices: { value: string; label: string }[] }>();
  for (const { id, rung: ofKind } of method.kinds) {
    const label = texts.t(`explorationLog.rungs.${ofKind as 0}`);
    const group = groups.get(ofKind) ?? { label, choices: [] };
    group.choices.push({ value: `${id}/${ofKind}`, label: toKindWord(id) });
    groups.set(ofKind, group);
  }
  const hint = toKindHint(kind);
  return (
    <div data-scope="exploration-log" data-part="kind">
      <SelectField
        name="kind"
        label={texts.t('explorationLog.plan.kind.label')}
        hint={texts.t('explorationLog.plan.kind.hint')}
        choices={[...groups].sort(([a], [b]) => a - b).map(([, group]) => group)}
        none={texts.t('fields.unknownYet')}
        start={chosen}
        onChoose={onChoose}
      />
      <p role="status" data-muted="" data-scope="exploration-log" data-part="rung">
        {hint ? `${hint} ` : null}
        {rung ? texts.t('explorationLog.rung', { n: Number(rung) }) : null}
      </p>
      {kind ? <QuestionSheet key={kind} kind={kind} /> : null}
    </div>
  );
}
