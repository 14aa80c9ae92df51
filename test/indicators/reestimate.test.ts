import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateIndicator } from '../../src/indicators/evaluate-indicator.js';
import { reestimate } from '../../src/indicators/reestimate.js';
import { areaDimension } from '../../src/model/area-dimension.js';
import { crosswalk, type Overlap } from '../../src/model/crosswalk.js';
import { flagsOf, hasValue, stateOf } from '../../src/model/observation-status.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';

const editions = { from: '2020-12-31', to: '2021-01-01', basis: 'population' } as const;
// a is divided 3:1 between x and y, b and c are merged into z, the city stays
const walk = crosswalk(editions, [
  { from: 'C', to: 'C', size: 1 },
  { from: 'a', to: 'x', size: 30 },
  { from: 'a', to: 'y', size: 10 },
  { from: 'b', to: 'z', size: 1 },
  { from: 'c', to: 'z', size: 1 },
]);
const areas = areaDimension(cityOf('x', 'y', 'z'), { de: 'Gebiet' });
const oldCity = cityOf('a', 'b', 'c');
const converted = (...cells: Cell[]) =>
  reestimate(statisticOf('n', { '2020': ['missing', ...cells] }, undefined, oldCity).cube, walk, areas, 'stock');
const cellsOf = (...cells: Cell[]) => {
  const { values, statuses } = converted(...cells).cube.cells();
  return ['x', 'y', 'z'].map((code) => {
    const at = areas.indexOf.get(code) ?? -1;
    return [hasValue(statuses[at] ?? 0) ? values[at] : stateOf(statuses[at] ?? 0), ...flagsOf(statuses[at] ?? 0)];
  });
};

