import type { Exploration } from '@onderweg/core';
import { useState } from 'react';
import type { FormValues } from '../draft/form-values';
import { useTexts } from '../onderweg/use-texts';
import { NoteLink } from './note-link';
import { countLinks, listLinked } from './note.links';
import { useDirectionChoices } from './use-direction-choices';

export type NoteLinksProps = {
  values: FormValues;
  exploration: Exploration | undefined;
  /** The question of the plan is asked apart: that is the first link. */
  isAskedApart?: boolean | undefined;
  touch: () => void;
};

/** What a finding says about directions: as many as it touches, and none is fine. */
export function NoteLinks({ values, exploration, isAskedApart = false, touch }: NoteLinksProps) {
  const texts = useTexts();
  const directions = useDirectionChoices(listLinked(values));
  const [count, setCount] = useState(() => Math.max(countLinks(values), 1));
  if (directions.length === 0) return null;
  function add() {
    setCount(count + 1);
    touch();
  }
  return (
    <fieldset data-scope="exploration-log" data-part="links">
      <legend data-scope="field" data-part="label">
        {texts.t('explorationLog.note.links.title')}
      </legend>
      <p data-scope="field" data-part="hint">
        {texts.t('explorationLog.note.links.hint')}
      </p>
      {Array.from({ length: count }, (_, at) =>
        at === 0 && isAskedApart ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a link is its name; none is ever taken out of the middle
          <NoteLink key={at} at={at} values={values} directions={directions} exploration={at === 0 ? exploration : undefined} />
        ),
      )}
      <button type="button" data-quiet="" onClick={add}>
        {texts.t('explorationLog.note.links.add')}
      </button>
    </fieldset>
  );
}
