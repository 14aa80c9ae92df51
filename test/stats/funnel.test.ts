import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eventFunnel,
  funnelAxis,
  poissonCdf,
  proportionFunnel,
  proportionFunnelPositions,
  rateFunnelPositions,
  ratioFunnelPositions,
  standardisedFunnelPositions,
} from '../../src/index.js';

describe('funnelAxis', () => {
  test('ascends in whole numbers from the first to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 200, max: 1_000_000 }), (from, more) => {
        const axis = funnelAxis(from, from + more);
        expect([axis[0], axis[99], axis.length]).toEqual([from, from + more, 100]);
        expect(axis.every((size, i) => Number.isInteger(size) && (i === 0 || size > (axis[i - 1] as number)))).toBe(
          true,
        );
      }),
    );
  });

  test('refuses a start below 1 and an end before it', () => {
    expect(() => funnelAxis(0, 10)).toThrow('invalid start of axis: 0');
    expect(() => funnelAxis(5, 4)).toThrow('invalid end of axis: 4');
    expect(funnelAxis(5, 5, 3)).toEqual(Float64Array.of(5, 6, 7));
  });
});

describe('proportionFunnel', () => {
  test('is as wide as chance: by hand for half of 100', () => {
    // 0.5 ∓ z · √(0.25 / 100), z 1.959964 and 3.090232
    const { lowerOuter, lowerInner, upperInner, upperOuter } = proportionFunnel(0.5, [100]);
    expect([lowerOuter, lowerInner, upperInner, upperOuter].map(([limit]) => limit?.toFixed(6))).toEqual([
      '0.345488',
      '0.402002',
      '0.597998',
      '0.654512',
    ]);
  });

  test('never leaves 0 to all, in whatever unit it is drawn', () => {
    // the reference caps at 100 always: 1.11 with a unit of 1, and all 100 upper limits at 100 of 1,000
    const average = 0.11685068478335676;
    expect(proportionFunnel(average, [1]).upperOuter[0]).toBe(1);
    expect(proportionFunnel(average, [1], { per: 100 }).upperOuter[0]).toBe(100);
    const perThousand = proportionFunnel(average, [1, 2, 9400], { per: 1000 });
    // 0.7464739832524897, 0.5620615887239222 and 0.1233447532551629 by the reference with a unit of 1, where no cap binds
    expect(Array.from(perThousand.upperInner, (limit) => limit.toFixed(6))).toEqual([
      '746.473983',
      '562.061589',
      '123.344753',
    ]);
    expect(Array.from(perThousand.upperOuter, (limit) => limit.toFixed(6))).toEqual([
      '1000.000000',
      '818.804970',
      '127.089740',
    ]);
    expect(perThousand.lowerInner[0]).toBe(0);
  });

  test('of an average of none or all has no width', () => {
    expect(proportionFunnel(0, [10]).upperOuter[0]).toBe(0);
    expect(proportionFunnel(1, [10]).lowerOuter[0]).toBe(1);
    expect(proportionFunnel(0.5, [0]).upperOuter[0]).toBeNaN();
    expect(proportionFunnel(NaN, [10]).upperOuter[0]).toBeNaN();
  });
});

describe('eventFunnel', () => {
  test('has on its limits the areas that have so many or so few with just that probability', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        (events, average) => {
          const { lowerOuter, lowerInner, upperInner, upperOuter } = eventFunnel(average, [events]);
          const mean = ({ sizes }: { readonly sizes: Float64Array }) => (sizes[0] as number) * average;
          expect(poissonCdf(events, mean(lowerInner))).toBeCloseTo(0.025, 11);
          expect(poissonCdf(events, mean(lowerOuter))).toBeCloseTo(0.001, 11);
          expect(poissonCdf(events - 1, mean(upperInner), { upper: true })).toBeCloseTo(0.025, 11);
          expect(poissonCdf(events - 1, mean(upperOuter), { upper: true })).toBeCloseTo(0.001, 11);
        },
      ),
    );
  });

  test('is exact where one event is expected a thousand times less', () => {
    // 1 / −ln 0.999: the reference bisects the size to 1e-7 and is off in the fifth digit
    expect(eventFunnel(1, [1]).upperOuter.values[0]).toBeCloseTo(-1 / Math.log(0.999), 8);
  });

  test('gives figures per so many, and nothing for an average that is none', () => {
    const [one, other] = [eventFunnel(0.01, [10]), eventFunnel(0.01, [10], { per: 1000 })];
    expect(other.upperInner.values[0]).toBeCloseTo((one.upperInner.values[0] as number) * 1000, 9);
    expect(eventFunnel(0, [10]).lowerInner.sizes[0]).toBeNaN();
  });
});

describe('positions in a funnel', () => {
  const areas = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 5000 })), {
    minLength: 1,
    maxLength: 30,
  });
  const each = { proportionFunnelPositions, rateFunnelPositions, ratioFunnelPositions, standardisedFunnelPositions };

  test.each(Object.entries(each))('%s does not depend on the order of areas', (_, positions) => {
    fc.assert(
      fc.property(areas, (pairs) => {
        const of = (some: typeof pairs) =>
          positions(
            some.map(([count]) => count),
            some.map(([, size]) => size),
          );
        expect(of([...pairs].reverse())).toEqual(of(pairs).reverse());
      }),
    );
  });

  test.each(Object.entries(each))(
    '%s leaves an area without a number out, and the others as they are',
    (_, positions) => {
      const [counts, sizes] = [
        [50, 80, 20, 40],
        [1000, 1000, 1000, 800],
      ];
      expect(positions([...counts, NaN, 30], [...sizes, 9000, NaN])).toEqual([
        ...positions(counts, sizes),
        undefined,
        undefined,
      ]);
    },
  );

  test('say by hand how far from the average', () => {
    // together 250 of 1,000; deviation of 250 √(0.25 · 0.75 / 250) = 0.0274: limits 0.196, 0.304 and 0.165, 0.335
    expect(proportionFunnelPositions([40, 45, 75, 90], [250, 250, 250, 250])).toEqual([
      'far-below',
      'below',
      'within',
      'far-above',
    ]);
    // 10 of 25 expected: Byar's outer limit is 24.19
    expect(ratioFunnelPositions([0, 0, 1, 4, 9, 10, 25], [2, 9, 0.2, 1, 2, 25, 8])).toEqual([
      'within',
      'far-below',
      'within',
      'above',
      'far-above',
      'far-below',
      'far-above',
    ]);
  });

  test('of all zero are within: there is nothing to differ from', () => {
    expect(proportionFunnelPositions([0, 0], [10, 20])).toEqual(['within', 'within']);
    expect(rateFunnelPositions([0, 0, 0, NaN], [10, 20, 0, 5])).toEqual(['within', 'within', undefined, undefined]);
  });

  test('of more than there are is none, and does not move the average', () => {
    expect(proportionFunnelPositions([5, 20, 20], [4, 100, 100])).toEqual([undefined, 'within', 'within']);
  });

  test('of standardised rates on few events are none', () => {
    expect(standardisedFunnelPositions([9, 0, 60], [0.06, 0, 0.06])).toEqual([undefined, undefined, 'within']);
    expect(standardisedFunnelPositions([9], [0.009], { minimumEvents: 5 })).toEqual(['within']);
  });

  test('refuse lists that do not belong together', () => {
    expect(() => rateFunnelPositions([1], [1, 2])).toThrow('invalid population: 2 for 1');
    expect(() => ratioFunnelPositions([1], [-1])).toThrow('invalid expected: -1');
  });
});