describe('reestimate', () => {
  test('adds up counts times shares, and says which are estimated', () => {
    expect(cellsOf(100, 20, 30)).toEqual([[75, 'estimated'], [25, 'estimated'], [50]]);
  });

  test('knows that nothing divides into nothing', () => {
    expect(cellsOf(0, 20, 30)).toEqual([[0], [0], [50]]);
  });

  test('says which share of each number is estimated', () => {
    const mixed = crosswalk(editions, [
      { from: 'a', to: 'x', size: 3 },
      { from: 'a', to: 'y', size: 1 },
      { from: 'b', to: 'x', size: 1 },
      { from: 'c', to: 'z', size: 1 },
    ]);
    const { cube } = statisticOf('n', { '2020': ['missing', 100, 25, 30] }, undefined, oldCity);
    const { estimatedShare } = reestimate(cube, mixed, areas, 'stock');
    expect([...estimatedShare]).toEqual([0, 0.75, 1, 0]);
  });

  test.each<[Cell[], unknown[][]]>([
    [
      ['suppressed', 20, 30],
      [['suppressed'], ['suppressed'], [50]],
    ],
    [
      [100, 'suppressed', 30],
      [[75, 'estimated'], [25, 'estimated'], ['suppressed']],
    ],
    [
      [100, 'missing', 30],
      [[75, 'estimated'], [25, 'estimated'], ['missing']],
    ],
    [
      [100, 'missing', 'suppressed'],
      [[75, 'estimated'], [25, 'estimated'], ['suppressed']],
    ],
    [
      [100, 'not-applicable', 30],
      [[75, 'estimated'], [25, 'estimated'], [30]],
    ],
  ])('of %j gives no value away and takes nothing for zero', (cells, expected) => {
    expect(cellsOf(...cells)).toEqual(expected);
  });

  test('names old areas that go nowhere and new ones that come from nowhere, whose cells are missing', () => {
    const partial = { ...walk, parts: walk.parts.filter(({ from }) => from === 'b') };
    const { cube } = statisticOf('n', { '2020': [150, 100, 20, 30] }, undefined, oldCity);
    const { unassigned, uncovered, cube: result } = reestimate(cube, partial, areas, 'stock');
    expect(unassigned).toEqual(['C', 'a', 'c']);
    expect(uncovered).toEqual(['C', 'x', 'y']);
    expect([...result.cells().statuses].map(stateOf)).toEqual(['missing', 'missing', 'missing', 'ok']);
  });

  test('makes a new area missing where the counts of one of its old areas were not delivered', () => {
    const { cube } = statisticOf('n', { '2020': [150, 100, 20] }, undefined, cityOf('a', 'b'));
    const { cube: result } = reestimate(cube, walk, areas, 'stock');
    expect(stateOf(result.cells().statuses[3] ?? 0)).toBe('missing');
  });

  test('keeps other dimensions, wherever the areas stand among them', () => {
    const sex = { dimension: 'sex', categories: ['f', 'm'], sums: [] };
    const { cube } = statisticOf(
      'n',
      { '2019': [1, 2, 8, 4, 5, 6, 7, 8], '2020': [1, 2, 80, 40, 50, 60, 70, 80] },
      sex,
      oldCity,
    );
    const result = reestimate(cube, walk, areas, 'stock').cube;
    expect(result.dimensions.map(({ id }) => id)).toEqual(['area', 'time', 'sex']);
    expect([...result.slice('area', 'x').cells().values]).toEqual([6, 3, 60, 30]);
    expect([...result.slice('area', 'z').cells().values]).toEqual([12, 14, 120, 140]);
  });

  test('refuses counts that must not be added over areas', () => {
    const { cube } = statisticOf('n', { '2020': [1, 1, 1, 1] }, undefined, oldCity);
    expect(() => reestimate(cube, walk, areas, 'distinct-in-period')).toThrow(/^refused sum of distinct-in-period/);
  });

  test('needs to know the new areas of the crosswalk', () => {
    const { cube } = statisticOf('n', { '2020': [1, 1, 1, 1] }, undefined, oldCity);
    const others = areaDimension(cityOf('x', 'y'), { de: 'Gebiet' });
    expect(() => reestimate(cube, walk, others, 'stock')).toThrow('unknown area of crosswalk: z');
  });

  test('gives rates as sum over sum, never as a mean of rates', () => {
    // b: 10 of 100, c: 40 of 200; z is 50 of 300, not the mean of 10 % and 20 %
    const statistics = ['cases', 'people'].map((id, i) => {
      const cells: Cell[] = i === 0 ? [60, 10, 10, 40] : [340, 40, 100, 200];
      const old = statisticOf(id, { '2020': cells }, undefined, oldCity);
      return [id, { ...old, cube: reestimate(old.cube, walk, areas, 'stock').cube }] as const;
    });
    const rate = evaluateIndicator(
      {
        ...{ id: 'rate', title: { de: 'Quote' }, definition: { de: '' }, form: 'share', per: 100, unit: { de: '%' } },
        ...{ decimals: 1, countingUnit: 'person', polarity: 'neutral', breaks: [] },
        numerator: { statistic: 'cases', filter: {} },
        denominator: { statistic: 'people', filter: {} },
      },
      new Map(statistics),
    );
    expect([...rate.value.cells().values]).toEqual([(100 * 60) / 340, 25, 25, (100 * 50) / 300]);
    expect([...rate.value.cells().statuses].map(flagsOf)).toEqual([[], ['estimated'], ['estimated'], []]);
  });

  test('keeps totals, whatever the crosswalk', () => {
    const olds = ['a', 'b', 'c'];
    const overlap: fc.Arbitrary<Overlap> = fc.record({
      from: fc.constantFrom(...olds),
      to: fc.constantFrom('x', 'y', 'z'),
      size: fc.nat(5000),
    });
    fc.assert(
      fc.property(
        fc.array(overlap, { maxLength: 20 }),
        fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
        (overlaps, counts) => {
          const { cube } = statisticOf('n', { '2020': ['missing', ...counts] }, undefined, oldCity);
          const result = reestimate(cube, crosswalk(editions, overlaps), areas, 'stock');
          const values = [...result.cube.cells().values].filter(Number.isFinite);
          const left = olds.map((code, i) => (result.unassigned.includes(code) ? (counts[i] ?? 0) : 0));
          const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
          expect(sum(values) + sum(left)).toBeCloseTo(sum(counts), 6);
        },
      ),
    );
  });
});
