import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { prompts } from './reflection.values';

/** What was written about this round before. */
export function WrittenReflections() {
  const texts = useTexts();
  const { round } = useReflectionContext();
  const reflections = useDossier((dossier) => dossier.reflections).filter((reflection) => reflection.round === round);
  return reflections.map((reflection) => (
    <details key={reflection.id} data-scope="reflection" data-part="written">
      <summary>{texts.t('reflection.writtenOn', { date: texts.date(reflection.at.slice(0, 10)) })}</summary>
      <dl>
        {prompts.map((prompt) =>
          reflection[prompt] ? (
            <div key={prompt}>
              <dt>{texts.t(`reflection.prompts.${prompt}.label`)}</dt>
              <dd>{reflection[prompt]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </details>
  ));
}
