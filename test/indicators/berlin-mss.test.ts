import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompositeDefinition } from '../../src/indicators/composite-definition.js';
import { COMPOSITE_SCHEMES } from '../../src/indicators/composite-schemes.js';
import { crossClasses } from '../../src/indicators/cross-classes.js';
import { type CompositeResult, evaluateComposite } from '../../src/indicators/evaluate-composite.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { Cell } from '../fixtures/statistics.js';
import { columnOf } from './composite.js';

// Senatsverwaltung für Stadtentwicklung Berlin: Monitoring Soziale Stadtentwicklung 2019 and 2021, published tables by
// planning area. Unemployment (1), transfer payments (3) and those of children (4), as levels (S) and as changes (D).
const folder = '../shared/data/berlin';
const rowsOf = (file: string, separator = ','): Map<string, string[]> =>
  new Map(
    readFileSync(join(folder, file), 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .filter(Boolean)
      .slice(1)
      .map((line) => line.split(separator))
      .map((row) => [row[0] ?? '', row]),
  );
const STATUS_TEXT: Record<string, string> = {
  hoch: 'high',
  mittel: 'medium',
  niedrig: 'low',
  'sehr niedrig': 'very-low',
  '1': 'high',
  '2': 'medium',
  '3': 'low',
  '4': 'very-low',
};
const DYNAMICS_TEXT: Record<string, string> = {
  positiv: 'positive',
  stabil: 'stable',
  negativ: 'negative',
  '+': 'positive',
  '+/-': 'stable',
  '-': 'negative',
};

/** An index of three indicators that stand in these columns of a table. */
function indexOf(
  scheme: 'berlin-status' | 'berlin-dynamics',
  rows: ReadonlyMap<string, readonly string[]>,
  columns: readonly number[],
  changes: Partial<CompositeDefinition> = {},
  excluded: ReadonlyMap<string, string> = new Map(),
): CompositeResult {
  const cells = (column: number): Cell[] =>
    [...rows.values()].map((row) => (row[column] ? Number(row[column]) : 'missing'));
  const parts = columns.map((column) => ({ indicator: String(column), orientation: 'raises' as const, weight: 1 }));
  return evaluateComposite(
    { ...COMPOSITE_SCHEMES[scheme], id: scheme, title: { de: scheme }, parts, ...changes },
    {
      areas: [...rows.keys()],
      columns: new Map(columns.map((column) => [String(column), columnOf(cells(column))])),
      excluded,
    },
  );
}

const classesOf = ({ classes, definition }: CompositeResult): (string | undefined)[] =>
  [...classes].map((at) => definition.classes[at]);

/** The largest distance from what was published, over the areas that have it. */
function worst(values: ArrayLike<number>, rows: ReadonlyMap<string, readonly string[]>, column: number): number {
  return Math.max(
    ...[...rows.values()].map((row, i) => (row[column] ? Math.abs((values[i] ?? NaN) - Number(row[column])) : 0)),
  );
}

function countClasses(result: CompositeResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of classesOf(result)) if (code) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(folder))('MSS Berlin 2021', () => {
  const scores = () => rowsOf('mss/mss-2021-00-3-districts.csv');
  const original = () => rowsOf('mss_2021_index-indikatoren_z-werte_plr.csv', ';');
  const status = () => indexOf('berlin-status', scores(), [2, 4, 5]);
  const dynamics = () => indexOf('berlin-dynamics', original(), [9, 10, 11]);

  test('has the published sums, indices and classes of status in 536 of 536 areas', () => {
    const [rows, result] = [scores(), status()];
    expect(result.index.filter(Number.isFinite)).toHaveLength(536);
    expect(worst(result.total, rows, 6)).toBeLessThan(2e-5);
    expect(worst(result.index, rows, 7)).toBeLessThan(2e-5);
    expect(classesOf(result)).toEqual([...rows.values()].map((row) => STATUS_TEXT[row[8] ?? '']));
    expect(countClasses(result)).toEqual({ high: 75, medium: 366, low: 46, 'very-low': 49 });
  });

  test('leaves six areas unrated', () => {
    const { unrated, statuses, areas } = status();
    expect(unrated.map(({ area }) => area)).toEqual([
      ...['03300515', '03400831', '04400725', '05300838', '06200418', '10100205'],
    ]);
    expect(unrated.every(({ reason, parts }) => reason === 'part-without-value' && parts.length === 3)).toBe(true);
    expect(stateOf(statuses[areas.indexOf('10100205')] ?? 0)).toBe('missing');
  });

  test('needs the standard deviation of a population: that of a sample misses indices and classes', () => {
    const sample = indexOf('berlin-status', scores(), [2, 4, 5], { ddof: 1 });
    expect(worst(sample.index, scores(), 7)).toBeGreaterThan(0.002);
  });

  test('has the published classes of dynamics in 536 of 536 areas, and sums as close as two decimals allow', () => {
    const [rows, result] = [original(), dynamics()];
    expect(worst(result.total, rows, 12)).toBeLessThan(0.016);
    expect(classesOf(result)).toEqual([...rows.values()].map((row) => DYNAMICS_TEXT[row[14] ?? '']));
    expect(countClasses(result)).toEqual({ positive: 48, stable: 436, negative: 52 });
  });

  test('has the 12 published groups of status and dynamics', () => {
    const groups = rowsOf('mss/mss-2021-00-1-planning-areas.csv');
    const { pairs, areas, counts } = crossClasses(status(), dynamics());
    const published = areas.map((code) => {
      const [, , status = '', dynamics = ''] = groups.get(code) ?? [];
      return status ? [STATUS_TEXT[status], DYNAMICS_TEXT[dynamics]] : undefined;
    });
    expect(pairs).toEqual(published);
    expect(counts).toEqual([
      [1, 73, 1],
      [36, 296, 34],
      [8, 31, 7],
      [3, 36, 10],
    ]);
  });
});

