import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backTestProjection,
  type BySex,
  type CohortAssumptions,
  leslieProjection,
  projectCohorts,
  projectScenarios,
} from '../../src/index.js';

const bothSexes = (list: readonly number[]): BySex<readonly number[]> => ({ female: list, male: list });

/** Three ages: nobody dies before the last, where half do; the middle one has children. */
const simple: CohortAssumptions = {
  survival: bothSexes([1, 1, 0.5]),
  newbornSurvival: { female: 0.5, male: 1 },
  fertility: [0, 1, 0],
  netMigration: bothSexes([0, 0, 0]),
  maleShare: 0.5,
};
const start = Object.freeze({ female: Object.freeze([10, 20, 30]), male: Object.freeze([8, 8, 8]) });

describe('a year of cohorts, computed by hand', () => {
  test('everybody grows older, the last age stays, women of mean number give birth', () => {
    const { population, births, deaths, total } = projectCohorts(start, simple, { years: 1 });
    // women of the middle age: 20 at the start, 10 at the end; 7.5 girls of whom half live, 7.5 boys
    expect(births).toEqual(Float64Array.of(15));
    expect(population[1]!.female).toEqual(Float64Array.of(3.75, 10, 20 + 15));
    expect(population[1]!.male).toEqual(Float64Array.of(7.5, 8, 8 + 4));
    // of the last age 15 and 4, of the newborn 3.75
    expect(deaths).toEqual(Float64Array.of(22.75));
    expect(total).toEqual(Float64Array.of(84, 76.25));
  });

  test('migration at the end comes after births and deaths', () => {
    const moves = { ...simple, netMigration: bothSexes([1, 2, 4]) };
    const { population, births, netMigration } = projectCohorts(start, moves, { years: 1 });
    expect(births).toEqual(Float64Array.of(15));
    expect(population[1]!.female).toEqual(Float64Array.of(4.75, 12, 39));
    expect(netMigration).toEqual(Float64Array.of(14));
  });

  test('half of it at the start also has children and dies', () => {
    const moves = { ...simple, netMigration: bothSexes([1, 2, 4]) };
    const { population, births } = projectCohorts(start, moves, { years: 1, migrationTiming: 'half' });
    // women 10.5, 21, 32 at the start; 10.5 of the middle age at the end
    expect(births).toEqual(Float64Array.of(15.75));
    expect(population[1]!.female).toEqual(Float64Array.of(15.75 / 4 + 0.5, 11.5, 21 + 16 + 2));
  });

  test('who should leave and is not there is counted, and nobody is below zero', () => {
    const moves = { ...simple, fertility: [0, 0, 0], netMigration: bothSexes([0, -9, -15]) };
    const { population, clipped, netMigration } = projectCohorts(start, moves, { years: 1 });
    expect(population[1]!.male).toEqual(Float64Array.of(0, 0, 0));
    expect(clipped).toBe(1 + 3);
    expect(netMigration).toEqual(Float64Array.of(-9 - 15 - 8 - 12));
  });

  test('of no years is the start', () => {
    const { population, total, births } = projectCohorts(start, simple, { years: 0 });
    expect(population).toEqual([{ female: Float64Array.of(10, 20, 30), male: Float64Array.of(8, 8, 8) }]);
    expect([total, births]).toEqual([Float64Array.of(84), Float64Array.of()]);
  });

  test('513 of 1,000 newborn are boys where nothing else is said', () => {
    const { maleShare: _, ...assumed } = { ...simple, newbornSurvival: { female: 1, male: 1 } };
    const { population, births } = projectCohorts(start, assumed, { years: 1 });
    expect(population[1]!.male[0]! / births[0]!).toBeCloseTo(0.513, 12);
  });
});

