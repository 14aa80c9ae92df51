import { expect, test } from 'vitest';
import { chooseMatrix, commonSubject, type MatrixChoice, type MatrixWish } from '../../src/figure/matrix-choice.js';
import { denseCube } from '../../src/model/cube.js';
import { observationStatus } from '../../src/model/observation-status.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const all = smallCity.indicators.map(({ id }) => id);

test('the subject is the topic that has all indicators, else the publication', () => {
  expect(commonSubject(smallCity, ['wohngeld-haushalte']).de).toBe('Einkommen');
  expect(commonSubject(smallCity, all)).toBe(smallCity.title);
});

const choose = (wish: MatrixWish, tables = smallCity.tables): MatrixChoice | undefined =>
  chooseMatrix({ ...smallCity, tables }, wish);
const ids = (given: readonly { id: string }[] | undefined): string[] | undefined => given?.map(({ id }) => id);

test('without a wish it is all indicators, the finest level and the latest period', () => {
  const choice = choose({});
  expect(choice?.tables).toEqual([...smallCity.tables.values()]);
  expect([choice?.level.id, choice?.period?.id]).toEqual(['district', '2024']);
  expect(ids(choice?.levels)).toEqual(['city', 'borough', 'district']);
  expect(ids(choice?.periods)).toEqual(ids(share.periods));
});

test('the period asked for is taken, or the latest of its year, or the latest with a value', () => {
  expect(choose({ period: '2019' })?.period?.id).toBe('2019');
  expect(choose({ period: '2019-12-31' })?.period?.id).toBe('2019');
  expect(choose({ period: '1950' })?.period?.id).toBe('2024');
});

/** The same table, of which nothing is told in some years, or nothing at all. */
function silenced(table: IndicatorTable, isSilent: (year: number, code: string) => boolean): IndicatorTable {
  const { values, statuses } = table.value.cells();
  const codes = table.value.dimension('area').categories;
  codes.forEach(({ code }, area) =>
    table.periods.forEach(({ year }, time) => {
      if (isSilent(year, code)) statuses[area * table.periods.length + time] = observationStatus('missing');
    }),
  );
  return { ...table, value: denseCube(table.value.dimensions, values, statuses) };
}
const withTables = (...given: readonly IndicatorTable[]): ReadonlyMap<string, IndicatorTable> =>
  new Map(given.map((table) => [table.indicator.id, table]));

test('a year counts where one of the tables tells something of it, and each only once', () => {
  const rate = smallCity.tables.get('hze-dichte') as IndicatorTable;
  const early = silenced(share, (year) => year > 2020);
  const late = silenced(rate, (year) => year < 2019);
  expect(ids(choose({}, withTables(early, late))?.periods)).toEqual(ids(share.periods));
});

test('a level without values has no period, and the others are named', () => {
  const coarse = silenced(share, (_, code) => code.length === 2);
  const choice = choose({}, withTables(coarse));
  expect(choice?.level.id).toBe('district');
  expect(choice?.period).toBeUndefined();
  expect(ids(choice?.levels)).toEqual(['city', 'borough']);
});

test('without a table there is nothing to choose', () => {
  expect(choose({}, new Map())).toBeUndefined();
});
