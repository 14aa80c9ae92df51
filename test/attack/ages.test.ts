import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DerivedIndicator, Indicator } from '../../src/model/indicator.js';
import { hasValue } from '../../src/model/observation-status.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import type { Statistic, Workspace } from '../../src/model/statistic.js';
import { type Ledger, recordRun } from '../../src/publish/ledger.js';
import { publishAfter } from '../../src/publish/publish.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';
import { attack } from './attack.js';
import type { Knowledge } from './knowledge.js';

const AREAS = 4;
const PERIODS = ['2022', '2023', '2024'];
const areas = cityOf('a', 'b', 'c', 'd');
const groups = ['all', '0-64', '65', '66+'];
const sums = [{ total: 'all', parts: groups.slice(1) }];
const geometry: PlanarTopology = { type: 'Topology', objects: {}, arcs: [] };
const knowledge: Knowledge = {
  people: {
    dimensions: [{ id: 'age', categories: groups, sums: [{ total: 'all', parts: groups.slice(1), complete: true }] }],
    remainder: [],
    addsOverAreas: true,
  },
  cases: { dimensions: [], remainder: [], addsOverAreas: true },
};

const described = {
  title: { de: 'x' },
  definition: { de: 'x' },
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
} as const;
const belowLimit = {
  statistic: 'people',
  filter: {},
  ages: {
    age: [
      { from: 0, to: 64 },
      { from: 0, to: 65, since: '2023' },
    ],
  },
};
const rate: Indicator = {
  ...described,
  id: 'rate',
  form: 'share',
  numerator: { statistic: 'cases', filter: {} },
  denominator: belowLimit,
  confidence: 'wilson',
};
const limited: Indicator = { ...described, id: 'limited', form: 'count', numerator: belowLimit };
const under65: Indicator = {
  ...described,
  id: 'under-65',
  form: 'count',
  numerator: { statistic: 'people', filter: {}, ages: { age: [{ from: 0, to: 64 }] } },
};
// as it would give the persons of 65 away, were it not computed from what is published
const between: DerivedIndicator = {
  ...described,
  id: 'between',
  form: 'derived',
  derivation: { kind: 'difference', of: 'limited', minus: 'under-65' },
};

type Counts = readonly (readonly number[])[];

/** Persons per period, area and group, with the city as their sum. */
function statistics(people: readonly Counts[], cases: Counts): Statistic[] {
  const cityFirst = (parts: Counts): number[] => {
    const whole = parts.reduce((sum, part) => sum.map((n, i) => n + (part[i] ?? 0)), [0, 0, 0]);
    return [whole, ...parts].flatMap((part) => [part.reduce((a, b) => a + b, 0), ...part]);
  };
  const byPeriod = <T>(of: (time: number) => T): Record<string, T> =>
    Object.fromEntries(PERIODS.map((period, time) => [period, of(time)]));
  const age = { dimension: 'age', categories: groups, sums };
  return [
    statisticOf(
      'people',
      byPeriod((time) => cityFirst(people[time] ?? [])),
      age,
      areas,
    ),
    statisticOf(
      'cases',
      byPeriod((time) => [(cases[time] ?? []).reduce((a, b) => a + b, 0), ...(cases[time] ?? [])]),
      undefined,
      areas,
    ),
  ];
}

const workspaceOf = (given: Statistic[], shown: readonly string[]): Workspace => ({
  city: { name: 'Stadt', fictional: true },
  publisher: { name: 'Amt' },
  areas,
  geometry,
  statistics: given,
  indicators: [rate, limited, under65],
  derived: [between],
  publications: [
    {
      id: 'atlas',
      title: { de: 'Atlas' },
      audience: 'public',
      accessRestricted: false,
      topics: [{ id: 't', title: { de: 'T' }, indicators: [...shown] }],
    },
  ],
});
const options = { version: '0.0.0', script: { href: 's.js', integrity: 'sha384-x' }, sha256: () => '' };
const digest = (text: string): string => `#${text}`;
const empty: Ledger = { formatVersion: 1, key: '0'.repeat(64), runs: [] };

const city = fc.record({
  people: fc.array(
    fc.array(fc.tuple(fc.integer({ min: 40, max: 90 }), fc.nat(9), fc.integer({ min: 5, max: 30 })), {
      minLength: AREAS,
      maxLength: AREAS,
    }),
    { minLength: PERIODS.length, maxLength: PERIODS.length },
  ),
  cases: fc.array(fc.array(fc.nat(20), { minLength: AREAS, maxLength: AREAS }), {
    minLength: PERIODS.length,
    maxLength: PERIODS.length,
  }),
  shown: fc.subarray(['rate', 'limited', 'under-65', 'between'], { minLength: 1 }),
});

describe('ages that depend on the period', () => {
  test('give no count away, whatever else is shown of the same ages and computed from it', () => {
    fc.assert(
      fc.property(city, ({ people, cases, shown }) => {
        const { value, problems } = publishAfter(workspaceOf(statistics(people, cases), shown), options, {
          ...empty,
          digest,
        });
        // where no protection is found, nothing is published
        if (!value) return expect(problems.map(({ code }) => code)).toEqual(['protection-incomplete']);
        const { disclosures, contradictions } = attack(
          value.flatMap((folder) => [...folder.files()]),
          knowledge,
        );
        expect([disclosures, contradictions]).toEqual([[], []]);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test('leave a difference only where both parts are published', () => {
    fc.assert(
      fc.property(city, ({ people, cases }) => {
        const workspace = workspaceOf(statistics(people, cases), ['limited', 'under-65', 'between']);
        const [folder] = publishAfter(workspace, options, { ...empty, digest }).value ?? [];
        const tables = folder?.publication.tables;
        tables?.get('between')?.value.forEach((_, status, index) => {
          const isShown = (id: string): boolean => hasValue(tables.get(id)?.value.status(index) ?? 0);
          expect(hasValue(status)).toBe(isShown('limited') && isShown('under-65'));
        });
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  test('are released again as they were, once the ledger knows them', () => {
    fc.assert(
      fc.property(city, ({ people, cases, shown }) => {
        const workspace = workspaceOf(statistics(people, cases), shown);
        const first = publishAfter(workspace, options, { ...empty, digest });
        if (!first.value) return;
        const ledger = recordRun(empty, first.run(), '2026-01-31');
        const again = publishAfter(workspace, options, { ...ledger, digest });
        const contents = (run: typeof first) => run.value?.flatMap((folder) => [...folder.files()]);
        expect(contents(again)).toEqual(contents(first));
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});
