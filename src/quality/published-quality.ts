import type { Problem, Severity } from '../model/problem.js';
import type { IndicatorTable } from '../model/publication.js';
import { QUALITY_ASPECTS, type QualityAspect, type QualityBadge, findingCriterion } from '../model/quality.js';
import type { LocalText } from '../model/text.js';
import { findBoundaryChanges, findRevisions } from './comparability.js';
import { findGaps } from './completeness.js';
import { findDuplicates } from './duplicates.js';
import { figuresOf } from './figures.js';
import { findAreaOutliers, findSeriesOutliers } from './outliers.js';
import { findSuspiciousZeros } from './suspicious-zeros.js';

/** What can be seen of published figures alone. */
const SEEN: ReadonlySet<QualityAspect> = new Set([
  'completeness',
  'coverage',
  'known-errors',
  'zeros',
  'outliers',
  'duplicates',
  'source-protection',
  'revisions',
  'breaks',
  'boundaries',
]);

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * What stands out in the published figures of an indicator, of which any reader could find the same: withheld figures are not
 * looked at. Counts are looked at for zeros and series, rates and shares for areas.
 */
export function findInPublished(table: IndicatorTable): Problem[] {
  const { indicator, areas, value, numerator } = table;
  const path = `indicators.${indicator.id}`;
  const shown = figuresOf(path, value, areas);
  const isCount = indicator.form === 'count';
  const counts = isCount ? shown : numerator && figuresOf(path, numerator, areas);
  return [
    ...findGaps(shown),
    ...(counts ? [...findSuspiciousZeros(counts), ...findSeriesOutliers(counts), ...findDuplicates(counts)] : []),
    ...(isCount ? [] : findAreaOutliers(shown)),
    ...findRevisions(shown),
    ...findBoundaryChanges(shown),
  ];
}

/**
 * The badge of a published indicator. It is a function of what is published and of what the office declares, and tells nothing
 * else.
 *
 * @param knownErrors - What the office declares to be wrong in the statistics behind it.
 * @see docs/methods/quality-report.md
 */
export function qualityBadge(table: IndicatorTable, knownErrors: readonly LocalText[]): QualityBadge {
  const { sources, breaks } = table.indicator;
  const severities = new Map<QualityAspect, Severity>();
  const note = (aspect: QualityAspect, severity: Severity): void => {
    severities.set(aspect, graver(severities.get(aspect), severity));
  };
  for (const { code, severity } of findInPublished(table)) {
    const { aspect } = findingCriterion(code) ?? {};
    if (aspect) note(aspect, severity);
  }
  if (knownErrors.length > 0) note('known-errors', 'warning');
  if (sources.some(({ protection }) => protection !== 'none')) note('source-protection', 'info');
  if (breaks.length > 0) note('breaks', 'info');
  const assessed = QUALITY_ASPECTS.filter((aspect) => SEEN.has(aspect));
  const notes = assessed.flatMap((aspect) => {
    const severity = severities.get(aspect);
    return severity ? [{ aspect, severity }] : [];
  });
  return {
    assessed,
    ...(notes.length > 0 ? { worst: notes.map(({ severity }) => severity).reduce(graver) } : {}),
    notes,
    ...(knownErrors.length > 0 ? { knownErrors } : {}),
  };
}

/** The graver of two severities. */
function graver(a: Severity | undefined, b: Severity): Severity {
  return a !== undefined && GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}
