import { describe, expect, test } from 'vitest';
import type { AuditVerdict } from '../../src/disclosure/audit.js';
import type { CellReference } from '../../src/disclosure/cell-reference.js';
import type { AlteringMethod } from '../../src/model/protection-method.js';
import { openPlaces, tooWeak } from '../../src/publish/open-places.js';
import { openPlan } from '../fixtures/cases-workspace.js';
import { statisticOf } from '../fixtures/statistics.js';

const plans = [openPlan('public'), openPlan('council')];
const nameOf = (selection: string): string => `<${selection}>`;
const at = { area: 'A', period: '2024' };
const selection = { kind: 'selection', selection: 's', ...at } as const;
const complement = { kind: 'complement', whole: 'w', parts: ['p', 'q'], ...at } as const;
const cell = { kind: 'cell', table: 't', categories: { area: 'A', sex: 'f', time: '2024' } } as const;

const NONE = { exposed: [], determined: [], narrow: [], unproven: [] };
const verdict = (found: Partial<Record<keyof typeof NONE, readonly CellReference[]>>): AuditVerdict =>
  ({ ...NONE, safe: Object.keys(found).length === 0, ...found }) as AuditVerdict;

describe('what cannot be protected', () => {
  test('is counted, and named by one of its places', () => {
    const [found, ...others] = openPlaces(
      plans,
      verdict({ narrow: [selection, cell], unproven: [complement] }),
      nameOf,
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'protection-incomplete',
      params: { publications: 'public, council', count: 3, example: '<s>, A, 2024' },
    });
  });

  test.each([
    ['exposed', selection, '<s>, A, 2024'],
    ['determined', complement, '<w>, <p>, <q>, A, 2024'],
    ['narrow', cell, 't, A, f, 2024'],
    ['unproven', { ...cell, kind: 'remainder', dimension: 'sex' } as const, 't, A, f, 2024'],
  ] as const)('is refused also where it is but %s', (how, place, example) => {
    expect(openPlaces(plans, verdict({ [how]: [place] }), nameOf)).toMatchObject([{ params: { count: 1, example } }]);
  });

  test('is nothing where all is safe', () => {
    expect(openPlaces(plans, verdict({}), nameOf)).toEqual([]);
    expect(openPlaces(plans, { ...verdict({ unproven: [cell] }), safe: true }, nameOf)).toEqual([]);
  });
});

test('a method is too weak that leaves counts too open, unless nobody knows by how much they can be off', () => {
  const statistic = statisticOf('cases', { 2024: [1] });
  const found = (method: AlteringMethod, ...places: CellReference[]) =>
    tooWeak({ statistic, method, counts: () => statistic.cube, places }, nameOf);
  const rounding = { kind: 'random-rounding', base: 5 } as const;
  expect(found(rounding, cell, selection)).toMatchObject([
    { code: 'method-too-weak', params: { statistic: 'cases', count: 2, example: 't, A, f, 2024' } },
  ]);
  expect(found(rounding)).toEqual([]);
  expect(found({ kind: 'cell-key', maximumNoise: 3, variance: 2.1 }, cell)).toEqual([]);
});
