import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import { areaDimension } from '../../src/model/area-dimension.js';
import { denseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import { OBSERVATION_STATES, observationStatus } from '../../src/model/observation-status.js';
import { findingCriterion } from '../../src/model/quality.js';
import type { ProtectionAtSource } from '../../src/model/source.js';
import type { Statistic, Workspace } from '../../src/model/statistic.js';
import { findQuality } from '../../src/quality/find-quality.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const PERIODS = ['2019', '2020', '2020-Q3', '2021-05', '2021-12-31', '2022/23', '2023', '2024', '2025'];
const MOST = { districts: 14, periods: PERIODS.length, categories: 3 };
const sums = [{ total: 'all', parts: ['f', 'm'] }];

const city = fc.record({
  districts: fc.integer({ min: 1, max: MOST.districts }),
  periods: fc.subarray(PERIODS, { minLength: 1 }),
  protection: fc.constantFrom<ProtectionAtSource>('none', 'suppressed', 'rounded', 'perturbed', 'unknown'),
  // numbers of six digits that occur nowhere else in a finding, and small ones
  values: fc.array(fc.oneof(fc.integer({ min: 100_000, max: 999_999 }), fc.constantFrom(0, 1, 2)), {
    minLength: 60,
    maxLength: 120,
  }),
  states: fc.array(fc.constantFrom('ok', 'ok', 'ok', ...OBSERVATION_STATES), { minLength: 20, maxLength: 40 }),
});

type City = typeof city extends fc.Arbitrary<infer T> ? T : never;

function workspaceOf({ districts, periods, protection, values, states }: City): Workspace {
  const areas = cityOf(...Array.from({ length: districts }, (_, at) => `d${at}`));
  const named = (code: string) => ({ code, label: { de: code } });
  const dimensions = [
    areaDimension(areas, { de: 'Gebiet' }),
    dimension('time', { de: 'Zeit' }, 'time', periods.map(named)),
    dimension('sex', { de: 'Geschlecht' }, 'category', ['all', 'f', 'm'].map(named), sums),
  ];
  const size = (districts + 1) * periods.length * MOST.categories;
  const cells = Array.from({ length: size }, (_, at) => ({
    value: values[at % values.length] ?? 0,
    status: observationStatus(states[at % states.length] ?? 'ok'),
  }));
  const cube = denseCube(
    dimensions,
    Float64Array.from(cells, ({ value, status }) => ((status & 7) <= 1 ? value : NaN)),
    Uint16Array.from(cells, ({ status }) => status),
  );
  const plain = statisticOf('cases', {}, undefined, areas);
  const statistic: Statistic = {
    ...plain,
    cube,
    population: 'register',
    source: { ...plain.source, protection },
    quality: { delivery: { every: 'year', days: 90 } },
  };
  return { areas, statistics: [statistic, { ...statistic, id: 'again' }] } as unknown as Workspace;
}

test('whatever the figures, a finding is no error, has an action and a sentence, and names no value', () => {
  let findings = 0;
  fc.assert(
    fc.property(city, (made) => {
      const workspace = workspaceOf(made);
      for (const found of findQuality(workspace, '2026-06-30')) {
        findings++;
        expect(found.severity).not.toBe('error');
        expect(findingCriterion(found.code)).toBeDefined();
        expect(found.place.path).toMatch(/^statistics\.(cases|again)$/);
        const text = `${JSON.stringify(found)} ${problemSentence(found, 'de')} ${problemSentence(found, 'en')}`;
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        const digits = text.replace(/[.,\u202f\u00a0]/g, '');
        for (const value of made.values) if (value > 99_999) expect(digits).not.toContain(String(value));
      }
    }),
    { numRuns: 200, seed: 3 },
  );
  expect(findings).toBeGreaterThan(1000);
});
