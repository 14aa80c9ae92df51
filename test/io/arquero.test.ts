import * as aq from 'arquero';
import { describe, expect, test } from 'vitest';
import { fromArquero, toArquero } from '../../src/io/arquero.js';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';
import { areaHierarchy } from '../../src/model/area.js';
import { flagsOf, observationStatus, stateOf } from '../../src/model/observation-status.js';

const level = { id: 'district', label: { de: 'Stadtteil' }, plural: { de: 'Stadtteile' } };
const areas = areaHierarchy(
  [level],
  ['01', '02'].map((code) => ({ code, name: code, level: 'district' })),
);
const source = { name: { de: 'Amt' }, licence: { id: 'dl-de/by-2-0', name: 'Lizenz' }, protection: 'none' } as const;
const context = { areas, source, rule: { minimum: 3, zeros: 'shown' } } as const;
const recipe = {
  id: 'persons',
  title: 'Personen',
  table: { file: 'arquero' },
  area: { column: 'geo' },
  period: { column: 'time' },
  value: { column: 'value' },
  countingUnit: 'person',
  kind: 'stock',
  source: 'amt',
} as StatisticConfig;

function observations() {
  const dimensions = [
    new GrowingDimension('geo', 'Gebiet', 'area'),
    new GrowingDimension('time', 'Zeit', 'time'),
    new GrowingDimension('sex', 'Geschlecht', 'category'),
  ] as const;
  const builder = new TableBuilder(dimensions);
  const push = (geo: string, sex: string, value: number, status: number): void => {
    const codes = [geo, '2024', sex];
    builder.push(
      dimensions.map((each, at) => each.at(codes[at] as string, () => ({ label: `${codes[at]}!` }))),
      value,
      status,
      0,
    );
  };
  push('01', 'm', 12, 0);
  push('01', 'w', 30, observationStatus('ok', 'provisional'));
  push('02', 'm', NaN, observationStatus('suppressed'));
  push('02', 'w', NaN, observationStatus('missing'));
  return builder.build({ notes: [] });
}

describe('a table of observations in arquero', () => {
  test('has codes, labels, values and statuses for columns', () => {
    const table = toArquero(observations());
    expect(table.columnNames()).toEqual([
      ...['geo', 'geo:label', 'time', 'time:label', 'sex', 'sex:label'],
      ...['value', 'status'],
    ]);
    expect(table.array('value')).toEqual([12, 30, null, null]);
    expect(table.array('status')).toEqual(['ok', 'ok+provisional', 'suppressed', 'missing']);
    expect(table.object(1)).toMatchObject({ geo: '01', 'sex:label': 'w!' });
  });

  test('becomes the statistic of a recipe again, with its statuses and in the order it was brought in', () => {
    const women = toArquero(observations())
      .filter((row: { sex: string }) => row.sex === 'w')
      .orderby(aq.desc('geo'));
    const { value, problems } = fromArquero(women, recipe, context);
    expect(problems).toEqual([]);
    expect(value?.cube.value([0, 0])).toBe(30);
    expect(flagsOf(value?.cube.status([0, 0]) ?? 0)).toEqual(['provisional']);
    expect(stateOf(value?.cube.status([1, 0]) ?? 0)).toBe('missing');
  });

  test('is added up there before the recipe takes over', () => {
    const all = toArquero(observations())
      .filter((row: { value: number | null }) => row.value !== null)
      .groupby('geo', 'time')
      .rollup({ value: aq.op.sum('value') });
    // 12 men and 30 women
    expect(fromArquero(all, recipe, context).value?.cube.value([0, 0])).toBe(42);
  });

  test('may come from anywhere: dates and numbers as the recipe reads them, other words in status left alone', () => {
    const table = aq.table({
      geo: ['01', '02', '09'],
      time: [new Date('2024-12-31'), new Date('2024-12-31'), new Date('2024-12-31')],
      value: [4.5, '.', 7],
      status: ['aktiv', 'suppressed?', 'aktiv'],
    });
    const signs = { ...recipe, kind: 'mean-stock', signs: { '.': 'suppressed' } } as StatisticConfig;
    const { problems } = fromArquero(table, signs, context);
    expect(problems.map(({ code, place, params }) => [code, place.row, params])).toEqual([
      ['area-unknown', 3, { area: '09', count: 1 }],
    ]);
    const { value } = fromArquero(table.slice(0, 2), signs, context);
    expect(value?.cube.value([0, 0])).toBe(4.5);
    expect(stateOf(value?.cube.status([1, 0]) ?? 0)).toBe('suppressed');
  });
});
