import type { Language } from '../model/text.js';

/** What is said of several maps side by side. */
export interface MapMultiplesText {
  readonly sameClasses: string;
  readonly sameSizes: string;
  readonly oneScale: string;
  someOf(count: number): string;
}

const TEXTS: Record<Language, MapMultiplesText> = {
  de: {
    sameClasses: 'Alle Karten haben dieselben Klassen.',
    sameSizes: 'Gleich große Kreise stehen auf allen Karten für die gleiche Zahl.',
    oneScale: 'Klassen über alle gezeigten Kennzahlen und Zeitpunkte, jede etwa gleich voll.',
    someOf: (count) => `Von ${count} Zeitpunkten sind einige gezeigt; die übrigen wählt der Regler.`,
  },
  en: {
    sameClasses: 'All maps have the same classes.',
    sameSizes: 'Circles of one size stand for the same number on all maps.',
    oneScale: 'Classes over all indicators and periods shown, each about equally full.',
    someOf: (count) => `Of ${count} periods some are shown; the slider chooses the others.`,
  },
};

/** The texts of several maps in a language. */
export function mapMultiplesText(language: Language): MapMultiplesText {
  return TEXTS[language];
}
