import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chiSquareCdf,
  chiSquareQuantile,
  gammaCdf,
  gammaQuantile,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
  studentTCdf,
  studentTQuantile,
} from '../../src/index.js';

// relative, where the closed form itself is computed to about 15 digits
function near(value: number, expected: number, within = 1e-12): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
}
const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const degrees = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.2, max: 50, noNaN: true }));

describe('normal', () => {
  test('has the quantiles that tables print', () => {
    // Abramowitz & Stegun, table 26.5 and 26.6
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 9);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306, 9);
    expect(normalQuantile(0.000_001)).toBeCloseTo(-4.753424309, 9);
  });

  test('keeps the digits of a small tail', () => {
    // Abramowitz & Stegun, table 26.2: −log10 Q(10) = 23.11805
    expect(-Math.log10(normalCdf(-10))).toBeCloseTo(23.11805, 5);
  });

  test('quantile and distribution undo each other', () => {
    fc.assert(fc.property(probability, (p) => near(normalCdf(normalQuantile(p)), p)));
  });

  test('0 and 1 are infinitely far, and what is no probability is undefined', () => {
    expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
    expect([-Infinity, Infinity, NaN].map(normalCdf)).toEqual([0, 1, NaN]);
  });
});

describe('chi-square', () => {
  test('of 2 degrees of freedom is exponential', () => {
    fc.assert(fc.property(probability, (p) => near(chiSquareQuantile(p, 2), -2 * Math.log1p(-p))));
  });

  test('of 1 degree of freedom is the square of a normal variable', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 8, noNaN: true }), (z) =>
        near(chiSquareCdf(z * z, 1, { upper: true }), 2 * normalCdf(-z)),
      ),
    );
  });

  test('undoes its distribution in both tails', () => {
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        const x = chiSquareQuantile(p, df);
        near(chiSquareCdf(x, df), p, 1e-11);
        near(chiSquareCdf(x, df, { upper: true }), 1 - p, 1e-11);
      }),
    );
  });

  test('has the critical value of the recent trend and the tail of 80', () => {
    // R 4.2.2: pchisq(9.54953570608324, 1, lower = FALSE), pchisq(80, 1, lower = FALSE)
    near(chiSquareCdf(9.54953570608324, 1, { upper: true }), 0.002);
    near(chiSquareCdf(80, 1, { upper: true }), 3.7440973842028994e-19);
  });

  test('of no degrees of freedom is the point 0', () => {
    expect([chiSquareQuantile(0.5, 0), chiSquareCdf(0, 0), chiSquareCdf(1, 0, { upper: true })]).toEqual([0, 1, 0]);
  });
});

describe('gamma', () => {
  test('scales', () => {
    near(gammaQuantile(0.3, 2.5, 10), 10 * gammaQuantile(0.3, 2.5));
    near(gammaCdf(10, 2.5, { scale: 10 }), gammaCdf(1, 2.5));
  });

  test('of a large shape keeps its digits', () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1000, max: 1_000_000 }), (p, shape) =>
        near(gammaCdf(gammaQuantile(p, shape), shape), p, 1e-9),
      ),
      { numRuns: 50 },
    );
  });

  test('of a tiny shape keeps its digits', () => {
    // P(x, a) for small x is xᵃ / Γ(a + 1), here with Γ(1.01) = 0.994325851...
    near(gammaCdf(1e-30, 0.01), 1e-30 ** 0.01 / 0.994325851191506, 1e-12);
  });

  test('is undefined for a negative shape, a scale of 0 and what is no number', () => {
    expect([gammaCdf(1, -1), gammaCdf(1, 1, { scale: 0 }), gammaCdf(NaN, 1), gammaQuantile(0.5, -1)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect([gammaCdf(0, 2), gammaCdf(-1, 2), gammaCdf(Infinity, 2)]).toEqual([0, 0, 1]);
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity]);
  });
});

describe("Student's t", () => {
  test('of 1 degree of freedom is Cauchy, of 2 has a closed form', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.49, noNaN: true }), (p) => {
        near(studentTQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-11);
        near(studentTQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-11);
      }),
    );
  });

  test('undoes its distribution', () => {
    fc.assert(fc.property(probability, degrees, (p, df) => near(studentTCdf(studentTQuantile(p, df), df), p, 1e-11)));
  });

  test('of many degrees of freedom is normal', () => {
    const [z, df] = [normalQuantile(0.975), 1e6];
    // Cornish and Fisher; Abramowitz & Stegun 26.7.5
    near(studentTQuantile(0.975, df), z + (z ** 3 + z) / (4 * df), 1e-10);
  });

  test('has the quantiles that tables print', () => {
    // Abramowitz & Stegun, table 26.10
    expect(studentTQuantile(0.975, 10)).toBeCloseTo(2.228, 3);
    expect(studentTQuantile(0.995, 3)).toBeCloseTo(5.841, 3);
  });

  test('is undefined without degrees of freedom', () => {
    expect([studentTQuantile(0.975, 0), studentTCdf(1, 0), studentTCdf(NaN, 3)]).toEqual([NaN, NaN, NaN]);
    expect([studentTQuantile(0, 3), studentTQuantile(1, 3), studentTCdf(Infinity, 3)]).toEqual([
      -Infinity,
      Infinity,
      1,
    ]);
  });
});

describe('Poisson', () => {
  test('adds up the probabilities of each number of events', () => {
    const mean = 3.7;
    let [term, sum] = [Math.exp(-mean), 0];
    for (let k = 0; k < 25; k++) {
      sum += term;
      near(poissonCdf(k, mean), sum, 1e-13);
      term *= mean / (k + 1);
    }
  });

  test('the quantile is the first number of events that reaches the probability', () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.01, max: 5000, noNaN: true }), (p, mean) => {
        const count = poissonQuantile(p, mean);
        expect(poissonCdf(count, mean)).toBeGreaterThanOrEqual(p);
        expect(poissonCdf(count - 1, mean)).toBeLessThan(p);
      }),
    );
  });

  test('has no event where none is expected', () => {
    expect([poissonQuantile(0.999, 0), poissonQuantile(1, 0), poissonCdf(0, 0), poissonQuantile(1, 2)]).toEqual([
      0,
      0,
      1,
      Infinity,
    ]);
    expect([poissonCdf(2, -1), poissonQuantile(2, 1)]).toEqual([NaN, NaN]);
  });
});
