import { describe, expect, test } from 'vitest';
import { lifeExpectancy } from '../../src/index.js';

const ages = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
const population = [
  1560, 3338, 5613, 3954, 5878, 4632, 2719, 3101, 1656, 967, 4549, 1426, 3176, 4165, 5958, 3428, 3370, 1785, 4750, 3215,
];
const deaths = [6, 0, 0, 0, 2, 0, 0, 3, 4, 2, 12, 11, 20, 43, 88, 77, 147, 126, 567, 709];

describe('lifeExpectancy', () => {
  test('by hand for three bands', () => {
    // 0–1: 0.02 dying early: q = 0.02 / 1.018; 1–41: M = 0.01: q = 0.4 / 1.2; from 41 on 1 / 0.05 = 20 years
    const { values } = lifeExpectancy([0, 1, 41], [20, 400, 1000], [1000, 40_000, 20_000]);
    const [q0, q1] = [0.02 / 1.018, 1 / 3];
    const atOne = 40 * (1 - q1 / 2) + (1 - q1) * 20;
    expect(values[2]).toBeCloseTo(20, 12);
    expect(values[1]).toBeCloseTo(atOne, 12);
    expect(values[0]).toBeCloseTo(1 - 0.9 * q0 + (1 - q0) * atOne, 12);
  });

  test('of the last band is surer the more people die in it: its relative error is one over the root of them', () => {
    const { values, lower, upper } = lifeExpectancy(ages, deaths, population);
    const half = 1.959963984540054 * ((values[19] as number) / Math.sqrt(709));
    expect((upper[19] as number) - (values[19] as number)).toBeCloseTo(half, 10);
    expect((values[19] as number) - (lower[19] as number)).toBeCloseTo(half, 10);
  });

  test('does not fall below what is left where nobody dies in a band', () => {
    const { values } = lifeExpectancy(ages, deaths, population);
    // nobody dies from 1 to 15
    expect((values[1] as number) - (values[2] as number)).toBeCloseTo(4, 10);
    expect((values[2] as number) - (values[3] as number)).toBeCloseTo(5, 10);
  });

  test('with a number missing, an empty band or more deaths than people is undefined', () => {
    const isUndefined = (some: readonly number[], of: readonly number[]) =>
      Object.values(lifeExpectancy(ages, some, of)).every((column: Float64Array) => column.every(Number.isNaN));
    const replaced = (list: readonly number[], at: number, by: number) => list.map((each, i) => (i === at ? by : each));
    expect(isUndefined(replaced(deaths, 3, NaN), population)).toBe(true);
    expect(isUndefined(deaths, replaced(population, 3, NaN))).toBe(true);
    expect(isUndefined(deaths, replaced(population, 4, 0))).toBe(true);
    expect(isUndefined(replaced(deaths, 9, 968), population)).toBe(true);
    expect(
      isUndefined(
        deaths.map(() => 1),
        population.map(() => 250),
      ),
    ).toBe(true);
    expect(isUndefined(deaths, population)).toBe(false);
  });

  test('is not given where the interval is wider than 20 years', () => {
    const few = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2];
    const { values } = lifeExpectancy(ages, few, population);
    expect(values[0]).toBeNaN();
    expect(lifeExpectancy(ages, few, population, { widest: Infinity }).values[0]).toBeGreaterThan(1000);
  });

  test('has no end where nobody dies in the open band', () => {
    const { values, lower, upper } = lifeExpectancy(ages, [...deaths.slice(0, -1), 0], population);
    expect(values.every(Number.isNaN)).toBe(true);
    expect(lower.every(Number.isNaN)).toBe(true);
    expect(upper.some(Number.isFinite)).toBe(false);
  });

  test('refuses ages that do not ascend', () => {
    expect(() => lifeExpectancy([0, 5, 5], [1, 1, 1], [9, 9, 9])).toThrow('invalid age: 5');
    expect(() => lifeExpectancy([0, 5], [1], [9, 9])).toThrow('invalid deaths: 1 for 2');
  });
});
