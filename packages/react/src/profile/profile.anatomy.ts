/** The parts of the profile, as `data-part` under `data-scope="profile"`. */
export const profileAnatomy = { scope: 'profile', parts: ['root', 'form', 'text', 'buttons'] } as const;
