import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegression, pearsonCorrelation, spearmanCorrelation } from '../../src/index.js';

function near(value: number | undefined, expected: number, within = 1e-9): void {
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
}

// J. W. Longley, JASA 62 (1967), as certified by NIST StRD (itl.nist.gov/div898/strd/lls/data/Longley.shtml):
// predictors so much alike that careless programs lose all digits
const longley = {
  y: [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551],
  predictors: [
    [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
    [
      234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601,
      518173, 554894,
    ],
    [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
    [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
    [
      107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368,
      127852, 130081,
    ],
    Array.from({ length: 16 }, (_, i) => 1947 + i),
  ],
};
// stack loss: N. Draper, H. Smith, Applied Regression Analysis, 2nd ed. 1981; with its diagnostics in Cook & Weisberg 1982
const stackLoss = {
  y: [42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15],
  predictors: [
    [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70],
    [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20],
    [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91],
  ],
};

describe('linearRegression', () => {
  test("gives Longley's data the certified values", () => {
    const { coefficients, residualStandardError, rSquared, f, degreesOfFreedom } = linearRegression(
      longley.y,
      longley.predictors,
    );
    const certified = [
      [-3482258.63459582, 890420.383607373],
      [15.0618722713733, 84.9149257747669],
      [-0.035819179292591, 0.0334910077722432],
      [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675],
      [-0.0511041056535807, 0.22607320006937],
      [1829.15146461355, 455.478499142212],
    ] as const;
    certified.forEach(([value, error], i) => {
      near(coefficients[i]?.value, value, 1e-8);
      near(coefficients[i]?.standardError, error, 1e-8);
    });
    near(residualStandardError, 304.854073561965);
    near(rSquared, 0.995479004577296);
    near(f, 330.285339234588);
    expect(degreesOfFreedom).toBe(9);
  });

  test('finds the observations of the stack loss data that literature names', () => {
    const { coefficients, leverages, studentisedResiduals, cookDistances, rSquared, adjustedRSquared } =
      linearRegression(stackLoss.y, stackLoss.predictors);
    // Draper & Smith; Cook & Weisberg, Residuals and Influence, table 3.2.1
    expect(coefficients.map(({ value }) => value.toFixed(4))).toEqual(['-39.9197', '0.7156', '1.2953', '-0.1521']);
    expect(coefficients.map(({ standardError }) => standardError.toFixed(4))).toEqual([
      '11.8960',
      '0.1349',
      '0.3680',
      '0.1563',
    ]);
    expect(rSquared).toBeCloseTo(0.9136, 4);
    expect(adjustedRSquared).toBeCloseTo(0.8983, 4);
    expect(cookDistances[20]).toBeCloseTo(0.692, 3);
    expect(studentisedResiduals[20]).toBeCloseTo(-3.33, 2);
    expect(leverages[20]).toBeCloseTo(0.285, 3);
  });

  test('leverages add up to the number of coefficients, residuals to nothing', () => {
    const { leverages, residuals } = linearRegression(stackLoss.y, stackLoss.predictors);
    near(
      leverages.reduce((a, b) => a + b),
      4,
    );
    expect(residuals.reduce((a, b) => a + b)).toBeCloseTo(0, 9);
  });

  test('a studentised residual is that of a fit without its area', () => {
    const at = 3;
    const without = (values: readonly number[]) => values.map((value, i) => (i === at ? NaN : value));
    const { studentisedResiduals, residuals, leverages } = linearRegression(stackLoss.y, stackLoss.predictors);
    const { residualStandardError } = linearRegression(without(stackLoss.y), stackLoss.predictors);
    const free = Math.sqrt(1 - (leverages[at] as number));
    near(studentisedResiduals[at], (residuals[at] as number) / (residualStandardError * free));
  });

  test('an area without one of its numbers is left out and changes nothing', () => {
    const y = [...stackLoss.y, NaN, 30];
    const predictors = stackLoss.predictors.map((values, k) => [...values, 60, k === 1 ? NaN : 60]);
    const [all, known] = [linearRegression(y, predictors), linearRegression(stackLoss.y, stackLoss.predictors)];
    expect(all.coefficients).toEqual(known.coefficients);
    expect(all.count).toBe(21);
    expect([...all.residuals.slice(21), ...all.cookDistances.slice(21)]).toEqual([NaN, NaN, NaN, NaN]);
  });

  test('what predictors do not determine is undefined, not a guess', () => {
    const twice = [...longley.predictors.slice(0, 1), longley.predictors[0]?.map((value) => 2 * value) ?? []];
    expect(linearRegression(longley.y, twice).coefficients.map(({ value }) => value)).toEqual([NaN, NaN, NaN]);
    expect(linearRegression([1, 2], [[1, 2]]).coefficients.map(({ value }) => value)).toEqual([NaN, NaN]);
    expect(linearRegression([1, NaN, NaN], [[1, 2, 3]]).rSquared).toBeNaN();
  });

  test('lists of different length and infinite values are misuse', () => {
    expect(() => linearRegression([1, 2, 3], [[1, 2]])).toThrow('invalid predictor: 2 for 3');
    expect(() => linearRegression([1, 2, Infinity], [[1, 2, 3]])).toThrow('invalid value: Infinity');
    expect(() => linearRegression([1, 2, 3], [[1, 2, 3]], { confidence: 1 })).toThrow('invalid confidence: 1');
  });
});

describe('correlations', () => {
  // C. R. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), 17–21
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

  test("Pearson's of Anscombe's first set is 0.816, as published", () => {
    const { value, p, count } = pearsonCorrelation(x, y);
    expect(value).toBeCloseTo(0.81642, 5);
    // Anscombe: t of the slope 4.24 with 9 degrees of freedom
    expect(p).toBeCloseTo(0.00217, 5);
    expect(count).toBe(11);
  });

  test('the square of the correlation is what a regression accounts for', () => {
    near(pearsonCorrelation(x, y).value ** 2, linearRegression(y, [x]).rSquared);
    near(pearsonCorrelation(x, y).p, linearRegression(y, [x]).coefficients[1]?.p ?? NaN);
  });

  test("Fisher's interval of a correlation of 0.5 in 16 pairs is 0.006 to 0.798", () => {
    // by hand: artanh 0.5 = 0.549306, 1.959964 / √13 = 0.543596; tanh of 0.005710 and of 1.092902
    const signs = Array.from({ length: 16 }, (_, i) => (i % 2 ? 1 : -1));
    const { value, lower, upper } = pearsonCorrelation(
      signs,
      signs.map((sign, i) => (i < 12 ? sign : -sign)),
    );
    expect(value).toBeCloseTo(0.5, 12);
    expect(lower).toBeCloseTo(0.00571, 5);
    expect(upper).toBeCloseTo(0.797935, 6);
  });

  test("Spearman's coefficient shares ranks of equal values", () => {
    // M. G. Kendall, Rank Correlation Methods, 3.8 with ranks by hand: d² = 0.25 + 0.25 + 0 + 1 + 1, corrected for the tie
    const { value } = spearmanCorrelation([1, 1, 2, 3, 4], [10, 20, 30, 50, 40]);
    near(value, 8.5 / Math.sqrt(9.5 * 10));
  });

  test('scales and missing areas change nothing, and the order of areas does not', () => {
    const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 20 }), (pairs) => {
        const of = (some: readonly (readonly [number, number])[]) =>
          pearsonCorrelation(
            some.map(([a]) => a),
            some.map(([, b]) => b),
          ).value;
        const straight = of(pairs);
        fc.pre(Number.isFinite(straight) && pairs.some(([a]) => Math.abs(a - (pairs[0]?.[0] ?? 0)) > 1));
        fc.pre(pairs.some(([, b]) => Math.abs(b - (pairs[0]?.[1] ?? 0)) > 1));
        expect(of([...pairs, [NaN, 5], [7, NaN]])).toBe(straight);
        expect(of([...pairs].reverse())).toBeCloseTo(straight, 8);
        expect(of(pairs.map(([a, b]) => [3 * a + 7, -2 * b] as const))).toBeCloseTo(-straight, 8);
      }),
    );
  });

  test('a figure that does not differ, and too few pairs, leave it undefined', () => {
    expect(pearsonCorrelation([1, 2, 3, 4], [5, 5, 5, 5]).value).toBeNaN();
    expect(pearsonCorrelation([], []).value).toBeNaN();
    const three = pearsonCorrelation([1, 2, 3], [1, 2, 4]);
    expect([three.lower, three.upper].every(Number.isNaN)).toBe(true);
    expect(pearsonCorrelation([1, 2], [1, 2])).toMatchObject({ value: 1, p: NaN });
  });
});
