import { Erasable } from '../erasing/erasable';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { shorten } from '../words/shorten';

/** The conclusions of this round. */
export function DrawnConclusions() {
  const texts = useTexts();
  const { conclusions } = useReflectionContext();
  const known = useDossier((dossier) => dossier.answers);
  const toRests = (rests: readonly string[]) => {
    const answers = rests.filter((id) => known.get(id)).length;
    const findings = rests.length - answers;
    return [
      findings > 0 ? texts.t('reflection.conclusion.restsOn', { n: findings }) : undefined,
      answers > 0 ? texts.t('reflection.conclusion.restsOnAnswers', { n: answers }) : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  };
  if (conclusions.length === 0) return null;
  return (
    <div data-scope="reflection" data-part="drawn">
      <h4>{texts.t('reflection.conclusion.drawn')}</h4>
      <ul>
        {conclusions.map(({ id, entry, text, rests }) => (
          <li key={id}>
            <Erasable entry={entry} name={shorten(text, 60)}>
              <blockquote dir="auto">{text}</blockquote>
              <p data-muted="">{toRests(rests)}</p>
            </Erasable>
          </li>
        ))}
      </ul>
    </div>
  );
}
