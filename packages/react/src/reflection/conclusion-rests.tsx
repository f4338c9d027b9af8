import type { Answer, Finding } from '@onderweg/core';
import { useState } from 'react';
import { type FormValues, listOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { useAnswerWords } from '../words/use-answer-words';
import { useFindingWords } from '../words/use-finding-words';

const moreShown = 12;

/** What a conclusion rests on: the findings and answers of this round, and earlier ones when asked for. */
export function ConclusionRests({ values, isMissing }: { values: FormValues; isMissing: boolean }) {
  const texts = useTexts();
  const { findings, older, answers, olderAnswers } = useReflectionContext();
  const toFindingWords = useFindingWords();
  const toAnswerWords = useAnswerWords();
  const chosen = listOf(values, 'rests');
  // What a draft rests on stays in sight, however old it is.
  const lastChosen = older.findLastIndex(({ id }) => chosen.includes(id));
  const [asked, setAsked] = useState(findings.length + answers.length === 0 ? moreShown : 0);
  const shown = Math.max(asked, lastChosen + 1);
  const hidden = older.length - shown;
  const toChoice = (finding: Finding) => ({ value: finding.id, label: finding.text, hint: toFindingWords(finding) });
  const fromAnswer = (answer: Answer) => ({
    value: answer.id,
    label: toAnswerWords(answer),
    hint: [answer.text, texts.date(answer.at.slice(0, 10), 'short')].filter(Boolean).join(' · '),
  });
  const before = olderAnswers.filter(({ id }, at) => at < shown || chosen.includes(id));
  return (
    <div data-scope="reflection" data-part="rests">
      <ChoiceField
        name="rests"
        isMultiple
        label={texts.t('reflection.conclusion.rests')}
        hint={texts.t('reflection.conclusion.restsHint')}
        problem={isMissing ? texts.t('errors.ONDERWEG-202') : undefined}
        choices={[
          ...answers.map(fromAnswer),
          ...findings.map(toChoice),
          ...older.slice(0, shown).map(toChoice),
          ...before.map(fromAnswer),
        ]}
        start={chosen}
      />
      {hidden > 0 ? (
        <button type="button" data-quiet="" onClick={() => setAsked(shown + moreShown)}>
          {texts.t('reflection.conclusion.older', { n: Math.min(hidden, moreShown) })}
        </button>
      ) : null}
    </div>
  );
}
