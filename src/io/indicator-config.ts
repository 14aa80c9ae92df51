import { defaultUnit } from '../format/default-unit.js';
import type { Indicator, IndicatorForm, Selection } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import { localText } from './local-text.js';
import { withoutUndefined } from './without-undefined.js';
import type { IndicatorConfig, TextConfig } from './workspace-config.js';

const PER: Readonly<Record<IndicatorForm, number>> = { share: 100, rate: 1000, mean: 1, count: 1 };

/**
 * An indicator as the workspace file defines it. What it leaves out: per 100 for a share, 1,000 for a rate, 1 for a mean
 * and a count; the unit that goes with it; one decimal, none for a count; no direction that is better.
 *
 * @param unitOf - What a statistic counts.
 */
export function indicatorOf(config: IndicatorConfig, unitOf: (statistic: string) => CountingUnit): Indicator {
  const { id, form, per = PER[form], decimals = form === 'count' ? 0 : 1, polarity = 'neutral' } = config;
  const countingUnit = unitOf(config.numerator.statistic);
  const base = config.denominator && unitOf(config.denominator.statistic);
  const text = (of: TextConfig | undefined): ReturnType<typeof localText> | undefined =>
    of === undefined ? undefined : localText(of);
  return withoutUndefined({
    id,
    title: localText(config.title),
    shortTitle: text(config.shortTitle),
    definition: localText(config.definition),
    form,
    numerator: selectionOf(config.numerator),
    denominator: config.denominator && selectionOf(config.denominator),
    per,
    unit: text(config.unit) ?? defaultUnit(form, per, countingUnit, base),
    decimals,
    minimumBase: config.minimumBase,
    countingUnit,
    polarity,
    ages: config.ages?.map(withoutUndefined),
    target: config.target && withoutUndefined(config.target),
    breaks: (config.breaks ?? []).map(({ period, reason }) => ({ period, reason: localText(reason) })),
    rationale: text(config.rationale),
    caveats: text(config.caveats),
  });
}

function selectionOf({ statistic, filter = {} }: IndicatorConfig['numerator']): Selection {
  return { statistic, filter };
}
