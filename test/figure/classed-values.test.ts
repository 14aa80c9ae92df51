import { expect, test } from 'vitest';
import { classedValues } from '../../src/figure/classed-values.js';
import { areasOfLevel } from '../../src/figure/table-choice.js';
import type { Publication } from '../../src/model/publication.js';
import { cityWith, tableOf } from '../fixtures/district-values.js';

const valuesIn = (publication: Publication, years: readonly string[], level = 'district'): number[] => {
  const table = tableOf(publication);
  const periods = table.periods.filter(({ id }) => years.includes(id));
  return [...classedValues(table, areasOfLevel(table.areas, level), periods)];
};

test('the values that belong to a class ascend as numbers, as they are printed', () => {
  expect(valuesIn(cityWith({ '11': 9.96, '12': 10.04, '13': -3, '14': 100 }), ['2024'])).toEqual([-3, 10, 10, 100]);
});

test('what is withheld, missing or exactly zero has no part in them', () => {
  const bounds = (withheld: number): number[] => valuesIn(cityWith({ '11': { withheld }, '12': 7, '13': 0 }), ['2024']);
  expect(bounds(1.2)).toEqual([7]);
  expect(bounds(99)).toEqual([7]);
});

test('only areas and periods that are asked for count', () => {
  const city = cityWith({ '0': 50, '1': 40, '11': 5, '12': 6 }, { '2023': { '11': 4 } });
  expect(valuesIn(city, ['2024'])).toEqual([5, 6]);
  expect(valuesIn(city, ['2023', '2024'])).toEqual([4, 5, 6, 6]);
  expect(valuesIn(city, ['2024'], 'borough')).toEqual([40]);
});

test('no period and no value are no values', () => {
  expect(valuesIn(cityWith({ '11': 5 }), [])).toEqual([]);
  expect(valuesIn(cityWith({}), ['2024'])).toEqual([]);
});
