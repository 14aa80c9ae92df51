import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaColumn } from '../../src/indicators/area-column.js';
import type { CompositeScheme } from '../../src/indicators/composite-definition.js';
import { COMPOSITE_SCHEMES } from '../../src/indicators/composite-schemes.js';
import { evaluateComposite } from '../../src/indicators/evaluate-composite.js';
import { flagsOf, observationStatus, stateOf } from '../../src/model/observation-status.js';
import { zScores } from '../../src/stats/z-scores.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';
import { definitionOf, inputOf } from './composite.js';

const plain: CompositeScheme = {
  ...{ normalisation: 'z-score', ddof: 0, aggregation: 'sum', restandardise: false, edges: [], classes: [] },
};
const indexOf = (columns: Record<string, readonly Cell[]>, scheme: CompositeScheme = plain): number[] => [
  ...evaluateComposite(definitionOf(Object.keys(columns), scheme), inputOf(columns)).index,
];

describe('evaluateComposite', () => {
  test('adds up standard scores', () => {
    expect(indexOf({ a: [0, 0, 2, 2], b: [1, 3, 1, 3] })).toEqual([-2, 0, 0, 2]);
  });

  test('puts least and greatest, shares below, or ranks from 0 to 1 together', () => {
    const columns = { a: [10, 20, 20, 50], b: [1, 2, 3, 4] };
    expect(indexOf(columns, { ...plain, normalisation: 'min-max', aggregation: 'mean' })).toEqual([
      0,
      (0.25 + 1 / 3) / 2,
      (0.25 + 2 / 3) / 2,
      1,
    ]);
    // of four areas 0, 1, 1 and 3 lie below, and equal ones count half
    expect(indexOf({ a: columns.a }, { ...plain, normalisation: 'percent-rank' })).toEqual([0.125, 0.5, 0.5, 0.875]);
    expect(indexOf({ a: columns.a }, { ...plain, normalisation: 'ranked-min-max' })).toEqual([0, 0.5, 0.5, 1]);
  });

  test('weighs and turns round standard scores, and standardises what they add up to', () => {
    const columns = [
      [5.41, 10.83, 14.3, 3.6, 4.79],
      [2.94, 14.79, 5.79, 23.42, 4.93],
    ];
    const parts = [
      { indicator: '0', orientation: 'raises', weight: 2 },
      { indicator: '1', orientation: 'lowers', weight: 1 },
    ] as const;
    const definition = { ...definitionOf([]), parts, ddof: 1 } as const;
    const { total, index } = evaluateComposite(definition, inputOf(Object.fromEntries(columns.entries())));
    const [first, second] = columns.map((values) => zScores(values, { ddof: 1 }));
    const expected = first!.map((score, i) => 2 * score - second![i]!);
    expected.forEach((value, i) => expect(total[i]).toBeCloseTo(value, 12));
    zScores(expected, { ddof: 1 }).forEach((value, i) => expect(index[i]).toBeCloseTo(value, 12));
  });

  test("makes KomMonitor's Leitindikator: the geometric mean of ranks, 0 where an area is last in one", () => {
    // ranks from 0 to 1: a 0, .5, 1; b turned round 1, .5, 0
    const definition = {
      ...definitionOf(['a', 'b'], COMPOSITE_SCHEMES['kommonitor-headline']),
      parts: [
        { indicator: 'a', orientation: 'raises', weight: 1 },
        { indicator: 'b', orientation: 'lowers', weight: 1 },
      ],
    } as const;
    const { index, classes } = evaluateComposite(definition, inputOf({ a: [3, 7, 8], b: [1, 4, 9] }));
    [0, 0.5, 0].forEach((value, i) => expect(index[i]).toBeCloseTo(value, 12));
    expect([...classes].map((at) => definition.classes[at])).toEqual([undefined, undefined, undefined]);
  });

  test('classes by edges, each with its own closure', () => {
    const edges = [
      { at: -1, onEdge: 'above' },
      { at: 1, onEdge: 'below' },
    ] as const;
    const scheme = { ...plain, edges, classes: ['positive', 'stable', 'negative'] };
    // scores of 0, 0, 2, 2 are -1, -1, 1, 1: exactly on the edges
    const { classes } = evaluateComposite(definitionOf(['a'], scheme), inputOf({ a: [0, 0, 2, 2] }));
    expect([...classes]).toEqual([1, 1, 1, 1]);
    const other = { ...scheme, edges: edges.map(({ at }) => ({ at, onEdge: at < 0 ? 'below' : 'above' }) as const) };
    expect([...evaluateComposite(definitionOf(['a'], other), inputOf({ a: [0, 0, 2, 2] })).classes]).toEqual([
      0, 0, 2, 2,
    ]);
  });

  test.each<[Cell, string]>([
    ['missing', 'missing'],
    ['suppressed', 'suppressed'],
    ['not-applicable', 'not-applicable'],
    ['undefined', 'undefined'],
    ['not-yet-available', 'not-yet-available'],
  ])('leaves an area with a %s part without a value, and says so', (cell, state) => {
    const result = evaluateComposite(definitionOf(['a', 'b']), inputOf({ a: [0, 1, 2, 3], b: [0, cell, 2, 3] }));
    expect([result.index[1], result.classes[1]]).toEqual([NaN, -1]);
    expect([...result.statuses].map(stateOf)).toEqual(['ok', state, 'ok', 'ok']);
    expect(result.unrated).toEqual([{ area: '1', reason: 'part-without-value', parts: [{ indicator: 'b', state }] }]);
  });

  test('does not let a number through that stands under a status without one', () => {
    const input = inputOf({ a: [0, 1, 2, 99] });
    const hidden = { values: [0, 1, 2, 99], statuses: [0, 0, 0, observationStatus('suppressed')] };
    const withHidden = evaluateComposite(definitionOf(['a']), { ...input, columns: new Map([['a', hidden]]) });
    expect(withHidden.columns[0]?.values[3]).toBeNaN();
    expect([...withHidden.index]).toEqual(indexOf({ a: [0, 1, 2, 'suppressed'] }, COMPOSITE_SCHEMES['berlin-status']));
  });

  test('does not count an excluded area, nor rate it', () => {
    const input = { ...inputOf({ a: [0, 2, 99] }), excluded: new Map([['2', 'outlier']]) };
    const { index, statuses, unrated } = evaluateComposite(definitionOf(['a']), input);
    expect([...index]).toEqual([-1, 1, NaN]);
    expect(stateOf(statuses[2] ?? 0)).toBe('not-applicable');
    expect(unrated).toEqual([{ area: '2', reason: 'excluded', exclusion: 'outlier', parts: [] }]);
  });

  test('is undefined where nothing differs', () => {
    const { statuses, unrated } = evaluateComposite(definitionOf(['a']), inputOf({ a: [5, 5] }));
    expect([...statuses].map(stateOf)).toEqual(['undefined', 'undefined']);
    expect(unrated.map(({ reason }) => reason)).toEqual(['no-difference', 'no-difference']);
  });

  test('carries the flags of its parts', () => {
    const input = inputOf({ a: [0, 1, 2] });
    const estimated = { values: [0, 1, 2], statuses: [0, observationStatus('zero-rounded', 'estimated'), 0] };
    const { statuses } = evaluateComposite(definitionOf(['a']), { ...input, columns: new Map([['a', estimated]]) });
    expect([stateOf(statuses[1] ?? 0), flagsOf(statuses[1] ?? 0)]).toEqual(['ok', ['estimated']]);
  });

  test('refuses what does not fit together', () => {
    const input = inputOf({ a: [0, 1] });
    const evaluate = (changes: object) => evaluateComposite({ ...definitionOf(['a']), ...changes }, input);
    expect(() => evaluate({ parts: [] })).toThrow('missing parts of index');
    expect(() => evaluateComposite(definitionOf(['b']), input)).toThrow('unknown indicator: b');
    expect(() => evaluateComposite(definitionOf(['a', 'a']), input)).toThrow('duplicate part of index: a');
    expect(() => evaluate({ classes: ['one'] })).toThrow('conflict classes of index: 1 classes, 3 edges');
    expect(() => evaluate({ aggregation: 'geometric-mean' })).toThrow(/^conflict aggregation of index/);
    expect(() => evaluateComposite(definitionOf(['a']), { ...input, areas: ['0'] })).toThrow(
      'invalid column of a: 2 of 1 areas',
    );
  });
});