describe('over years', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const four = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: 4, maxLength: 4 });
  const bySex = <T>(of: fc.Arbitrary<T>) => fc.record({ female: of, male: of });
  const assumed = fc.record({
    survival: bySex(four(share)),
    newbornSurvival: bySex(share),
    fertility: four(share),
    netMigration: bySex(four(fc.integer({ min: -60, max: 60 }))),
    maleShare: share,
  });
  const counts = bySex(four(fc.nat(200)));
  const timing = fc.constantFrom('end' as const, 'half' as const);

  test('the balance of births, deaths and migration holds in every year, and nobody is below zero', () => {
    fc.assert(
      fc.property(counts, assumed, timing, (population, assumptions, migrationTiming) => {
        const found = projectCohorts(population, assumptions, { years: 4, migrationTiming });
        found.births.forEach((births, t) => {
          const change = births - found.deaths[t]! + found.netMigration[t]!;
          expect(found.total[t + 1]).toBeCloseTo(found.total[t]! + change, 6);
        });
        for (const { female, male } of found.population) expect(Math.min(...female, ...male)).toBeGreaterThanOrEqual(0);
        const wanted = [...assumptions.netMigration.female, ...assumptions.netMigration.male];
        const moved = found.netMigration.reduce((sum, net) => sum + net, 0);
        const total = 4 * wanted.reduce((sum, net) => sum + net, 0);
        expect(moved - found.clipped).toBeCloseTo(total, 6);
      }),
    );
  });

  test('without migration twice the population makes twice of all', () => {
    fc.assert(
      fc.property(counts, assumed, (population, assumptions) => {
        const still = { ...assumptions, netMigration: bothSexes([0, 0, 0, 0]) };
        const twice = {
          female: population.female.map((persons) => 2 * persons),
          male: population.male.map((persons) => 2 * persons),
        };
        const [once, double] = [population, twice].map((of) => projectCohorts(of, still, { years: 3 }).total);
        once!.forEach((total, t) => expect(double![t]).toBeCloseTo(2 * total, 6));
      }),
    );
  });

  test('each year has its own assumptions where there is a list, and the last holds on', () => {
    const childless = { ...simple, fertility: [0, 0, 0] };
    const { births } = projectCohorts(start, [simple, childless], { years: 3 });
    expect([...births].map((count) => count > 0)).toEqual([true, false, false]);
  });

  test('a missing count is no zero: it grows older as missing', () => {
    const { population, total } = projectCohorts({ female: [10, 20, 30], male: [8, NaN, 8] }, simple, { years: 1 });
    expect(population[1]!.male).toEqual(Float64Array.of(7.5, 8, NaN));
    expect(total[1]).toBeNaN();
  });

  test('scenarios are projections by code', () => {
    const scenarios = { low: { ...simple, fertility: [0, 0, 0] }, high: simple };
    const found = projectScenarios(start, scenarios, { years: 2 });
    expect(Object.keys(found)).toEqual(['low', 'high']);
    expect(found.high).toEqual(projectCohorts(start, simple, { years: 2 }));
    expect(found.low.births).toEqual(Float64Array.of(0, 0));
  });

  test('misuse throws', () => {
    const project = (changed: Partial<CohortAssumptions>) =>
      projectCohorts(start, { ...simple, ...changed }, { years: 1 });
    expect(() => projectCohorts(start, simple, { years: 1.5 })).toThrow('invalid years: 1.5');
    expect(() => projectCohorts(start, [], { years: 1 })).toThrow('missing assumptions');
    expect(() => projectCohorts({ ...start, male: [1, 2] }, simple, { years: 1 })).toThrow(
      'invalid population: 2 for 3',
    );
    expect(() => projectCohorts(bothSexes([5]), simple, { years: 1 })).toThrow('invalid ages: 1');
    expect(() => projectCohorts(bothSexes([5, -1, 5]), simple, { years: 1 })).toThrow('invalid population: -1');
    expect(() => project({ survival: bothSexes([1, 1.2, 1]) })).toThrow('invalid survival: 1.2');
    expect(() => project({ newbornSurvival: { female: 2, male: 1 } })).toThrow('invalid newborn survival: 2');
    expect(() => project({ fertility: [1] })).toThrow('invalid fertility: 1 for 3');
    expect(() => project({ netMigration: bothSexes([0, 0, -Infinity]) })).toThrow('invalid net migration: -Infinity');
    expect(() => project({ maleShare: -0.1 })).toThrow('invalid male share: -0.1');
  });
});

