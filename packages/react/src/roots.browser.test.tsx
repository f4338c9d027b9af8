import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import {
  Course,
  Criteria,
  Directions,
  ExplorationLog,
  Intake,
  Journey,
  Reflection,
  Report,
  useCourse,
  useCriteria,
  useDirections,
  useExplorationLog,
  useIntake,
  useJourney,
  useReflection,
  useReport,
} from '.';
import { host } from './test-host/test-host';

afterEach(cleanup);

function Own({ says = '', onPress }: { says?: string | number | undefined; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      Eigen knop {says}
    </button>
  );
}

function OwnIntake() {
  const { phase, start } = useIntake();
  return <Own says={phase} onPress={start} />;
}

function OwnLog() {
  const { view, go } = useExplorationLog({ at: 'overview' });
  return <Own says={view?.at} onPress={() => go({ at: 'plan' })} />;
}

function OwnReflection() {
  const { phase, go } = useReflection('course');
  return <Own says={phase} onPress={() => go('conclude')} />;
}

function OwnCourse() {
  const { phase, goOn } = useCourse(true);
  return <Own says={phase} onPress={() => goOn('next')} />;
}

function OwnCriteria() {
  const { view, go } = useCriteria();
  return <Own says={view.at} onPress={() => go({ at: 'add' })} />;
}

function OwnDirections() {
  const { view, go } = useDirections();
  return <Own says={view.at} onPress={() => go({ at: 'add' })} />;
}

function OwnJourney() {
  const { rounds, isShown, show } = useJourney();
  const first = rounds.at(-1)?.round ?? 0;
  return <Own says={isShown(first) ? 'open' : 'dicht'} onPress={() => show(first, !isShown(first))} />;
}

function OwnReport() {
  const { audience } = useReport();
  return <Own says={audience} onPress={() => {}} />;
}

const widgets: Record<string, { page: ReactElement; from: string; to: string; until?: string; now?: string }> = {
  intake: {
    page: (
      <Intake.Root>
        <Intake.Question />
        <OwnIntake />
      </Intake.Root>
    ),
    from: 'welcome',
    to: 'asking',
  },
  'exploration log': {
    page: (
      <ExplorationLog.Root>
        <ExplorationLog.Plan />
        <OwnLog />
      </ExplorationLog.Root>
    ),
    from: 'overview',
    to: 'plan',
  },
  reflection: {
    page: (
      <Reflection.Root>
        <Reflection.Conclusion />
        <OwnReflection />
      </Reflection.Root>
    ),
    from: 'lookBack',
    to: 'conclude',
    until: '2026-02-10',
  },
  course: {
    page: (
      <Course.Root>
        <Course.WhereWasI />
        <OwnCourse />
      </Course.Root>
    ),
    from: 'welcome',
    to: 'next',
    until: '2026-02-10',
    now: '2026-05-10T12:00:00+02:00',
  },
  criteria: {
    page: (
      <Criteria.Root>
        <Criteria.Add />
        <OwnCriteria />
      </Criteria.Root>
    ),
    from: 'overview',
    to: 'add',
  },
  directions: {
    page: (
      <Directions.Root>
        <Directions.Add />
        <OwnDirections />
      </Directions.Root>
    ),
    from: 'overview',
    to: 'add',
  },
};

describe('a hook inside a Root is the one of that Root', () => {
  for (const [name, { page, from, to, until, now }] of Object.entries(widgets))
    test(`${name}: an own button moves the parts`, async () => {
      await host(page, {
        ...(until ? { until } : {}),
        ...(now ? { props: { now: () => new Date(now) } } : {}),
      });
      const root = document.querySelector('[data-widget]');
      await waitFor(() => expect(root).toHaveAttribute('data-phase', from));
      await userEvent.click(screen.getByRole('button', { name: `Eigen knop ${from}` }));
      await waitFor(() => expect(root).toHaveAttribute('data-phase', to));
      expect(screen.getByRole('button', { name: `Eigen knop ${to}` })).toBeVisible();
    });

  test('journey: an own button opens a round in the list', async () => {
    await host(
      <Journey.Root>
        <Journey.List />
        <OwnJourney />
      </Journey.Root>,
      { until: '2026-03-10' },
    );
    const open = () => document.querySelectorAll('details[open], [aria-expanded="true"]').length;
    const before = open();
    await userEvent.click(screen.getByRole('button', { name: /Eigen knop/ }));
    await waitFor(() => expect(open()).not.toBe(before));
  });

  test('report: an own line follows what is chosen in the form', async () => {
    await host(
      <Report.Root>
        <Report.Form />
        <OwnReport />
      </Report.Root>,
      { until: '2026-02-10' },
    );
    await userEvent.click(await screen.findByRole('radio', { name: /coach/i }));
    expect(await screen.findByRole('button', { name: 'Eigen knop coach' })).toBeVisible();
  });
});
