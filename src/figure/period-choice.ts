import type { Area } from '../model/area.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { observationAt } from './observation.js';

/**
 * The period of this id, else the latest of the same year (a reference date, say, where a year was asked for), else the
 * latest that has a value.
 */
export function choosePeriod(table: IndicatorTable, areas: readonly Area[], periodId?: string): Period | undefined {
  const { periods } = table;
  const year = Number(periodId?.slice(0, 4));
  return (
    periods.find(({ id }) => id === periodId) ??
    periods.findLast((period) => period.year === year) ??
    periods.findLast((period) => areas.some(({ code }) => hasValue(observationAt(table.value, code, period.id).status)))
  );
}

/** The periods of which something is said about one of these areas, be it that it is confidential. */
export function periodsTold({ value, periods }: IndicatorTable, areas: readonly Area[]): Period[] {
  return periods.filter(({ id }) =>
    areas.some(({ code }) => stateOf(observationAt(value, code, id).status) !== 'missing'),
  );
}
