import { useState } from 'react';
import { type FormValues, textOf } from '../draft/form-values';
import { type SelectGroup, SelectField } from '../fields/select-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useKindWord } from '../words/use-kind-word';

/** How somebody goes about it, from the least courage to the most; a firm's own kinds among them. */
export function PlanKind({ values }: { values: FormValues }) {
  const { method, texts } = useOnderweg();
  const toKindWord = useKindWord();
  const [chosen, setChosen] = useState(textOf(values, 'kind') ?? '');
  const [kind = '', rung = ''] = chosen.split('/');
  const groups = new Map<number, SelectGroup & { choices: { value: string; label: string }[] }>();
  for (const { id, rung: ofKind } of method.kinds) {
    const label = texts.t(`explorationLog.rungs.${ofKind as 0}`);
    const group = groups.get(ofKind) ?? { label, choices: [] };
    group.choices.push({ value: `${id}/${ofKind}`, label: toKindWord(id) });
    groups.set(ofKind, group);
  }
  const hint = `explorationLog.kindHints.${kind}`;
  return (
    <div data-scope="exploration-log" data-part="kind">
      <SelectField
        name="kind"
        label={texts.t('explorationLog.plan.kind.label')}
        hint={texts.t('explorationLog.plan.kind.hint')}
        choices={[...groups].sort(([a], [b]) => a - b).map(([, group]) => group)}
        none={texts.t('fields.unknownYet')}
        start={chosen}
        onChoose={setChosen}
      />
      <p role="status" data-muted="" data-scope="exploration-log" data-part="rung">
        {texts.has(hint) ? `${texts.t(hint as 'explorationLog.kindHints.talk')} ` : null}
        {rung ? texts.t('explorationLog.rung', { n: Number(rung) }) : null}
      </p>
    </div>
  );
}
