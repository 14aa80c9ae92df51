import { roundHalfUp } from '../format/number.js';
import type { AreaSentenceFacts } from '../format/sentences/area.js';
import type { ComparisonFacts } from '../format/sentences/comparison.js';
import type { RankFacts } from '../format/sentences/rank.js';
import { UNNAMED_LEVEL } from '../format/unit.js';
import type { Area } from '../model/area.js';
import { hasValue } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { observationAt } from './observation.js';
import { breakMarks, brokenAt } from './series-break.js';
import { areasOfLevel } from './table-choice.js';
import { wholeCity } from './whole-city.js';

/**
 * The facts about one area at one period for its sentences, as far as a table has them: the value, that of the period
 * before, breaks between the two, the rank among the areas of its level, and what the indicator is compared with: the
 * city as a whole, unless it names its target or a value from elsewhere. What a test of trend says is added by who has it.
 */
export function areaFacts(table: IndicatorTable, area: Area, period: Period): AreaSentenceFacts {
  const { indicator, periods, value } = table;
  const at = periods.findIndex(({ id }) => id === period.id);
  const before = periods[at - 1];
  const now = observationAt(value, area.code, period.id);
  const comparison = comparisonOf(table, area, period);
  return {
    indicator,
    area: area.name,
    period,
    ...now,
    ...(hasValue(now.status) && { rank: rankOf(table, area, period, now.value) }),
    ...(before && { earlier: { period: before, ...observationAt(value, area.code, before.id) } }),
    ...(before && { breaks: breaksAt(table, area, at) }),
    ...(comparison && { comparison }),
    ...(indicator.caveats && { caveats: indicator.caveats }),
  };
}

function comparisonOf(
  { indicator, areas, value }: IndicatorTable,
  area: Area,
  period: Period,
): ComparisonFacts | undefined {
  const { comparison, target } = indicator;
  if (comparison?.with === 'benchmark') return { kind: 'named', name: comparison.name, value: comparison.value };
  if (comparison?.with === 'target') return target && { kind: 'target', value: target.value };
  const city = wholeCity(areas);
  if (!city || city.code === area.code) return undefined;
  const whole = observationAt(value, city.code, period.id);
  return hasValue(whole.status) ? { kind: 'whole', name: city.name, value: whole.value } : undefined;
}

/** Equal as printed is equal. */
function rankOf({ indicator, areas, value }: IndicatorTable, area: Area, period: Period, own: number): RankFacts {
  const printed = (number: number): number => roundHalfUp(number, indicator.decimals);
  const others = areasOfLevel(areas, area.level)
    .filter(({ code }) => code !== area.code)
    .map(({ code }) => observationAt(value, code, period.id))
    .filter(({ status }) => hasValue(status))
    .map((other) => Math.sign(printed(other.value) - printed(own)));
  const count = (sign: number): number => others.filter((each) => each === sign).length;
  return {
    level: areas.levels.find(({ id }) => id === area.level) ?? UNNAMED_LEVEL,
    higher: count(1),
    equal: count(0),
    lower: count(-1),
  };
}

function breaksAt(table: IndicatorTable, area: Area, at: number): NonNullable<AreaSentenceFacts['breaks']> {
  const marks = breakMarks(table.indicator, table.periods);
  const statuses = table.periods.map(({ id }) => observationAt(table.value, area.code, id).status);
  const period = table.periods[at];
  if (!period || !brokenAt(marks, statuses).has(at)) return [];
  const known = marks.filter(({ index }) => index === at);
  return known.length > 0 ? known.map(({ reason }) => ({ period, reason })) : [{ period }];
}
