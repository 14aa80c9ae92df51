import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  directlyStandardisedRate,
  type Estimate,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  poissonInterval,
  rate,
  repeatedEventsRate,
} from '../../src/index.js';

const numbers = ({ value, lower, upper }: Estimate) => [value, lower, upper];
const nothing = [NaN, NaN, NaN];
const bands = fc.array(
  fc.record({
    events: fc.integer({ min: 5, max: 200 }),
    population: fc.integer({ min: 200, max: 5000 }),
    standard: fc.integer({ min: 1, max: 9000 }),
  }),
  { minLength: 2, maxLength: 19 },
);
type Bands = readonly { events: number; population: number; standard: number }[];
const standardised = (of: Bands, options = {}) =>
  directlyStandardisedRate(
    of.map(({ events }) => events),
    of.map(({ population }) => population),
    of.map(({ standard }) => standard),
    options,
  );

describe('directlyStandardisedRate', () => {
  test('is the rate of an area that is as old as the standard, with the interval of its count', () => {
    // weights as the population: every event weighs the same, so that Dobson's limits are those of the count
    fc.assert(
      fc.property(bands, (of) => {
        const own = of.map((band) => ({ ...band, standard: band.population }));
        const events = of.reduce((sum, band) => sum + band.events, 0);
        const population = of.reduce((sum, band) => sum + band.population, 0);
        const [ours, crude] = [standardised(own), rate(events, population)];
        numbers(crude).forEach((each, i) => expect(numbers(ours)[i]).toBeCloseTo(each, 12));
      }),
    );
  });

  test('is by hand what the formulas say', () => {
    // rates 0.01 and 0.03, weights 3/4 and 1/4; variance (0.75/1000)² · 10 + (0.25/1000)² · 30
    const { value, lower, upper, events, population } = directlyStandardisedRate([10, 30], [1000, 1000], [3, 1]);
    const variance = 0.00075 ** 2 * 10 + 0.00025 ** 2 * 30;
    const byar = poissonInterval(40);
    expect(value).toBeCloseTo(0.015, 15);
    expect(lower).toBeCloseTo(0.015 + Math.sqrt(variance / 40) * (byar.lower - 40), 15);
    expect(upper).toBeCloseTo(0.015 + Math.sqrt(variance / 40) * (byar.upper - 40), 15);
    expect([events, population]).toEqual([40, 2000]);
  });

  test('does not depend on the order of age bands or on the size of the standard', () => {
    fc.assert(
      fc.property(bands, fc.constantFrom('dobson', 'gamma'), (of, limits) => {
        const first = standardised(of, { limits });
        const second = standardised(
          [...of].reverse().map((band) => ({ ...band, standard: band.standard * 10 })),
          { limits },
        );
        numbers(first).forEach((each, i) =>
          expect(Math.abs((numbers(second)[i] as number) / each - 1)).toBeLessThan(1e-9),
        );
      }),
    );
  });

  test('of a band without a number is undefined: a withheld count is not 0 events', () => {
    // the reference counts the missing 9 of [9, 11, 11] as 0 and gives 0.0024 too little with limits too tight
    const [population, standard] = [
      [3319, 2695, 745],
      [7768, 5399, 7439],
    ];
    expect(numbers(directlyStandardisedRate([NaN, 11, 11], population, standard))).toEqual(nothing);
    const [all, asZero] = [
      [9, 11, 11],
      [0, 11, 11],
    ].map((events) => directlyStandardisedRate(events, population, standard));
    expect((all as Estimate).value).toBeGreaterThan((asZero as Estimate).value);
    expect(numbers(directlyStandardisedRate([9, 11, 11], [NaN, 2695, 745], standard))).toEqual(nothing);
    expect(numbers(directlyStandardisedRate([9, 11, 11], population, [NaN, 5399, 7439]))).toEqual(nothing);
  });

  test('of an empty age band is undefined, with events in it or without', () => {
    expect(numbers(directlyStandardisedRate([9, 11], [0, 100], [1, 1]))).toEqual(nothing);
    expect(numbers(directlyStandardisedRate([0, 11], [0, 100], [1, 1]))).toEqual(nothing);
  });

  test('of fewer than 10 events is not given, unless fewer are asked for', () => {
    const few = [
      [4, 5],
      [100, 100],
      [1, 1],
    ] as const;
    expect(directlyStandardisedRate(...few)).toEqual({
      value: NaN,
      lower: NaN,
      upper: NaN,
      events: 9,
      population: 200,
    });
    expect(directlyStandardisedRate(...few, { minimumEvents: 9 }).value).toBeCloseTo(0.045, 15);
  });

  test("of no events at all has Fay and Feuer's upper limit: that of one band's 0 events where one weighs most", () => {
    // w_max χ²(0.975; 2) / 2 with w_max = 8588 / 246 / Σ 32,916 by hand; the reference stops here
    const [population, standard] = [
      [1265, 246, 554, 627, 760, 1488],
      [2591, 8588, 4108, 8187, 4965, 4477],
    ];
    const { value, lower, upper } = directlyStandardisedRate([0, 0, 0, 0, 0, 0], population, standard, {
      limits: 'gamma',
      minimumEvents: 0,
    });
    expect([value, lower]).toEqual([0, 0]);
    expect(upper).toBeCloseTo((8588 / 246 / 32_916) * -Math.log(0.025), 12);
    expect(upper.toFixed(6)).toBe('0.003912');
  });

  test("of no events at all has no limits by Dobson's formula, which has nothing to stretch", () => {
    expect(numbers(directlyStandardisedRate([0, 0], [10, 10], [1, 1], { minimumEvents: 0 }))).toEqual([0, NaN, NaN]);
  });

  test('gamma limits contain those of Dobson where events are few', () => {
    const few: Bands = [
      { events: 3, population: 400, standard: 5000 },
      { events: 7, population: 2000, standard: 4000 },
    ];
    const [dobson, gamma] = [standardised(few), standardised(few, { limits: 'gamma' })];
    expect(gamma.upper).toBeGreaterThan(dobson.upper);
    expect(gamma.value).toBe(dobson.value);
  });

  test('refuses lists that do not belong together and negative numbers', () => {
    expect(() => directlyStandardisedRate([1, 2], [1], [1, 1])).toThrow('invalid population: 1 for 2');
    expect(() => directlyStandardisedRate([1, 2], [1, 1], [1])).toThrow('invalid standard: 1 for 2');
    expect(() => directlyStandardisedRate([1, -2], [1, 1], [1, 1])).toThrow('invalid events: -2');
    expect(() => directlyStandardisedRate([1, 2], [1, -1], [1, 1])).toThrow('invalid population: -1');
  });
});

