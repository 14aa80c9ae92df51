import type { Language } from '../model/text.js';

const SAME_AXIS: Record<Language, (from: string, to: string) => string> = {
  de: (from, to) => `Alle Bilder haben dieselbe Achse, von ${from} bis ${to}.`,
  en: (from, to) => `All charts have the same axis, from ${from} to ${to}.`,
};

/** Between which values the axis of several charts over time runs. */
export function sameAxisText(from: string, to: string, language: Language): string {
  return SAME_AXIS[language](from, to);
}
