import { expect, test } from 'vitest';
import { areaSeries, areaSeriesInRange, seriesOfLevel } from '../../src/figure/area-series.js';
import { observationAt } from '../../src/figure/observation.js';
import type { Area } from '../../src/model/area.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { withChanceRanges } from '../fixtures/chance-ranges.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const tableOf = (publication: Publication): IndicatorTable => publication.tables.get('sgb2-quote') as IndicatorTable;
const table = tableOf(smallCity);
const area = (code: string): Area => table.areas.byCode.get(code) as Area;
/** What stands in the cells that are withheld, which no reader may see. */
const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
  value: stateOf(status) === 'suppressed' ? 4711 : value,
  status,
}));

test('a series has a value and a status for each period of the table', () => {
  const { values, statuses } = areaSeries(table, area('22'));
  expect(values).toHaveLength(12);
  expect(values[11]).toBe(observationAt(table.value, '22', '2024')?.value);
  expect([...statuses].map(stateOf)).toEqual(Array<string>(12).fill('ok'));
});

test('what is withheld, missing or not applicable is no number, and says so', () => {
  const { values, statuses } = areaSeries(tableOf(leaking), area('12'));
  expect([...values.slice(-2)]).toEqual([NaN, NaN]);
  expect([...statuses.slice(-2)].map(stateOf)).toEqual(['suppressed', 'suppressed']);
  expect(stateOf(areaSeries(table, area('14')).statuses[3] ?? 0)).toBe('missing');
  expect(stateOf(areaSeries(table, area('34')).statuses[0] ?? 0)).toBe('not-applicable');
});

test('an area that the table does not know is missing throughout', () => {
  const { values, statuses } = areaSeries(table, { code: '99', name: 'Anderswo', level: 'district' });
  expect([...values].some(Number.isFinite)).toBe(false);
  expect(new Set([...statuses].map(stateOf))).toEqual(new Set(['missing']));
});

test('a range has limits where the value can be read, and nowhere else', () => {
  const { values, range } = areaSeriesInRange(tableOf(withChanceRanges(leaking)), area('12'));
  for (const limits of [range?.lower, range?.upper])
    expect([...(limits ?? [])].map(Number.isFinite)).toEqual([...values].map(Number.isFinite));
  expect(range?.lower[0]).toBeLessThan(values[0] ?? NaN);
  expect(areaSeriesInRange(table, area('12')).range).toBeUndefined();
});

test('a level has a series for each of its areas, in their order', () => {
  expect(seriesOfLevel(table, 'district').map((each) => each.area.code)).toEqual(districtCodes);
});
