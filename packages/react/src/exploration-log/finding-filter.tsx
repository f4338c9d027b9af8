import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { everything, type FindingFilterValue } from './finding.filter';
import { findingKinds } from './note.values';

export type FindingFilterProps = {
  filter: FindingFilterValue;
  setFilter: (filter: FindingFilterValue) => void;
  /** How many fit. */
  found: number;
};

/** Finds a note again: by its words, its direction, its kind or its round. */
export function FindingFilter({ filter, setFilter, found }: FindingFilterProps) {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  const round = useDossier((dossier) => dossier.cycle.context.round);
  const all = texts.t('explorationLog.filter.all');
  return (
    <div data-scope="exploration-log" data-part="filter" role="search">
      <TextField name="text" label={texts.t('explorationLog.filter.search')} onType={(text) => setFilter({ ...filter, text })} />
      <details>
        <summary>{texts.t('explorationLog.filter.label')}</summary>
        <div>
          <SelectField
            name="direction"
            label={texts.t('explorationLog.filter.byDirection')}
            none={all}
            choices={directions.map(({ id, title }) => ({ value: id, label: title }))}
            onChoose={(direction) => setFilter({ ...filter, direction })}
          />
          <SelectField
            name="kind"
            label={texts.t('explorationLog.filter.byKind')}
            none={all}
            choices={findingKinds.map((value) => ({ value, label: texts.t(`explorationLog.note.kind.${value}`) }))}
            onChoose={(kind) => setFilter({ ...filter, kind })}
          />
          <SelectField
            name="round"
            label={texts.t('explorationLog.filter.byRound')}
            none={all}
            choices={Array.from({ length: round }, (_, at) => ({
              value: String(at + 1),
              label: texts.t('explorationLog.list.round', { n: at + 1 }),
            }))}
            onChoose={(chosen) => setFilter({ ...filter, round: chosen })}
          />
        </div>
      </details>
      <p role="status" data-muted="">
        {filter === everything ? null : texts.t('explorationLog.filter.found', { n: found })}
      </p>
    </div>
  );
}
