import { nice, ticks } from 'd3-array';
import { expect, test } from 'vitest';
import { valueAxis } from '../../src/figure/value-axis.js';

test('values that vary by a quarter of the largest or more are read from zero', () => {
  expect(valueAxis([75, 100], 4, false)).toMatchObject({ from: 0, includesZero: true });
});

test('values that vary by less than a quarter of the largest start away from zero', () => {
  const axis = valueAxis([76, 100], 4, false);
  expect(axis.includesZero).toBe(false);
  expect(axis.from).toBeGreaterThan(0);
  expect(axis.from).toBeLessThanOrEqual(76);
  expect(axis.to).toBeGreaterThanOrEqual(100);
});

test('values that do not vary are read from zero', () => {
  expect(valueAxis([12, 12], 4, false)).toMatchObject({ from: 0, includesZero: true });
});

test('negative values have zero on the axis', () => {
  const axis = valueAxis([-40, 25], 5, false);
  expect(axis.ticks).toContain(0);
  expect(axis.from).toBeLessThanOrEqual(-40);
});

test('negative values that hardly vary start away from zero too', () => {
  expect(valueAxis([-100, -90], 5, false).includesZero).toBe(false);
});

test('what is no number takes no part', () => {
  expect(valueAxis([NaN, 3, Infinity, 8], 4, false)).toEqual(valueAxis([3, 8], 4, false));
});

test('no values at all make an axis from 0 to 1, as do zeros alone', () => {
  expect(valueAxis([], 4, false)).toMatchObject({ from: 0, to: 1 });
  expect(valueAxis([0, 0], 4, true)).toMatchObject({ from: 0, to: 1, ticks: [0, 1] });
});

test('ticks have the decimals that tell them apart', () => {
  expect(valueAxis([0, 30], 5, false).decimals).toBe(0);
  expect(valueAxis([0, 1], 5, false).decimals).toBe(1);
  expect(valueAxis([0, 0.1], 5, false).decimals).toBe(2);
});

test('counts have no ticks between whole numbers', () => {
  expect(valueAxis([0, 2], 5, true)).toMatchObject({ ticks: [0, 1, 2], decimals: 0 });
});

test('ends and ticks are those of d3-array, without what fractions leave behind', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < 5000; i++) {
    const size = 10 ** Math.floor(random() * 8 - 3);
    const [low, high] = [(random() - 0.5) * size, (random() + 0.6) * size];
    const count = 2 + Math.floor(random() * 7);
    const axis = valueAxis([low, high], count, false);
    const [from, to] = nice(Math.min(0, low), high, count);
    if (!axis.includesZero) continue;
    expect(axis.from, `${low} ${high} ${count}`).toBeCloseTo(from, 9);
    expect(axis.to, `${low} ${high} ${count}`).toBeCloseTo(to, 9);
    const wanted = ticks(from, to, count);
    expect(axis.ticks.length).toBe(wanted.length);
    axis.ticks.forEach((tick, at) => expect(tick).toBeCloseTo(wanted[at] ?? NaN, 9));
  }
});
