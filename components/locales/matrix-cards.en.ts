import type { CardTexts } from './matrix-cards.de.js';

/** The same in English. */
export const enCards: CardTexts = {
  order: 'Order by',
  usualOrder: 'usual order',
};
