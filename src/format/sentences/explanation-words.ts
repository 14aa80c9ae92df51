import type { ChangeMeasure } from '../../model/derivation.js';
import type { ConfidenceMethod } from '../../model/indicator.js';
import type { Language } from '../../model/text.js';

/** The words of an explanation in one language. */
export interface ExplanationWords {
  readonly formula: (text: string) => string;
  readonly count: string;
  readonly quotient: string;
  readonly ratio: string;
  readonly 'per-capita': string;
  readonly difference: string;
  readonly sum: string;
  readonly previous: string;
  readonly change: (as: ChangeMeasure, since: string, per: string) => string;
  readonly average: (periods: number) => string;
  readonly numerator: (count: string, from: string) => string;
  readonly denominator: (count: string, from: string) => string;
  readonly ages: (ages: string) => string;
  readonly minimumBase: (count: string) => string;
  readonly minimumCases: (count: string) => string;
  readonly range: (lower: string, upper: string, method: ConfidenceMethod) => string;
  readonly rangeNote: (method: ConfidenceMethod) => string;
  readonly rounding: (decimals: number) => string;
  readonly breaks: (reason: string) => string;
  readonly statutes: (citations: readonly string[]) => string;
  readonly sources: (names: readonly string[]) => string;
  readonly notShown: string;
}

const METHODS: Readonly<Record<Language, Readonly<Record<ConfidenceMethod, string>>>> = {
  de: { wilson: 'nach Wilson', byar: 'nach Byar, unter 10 Fällen exakt' },
  en: { wilson: 'by Wilson', byar: 'by Byar, exact below 10 cases' },
};

const de: ExplanationWords = {
  formula: (text) => `Berechnung: ${text}.`,
  count: 'gezählt',
  quotient: 'Zähler ÷ Nenner',
  ratio: 'erste Zahl ÷ zweite Zahl',
  'per-capita': 'Betrag ÷ Zahl der Personen',
  difference: 'erste Zahl − zweite Zahl',
  sum: 'Summe der folgenden Zahlen',
  previous: 'Vorperiode',
  change: (as, since, per) =>
    as === 'absolute'
      ? `Wert − Wert ${ofGerman(since)}`
      : as === 'percent'
        ? `${per}(Wert − Wert ${ofGerman(since)}) ÷ Wert ${ofGerman(since)}`
        : `${per}Wert ÷ Wert ${ofGerman(since)}`,
  average: (periods) => `Mittel aus ${periods} aufeinanderfolgenden Werten`,
  numerator: (count, from) => `Zähler: ${count} (${from}).`,
  denominator: (count, from) => `Nenner: ${count} (${from}).`,
  ages: (ages) => `Alter der Bezugsgruppe: ${ages}.`,
  minimumBase: (count) => `Gezeigt wird der Wert ab einem Nenner von ${count}.`,
  minimumCases: (count) => `Gezeigt wird der Wert ab einem Zähler von ${count}.`,
  rangeNote: (method) =>
    `Zufallsschwankung: wie weit der Zufall allein den Wert bewegt, in 95 von 100 Fällen (${METHODS.de[method]}). Das ist kein Stichprobenfehler: Gezählt sind alle.`,
  range: (lower, upper, method) =>
    `Zufallsschwankung: ${lower} bis ${upper} (95 Prozent, ${METHODS.de[method]}). Das ist kein Stichprobenfehler: Gezählt sind alle.`,
  rounding: (decimals) =>
    decimals === 0
      ? 'Gerundet auf ganze Zahlen, ab der Hälfte aufwärts; gerechnet wird mit ungerundeten Werten.'
      : `Gerundet auf ${decimals} ${decimals === 1 ? 'Stelle' : 'Stellen'} nach dem Komma, ab der Hälfte aufwärts; gerechnet wird mit ungerundeten Werten.`,
  breaks: (reason) => `Mit früheren Werten nicht vergleichbar: ${reason}.`,
  statutes: (citations) => `Rechtsgrundlage: ${citations.join('; ')}.`,
  sources: (names) => `${names.length === 1 ? 'Quelle' : 'Quellen'}: ${names.join('; ')}.`,
  notShown: 'hier nicht veröffentlicht',
};

// "der Vorperiode", but "31.12.2020" without an article
const ofGerman = (since: string): string => (since === 'Vorperiode' ? 'der Vorperiode' : since);

const en: ExplanationWords = {
  formula: (text) => `Calculation: ${text}.`,
  count: 'counted',
  quotient: 'numerator ÷ denominator',
  ratio: 'first figure ÷ second figure',
  'per-capita': 'amount ÷ number of persons',
  difference: 'first figure − second figure',
  sum: 'sum of the following figures',
  previous: 'the period before',
  change: (as, since, per) =>
    as === 'absolute'
      ? `value − value of ${since}`
      : as === 'percent'
        ? `${per}(value − value of ${since}) ÷ value of ${since}`
        : `${per}value ÷ value of ${since}`,
  average: (periods) => `mean of ${periods} consecutive values`,
  numerator: (count, from) => `Numerator: ${count} (${from}).`,
  denominator: (count, from) => `Denominator: ${count} (${from}).`,
  ages: (ages) => `Ages of the base population: ${ages}.`,
  minimumBase: (count) => `The value is shown from a denominator of ${count}.`,
  minimumCases: (count) => `The value is shown from a numerator of ${count}.`,
  rangeNote: (method) =>
    `Chance fluctuation: how far chance alone moves the value, 95 times in 100 (${METHODS.en[method]}). This is no sampling error: everybody is counted.`,
  range: (lower, upper, method) =>
    `Chance fluctuation: ${lower} to ${upper} (95 per cent, ${METHODS.en[method]}). This is no sampling error: everybody is counted.`,
  rounding: (decimals) =>
    decimals === 0
      ? 'Rounded to whole numbers, halves upwards; values are not rounded before calculating.'
      : `Rounded to ${decimals} decimal ${decimals === 1 ? 'place' : 'places'}, halves upwards; values are not rounded before calculating.`,
  breaks: (reason) => `Not comparable with earlier values: ${reason}.`,
  statutes: (citations) => `Legal basis: ${citations.join('; ')}.`,
  sources: (names) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}.`,
  notShown: 'not published here',
};

/** The words of an explanation. */
export function explanationWords(language: Language): ExplanationWords {
  return language === 'de' ? de : en;
}
