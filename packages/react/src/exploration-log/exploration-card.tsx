import { type Exploration, toDay } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { PlanExpectation } from '../words/plan-expectation';
import { QuestionSheet } from './question-sheet';
import { ExplorationActions } from './exploration-actions';
import { useExplorationWords } from '../words/use-exploration-words';

/** One exploration that is under way: what to find out, how, when, and the plan in the person's own words. */
export function ExplorationCard({ exploration }: { exploration: Exploration }) {
  const texts = useTexts();
  const today = useToday();
  const title = useExplorationWords()(exploration);
  const { when, state, ifThen, questions, awaitingSince } = exploration;
  const isOverdue = state === 'planned' && when !== undefined && toDay(when) < today;
  return (
    <article data-scope="exploration-log" data-part="exploration" data-state={state} aria-label={title}>
      <Erasable entry={exploration.entry} name={title} stays={texts.t('erasing.stays.exploration')}>
        <h4 dir="auto">{title}</h4>
        {questions
          .filter(({ text }) => text)
          .map(({ text }) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        <p data-muted="">
          {state === 'awaiting' && awaitingSince
            ? texts.t('explorationLog.waiting.since', { date: texts.date(toDay(awaitingSince), 'day') })
            : state === 'done'
              ? texts.t('explorationLog.list.onDate', { date: texts.date(toDay(exploration.doneAt ?? exploration.at), 'day') })
              : when === undefined
                ? texts.t('explorationLog.list.noDate')
                : isOverdue
                  ? texts.t('explorationLog.list.overdue', { date: texts.date(toDay(when), 'day') })
                  : `${texts.date(toDay(when), 'day')} (${texts.relativeDays(toDay(when), today)})`}
        </p>
        {ifThen && state === 'planned' ? <blockquote dir="auto">{ifThen}</blockquote> : null}
        <PlanExpectation exploration={exploration} />
        {state === 'done' ? null : <QuestionSheet kind={exploration.kind} />}
        <ExplorationActions
          exploration={exploration}
          title={title}
          isOverdue={isOverdue}
          isDue={when !== undefined && toDay(when) <= today}
        />
      </Erasable>
    </article>
  );
}
