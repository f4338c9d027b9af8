/**
 * Something that a person can see. White space, controls, marks of direction and what a font leaves out (zero width spaces,
 * fillers, the empty braille cell) are not.
 */
export const visiblePattern = /[^\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
