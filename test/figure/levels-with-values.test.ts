import { expect, test } from 'vitest';
import { levelsWithValues } from '../../src/figure/levels-with-values.js';
import { denseCube } from '../../src/model/cube.js';
import { observationStatus } from '../../src/model/observation-status.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const table = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const ids = (given: IndicatorTable): string[] => levelsWithValues(given).map(({ id }) => id);

test('a level counts as soon as one of its areas has a value', () => {
  expect(ids(table)).toEqual(['city', 'borough', 'district']);
});

test('a level without any value, be it that all are suppressed, does not', () => {
  const { values, statuses } = table.value.cells();
  for (const code of districtCodes) {
    const row = (table.value.dimension('area').indexOf.get(code) as number) * table.periods.length;
    statuses.fill(observationStatus('suppressed'), row, row + table.periods.length);
  }
  expect(ids({ ...table, value: denseCube(table.value.dimensions, values, statuses) })).toEqual(['city', 'borough']);
});
