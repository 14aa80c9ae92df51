import { describe, expect, test } from 'vitest';
import { terminalDigits } from '../../src/stats/terminal-digits.js';

const numbers = (length: number, of: (at: number) => number): readonly number[] =>
  Object.freeze(Array.from({ length }, (_, at) => of(at)));

describe('terminalDigits', () => {
  test('finds nothing in digits that are all as frequent', () => {
    expect(terminalDigits(numbers(200, (at) => 100 + at))).toMatchObject({ chiSquare: 0, p: 1, effect: 0 });
  });

  test('is largest where all numbers end alike', () => {
    // by hand: (100 − 10)² / 10 + 9 · 10² / 10
    const { counts, chiSquare, p, effect } = terminalDigits(numbers(100, (at) => 110 + 10 * at));
    expect(counts).toEqual([100, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([chiSquare, effect]).toEqual([900, 3]);
    expect(p).toBeLessThan(1e-100);
  });

  test('measures uneven digits by their squared distance from equal shares', () => {
    // by hand: (20² + 3 · 0 + 3 · 5² + 10² + 7² + 8²) / 10
    const counts = [30, 10, 10, 5, 10, 20, 5, 5, 3, 2];
    const { chiSquare, p } = terminalDigits(counts.flatMap((count, digit) => numbers(count, () => 200 + digit)));
    expect(chiSquare).toBeCloseTo(68.8, 10);
    expect(p).toBeLessThan(1e-10);
  });

  test('leaves out numbers of two digits, fractions and gaps', () => {
    expect(terminalDigits([10, 99, 100.5, NaN, -120]).counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(terminalDigits([10]).p).toBeNaN();
  });
});
