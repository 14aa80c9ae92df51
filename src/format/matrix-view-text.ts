import type { Language } from '../model/text.js';

/** Words in the views of a matrix other than that of classes. */
export interface MatrixViewText {
  readonly ranks: string;
  readonly change: string;
  readonly noCourse: string;
  readonly highestRank: string;
  readonly lowestRank: string;
  rank(rank: string): string;
  above(city: string): string;
  below(city: string): string;
  within(city: string): string;
  /** What the comparison is, and what it is not. */
  chanceNote(city: string): string;
}

const TEXTS: Record<Language, MatrixViewText> = {
  de: {
    ranks: 'Rang je Spalte, 1 für den höchsten Wert',
    change: 'Veränderung',
    noCourse: 'keine Werte',
    highestRank: 'vorne',
    lowestRank: 'hinten',
    rank: (rank) => `Rang ${rank}`,
    above: (city) => `über ${city}, mehr als durch Zufall`,
    below: (city) => `unter ${city}, mehr als durch Zufall`,
    within: (city) => `nicht zu unterscheiden von ${city}`,
    chanceNote: (city) =>
      `Verglichen wird mit dem Wert für ${city}: über oder unter ihm heißt, dass er außerhalb der Zufallsschwankung des ` +
      'Gebiets liegt. Bei vielen Vergleichen kommt das auch einmal zufällig vor; ob ein Wert gut oder schlecht ist, sagt es nicht.',
  },
  en: {
    ranks: 'Rank by column, 1 for the highest value',
    change: 'Change',
    noCourse: 'no values',
    highestRank: 'first',
    lowestRank: 'last',
    rank: (rank) => `rank ${rank}`,
    above: (city) => `above ${city}, more than by chance`,
    below: (city) => `below ${city}, more than by chance`,
    within: (city) => `not to be told from ${city}`,
    chanceNote: (city) =>
      `Values are compared with that of ${city}: above or below means that it lies outside the chance fluctuation of the ` +
      'area. Among many comparisons that also happens by chance; it does not say whether a value is good or bad.',
  },
};

/** The words in the views of a matrix in a language. */
export function matrixViewText(language: Language): MatrixViewText {
  return TEXTS[language];
}
