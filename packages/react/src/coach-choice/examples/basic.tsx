import type { CoachProfile } from '@onderweg/core';
import { CoachChoice } from '@onderweg/react';

const profiles: readonly CoachProfile[] = [
  { id: 'anna', name: 'Anna', sectors: ['zorg', 'onderwijs'], tracks: ['preventive'], languages: ['nl'], region: 'Zwolle' },
  {
    id: 'bo',
    name: 'Bo',
    sectors: ['techniek', 'logistiek'],
    tracks: ['curative', 'reintegration'],
    forms: ['doing'],
    languages: ['nl', 'en'],
    region: 'Deventer',
    freeFrom: '2026-03-01',
  },
];

export function BasicCoachChoice() {
  return <CoachChoice profiles={profiles} />;
}
