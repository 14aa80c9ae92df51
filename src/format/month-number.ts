const MONTHS = ['de', 'en'].flatMap((language) => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => [name.format(Date.UTC(2024, i, 15)).toLowerCase(), i + 1] as const);
});
const numberOf: ReadonlyMap<string, number> = new Map(MONTHS);

/** The month of this German or English name, from 1; `undefined` for a word that is none. */
export const monthNumber = (name: string): number | undefined => numberOf.get(name.trim().toLowerCase());
