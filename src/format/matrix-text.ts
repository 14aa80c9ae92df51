import type { Language } from '../model/text.js';

/** Words in a matrix of areas by indicators. */
export interface MatrixText {
  /** What the tints of a column stand for. */
  readonly classes: string;
  readonly low: string;
  readonly high: string;
}

const TEXTS: Record<Language, MatrixText> = {
  de: { classes: 'Je Spalte Klassen mit etwa gleich vielen Gebieten', low: 'niedrig', high: 'hoch' },
  en: { classes: 'Classes with about equally many areas, column by column', low: 'low', high: 'high' },
};

/** The words in a matrix in a language. */
export function matrixText(language: Language): MatrixText {
  return TEXTS[language];
}
