import { expect, test } from 'vitest';
import { chanceComparison } from '../../src/figure/chance-comparison.js';
import { areaDimension } from '../../src/model/area-dimension.js';
import { areaHierarchy } from '../../src/model/area.js';
import { denseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const areas = areaHierarchy(
  [
    { id: 'city', label: { de: 'Stadt' }, plural: { de: 'Städte' } },
    { id: 'district', label: { de: 'Stadtteil' }, plural: { de: 'Stadtteile' } },
  ],
  [
    { code: '0', name: 'Stadt', level: 'city' },
    { code: '1', name: 'Nord', level: 'district', parent: '0' },
  ],
  '2024-12-31',
);
const axes = [
  areaDimension(areas, { de: 'Gebiet' }),
  dimension('time', { de: 'Jahr' }, 'time', [{ code: '2024', label: { de: '2024' } }]),
];
const [ok, suppressed] = [observationStatus('ok'), observationStatus('suppressed')];

/** The city has 10; the district its value with its range. */
function compare(value: number, lower: number, upper: number, status = ok): string | undefined {
  const cube = (own: number) => denseCube(axes, Float64Array.of(10, own), Uint16Array.of(ok, status));
  const { indicator } = smallCity.tables.get('sgb2-quote') as IndicatorTable;
  const periods = [parsePeriod('2024')];
  const table = { indicator, areas, periods, value: cube(value), lower: cube(lower), upper: cube(upper) };
  return chanceComparison(table, '1', '0', '2024');
}

test('an area differs from the city where its whole range lies on one side', () => {
  expect(compare(12, 11, 13)).toBe('above');
  expect(compare(8, 7, 9)).toBe('below');
});

test('a range that reaches the value of the city is within it, at either end', () => {
  expect(compare(12, 10, 14)).toBe('within');
  expect(compare(8, 6, 10)).toBe('within');
  expect(compare(30, 9, 51)).toBe('within');
});

test('of what is withheld or cannot be computed nothing is said, whatever lies in the cells', () => {
  expect(compare(12, 11, 13, suppressed)).toBeUndefined();
  expect(compare(12, NaN, 13)).toBeUndefined();
});

test('without ranges, or of an area that the table does not know, nothing is said', () => {
  const table = smallCity.tables.get('sgb2-quote') as IndicatorTable;
  expect(chanceComparison(table, '11', '0', '2024')).toBeUndefined();
  const ranged = { ...table, lower: table.value, upper: table.value };
  expect(chanceComparison(ranged, '11', '0', '2024')).toMatch(/above|below|within/);
  expect(chanceComparison(ranged, '99', '0', '2024')).toBeUndefined();
});
