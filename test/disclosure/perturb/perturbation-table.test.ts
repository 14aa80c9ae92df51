import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NoiseParameters, perturbationTable } from '../../../src/disclosure/perturb/perturbation-table.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const feasible: fc.Arbitrary<NoiseParameters> = fc
  .record({
    blocked: fc.integer({ min: 0, max: 4 }),
    more: fc.integer({ min: 1, max: 12 }),
    extra: fc.double({ min: 0.05, max: 12, noNaN: true }),
    stay: fc.constantFrom(0, 0, 0.3, 0.6, 0.9),
    monotone: fc.boolean(),
  })
  .map(({ blocked, more, extra, stay, monotone }) => {
    const least = Math.max(0, ...Array.from({ length: blocked }, (_, i) => (i + 1) * (blocked - i)));
    return { maximumNoise: blocked + more, variance: least + extra, blocked, stay, monotone };
  });

test('every row has mean 0, at most the variance asked for, and shows nothing blocked, negative or too far', () => {
  fc.assert(
    fc.property(feasible, (parameters) => {
      const { maximumNoise, variance, blocked = 0, stay = 0, monotone } = parameters;
      perturbationTable(parameters).rows.forEach(({ noise, probability, upper }, count) => {
        expect(sum(probability)).toBeCloseTo(1, 12);
        expect(sum(probability.map((p, j) => p * (noise[j] as number)))).toBeCloseTo(0, 10);
        expect(sum(probability.map((p, j) => p * (noise[j] as number) ** 2))).toBeLessThan(variance + 1e-9);
        for (const v of noise) {
          expect(Math.abs(v)).toBeLessThanOrEqual(maximumNoise);
          expect(count + v === 0 || count + v > blocked).toBe(true);
        }
        expect(Math.min(...probability)).toBeGreaterThanOrEqual(0);
        expect(upper.at(-1)).toBe(1);
        const still = noise.indexOf(0);
        if (count === 0 || still < 0) return;
        expect(probability[still]).toBeGreaterThan(stay - 1e-9);
        if (monotone) {
          const below = probability.slice(0, still + 1);
          expect(below.every((p, j) => j === 0 || p >= (below[j - 1] as number) - 1e-9)).toBe(true);
        }
      });
    }),
  );
});

test('where only mean and variance bind, the logarithm of probability is a parabola of the change', () => {
  const { noise, probability } = perturbationTable({ maximumNoise: 6, variance: 2 }).rows[6]!;
  const logs = probability.map(Math.log);
  const second = logs.slice(2).map((log, j) => log - 2 * (logs[j + 1] as number) + (logs[j] as number));
  expect(noise).toEqual([-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
  for (const bend of second) expect(bend).toBeCloseTo(second[0] as number, 8);
});

test('a variance that a small count cannot reach is not forced on it', () => {
  // ptable 1.0.0 for D = 2, V = 1
  const [, one, two] = perturbationTable({ maximumNoise: 2, variance: 1 }).rows;
  expect(one!.probability.map((p) => p.toFixed(5))).toEqual(['0.36649', '0.36649', '0.16757', '0.09946']);
  expect(two!.probability.map((p) => p.toFixed(5))).toEqual(['0.06383', '0.24469', '0.38296', '0.24469', '0.06383']);
});

test.each([
  [{ maximumNoise: 4, variance: 1, blocked: 1 }, 'conflict noise parameters'],
  [{ maximumNoise: 5, variance: 2, blocked: 2 }, 'conflict noise parameters'],
  [{ maximumNoise: 1, variance: 9, blocked: 3 }, 'conflict noise parameters'],
  [{ maximumNoise: 0, variance: 1 }, 'invalid maximum noise'],
  [{ maximumNoise: 2, variance: 0 }, 'invalid variance'],
  [{ maximumNoise: 2, variance: 1, blocked: 0.5 }, 'invalid blocked count'],
  [{ maximumNoise: 2, variance: 1, stay: 1 }, 'invalid probability to stay'],
])('%o is refused', (parameters, message) => {
  expect(() => perturbationTable(parameters)).toThrow(message);
});
