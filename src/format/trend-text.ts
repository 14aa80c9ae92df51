import type { Language } from '../model/text.js';

/** What stands in charts over time beside what stands in every figure. */
export interface TrendText {
  others(level: string): string;
  target(value: string): string;
  readonly axisNote: string;
  readonly zeroNote: string;
  readonly forecast: string;
}

const TEXTS: Record<Language, TrendText> = {
  de: {
    others: (level) => `übrige ${level}`,
    target: (value) => `Ziel: ${value}`,
    axisNote: 'Die senkrechte Achse beginnt nicht bei null.',
    zeroNote: 'Die senkrechte Achse enthält die Null.',
    forecast: 'Vorausberechnung',
  },
  en: {
    others: (level) => `other ${level.toLowerCase()}`,
    target: (value) => `Target: ${value}`,
    axisNote: 'The vertical axis does not start at zero.',
    zeroNote: 'The vertical axis includes zero.',
    forecast: 'Projection',
  },
};

/** The texts of charts over time in a language. */
export function trendText(language: Language): TrendText {
  return TEXTS[language];
}
