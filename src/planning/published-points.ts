import { SozialraumError } from '../error.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import type { PublishedPoint } from './track-goal.js';

/**
 * The published course of an indicator in one area, for {@link trackGoal}: what is withheld has no value here either.
 *
 * @param area - Code of the area; the first of the coarsest level where nothing is said.
 * @throws SozialraumError `unknown` for an area that is not there.
 */
export function publishedPoints({ areas, periods, value }: IndicatorTable, area?: string): readonly PublishedPoint[] {
  const code = area ?? areas.areas[0]?.code ?? '';
  const row = value.dimension('area').indexOf.get(code);
  if (row === undefined) throw new SozialraumError('unknown', 'area', code);
  const columns = value.dimension('time').indexOf;
  return periods.map((period) => {
    const at = [row, columns.get(period.id) as number] as const;
    const status = value.status(at);
    return { period, value: hasValue(status) ? value.value(at) : undefined, state: stateOf(status) };
  });
}
