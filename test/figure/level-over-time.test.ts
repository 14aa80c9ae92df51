import { expect, test } from 'vitest';
import { levelOverTime } from '../../src/figure/level-over-time.js';
import { observationAt } from '../../src/figure/observation.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const tableOf = (publication: Publication): IndicatorTable => publication.tables.get('sgb2-quote') as IndicatorTable;
const table = tableOf(smallCity);

test('the largest value is that of all periods and all areas of the level', () => {
  const values = districtCodes.flatMap((code) =>
    table.periods.map(({ id }) => observationAt(table.value, code, id)?.value ?? NaN),
  );
  expect(levelOverTime(table, 'district').largest).toBe(Math.max(...values.filter(Number.isFinite)));
});

test('bounds of classes rise, and a coarser level has its own', () => {
  const { bounds } = levelOverTime(table, 'district');
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  expect(levelOverTime(table, 'borough').bounds).not.toEqual(bounds);
});

test('it is derived once for a table and a level', () => {
  expect(levelOverTime(table, 'district')).toBe(levelOverTime(table, 'district'));
});

test('what publishing has worked out is taken as it is, level by level', () => {
  const published = { periods: table.periods.slice(2), bounds: [7], largest: 9 };
  const read = { ...table, overTime: new Map([['district', published]]) };
  expect(levelOverTime(read, 'district')).toBe(published);
  expect(levelOverTime(read, 'borough')).toEqual(levelOverTime(table, 'borough'));
});

test('nothing in it depends on what a suppressed cell holds', () => {
  const leaking = (leak: number) =>
    tableOf(
      changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: stateOf(status) === 'suppressed' ? leak : value,
        status,
      })),
    );
  expect(levelOverTime(leaking(9999), 'district')).toEqual(levelOverTime(leaking(NaN), 'district'));
});
