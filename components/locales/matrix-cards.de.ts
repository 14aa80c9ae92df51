/** What is said where the rows of a matrix are cards. */
export const deCards = {
  order: 'Ordnen nach',
  usualOrder: 'gewohnte Reihenfolge',
};

/** The texts of cards in any language. */
export type CardTexts = typeof deCards;
