import type { PeriodKind } from '../model/period.js';
import type { Language } from '../model/text.js';

/** What stands in figures and their tables beside data and sentences: headings, ranks, keys. */
export interface FigureText {
  readonly legend: string;
  readonly rank: string;
  readonly noRank: string;
  readonly base: string;
  readonly chance: string;
  chanceRange(lower: string, upper: string): string;
  readonly zero: string;
  classOf(index: number, count: number): string;
  rankOf(rank: number, count: number): string;
  period(kind: PeriodKind): string;
  readonly noBoundaries: string;
  readonly fictional: string;
  matrixCaption(areas: string, period: string): string;
}

const TEXTS: Record<Language, FigureText> = {
  de: {
    legend: 'Legende',
    rank: 'Rang',
    noRank: 'ohne Rang',
    base: 'Grundgesamtheit',
    chance: 'Zufallsschwankung',
    chanceRange: (lower, upper) => `${lower} bis ${upper}`,
    zero: 'null',
    classOf: (index, count) => `Klasse ${index} von\u00a0${count}`,
    rankOf: (rank, count) => `Rang ${rank} von\u00a0${count}`,
    period: (kind) =>
      ({ day: 'Stichtag', month: 'Monat', quarter: 'Quartal', year: 'Jahr', 'school-year': 'Schuljahr' })[kind],
    noBoundaries: 'Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.',
    fictional: 'Diese Stadt und ihre Zahlen sind erfunden.',
    matrixCaption: (areas, period) => `${areas} nach Kennzahlen, ${period}`,
  },
  en: {
    legend: 'Legend',
    rank: 'Rank',
    noRank: 'no rank',
    base: 'Base population',
    chance: 'Chance fluctuation',
    chanceRange: (lower, upper) => `${lower} to ${upper}`,
    zero: 'zero',
    classOf: (index, count) => `class ${index} of\u00a0${count}`,
    rankOf: (rank, count) => `rank ${rank} of\u00a0${count}`,
    period: (kind) =>
      ({ day: 'Reference date', month: 'Month', quarter: 'Quarter', year: 'Year', 'school-year': 'School year' })[kind],
    noBoundaries: 'There are no boundaries; the ranking is shown.',
    fictional: 'This city and its figures are fictional.',
    matrixCaption: (areas, period) => `${areas} by indicator, ${period}`,
  },
};

/** The texts of figures in a language. */
export function figureText(language: Language): FigureText {
  return TEXTS[language];
}
