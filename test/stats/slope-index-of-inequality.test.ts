import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, seededRandom, slopeIndexOfInequality } from '../../src/index.js';

const values = [22.46, 22.28, 20.25, 18.41, 17.96, 14.48, 13.42, 11.24, 10.21, 6.94];
const population = [16557, 11973, 23748, 22008, 11940, 22464, 25253, 23253, 8710, 8805];
const standardErrors = [0.436, 0.798, 0.663, 0.776, 0.679, 0.321, 0.401, 0.534, 0.59, 0.749];
const even = [10, 10, 10, 10, 10];

describe('slopeIndexOfInequality', () => {
  test('reads both ends of the line by hand: groups at 0.1, 0.3 ... 0.9, from 10 down to 0', () => {
    const { slope, relative, intercept } = slopeIndexOfInequality([9, 7, 5, 3, 1], even, {
      standardErrors: [1, 1, 1, 1, 1],
    });
    expect(intercept).toBeCloseTo(10, 12);
    expect(slope.value).toBeCloseTo(-10, 12);
    expect(relative.value).toBeCloseTo(0, 12);
    // Σ (x − ½)² = 0.4: the slope's standard error is √(1 / 0.4)
    expect(slope.upper).toBeCloseTo(-10 + 1.959963984540054 * Math.sqrt(2.5), 9);
    expect(slope.lower).toBeCloseTo(-10 - 1.959963984540054 * Math.sqrt(2.5), 9);
  });

  test("has Fieller's limits of the relative index on a straight scale", () => {
    // the limits r solve (far − r near)² = z² (v_far − 2 r c + r² v_near), with the line's ends by hand for even groups:
    // shares of group i at an end e: 0.2 (1 + (e − ½)(x − ½) / 0.08)
    const { relative } = slopeIndexOfInequality([9, 8, 7, 6, 5], even, { standardErrors: [1, 1, 1, 1, 1] });
    const share = (end: number) => [0.1, 0.3, 0.5, 0.7, 0.9].map((x) => 0.2 * (1 + ((end - 0.5) * (x - 0.5)) / 0.08));
    const dot = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, each, i) => sum + each * (b[i] as number), 0);
    const [near, far] = [share(0), share(1)];
    const offset = (r: number) =>
      (dot(far, [9, 8, 7, 6, 5]) - r * dot(near, [9, 8, 7, 6, 5])) /
      Math.sqrt(dot(far, far) - 2 * r * dot(near, far) + r * r * dot(near, near));
    expect(offset(relative.lower)).toBeCloseTo(1.959963984540054, 8);
    expect(offset(relative.upper)).toBeCloseTo(-1.959963984540054, 8);
  });

  test('on a log scale the relative index is log-normal', () => {
    const rates = [50, 40, 32, 26, 20];
    const [lower, upper] = [rates.map((rate) => rate / 1.2), rates.map((rate) => rate * 1.2)];
    const { relative } = slopeIndexOfInequality(rates, even, { lower, upper }, { scale: 'log' });
    const error = Math.sqrt(2.5) * (Math.log(1.2) / 1.959963984540054);
    expect(Math.log(relative.upper / relative.value)).toBeCloseTo(1.959963984540054 * error, 9);
    expect(Math.log(relative.value / relative.lower)).toBeCloseTo(1.959963984540054 * error, 9);
  });

  test.each(['linear', 'log', 'logit'] as const)('random errors on a %s scale come to its limits', (scale) => {
    // what other programs do, 20,000 times: a share of 2.5 % has a standard error of 0.11 percentage points there
    const shares = values.map((value) => value / 100);
    const [lower, upper] = [shares.map((share) => share * 0.92), shares.map((share) => share * 1.08)];
    const { slope } = slopeIndexOfInequality(shares, population, { lower, upper }, { scale });
    const [to, from] = {
      linear: [(p: number) => p, (p: number) => p],
      log: [Math.log, Math.exp],
      logit: [(p: number) => Math.log(p / (1 - p)), (p: number) => 1 / (1 + Math.exp(-p))],
    }[scale] as [(p: number) => number, (p: number) => number];
    const random = seededRandom(1);
    let [below, above] = [0, 0];
    for (let round = 0; round < 20_000; round++) {
      const drawn = shares.map((share, i) => {
        const error = (to(upper[i] as number) - to(lower[i] as number)) / 2 / 1.959963984540054;
        return from(to(share) + error * normalQuantile(random()));
      });
      const { value } = quickSlope(drawn.map(to), from);
      if (value < slope.lower) below++;
      if (value > slope.upper) above++;
    }
    expect(Math.abs(below / 20_000 - 0.025)).toBeLessThan(0.0035);
    expect(Math.abs(above / 20_000 - 0.025)).toBeLessThan(0.0035);
  });

  test('a negative unit turns the comparison round', () => {
    const [plain, turned] = [1, -1].map((per) =>
      slopeIndexOfInequality(values, population, { standardErrors }, { per }),
    );
    expect(turned?.slope.value).toBe(-(plain?.slope.value ?? NaN));
    expect(turned?.slope.lower).toBe(-(plain?.slope.upper ?? NaN));
    expect(turned?.relative.upper).toBe(1 / (plain?.relative.lower ?? NaN));
    expect(turned?.intercept).toBe(plain?.intercept);
  });

  test('scales with its values, and does not change where all groups are twice as large', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1000, noNaN: true }), (factor) => {
        const one = slopeIndexOfInequality(values, population, { standardErrors });
        const other = slopeIndexOfInequality(
          values.map((value) => value * factor),
          population.map((size) => size * 2),
          { standardErrors: standardErrors.map((error) => error * factor) },
        );
        expect(other.slope.upper / factor).toBeCloseTo(one.slope.upper, 8);
        expect(other.relative.upper).toBeCloseTo(one.relative.upper, 8);
      }),
      { numRuns: 20 },
    );
  });

  test('without errors is sure, with a group missing undefined', () => {
    const sure = slopeIndexOfInequality([5, 4, 3, 2, 2], even, { standardErrors: [0, 0, 0, 0, 0] }).slope;
    expect([sure.lower, sure.upper]).toEqual([sure.value, sure.value]);
    const missing = slopeIndexOfInequality([5, NaN, 3, 2, 2], even, { standardErrors: [1, 1, 1, 1, 1] });
    expect([missing.slope.value, missing.slope.lower, missing.relative.upper, missing.intercept]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });

  test('a value of 0 has no logarithm', () => {
    const errors = { standardErrors: [1, 1, 1, 1, 1] };
    expect(slopeIndexOfInequality([5, 4, 3, 2, 0], even, errors, { scale: 'log' }).slope.value).toBeNaN();
  });

  test('too few groups and lists that do not belong together are misuse', () => {
    const three = { standardErrors: [1, 1, 1] };
    expect(() => slopeIndexOfInequality([3, 2, 1], [1, 1, 1], three)).toThrow('invalid number of groups: 3');
    expect(() => slopeIndexOfInequality([5, 4, 3, 2, 1], even, three)).toThrow('invalid standard errors: 3 for 5');
    expect(() => slopeIndexOfInequality([5, 4, 3, 2, 1], [1, 1, 1, 1], three)).toThrow('invalid population: 4 for 5');
  });
});

// by the textbook formula, not by shares of each group
function quickSlope(fitted: readonly number[], from: (value: number) => number): { value: number } {
  const all = population.reduce((sum, size) => sum + size, 0);
  let before = 0;
  const x = population.map((size) => (before += size) - size / 2).map((middle) => middle / all);
  const mean = (of: readonly number[]) => of.reduce((sum, each, i) => sum + each * (population[i] as number), 0) / all;
  const [xMean, yMean] = [mean(x), mean(fitted)];
  const slope =
    mean(x.map((each, i) => (each - xMean) * ((fitted[i] as number) - yMean))) /
    mean(x.map((each) => (each - xMean) ** 2));
  const near = yMean - slope * xMean;
  return { value: from(near + slope) - from(near) };
}
