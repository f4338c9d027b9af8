import type { CoachProfile } from '@onderweg/core';
import * as kit from '..';

const nothing = () => undefined;

const coaches: readonly CoachProfile[] = [
  { id: 'anna', name: 'Anna', sectors: ['zorg'], tracks: ['preventive'], languages: ['nl'], region: 'Zwolle' },
  {
    id: 'bo',
    name: 'Bo',
    sectors: ['techniek'],
    tracks: ['curative'],
    forms: ['doing'],
    languages: ['nl', 'en'],
    freeFrom: '2026-03-01',
  },
];

/** Each widget of the kit by its name, with the ways on that a host gives it. */
export const sweptWidgets = {
  intake: () => <kit.Intake onPlan={nothing} />,
  course: () => (
    <kit.Course onGo={nothing} onMove={nothing} nextStep={<kit.NextStep onPlan={nothing} onDecide={nothing} onGo={nothing} />} />
  ),
  standstill: () => <kit.Standstill onAct={nothing} />,
  log: () => <kit.ExplorationLog />,
  reflection: () => <kit.Reflection onLog={nothing} onPlan={nothing} onContinue={nothing} />,
  directions: () => <kit.Directions />,
  criteria: () => <kit.Criteria />,
  grid: () => <kit.Grid onExplore={nothing} />,
  market: () => <kit.Market />,
  visibility: () => <kit.Visibility />,
  due: () => (
    <>
      <kit.Visibility.Due />
      <kit.AfterCare.Due />
    </>
  ),
  journey: () => <kit.Journey />,
  session: () => <kit.SessionPreparation />,
  profile: () => <kit.Profile />,
  report: () => <kit.Report />,
  estimates: () => <kit.Estimates />,
  afterCare: () => <kit.AfterCare />,
  nudges: () => <kit.Nudges />,
  freeWriting: () => <kit.FreeWriting />,
  coachChoice: () => <kit.CoachChoice profiles={coaches} />,
  myData: () => <kit.MyData />,
  needsYou: () => <kit.NeedsYou />,
};

export const widgetNames = Object.keys(sweptWidgets) as readonly (keyof typeof sweptWidgets)[];
