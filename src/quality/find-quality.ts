import type { AreaHierarchy } from '../model/area.js';
import type { Problem } from '../model/problem.js';
import type { Statistic, Workspace } from '../model/statistic.js';
import { findUntimely } from './calendar.js';
import { findBoundaryChanges, findRevisions } from './comparability.js';
import { findGaps } from './completeness.js';
import { findUndescribed } from './description.js';
import { findDigitPreference } from './digit-preference.js';
import { findDuplicates } from './duplicates.js';
import { type Figures, figuresOf } from './figures.js';
import { findShifts } from './level-shift.js';
import { findSeriesOutliers } from './outliers.js';
import { findRemainders } from './remainder.js';
import { findIncoherentSums } from './sum-coherence.js';
import { findSuspiciousZeros } from './suspicious-zeros.js';
import { findDifferentTables } from './table-coherence.js';

/**
 * What a planner should look at before these figures go out: problems whose codes `findingCriterion` knows, with the places
 * in `place.figures`. None is an error; they never stop publishing, and no value is named that might be withheld.
 *
 * @param today - ISO date, by which a delivery is overdue.
 * @see docs/methods/quality-findings.md
 */
export function findQuality({ statistics, areas }: Workspace, today: string): Problem[] {
  // one after the other: the figures of a whole country need not be in memory for all statistics at once
  return [
    ...statistics.flatMap((statistic) => findInStatistic(statistic, figuresIn(statistic, areas), today)),
    ...findDifferentTables(statistics, (statistic) => figuresIn(statistic, areas)),
  ];
}

const figuresIn = ({ id, cube }: Statistic, areas: AreaHierarchy): Figures =>
  figuresOf(`statistics.${id}`, cube, areas);

function findInStatistic(statistic: Statistic, figures: Figures, today: string): Problem[] {
  return [
    ...findUndescribed(statistic),
    ...findGaps(figures),
    ...findSuspiciousZeros(figures),
    ...findSeriesOutliers(figures),
    ...findDigitPreference(statistic, figures),
    ...findDuplicates(figures),
    ...findRevisions(figures),
    ...findUntimely(statistic, figures, today),
    ...findIncoherentSums(statistic, figures),
    ...findRemainders(statistic, figures),
    ...findShifts(statistic, figures),
    ...findBoundaryChanges(figures),
  ];
}