describe('repeatedEventsRate', () => {
  test('of events that nobody has twice is the plain rate', () => {
    fc.assert(
      fc.property(bands, (of) => {
        const [persons, population, standard] = (['events', 'population', 'standard'] as const).map((key) =>
          of.map((band) => band[key]),
        ) as [number[], number[], number[]];
        expect(repeatedEventsRate([{ frequency: 1, persons }], population, standard)).toEqual(
          directlyStandardisedRate(persons, population, standard),
        );
      }),
    );
  });

  test('is less sure than if every event were of another person', () => {
    const [population, standard] = [[1000], [1]];
    const repeated = repeatedEventsRate([{ frequency: 4, persons: [25] }], population, standard);
    const separate = directlyStandardisedRate([100], population, standard);
    expect(repeated.value).toBe(separate.value);
    // the variance of 4 X is 16 times that of X, of 100 single events 4 times: half-widths are as 2 to 1
    expect((repeated.upper - repeated.value) / (separate.upper - separate.value)).toBeCloseTo(2, 12);
  });

  test('with persons missing, or without any, is undefined', () => {
    expect(numbers(repeatedEventsRate([{ frequency: 2, persons: [NaN] }], [1000], [1]))).toEqual(nothing);
    expect(numbers(repeatedEventsRate([], [1000], [1]))).toEqual(nothing);
    expect(() => repeatedEventsRate([{ frequency: 0, persons: [1] }], [1000], [1])).toThrow('invalid frequency: 0');
  });
});

describe('indirect standardisation', () => {
  const counts = {
    events: [12, 18],
    population: [100, 200],
    referenceEvents: [10, 5],
    referencePopulation: [100, 100],
  };

  test('is observed over expected, with the interval of what is observed', () => {
    // expected 100 · 0.1 + 200 · 0.05 = 20
    const { lower, upper } = poissonInterval(30);
    expect(indirectlyStandardisedRatio(counts, { per: 100 })).toMatchObject({
      value: 150,
      lower: lower * 5,
      upper: upper * 5,
      observed: 30,
      expected: 20,
      method: 'byar',
    });
  });

  test('of the reference itself is 1', () => {
    const { referenceEvents: events, referencePopulation: population } = counts;
    expect(indirectlyStandardisedRatio({ ...counts, events, population }).value).toBe(1);
  });

  test('as a rate is the ratio times the rate of the reference', () => {
    const { value, referenceRate } = indirectlyStandardisedRate(counts, { per: 1000 });
    expect(referenceRate).toBe(0.075);
    expect(value).toBeCloseTo(112.5, 10);
  });

  test('of a band without a number is undefined: a withheld count is not 0 events', () => {
    // the reference gives 18 / 20 = 0.9 here, as if nobody had been counted in the first band
    const missing = indirectlyStandardisedRatio({ ...counts, events: [NaN, 18] });
    expect(numbers(missing)).toEqual(nothing);
    expect(missing).toMatchObject({ observed: NaN, expected: 20 });
    expect(numbers(indirectlyStandardisedRate({ ...counts, referenceEvents: [10, NaN] }))).toEqual(nothing);
  });

  test('where nothing is expected is undefined, and so is a band the reference does not have', () => {
    expect(numbers(indirectlyStandardisedRatio({ ...counts, referenceEvents: [0, 0] }))).toEqual(nothing);
    expect(numbers(indirectlyStandardisedRatio({ ...counts, referencePopulation: [0, 100] }))).toEqual(nothing);
  });

  test('refuses lists that do not belong together', () => {
    expect(() => indirectlyStandardisedRatio({ ...counts, population: [1] })).toThrow('invalid population: 1 for 2');
  });
});
