import { expect, test } from 'vitest';
import { trendModel } from '../../src/figure/trend-model.js';
import { trendViews } from '../../src/figure/trend-view.js';
import { viewTable } from '../../src/figure/view-table.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';

const table = (publication: Publication, id = 'sgb2-quote') => publication.tables.get(id) as IndicatorTable;
const share = table(smallCity);
const series = (from: IndicatorTable, code: string) => trendModel(from, 'district', [code]).selected[0];
const values = (from: IndicatorTable, code: string) => [...(series(from, code)?.values ?? [])];
const states = (from: IndicatorTable, code: string) => [...(series(from, code)?.statuses ?? [])].map(stateOf);

test('an index begins with the first period after the last break, which is 100', () => {
  const index = viewTable(share, 'index');
  expect(index.periods.map(({ id }) => id)).toEqual(['2023', '2024']);
  expect(index.indicator.unit.de).toBe('Index, 2023 = 100');
  const [before = NaN, now = NaN] = values(share, '21').slice(-2);
  expect(values(index, '21')).toEqual([100, (now / before) * 100]);
});

test('an index whose beginning is withheld cannot be computed, and a withheld value stays withheld', () => {
  const index = viewTable(share, 'index');
  // 12 is suppressed in both years, 33 in the second
  expect(states(index, '12')).toEqual(['suppressed', 'suppressed']);
  expect(states(index, '33')).toEqual(['ok', 'suppressed']);
});

test('by index a city and its parts share an axis, also for counts', () => {
  const counts = table(smallCity, 'wohngeld-haushalte');
  expect(trendModel(counts, 'district', ['21']).reference).toBeUndefined();
  expect(trendModel(viewTable(counts, 'index'), 'district', ['21']).reference?.area.code).toBe('0');
});

test('a change is the difference from the period before, and none over a break or a gap', () => {
  const change = viewTable(share, 'change');
  const given = values(share, '14');
  expect(change.periods[0]?.id).toBe('2014');
  expect(values(change, '14')[0]).toBeCloseTo((given[1] ?? NaN) - (given[0] ?? NaN), 12);
  // 2016 and 2017 are missing, 2023 begins after a break
  expect(states(change, '14').slice(2, 5)).toEqual(['missing', 'missing', 'undefined']);
  expect(states(change, '14').at(-2)).toBe('undefined');
  expect(change.indicator.unit.de).toBe('Prozentpunkte');
});

test.each(['index', 'change'] as const)('the %s has no trace of a number behind a withheld cell', (view) => {
  const clean = viewTable(table(changeCells(smallCity, 'sgb2-quote', (cell) => cell)), view);
  const dirty = viewTable(
    table(
      changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: stateOf(status) === 'suppressed' ? 4711 : value,
        status,
      })),
    ),
    view,
  );
  expect(dirty.value.cells()).toEqual(clean.value.cells());
});

test('values and small charts are the table itself', () => {
  expect(viewTable(share, 'values')).toBe(share);
  expect(viewTable(share, 'multiples')).toBe(share);
});

test('one area has no small charts, one period has nothing but values', () => {
  expect(trendViews(share, 'district')).toContain('multiples');
  expect(trendViews(share, 'city')).not.toContain('multiples');
  expect(trendViews({ ...share, periods: share.periods.slice(-1) }, 'district')).toEqual(['values']);
});
