import type { Language } from '../model/text.js';

/** What stands in charts over time beside what stands in every figure. */
export interface TrendText {
  others(level: string): string;
  target(value: string): string;
  readonly axisNote: string;
  readonly zeroNote: string;
  readonly forecast: string;
  sameAxis(from: string, to: string): string;
  noted(period: string, text: string): string;
}

const TEXTS: Record<Language, TrendText> = {
  de: {
    others: (level) => `übrige ${level}`,
    target: (value) => `Ziel: ${value}`,
    axisNote: 'Die senkrechte Achse beginnt nicht bei null.',
    zeroNote: 'Die senkrechte Achse enthält die Null.',
    forecast: 'Vorausberechnung',
    sameAxis: (from, to) => `Alle Bilder haben dieselbe Achse, von ${from} bis ${to}.`,
    noted: (period, text) => `${period}: ${text}`,
  },
  en: {
    others: (level) => `other ${level.toLowerCase()}`,
    target: (value) => `Target: ${value}`,
    axisNote: 'The vertical axis does not start at zero.',
    zeroNote: 'The vertical axis includes zero.',
    forecast: 'Projection',
    sameAxis: (from, to) => `All charts have the same axis, from ${from} to ${to}.`,
    noted: (period, text) => `${period}: ${text}`,
  },
};

/** The texts of charts over time in a language. */
export function trendText(language: Language): TrendText {
  return TEXTS[language];
}