const schemes: fc.Arbitrary<CompositeScheme> = fc.record({
  normalisation: fc.constantFrom('z-score', 'min-max', 'percent-rank', 'ranked-min-max'),
  ddof: fc.constantFrom(0, 1),
  aggregation: fc.constantFrom('sum', 'mean'),
  restandardise: fc.boolean(),
  edges: fc.constant(COMPOSITE_SCHEMES['berlin-status'].edges),
  classes: fc.constant(COMPOSITE_SCHEMES['berlin-status'].classes),
});
const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
  minLength: 3,
  maxLength: 25,
});

/** Parts that cancel each other out leave an index undefined, and it is so in both. */
function expectClose(found: number | undefined, expected: number): void {
  if (Number.isNaN(expected)) expect(found).toBeNaN();
  else expect(found).toBeCloseTo(expected, 9);
}

describe('a composite index', () => {
  test('does not depend on the order of areas', () => {
    fc.assert(
      fc.property(schemes, cells, fc.infiniteStream(fc.nat()), (scheme, rows, keys) => {
        const order = rows.map((_, i) => ({ i, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const shuffled = order.map(({ i }) => rows[i] ?? ([0, 0] as [number, number]));
        const columns = (of: typeof rows) => ({ a: of.map(([a]) => a), b: of.map(([, b]) => b) });
        const before = indexOf(columns(rows), scheme);
        const after = indexOf(columns(shuffled), scheme);
        order.forEach(({ i }, at) => expectClose(after[at], before[i] as number));
      }),
    );
  });

  test('changes sign when all its indicators are turned, ranks and ranges around their middle', () => {
    fc.assert(
      fc.property(schemes, cells, (scheme, rows) => {
        const input = inputOf({ a: rows.map(([a]) => a), b: rows.map(([, b]) => b) });
        const definition = definitionOf(['a', 'b'], scheme);
        const turned = definition.parts.map((part) => ({ ...part, orientation: 'lowers' as const }));
        const raised = evaluateComposite(definition, input);
        const lowered = evaluateComposite({ ...definition, parts: turned }, input);
        const middle =
          scheme.normalisation === 'z-score' || scheme.restandardise ? 0 : scheme.aggregation === 'sum' ? 2 : 1;
        raised.index.forEach((value, i) => expectClose(lowered.index[i], middle - value));
      }),
    );
  });

  test('does not rate an area that lacks a part, and rates the others as without it', () => {
    fc.assert(
      fc.property(schemes, cells, fc.nat(), (scheme, rows, pick) => {
        const gone = pick % rows.length;
        const lacking = (values: number[]): Cell[] => values.map((value, i) => (i === gone ? 'missing' : value));
        const [a, b] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
        const index = indexOf({ a: lacking(a), b: lacking(b) }, scheme);
        expect(index[gone]).toBeNaN();
        const rest = indexOf({ a: a.filter((_, i) => i !== gone), b: b.filter((_, i) => i !== gone) }, scheme);
        index.splice(gone, 1);
        expect(index).toEqual(rest);
      }),
    );
  });

  test('of an area that lacks one part leaves it unrated, never a sum of the others', () => {
    fc.assert(
      fc.property(schemes, cells, fc.nat(), (scheme, rows, pick) => {
        const gone = pick % rows.length;
        const b = rows.map(([, each], i): Cell => (i === gone ? 'missing' : each));
        expect(indexOf({ a: rows.map(([a]) => a), b }, scheme)[gone]).toBeNaN();
      }),
    );
  });
});

test('areaColumn takes some areas of a cube at one period, in the order asked for', () => {
  const { cube } = statisticOf(
    'n',
    { '2020': [6, 1, 2, 'missing'], '2021': [9, 4, 5, 0] },
    undefined,
    cityOf('x', 'y', 'z'),
  );
  const { values, statuses } = areaColumn(cube, ['z', 'x'], '2020');
  expect([...Array.from(values)]).toEqual([NaN, 1]);
  expect(Array.from(statuses).map(stateOf)).toEqual(['missing', 'ok']);
  expect(() => areaColumn(cube, ['w'], '2020')).toThrow('unknown area: w');
});
