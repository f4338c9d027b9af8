/** The parts of the choice of a coach, as `data-part` under `data-scope="coach-choice"`. */
export const coachChoiceAnatomy = { scope: 'coach-choice', parts: ['root', 'wishes', 'coach', 'saved', 'buttons'] } as const;
