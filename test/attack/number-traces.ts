import { hasValue } from '../../src/model/observation-status.js';
import type { Publication } from '../../src/model/publication.js';
import { type CaseCounts, districts, sexes, years } from './twin-city.js';

const FEW = 1000;

/**
 * Counts of a district and year that a publication withholds, of women, men and both, as far as no other shown number is
 * the same: to be found nowhere. Small ones are left out, they are everywhere.
 */
export function hiddenNumbers(counts: CaseCounts, { tables }: Publication): Set<number> {
  const table = tables.get('frauenanteil');
  const hidden = new Set<number>();
  districts.forEach((district) =>
    years.forEach((year, time) => {
      const [women = 0, men = 0] = sexes.map((sex) => counts.get(`${district};${year};${sex}`) ?? 0);
      const at = [table?.value.dimension('area').indexOf.get(district) ?? -1, time];
      const [shownWomen, shownAll] = [table?.numerator, table?.denominator].map((cube) =>
        hasValue(cube?.status(at) ?? 0),
      );
      if (!shownWomen) hidden.add(women);
      if (!shownAll) hidden.add(women + men);
      if (!shownWomen || !shownAll) hidden.add(men);
    }),
  );
  const shown = new Set<number>();
  for (const { value, numerator, denominator } of tables.values())
    for (const cube of [value, numerator, denominator]) cube?.forEach((number) => shown.add(number));
  return new Set([...hidden].filter((number) => number >= FEW && !shown.has(number)));
}

/** All whole numbers in a text, however their thousands are parted. */
export function numbersIn(text: string): number[] {
  const plain = text.replace(/(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
