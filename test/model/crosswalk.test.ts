import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosswalk, matchedOverlaps, type Overlap } from '../../src/model/crosswalk.js';

const editions = { from: '2020-12-31', to: '2021-01-01', basis: 'population' } as const;
const partsOf = (...overlaps: Overlap[]) => crosswalk(editions, Object.freeze(overlaps)).parts;

describe('crosswalk', () => {
  test('divides an old area by the sizes of what it has in common with new ones', () => {
    expect(partsOf({ from: 'a', to: 'x', size: 30 }, { from: 'a', to: 'y', size: 10 })).toEqual([
      { from: 'a', to: 'x', share: 0.75 },
      { from: 'a', to: 'y', share: 0.25 },
    ]);
  });

  test('adds up pieces of the same pair', () => {
    const pieces = [10, 20, 10].map((size, i) => ({ from: 'a', to: i === 1 ? 'y' : 'x', size }));
    expect(partsOf(...pieces).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  test('gives nothing to an overlap of nobody, but divides an old area of nobody evenly', () => {
    expect(partsOf({ from: 'a', to: 'x', size: 30 }, { from: 'a', to: 'y', size: 0 })).toEqual([
      { from: 'a', to: 'x', share: 1 },
      { from: 'a', to: 'y', share: 0 },
    ]);
    expect(partsOf({ from: 'a', to: 'x', size: 0 }, { from: 'a', to: 'y', size: 0 })).toEqual([
      { from: 'a', to: 'x', share: 0.5 },
      { from: 'a', to: 'y', share: 0.5 },
    ]);
  });

  test.each([-1, NaN, Infinity])('refuses the size %s', (size) => {
    expect(() => partsOf({ from: 'a', to: 'x', size })).toThrow(`invalid size of overlap: ${size}`);
  });

  test('refuses to lead from an edition to itself', () => {
    expect(() => crosswalk({ ...editions, to: '2020-12-31' }, [])).toThrow(/^invalid crosswalk/);
  });

  test('has shares of each old area that add up to 1', () => {
    const overlap = fc.record({
      from: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom('x', 'y', 'z'),
      size: fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1e9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(overlap, { minLength: 1, maxLength: 20 }), (overlaps) => {
        const sums = new Map<string, number>();
        for (const { from, share } of partsOf(...overlaps)) {
          expect(share).toBeGreaterThanOrEqual(0);
          sums.set(from, (sums.get(from) ?? 0) + share);
        }
        expect([...sums.keys()].sort()).toEqual([...new Set(overlaps.map(({ from }) => from))].sort());
        for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('matchedOverlaps', () => {
  const sizes = new Map([
    ['x', 30],
    ['y', 10],
  ]);

  test('measures what an old area loses by the sizes of the new ones', () => {
    expect(
      partsOf(
        ...matchedOverlaps(
          [
            ['a', 'x'],
            ['a', 'y'],
            ['a', 'x'],
          ],
          sizes,
        ),
      ).map(({ share }) => share),
    ).toEqual([0.75, 0.25]);
  });

  test('takes a new area to have equal parts of each old one', () => {
    expect(
      matchedOverlaps(
        [
          ['a', 'x'],
          ['b', 'x'],
          ['b', 'y'],
        ],
        sizes,
      ),
    ).toEqual([
      { from: 'a', to: 'x', size: 15 },
      { from: 'b', to: 'x', size: 15 },
      { from: 'b', to: 'y', size: 10 },
    ]);
  });

  test('needs the size of every new area', () => {
    expect(() => matchedOverlaps([['a', 'z']], sizes)).toThrow('missing size of area: z');
  });
});
