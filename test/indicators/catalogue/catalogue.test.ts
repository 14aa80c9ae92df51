import { describe, expect, test } from 'vitest';
import { CATALOGUE_DE } from '../../../src/format/catalogue/de.js';
import { CATALOGUE_EN } from '../../../src/format/catalogue/en.js';
import { BELOW_AGE_LIMIT, FROM_AGE_LIMIT } from '../../../src/indicators/catalogue/ages.js';
import { CATALOGUE } from '../../../src/indicators/catalogue/catalogue.js';
import { STANDARD_STATISTICS } from '../../../src/indicators/catalogue/standard-statistics.js';
import { CATALOGUE_TOPICS, type CatalogueEntry } from '../../../src/model/catalogue.js';
import { inputsOf } from '../../../src/model/derivation.js';
import type { Selection } from '../../../src/model/indicator.js';

const entries = [...CATALOGUE.values()];
const standard = new Map(STANDARD_STATISTICS.map((statistic) => [statistic.id, statistic]));
const selectionsOf = ({ definition }: CatalogueEntry): Selection[] =>
  'derivation' in definition ? [] : [definition.numerator, definition.denominator ?? []].flat();

describe('the catalogue', () => {
  test('has an entry once, by an id that a workspace can write', () => {
    for (const [key, { id }] of CATALOGUE) expect([key, /^[a-z0-9][a-z0-9-]*$/.test(id)]).toEqual([id, true]);
  });

  test('has sixty indicators or more, over all its topics', () => {
    expect(CATALOGUE.size).toBeGreaterThanOrEqual(60);
    expect(new Set(entries.map(({ topic }) => topic))).toEqual(new Set(CATALOGUE_TOPICS));
  });

  test('has texts for its entries and for nothing else, with the same parts in both languages', () => {
    expect(Object.keys(CATALOGUE_DE).sort()).toEqual([...CATALOGUE.keys()].sort());
    for (const [id, german] of Object.entries(CATALOGUE_DE))
      expect([id, Object.keys(CATALOGUE_EN[id] ?? {}).sort()]).toEqual([id, Object.keys(german).sort()]);
    expect(Object.keys(CATALOGUE_EN).sort()).toEqual(Object.keys(CATALOGUE_DE).sort());
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s says what it rests on and who has it',
    (_, entry) => {
      expect(entry.statutes.length + entry.officialStatistics.length).toBeGreaterThan(0);
      expect(entry.providers.length).toBeGreaterThan(0);
    },
  );

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s counts standard statistics only', (_, entry) => {
    for (const { statistic, filter, ages = {} } of selectionsOf(entry)) {
      const dimensions = new Map(standard.get(statistic)?.dimensions.map((d) => [d.id, d]));
      expect([statistic, standard.has(statistic)]).toEqual([statistic, true]);
      for (const [id, codes] of Object.entries(filter))
        expect(dimensions.get(id)?.categories, `${statistic} ${id}`).toEqual(expect.arrayContaining([...codes]));
      for (const id of Object.keys(ages)) expect([...dimensions.keys()]).toContain(id);
    }
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s is derived from entries only', (_, entry) => {
    if (!('derivation' in entry.definition)) return;
    for (const id of inputsOf(entry.definition.derivation)) expect([...CATALOGUE.keys()]).toContain(id);
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s of a form has the base that goes with it',
    (_, entry) => {
      const { definition } = entry;
      if ('derivation' in definition) return;
      expect(definition.denominator === undefined).toBe(definition.form === 'count');
    },
  );
});

// § 7a SGB II: months beyond 65 by year of birth
const monthsBeyond65 = (born: number): number =>
  born < 1947 ? 0 : born < 1959 ? born - 1946 : born < 1964 ? 12 + 2 * (born - 1958) : 24;

describe('the statutory age limit', () => {
  test.each([2011, 2012, 2017, 2018, 2023, 2027, 2028, 2030, 2031, 2040])(
    'at the end of %i has below it the ages of which more than half are below it by law',
    (year) => {
      // who is of an age at the end of a year has been of it for up to twelve months, evenly
      const isBelow = (age: number): boolean => monthsBeyond65(year - age) - 12 * (age - 65) > 6;
      const expected = [66, 65, 64].find(isBelow);
      const inForce = <T extends { since?: string }>(bounds: readonly T[]): T | undefined =>
        bounds.filter(({ since = '' }) => since <= `${year}-12-31`).at(-1);
      expect(inForce(BELOW_AGE_LIMIT)?.to).toBe(expected);
      expect(inForce(FROM_AGE_LIMIT)?.from).toBe((expected ?? 0) + 1);
    },
  );
});
