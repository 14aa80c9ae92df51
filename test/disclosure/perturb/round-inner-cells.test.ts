import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Membership } from '../../../src/disclosure/perturb/inner-cells.js';
import { roundInnerCells } from '../../../src/disclosure/perturb/round-inner-cells.js';

function membership(cellsOf: readonly (readonly number[])[], cellCount: number): Membership {
  const starts = cellsOf.reduce<number[]>((all, cells) => [...all, (all.at(-1) ?? 0) + cells.length], [0]);
  return { starts: Int32Array.from(starts), cells: Int32Array.from(cellsOf.flat()), cellCount };
}

const linked = fc.integer({ min: 1, max: 10 }).chain((cellCount) =>
  fc.record({
    cellCount: fc.constant(cellCount),
    base: fc.integer({ min: 2, max: 6 }),
    inner: fc.array(fc.tuple(fc.nat(9), fc.uniqueArray(fc.nat(cellCount - 1), { maxLength: 4 })), {
      minLength: 1,
      maxLength: 30,
    }),
  }),
);

test('no published sum of inner cells is small afterwards, whichever sums are published', () => {
  fc.assert(
    fc.property(linked, ({ cellCount, base, inner }) => {
      const counts = Float64Array.from(inner, ([count]) => count);
      const cells = inner.map(([, own]) => own);
      const rounded = roundInnerCells(counts, membership(cells, cellCount), base);
      const sums = new Array<number>(cellCount).fill(0);
      cells.forEach((own, i) => own.forEach((cell) => (sums[cell] = (sums[cell] ?? 0) + (rounded[i] as number))));
      expect(sums.filter((sum) => sum > 0 && sum < base)).toEqual([]);
      rounded.forEach((count, i) => {
        const original = counts[i] as number;
        expect(count === original || (original < base && (count === 0 || count === base))).toBe(true);
      });
    }),
  );
});

test('an inner cell that is in no small cell stays as it is', () => {
  const counts = Float64Array.of(1, 2, 9);
  expect([...roundInnerCells(counts, membership([[0], [0], [0]], 1), 3)]).toEqual([1, 2, 9]);
});

test('where rounding makes another sum small, its inner cells are rounded too', () => {
  // cell 0 is 1; cell 1 is 1 + 2 = 3 and becomes 2 with it
  const counts = Float64Array.of(1, 2);
  expect([...roundInnerCells(counts, membership([[0, 1], [1]], 2), 3)]).toEqual([0, 3]);
});
