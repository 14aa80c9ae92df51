import { expect, test } from 'vitest';
import { matrixModel, type MatrixModel } from '../../src/figure/matrix-model.js';
import { stateOf, withState } from '../../src/model/observation-status.js';
import { denseCube } from '../../src/model/cube.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const tables = [...smallCity.tables.values()];
const model = (period: string, given: readonly IndicatorTable[] = tables): MatrixModel =>
  matrixModel(given, 'district', parsePeriod(period));

/** The same table, in which every number of a suppressed cell has leaked into the cube. */
function leaking(table: IndicatorTable, leak: number): IndicatorTable {
  const { values, statuses } = table.value.cells();
  statuses.forEach((status, i) => {
    if (stateOf(status) === 'suppressed') values[i] = leak;
  });
  return { ...table, value: denseCube(table.value.dimensions, values, statuses) };
}

test('rows are the areas of the level, columns the indicators', () => {
  const { rows, columns } = model('2024');
  expect(rows.map(({ area }) => area.code)).toEqual(districtCodes);
  expect(columns.map(({ table }) => table.indicator.id)).toEqual(tables.map(({ indicator }) => indicator.id));
  expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
});

test('an area that did not exist yet has no row', () => {
  expect(model('2016').rows.map(({ area }) => area.code)).toEqual(districtCodes.filter((code) => code !== '34'));
});

test('the city is the reference, untinted and outside the classes', () => {
  const { reference } = model('2024');
  expect(reference?.area.name).toBe('Kleinau');
  expect(reference?.cells.map(({ tint }) => tint)).toEqual([undefined, undefined, undefined]);
});

test('the level of the city itself has one row and no reference', () => {
  const { rows, reference } = matrixModel(tables, 'city', parsePeriod('2024'));
  expect(rows.map(({ area }) => area.name)).toEqual(['Kleinau']);
  expect(reference).toBeUndefined();
});

test('a cell has a tint exactly where it has a number other than zero', () => {
  for (const { cells } of model('2024').rows)
    for (const { value, tint } of cells) expect(tint === undefined).toBe(Number.isNaN(value) || value === 0);
});

test('a number under a suppressed status changes nothing: no value, tint, bound or order', () => {
  expect(
    model(
      '2024',
      tables.map((table) => leaking(table, 99999)),
    ).rows,
  ).toEqual(model('2024').rows);
  expect(
    model(
      '2024',
      tables.map((table) => leaking(table, 0)),
    ).columns.map(({ bounds }) => bounds),
  ).toEqual(model('2024').columns.map(({ bounds }) => bounds));
});

test('more suppressed cells leave fewer values to class, and no trace of what they were', () => {
  const [table] = tables as [IndicatorTable];
  const hide = (value: number): IndicatorTable => {
    const { values, statuses } = table.value.cells();
    const at = (table.value.dimension('area').indexOf.get('22') as number) * table.periods.length + 11;
    values[at] = value;
    statuses[at] = withState(statuses[at] as number, 'suppressed');
    return { ...table, value: denseCube(table.value.dimensions, values, statuses) };
  };
  expect(model('2024', [hide(0.1)]).rows).toEqual(model('2024', [hide(90)]).rows);
});

test('an indicator without the period shows its latest of the same year', () => {
  const [yearly] = tables as [IndicatorTable];
  const days = ['2023-12-31', '2024-06-30', '2024-12-31'].map(parsePeriod);
  const { columns } = model('2024', [yearly, { ...yearly, periods: days }]);
  expect(columns.map(({ period }) => period?.id)).toEqual(['2024', '2024-12-31']);
});

test('an indicator without a figure in the year is missing throughout', () => {
  const { columns, rows } = model('1999');
  expect(columns[0]?.period).toBeUndefined();
  expect(rows.flatMap(({ cells }) => cells.map(({ status }) => stateOf(status)))).toEqual(
    new Array(rows.length * 3).fill('missing'),
  );
});

test('no tables make an empty matrix', () => {
  expect(matrixModel([], 'district', parsePeriod('2024'))).toEqual({ columns: [], rows: [] });
});
