import { type Cell, type SessionPreparation, sessionPreparation, toCellLine } from '@onderweg/core';
import { useMemo } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { useAboutWord } from '../words/use-about-word';
import { useAnswerWords } from '../words/use-answer-words';
import { useExplorationWords } from '../words/use-exploration-words';
import { useFindingWords } from '../words/use-finding-words';

export type SessionLine = {
  /** The entry that it rests on, or `direction/about` for a cell. */
  readonly line: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly isStruck: boolean;
};

export type SessionPart = {
  readonly part: 'course' | 'findings' | 'applications' | 'sharpened' | 'contradicted' | 'dread' | 'agreed' | 'sponsorGoal';
  readonly lines: readonly SessionLine[];
};

export type SessionPreparationApi = {
  readonly page: SessionPreparation;
  /** In the order of the page; parts without a line are left out. */
  readonly parts: readonly SessionPart[];
  /** The day of the last talk, or of the start. */
  readonly since: string;
  /** Only the client strikes. */
  readonly canStrike: boolean;
  readonly strike: (line: string, isStruck: boolean) => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** @param since the day of the last talk, such as `2026-01-12`. @default the day of the last one that was recorded */
export function useSessionPreparation(since?: string): SessionPreparationApi {
  const { journal, texts } = useOnderweg();
  const today = useToday();
  const dossier = useDossier(whole);
  const toAboutWord = useAboutWord();
  const toExplorationWords = useExplorationWords();
  const toFindingWords = useFindingWords();
  const toAnswerWords = useAnswerWords();
  const { record, problem, isRecording } = useRecord();
  const reader = journal.author.role === 'coach' ? 'coach' : 'client';
  const from = since ?? dossier.coachSessions.last?.at.slice(0, 10) ?? dossier.started ?? '';
  const page = useMemo(() => sessionPreparation(dossier, { since: from, now: today, reader }), [dossier, from, today, reader]);

  const toLine = (line: string, text: string, detail?: string): SessionLine => ({
    line,
    text,
    detail,
    isStruck: page.struck.includes(line),
  });
  const titleOf = (id: string) => dossier.directions.get(id)?.title ?? '';
  const toCell = (cell: Cell) =>
    toLine(toCellLine(cell), `${titleOf(cell.direction)}: ${toAboutWord(cell.about)}`, texts.t(`states.cell.${cell.state}`));
  const all: readonly SessionPart[] = [
    {
      part: 'course',
      lines: page.courses.map(({ entry, course, reason }) => toLine(entry, texts.t(`reflection.courses.${course}.name`), reason)),
    },
    { part: 'findings', lines: page.findings.map((finding) => toLine(finding.entry, finding.text, toFindingWords(finding))) },
    {
      part: 'applications',
      lines: page.answers.map((answer) => toLine(answer.entry, toAnswerWords(answer, 'everybody'), answer.text)),
    },
    {
      part: 'sharpened',
      lines: page.sharpened.map(({ evidence, before, after, text }) =>
        toLine(evidence[0] ?? '', before === undefined || before === after ? after : `${before} → ${after}`, text),
      ),
    },
    { part: 'contradicted', lines: [...page.clashing, ...page.singleVoices].map(toCell) },
    {
      part: 'dread',
      lines: page.felt.map((exploration) => {
        const { entry, dreadBefore, dreadAfter, energy } = exploration;
        const said = [
          dreadBefore === undefined || dreadAfter === undefined
            ? undefined
            : texts.t('sessionPreparation.dreadLine', { before: dreadBefore, after: dreadAfter }),
          energy === undefined ? undefined : texts.t(`reflection.findings.energy.${String(energy) as '0'}`),
        ];
        return toLine(entry, toExplorationWords(exploration), said.filter((part) => part !== undefined).join(' · '));
      }),
    },
    {
      part: 'agreed',
      lines: [
        ...page.agreements.map(({ entry, text }) => toLine(entry, text)),
        ...page.planned.map((exploration) =>
          toLine(exploration.entry, toExplorationWords(exploration), texts.t(`states.exploration.${exploration.state}`)),
        ),
      ],
    },
    {
      part: 'sponsorGoal',
      lines: page.differences.map(({ entry, text }) =>
        toLine(entry, text || texts.t('sessionPreparation.difference'), page.sponsorGoal),
      ),
    },
  ];
  return {
    page,
    parts: all.filter(({ lines }) => lines.length > 0),
    since: from,
    canStrike: reader === 'client',
    strike: (line, isStruck) => record('sessionLine.struck', { line, isStruck }),
    recorder: { problem, isRecording },
  };
}
