import { describe, expect, test } from 'vitest';
import { areaColumn } from '../../src/indicators/area-column.js';
import { caseEffect } from '../../src/indicators/case-effect.js';
import { classStability } from '../../src/indicators/class-stability.js';
import { evaluateComposite } from '../../src/indicators/evaluate-composite.js';
import { evaluateIndicator } from '../../src/indicators/evaluate-indicator.js';
import type { Indicator } from '../../src/model/indicator.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';
import { definitionOf } from './composite.js';

const codes = ['p', 'q', 'r', 's', 't', 'u'];
const share: Indicator = {
  id: 'share',
  ...{ title: { de: 'Anteil' }, definition: { de: '' }, form: 'share', per: 100, unit: { de: '%' }, decimals: 1 },
  ...{ countingUnit: 'person', polarity: 'neutral', breaks: [] },
  numerator: { statistic: 'cases', filter: {} },
  denominator: { statistic: 'people', filter: {} },
};
const evaluate = (cases: readonly Cell[], people: readonly Cell[], indicator: Indicator = share) => {
  const statistics = [
    statisticOf('cases', { '2024': ['missing', ...cases] }, undefined, cityOf(...codes)),
    statisticOf('people', { '2024': ['missing', ...people] }, undefined, cityOf(...codes)),
  ];
  return evaluateIndicator(indicator, new Map(statistics.map((each) => [each.id, each])));
};
const counts = evaluate([20, 24, 30, 32, 36, 0], [200, 200, 300, 200, 200, 0]);

describe('caseEffect', () => {
  test('of a share is a per cent of the base, as far as there are persons', () => {
    expect(caseEffect(share, counts, 'p', '2024')).toEqual({ perCase: 0.5, fewer: 20, more: 180 });
  });

  test('of a rate has no upper bound, and of a count is one', () => {
    expect(caseEffect({ form: 'rate', per: 1000 }, counts, 'p', '2024')).toEqual({
      ...{ perCase: 5, fewer: 20, more: Infinity },
    });
    expect(caseEffect({ form: 'count', per: 1 }, { numerator: counts.numerator }, 'p', '2024')).toEqual({
      ...{ perCase: 1, fewer: 20, more: Infinity },
    });
  });

  test('is undefined without counts, and over nobody', () => {
    expect(caseEffect(share, counts, 'u', '2024')).toBeUndefined();
    const hidden = evaluate(['suppressed', 1, 2, 3, 4, 5], [9, 9, 'missing', 9, 9, 9]);
    expect(caseEffect(share, hidden, 'p', '2024')).toBeUndefined();
    expect(caseEffect(share, hidden, 'r', '2024')).toBeUndefined();
  });

  test('leads from counts to the number of cases that moves an area to another class', () => {
    // shares of 10, 12, 10, 16, 18 and none: the last is not rated
    const input = { areas: codes, columns: new Map([['share', areaColumn(counts.value, codes, '2024')]]) };
    const result = evaluateComposite(definitionOf(['share']), input);
    const effect = caseEffect(share, counts, 's', '2024');
    const [shift] = classStability(result, 's', new Map(effect ? [['share', effect]] : []));
    // one case more: 16.5 is 0.96 deviations of 3.34 above the mean of 13.3; two: 17 is 1.05 deviations of 3.44 above 13.4
    expect(shift).toEqual({ indicator: 'share', cases: 2, from: 'medium', to: 'low' });
  });
});
