import { cell } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';

const met: readonly string[] = ['confirmed+', 'leaning+'];

/** Which musts are not confirmed for this direction: shown before somebody goes for it, and never in the way. */
export function UnmetMusts({ direction: id }: { direction: string }) {
  const texts = useTexts();
  const today = useToday();
  const dossier = useDossier((whole) => whole);
  const direction = dossier.directions.get(id);
  const open = dossier.criteria
    .filter(({ kind }) => kind === 'must')
    .filter((criterion) => !met.includes(cell(dossier, id, criterion.id, today).state));
  if (!direction || open.length === 0) return null;
  return (
    <p data-scope="reflection" data-part="musts" role="note">
      <strong dir="auto">{direction.title}</strong>
      <br />
      {texts.t('reflection.course.unmetMusts', { criteria: texts.list(open.map(({ label }) => label)) })}
    </p>
  );
}
