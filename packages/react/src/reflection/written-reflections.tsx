import { promptsInTheBox, type Reflection } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { usePrompts } from './use-prompts';

/** What was written about this round before; also what a method asked that asks something else by now. */
export function WrittenReflections() {
  const texts = useTexts();
  const { round } = useReflectionContext();
  const prompts = usePrompts();
  const reflections = useDossier((dossier) => dossier.reflections).filter((reflection) => reflection.round === round);
  const toLabel = (id: string) => {
    const asked = prompts.find((prompt) => prompt.id === id)?.label;
    const key = `reflection.prompts.${id}.label`;
    return asked ?? (texts.has(key) ? texts.t(key as 'reflection.prompts.soNow.label') : id);
  };
  return reflections.map((reflection) => (
    <details key={reflection.id} data-scope="reflection" data-part="written">
      <summary>{texts.t('reflection.writtenOn', { date: texts.date(reflection.at.slice(0, 10)) })}</summary>
      <Erasable entry={reflection.entry} name={texts.t('reflection.writtenOn', { date: texts.date(reflection.at.slice(0, 10)) })}>
        <dl>
          {listAnswers(reflection).map(([id, answer]) => (
            <div key={id}>
              <dt>{toLabel(id)}</dt>
              <dd dir="auto">{answer}</dd>
            </div>
          ))}
        </dl>
      </Erasable>
    </details>
  ));
}

function listAnswers(reflection: Reflection): readonly (readonly [id: string, answer: string])[] {
  const boxed = promptsInTheBox.map((id) => [id, reflection[id]] as const);
  return [...boxed, ...Object.entries(reflection.answers ?? {})].flatMap(([id, answer]) =>
    answer ? [[id, answer] as const] : [],
  );
}
