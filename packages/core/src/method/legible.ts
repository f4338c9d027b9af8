/** At least one sign that a person sees: no space, and none of the signs of Unicode that take no room or show nothing. */
export const legible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: signs of which each is meant by itself
  /[^\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;
