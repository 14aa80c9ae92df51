import type { CountingUnit } from '../model/measure.js';

const UNITS: readonly (readonly [CountingUnit, RegExp])[] = [
  ['benefit-unit', /bedarfsgemeinschaft/i],
  ['household', /haushalt/i],
  ['payment-case', /zahlf[aä]ll|\bf[aä]lle?\b|fallzahl/i],
  ['place', /\bpl[aä]tze?\b/i],
  ['application', /antr[aä]ge?\b/i],
];

/** What is counted, by the words of titles and headings; persons where they do not say. */
export const suggestedUnit = (words: readonly string[]): CountingUnit =>
  UNITS.find(([, pattern]) => pattern.test(words.join(' ')))?.[0] ?? 'person';
