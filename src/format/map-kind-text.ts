import type { Language } from '../model/text.js';

/** From where distances are counted: the whole city, the indicator's target, or a number that is given. */
export type MiddleKind = 'city' | 'target' | 'number';

/** Words of the maps that are not of the usual kind: how their classes came about, and what classes are called. */
export interface MapKindText {
  readonly quantile: string;
  readonly equal: string;
  readonly natural: string;
  readonly deviation: string;
  readonly manual: string;
  diverging(kind: MiddleKind, value: string): string;
  noMiddle(kind: MiddleKind): string;
  /** For which periods bounds hold. */
  readonly everyPeriod: string;
  onlyPeriod(period: string): string;
  filledCounts(counted: string): string;
  circles(counted: string, indicator: string): string;
  /** Thirds of values. */
  readonly thirds: readonly [low: string, middle: string, high: string];
  bivariate(first: string, second: string): string;
  both(first: string, second: string): string;
  bothAre(third: string): string;
  onlyIs(indicator: string, third: string): string;
  whole(city: string, values: string): string;
  /** Classes of the value, the lowest first, for either end of them that is divided once more. */
  readonly statuses: Readonly<Record<'top' | 'bottom', readonly [string, string, string, string]>>;
  /** Below, at and above the mean change. */
  readonly changes: readonly [below: string, within: string, above: string];
  /** The same under a heading that says what they are of. */
  readonly sides: readonly [below: string, within: string, above: string];
  readonly status: string;
  readonly change: string;
  dynamics(years: string, end: 'top' | 'bottom'): string;
  noEarlier(years: string): string;
  years(count: number): string;
}

const TEXTS: Record<Language, MapKindText> = {
  de: {
    quantile: 'Klassen mit etwa gleich vielen Werten (Quantile)',
    equal: 'Gleich breite Klassen',
    natural: 'Natürliche Klassen: in jeder liegen die Werte so nah beieinander wie möglich',
    deviation: 'Klassen nach der Standardabweichung vom Mittelwert der Gebiete',
    manual: 'Klassen mit vorgegebenen Grenzen',
    diverging: (kind, value) =>
      `Klassen nach dem Abstand ${{ city: 'vom Wert der Stadt', target: 'vom Zielwert', number: 'vom Wert' }[kind]} (${value}), nach oben und unten gleich weit`,
    noMiddle: (kind) =>
      `${kind === 'city' ? 'Der Wert der Stadt' : 'Ein Zielwert'} liegt nicht vor; Klassen mit etwa gleich vielen Werten`,
    everyPeriod: 'die Grenzen gelten für alle Zeitpunkte',
    onlyPeriod: (period) => `die Grenzen gelten nur für ${period}`,
    filledCounts: (counted) =>
      `Gefärbt ist die Zahl (${counted}), nicht ein Anteil: große Gebiete fallen auf, auch wenn dort nicht mehr Menschen betroffen sind`,
    circles: (counted, indicator) => `Größe der Kreise: ${counted}. Farbe: ${indicator}`,
    thirds: ['niedrig', 'mittel', 'hoch'],
    bivariate: (first, second) => `Je Kennzahl drei Klassen mit etwa gleich vielen Werten: ${first}; ${second}`,
    both: (first, second) => `${first} und ${second}`,
    bothAre: (third) => `beides ${third}`,
    onlyIs: (indicator, third) => `nur ${indicator} ${third}`,
    whole: (city, values) => `${city} insgesamt: ${values}`,
    statuses: {
      top: ['niedrig', 'mittel', 'hoch', 'sehr hoch'],
      bottom: ['sehr niedrig', 'niedrig', 'mittel', 'hoch'],
    },
    changes: [
      'Veränderung unter dem Durchschnitt',
      'durchschnittliche Veränderung',
      'Veränderung über dem Durchschnitt',
    ],
    sides: ['unter dem Durchschnitt', 'durchschnittlich', 'über dem Durchschnitt'],
    status: 'Stand',
    change: 'Veränderung',
    dynamics: (years, end) =>
      `Stand: mehr als eine Standardabweichung unter oder über dem Mittelwert der Gebiete ist ${end === 'top' ? 'niedrig oder hoch, mehr als anderthalb darüber sehr hoch' : 'niedrig oder hoch, mehr als anderthalb darunter sehr niedrig'}. Veränderung in ${years}: mehr als eine Standardabweichung unter oder über der mittleren Veränderung`,
    noEarlier: (years) => `Werte von vor ${years} liegen nicht vor; die Veränderung fehlt deshalb`,
    years: (count) => (count === 1 ? 'einem Jahr' : `${count} Jahren`),
  },
  en: {
    quantile: 'Classes with about equally many values (quantiles)',
    equal: 'Classes of equal width',
    natural: 'Natural classes: in each, values lie as close together as possible',
    deviation: 'Classes by standard deviation from the mean of the areas',
    manual: 'Classes with given bounds',
    diverging: (kind, value) =>
      `Classes by distance from ${{ city: 'the value of the city', target: 'the target', number: 'the value' }[kind]} (${value}), equally far above and below`,
    noMiddle: (kind) =>
      `There is no ${kind === 'city' ? 'value of the city' : 'target'}; classes with about equally many values`,
    everyPeriod: 'the bounds hold for all periods',
    onlyPeriod: (period) => `the bounds hold for ${period} only`,
    filledCounts: (counted) =>
      `Colours stand for the number (${counted}), not for a share: large areas stand out even where no more people are concerned`,
    circles: (counted, indicator) => `Size of circles: ${counted}. Colour: ${indicator}`,
    thirds: ['low', 'medium', 'high'],
    bivariate: (first, second) =>
      `Three classes with about equally many values for each indicator: ${first}; ${second}`,
    both: (first, second) => `${first} and ${second}`,
    bothAre: (third) => `both ${third}`,
    onlyIs: (indicator, third) => `only ${indicator} ${third}`,
    whole: (city, values) => `${city} as a whole: ${values}`,
    statuses: { top: ['low', 'medium', 'high', 'very high'], bottom: ['very low', 'low', 'medium', 'high'] },
    changes: ['change below average', 'average change', 'change above average'],
    sides: ['below average', 'average', 'above average'],
    status: 'Status',
    change: 'Change',
    dynamics: (years, end) =>
      `Status: more than one standard deviation below or above the mean of the areas is ${end === 'top' ? 'low or high, more than one and a half above it very high' : 'low or high, more than one and a half below it very low'}. Change within ${years}: more than one standard deviation below or above the mean change`,
    noEarlier: (years) => `There are no values from ${years} before; so the change is missing`,
    years: (count) => (count === 1 ? 'one year' : `${count} years`),
  },
};

/** The words of such maps in a language. */
export function mapKindText(language: Language): MapKindText {
  return TEXTS[language];
}
