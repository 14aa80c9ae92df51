import type { IndicatorTable } from '../model/publication.js';
import { areasOfLevel } from './table-choice.js';

/** How a trend is read: its values, relative to the first of them, from period to period, or area by area. */
export const TREND_VIEWS = ['values', 'index', 'change', 'multiples'] as const;

/** One of {@link TREND_VIEWS}. */
export type TrendView = (typeof TREND_VIEWS)[number];

/** More small charts than this nobody looks through. */
const MOST_MULTIPLES = 100;

/** The views there is something to see in. */
export function trendViews({ periods, areas }: IndicatorTable, levelId: string): readonly TrendView[] {
  const count = areasOfLevel(areas, levelId).length;
  if (periods.length < 2) return ['values'];
  return TREND_VIEWS.filter((view) => view !== 'multiples' || (count > 1 && count <= MOST_MULTIPLES));
}