describe.skipIf(!existsSync(folder))('MSS Berlin 2019', () => {
  const groups = () => rowsOf('mss/mss-2019-00-1-planning-areas.csv');
  const shares = () => rowsOf('mss/mss-2019-00-2-1-planning-areas.csv');
  // the table of shares has zeros for areas that are not rated
  const unrated = () => new Map([...groups()].flatMap(([code, row]) => (row[2] ? [] : [[code, 'not-rated'] as const])));

  test('has the published classes of status in 436 of 436 areas, from the shares', () => {
    const result = indexOf('berlin-status', shares(), [2, 4, 5], {}, unrated());
    expect(result.unrated).toHaveLength(11);
    expect(classesOf(result)).toEqual(result.areas.map((code) => STATUS_TEXT[groups().get(code)?.[2] ?? '']));
  });

  test('has the published classes of dynamics in 436 of 436 areas, from the changes in percentage points', () => {
    const result = indexOf('berlin-dynamics', shares(), [6, 8, 9], {}, unrated());
    expect(classesOf(result)).toEqual(result.areas.map((code) => DYNAMICS_TEXT[groups().get(code)?.[3] ?? '']));
  });

  test('has the published classes from the published scores in 435 areas, as the table has lost the row of 01011101', () => {
    const rows = rowsOf('mss/mss-2019-00-3-districts.csv');
    rows.delete('00000000');
    const result = indexOf('berlin-status', rows, [2, 4, 5]);
    expect(classesOf(result)).toEqual([...rows.values()].map((row) => STATUS_TEXT[row[8] ?? '']));
    expect(result.classes.filter((at) => at >= 0)).toHaveLength(435);
    const lost = [...groups()].filter(([code, row]) => row[2] && !rows.get(code)?.[2]);
    expect(lost.map(([code]) => code)).toEqual(['01011101']);
  });

  test('needs the standard deviation of a population: that of a sample misses one class', () => {
    const result = indexOf('berlin-status', shares(), [2, 4, 5], { ddof: 1 }, unrated());
    const wrong = result.areas.filter((code, i) => classesOf(result)[i] !== STATUS_TEXT[groups().get(code)?.[2] ?? '']);
    expect(wrong).toEqual(['09030901']);
  });
});