describe('a back-test against known years', () => {
  const { population } = projectCohorts(start, simple, { years: 3 });

  test('finds no error where all came as assumed', () => {
    const { total, totalPercent, agePercent, unchangedPercent } = backTestProjection(population, simple);
    expect([total, totalPercent, agePercent]).toEqual([
      Float64Array.of(0, 0, 0),
      Float64Array.of(0, 0, 0),
      Float64Array.of(0, 0, 0),
    ]);
    expect(unchangedPercent.every((percent) => percent > 0)).toBe(true);
  });

  test('counts persons too many and persons in a wrong age, computed by hand', () => {
    const came = { female: [4.75, 10, 35], male: [7.5, 6, 12] };
    const errors = backTestProjection([start, came], simple);
    // projected 76.25, came 75.25: one girl too few, two young men too many
    expect(errors.total[0]).toBeCloseTo(1, 12);
    expect(errors.totalPercent[0]).toBeCloseTo(100 / 75.25, 12);
    expect(errors.agePercent[0]).toBeCloseTo(300 / 75.25, 12);
    // unchanged: 5.25 + 10 + 5 women, 0.5 + 2 + 4 men
    expect(errors.unchangedPercent[0]).toBeCloseTo(2675 / 75.25, 12);
  });

  test('is undefined for a year of which a count is missing', () => {
    const gap = { female: [NaN, 10, 35], male: [7.5, 8, 12] };
    const { totalPercent } = backTestProjection([start, gap, population[2]!], simple);
    expect(totalPercent[0]).toBeNaN();
    expect(totalPercent[1]).toBeCloseTo(0, 12);
  });

  test('misuse throws', () => {
    expect(() => backTestProjection([start], simple)).toThrow('missing known years: 1');
    expect(() => backTestProjection([start, bothSexes([1, 2])], simple)).toThrow('invalid population: 2 for 3');
  });
});

describe('Leslie’s matrix', () => {
  const births = [0, 2];
  const matrix = Object.freeze([births, [0.5, 0]]);

  test('moves a population on, step by step', () => {
    expect(leslieProjection(matrix, [10, 4], { steps: 2 })).toEqual([
      Float64Array.of(10, 4),
      Float64Array.of(8, 5),
      Float64Array.of(10, 4),
    ]);
  });

  test('is the projection of women who survive as it says', () => {
    const survival = { female: [0.9, 0.8, 0.4], male: [0, 0, 0] };
    const assumptions = { ...simple, survival, fertility: [0, 0, 0] };
    const { population } = projectCohorts({ female: [50, 40, 30], male: [0, 0, 0] }, assumptions, { years: 4 });
    const rows = [
      [0, 0, 0],
      [0.9, 0, 0],
      [0, 0.8, 0.4],
    ];
    leslieProjection(rows, [50, 40, 30], { steps: 4 }).forEach((women, t) =>
      women.forEach((count, age) => expect(population[t]!.female[age]).toBeCloseTo(count, 9)),
    );
  });

  test('misuse throws', () => {
    expect(() => leslieProjection(matrix, [1, 2, 3], { steps: 1 })).toThrow('invalid matrix: 2 for 3');
    expect(() => leslieProjection([[0, 1], [1]], [1, 2], { steps: 1 })).toThrow('invalid matrix: 1 for 2');
    expect(() => leslieProjection(matrix, [1, 2], { steps: -1 })).toThrow('invalid steps: -1');
    expect(() => leslieProjection([births, [-1, 0]], [1, 2], { steps: 1 })).toThrow('invalid matrix: -1');
  });
});
