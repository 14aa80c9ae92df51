import type { AgeBounds } from '../../model/age-selection.js';

// The statutory age limit rises from 65 for those born until 1946 to 67 for those born since 1964, by one month a year of
// birth, since 1959 by two (§ 7a SGB II, §§ 35, 235 SGB VI). A year of age is below the limit at the end of the year from
// when on more than half of it is: the 65-year-olds of 2018 (born 1953: 65 years and 7 months), the 66-year-olds of 2028
// (born 1962: 66 years and 8 months).
const RISES = ['2018-12-31', '2028-12-31'] as const;

/** From `from` up to the statutory age limit. */
export function belowAgeLimit(from: number): readonly AgeBounds[] {
  return [{ from, to: 64 }, ...RISES.map((since, at) => ({ from, to: 65 + at, since }))];
}

/** All ages below the statutory age limit. */
export const BELOW_AGE_LIMIT = belowAgeLimit(0);

/** Persons of working age: from 15 up to the statutory age limit. */
export const WORKING_AGE = belowAgeLimit(15);

/** Adults below the statutory age limit. */
export const ADULTS_BELOW_AGE_LIMIT = belowAgeLimit(18);

/** The statutory age limit and above. */
export const FROM_AGE_LIMIT: readonly AgeBounds[] = [
  { from: 65 },
  ...RISES.map((since, at) => ({ from: 66 + at, since })),
];
