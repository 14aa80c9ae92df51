/** What is said where a map is of another kind. */
export const deKinds = {
  second: 'Zweite Kennzahl',
};

/** The texts of such maps in any language. */
export type KindTexts = typeof deKinds;
