import { describe, expect, test } from 'vitest';
import type { ProtectionAtSource } from '../../src/model/source.js';
import { figuresOf } from '../../src/quality/figures.js';
import { findIncoherentSums } from '../../src/quality/sum-coherence.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b');
const sexes = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const found = (cells: Record<string, number[]>, protection: ProtectionAtSource = 'none', hierarchy = areas) => {
  const statistic = statisticOf('cases', cells, sexes, hierarchy);
  const figures = figuresOf('statistics.cases', statistic.cube, hierarchy);
  const from = { ...statistic, source: { ...statistic.source, protection } };
  return findIncoherentSums(from, figures).map(({ code, params }) => ({ code, params }));
};
const good = [9, 4, 5, 4, 2, 2, 5, 2, 3];

describe('findIncoherentSums', () => {
  test('is silent where parts add up', () => {
    expect(found({ '2023': good, '2024': good })).toEqual([]);
  });

  test('counts contradictions and names the first place, never the values', () => {
    const bad = [9, 4, 5, 4, 2, 2, 5, 2, 0];
    const names = { total: 'all', parts: 'f + m' };
    expect(found({ '2022': good, '2023': bad, '2024': good })).toEqual([
      { code: 'quality-parts-differ', params: { ...names, count: 1, example: 'Ortsteil b 2023' } },
    ]);
    const over = [9, 4, 5, 4, 2, 4, 5, 2, 3];
    expect(found({ '2022': good, '2023': over, '2024': good })).toEqual([
      { code: 'quality-parts-exceed-total', params: { ...names, count: 1, example: 'Ortsteil a 2023' } },
    ]);
  });

  test('takes a sum that holds from a period on, and not before, for a change of definition', () => {
    const before = [9, 4, 1, 4, 2, 1, 5, 2, 1];
    expect(found({ '2014': before, '2015': before, '2016': good, '2017': good })).toEqual([
      {
        code: 'quality-identity-break',
        params: { total: 'all', parts: 'f + m', period: '2016', before: 0, after: 100 },
      },
    ]);
  });

  test('reports differences that come from protection at the source, as such', () => {
    const bad = [9, 4, 5, 4, 2, 2, 5, 2, 0];
    expect(found({ '2023': bad, '2024': good }, 'perturbed')).toEqual([
      { code: 'quality-source-protection', params: { protection: 'perturbed', count: 1, checked: 4 } },
    ]);
    expect(found({ '2023': good, '2024': good }, 'rounded')).toEqual([]);
  });

  test('suspects noise where many sums are a little off both ways and the source says nothing', () => {
    const codes = Array.from({ length: 60 }, (_, at) => `d${at}`);
    const rows = codes.flatMap((_, at) => [40 + at + (at % 3) - 1, 20, 20 + at]);
    const cells = { '2024': [0, 0, 0, ...rows] };
    expect(found(cells, 'none', cityOf(...codes))).toEqual([
      { code: 'quality-noise-suspected', params: { count: 40, checked: 60 } },
    ]);
  });
});
