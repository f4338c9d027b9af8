import type { Answer, Finding } from '@onderweg/core';
import { useState } from 'react';
import { type FormValues, listOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../onderweg/use-texts';
import { shorten } from '../show-some/long-text';
import { useReflectionContext } from './reflection.context';
import { useAnswerWords } from '../words/use-answer-words';
import { useFindingWords } from '../words/use-finding-words';

const firstShown = 24;
const moreShown = 12;

/** What a conclusion rests on: the findings and answers of this round, and earlier ones when asked for. What a draft rests on is always in sight. */
export function ConclusionRests({ values, isMissing }: { values: FormValues; isMissing: boolean }) {
  const texts = useTexts();
  const { findings, older, answers, olderAnswers } = useReflectionContext();
  const toFindingWords = useFindingWords();
  const toAnswerWords = useAnswerWords();
  const chosen = listOf(values, 'rests');
  const [ofRound, setOfRound] = useState(firstShown);
  const [asked, setAsked] = useState(findings.length + answers.length === 0 ? moreShown : 0);
  const hidden = older.length - asked;
  const toChoice = (finding: Finding) => ({ value: finding.id, label: shorten(finding.text), hint: toFindingWords(finding) });
  const fromAnswer = (answer: Answer) => ({
    value: answer.id,
    label: toAnswerWords(answer),
    hint: [answer.text, texts.date(answer.at.slice(0, 10), 'short')].filter(Boolean).join(' · '),
  });
  const isShown = (limit: number) => (thing: { readonly id: string }, at: number) => at < limit || chosen.includes(thing.id);
  const choices = [
    ...answers.filter(isShown(ofRound)).map(fromAnswer),
    ...findings.filter(isShown(ofRound)).map(toChoice),
    ...older.filter(isShown(asked)).map(toChoice),
    ...olderAnswers.filter(isShown(asked)).map(fromAnswer),
  ];
  return (
    <div data-scope="reflection" data-part="rests">
      <ChoiceField
        name="rests"
        isMultiple
        label={texts.t('reflection.conclusion.rests')}
        hint={texts.t('reflection.conclusion.restsHint')}
        problem={isMissing ? texts.t('errors.ONDERWEG-202') : undefined}
        choices={choices}
        start={chosen}
      />
      {Math.max(findings.length, answers.length) > ofRound ? (
        <button type="button" data-quiet="" onClick={() => setOfRound(ofRound + moreShown)}>
          {texts.t('actions.showMore')}
        </button>
      ) : null}
      {hidden > 0 ? (
        <button type="button" data-quiet="" onClick={() => setAsked(asked + moreShown)}>
          {texts.t('reflection.conclusion.older', { n: Math.min(hidden, moreShown) })}
        </button>
      ) : null}
    </div>
  );
}
