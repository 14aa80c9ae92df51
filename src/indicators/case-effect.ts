import type { Cube } from '../model/cube.js';
import type { Indicator } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import { areaColumn } from './area-column.js';
import type { CaseEffect } from './class-stability.js';
import type { IndicatorCounts } from './indicator-counts.js';

/**
 * How an indicator of one area would change with its cases, from the counts behind it; `undefined` where these have no number,
 * or the base is zero. The base stays as it is.
 *
 * @throws SozialraumError `unknown` for an area or period the counts do not have.
 * @see docs/methods/composite-indices.md
 */
export function caseEffect(
  { form, per }: Pick<Indicator, 'form' | 'per'>,
  { numerator, denominator }: IndicatorCounts,
  area: string,
  period: string,
): CaseEffect | undefined {
  const cases = countAt(numerator, area, period);
  const base = denominator ? countAt(denominator, area, period) : NaN;
  if (cases === undefined || base === undefined || base === 0) return undefined;
  return {
    perCase: denominator ? per / base : per,
    fewer: cases,
    more: form === 'share' ? Math.max(0, base - cases) : Infinity,
  };
}

function countAt(cube: Cube, area: string, period: string): number | undefined {
  const { values, statuses } = areaColumn(cube, [area], period);
  return hasValue(statuses[0] as number) ? values[0] : undefined;
}
