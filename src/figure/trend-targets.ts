import { trendText } from '../format/trend-text.js';
import { formatPeriod } from '../format/period.js';
import { goalStandingText } from '../format/planning/goal-standing-text.js';
import { formatValue, type IndicatorUnit } from '../format/unit.js';
import type { AreaHierarchy } from '../model/area.js';
import { type Period, readPeriod } from '../model/period.js';
import type { Goal } from '../model/planning/goal.js';
import type { PublishedIndicator } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { pageEntries } from './page-entries.js';
import { pageNumber } from './page-number.js';
import type { TrendTarget } from './trend-model.js';
import { wholeCity } from './whole-city.js';

/** A target as an attribute has it. */
export interface WishedTarget {
  readonly value: number;
  /** Until when it is to be reached. */
  readonly by?: Period;
}

/**
 * Targets as an attribute has them: a number each, with the period until which it is to be reached before a colon, separated by
 * semicolons. What has no number, or a period that is none, is left out.
 *
 * @example
 * ```ts
 * readTargets('12,5; bald: 10') // => [{ value: 12.5 }]
 * ```
 */
export function readTargets(text: string): WishedTarget[] {
  return pageEntries(text).flatMap((entry): WishedTarget[] => {
    const [number = '', named] = entry.split(':').reverse();
    const value = pageNumber(number);
    const by = readPeriod(named?.trim() ?? '');
    if (value === undefined || (named !== undefined && !by)) return [];
    return [by ? { value, by } : { value }];
  });
}

/** How a target of an attribute is drawn. */
export function wishedTarget({ value, by }: WishedTarget, indicator: IndicatorUnit, language: Language): TrendTarget {
  const until = by ? ` (${formatPeriod(by, { language, style: 'short' })})` : '';
  return { value, text: trendText(language).target(formatValue(value, indicator, language)) + until };
}

/**
 * The targets that goals of planning set for an indicator: those of the whole city, and those of areas that are shown, with
 * the name of the area. Each says in a note which goal it is.
 *
 * @param shown - Codes of the areas that are shown.
 */
export function targetsOfGoals(
  goals: readonly Goal[],
  indicator: IndicatorUnit & Pick<PublishedIndicator, 'id'>,
  areas: AreaHierarchy,
  shown: readonly string[],
  language: Language,
): TrendTarget[] {
  const city = wholeCity(areas)?.code;
  const words = goalStandingText(language);
  return goals.flatMap(({ title, indicators = [] }) =>
    indicators.flatMap(({ indicator: id, target, area = city }): TrendTarget[] => {
      if (id !== indicator.id || !target || (area !== city && !shown.includes(area ?? ''))) return [];
      const period = readPeriod(target.by);
      const by = period ? formatPeriod(period, { language }) : target.by;
      const number = (value: number): string => formatValue(value, indicator, language);
      const [value, wish] =
        'atLeast' in target
          ? [target.atLeast, words.atLeast(number(target.atLeast), by)]
          : [target.atMost, words.atMost(number(target.atMost), by)];
      const where = area === city ? '' : ` (${areas.byCode.get(area ?? '')?.name ?? ''})`;
      const said = wish + where;
      return [{ value, text: trendText(language).target(said), note: `${textIn(title, language)}: ${said}` }];
    }),
  );
}
