import { MONTHS } from './months.js';

const numberOf: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((names) => names.map((name, i) => [name.toLowerCase(), i + 1] as const)),
);

/** The month of this German or English name, from 1; `undefined` for a word that is none. */
export const monthNumber = (name: string): number | undefined => numberOf.get(name.trim().toLowerCase());
