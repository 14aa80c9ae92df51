import { defaultUnit } from '../format/default-unit.js';
import type { Comparison, Indicator, IndicatorDescription, IndicatorForm, Selection } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import { localText } from './local-text.js';
import { withoutUndefined } from './without-undefined.js';
import type { IndicatorConfig, SelectionConfig, TextConfig } from './workspace-config.js';

/** An indicator over counts. */
export type CountedConfig = IndicatorConfig & { readonly numerator: SelectionConfig };

const PER: Readonly<Record<IndicatorForm, number>> = { share: 100, rate: 1000, mean: 1, count: 1 };

/**
 * An indicator as the workspace file defines it. What it leaves out: per 100 for a share, 1,000 for a rate, 1 for a mean
 * and a count; the unit that goes with it; one decimal, none for a count; no direction that is better; the age bounds of its
 * denominator.
 *
 * @param unitOf - What a statistic counts.
 */
export function indicatorOf(config: CountedConfig, unitOf: (statistic: string) => CountingUnit): Indicator {
  const { form = 'count', numerator, denominator } = config;
  const countingUnit = unitOf(numerator.statistic);
  const base = denominator && unitOf(denominator.statistic);
  const { per = PER[form] } = config;
  return withoutUndefined({
    ...descriptionOf(config),
    form,
    numerator: selectionOf(numerator),
    denominator: denominator && selectionOf(denominator),
    lag: config.lag,
    per,
    unit: textOf(config.unit) ?? defaultUnit(form, per, countingUnit, base),
    decimals: config.decimals ?? (form === 'count' ? 0 : 1),
    minimumBase: config.minimumBase,
    minimumCases: config.minimumCases,
    confidence: config.confidence,
    countingUnit,
    ages: boundsOf(config.ages ?? Object.values((denominator ?? numerator).ages ?? {})[0]),
  });
}

type Described = 'per' | 'unit' | 'decimals' | 'countingUnit' | 'ages';

/** What an indicator says to its readers, whatever it is computed from. */
export function descriptionOf(config: IndicatorConfig): Omit<IndicatorDescription, Described> {
  const { id = '', title = '', definition = '', polarity = 'neutral' } = config;
  return withoutUndefined({
    id,
    title: localText(title),
    shortTitle: textOf(config.shortTitle),
    definition: localText(definition),
    polarity,
    target: config.target && withoutUndefined(config.target),
    comparison: config.comparison && comparisonOf(config.comparison),
    breaks: (config.breaks ?? []).map(({ period, reason }) => ({ period, reason: localText(reason) })),
    statutes: config.statutes,
    rationale: textOf(config.rationale),
    caveats: textOf(config.caveats),
  });
}

function comparisonOf(config: NonNullable<IndicatorConfig['comparison']>): Comparison {
  return config.with === 'benchmark' ? { ...config, name: localText(config.name) } : config;
}

/** A text, where there is one. */
export function textOf(text: TextConfig | undefined): ReturnType<typeof localText> | undefined {
  return text === undefined ? undefined : localText(text);
}

/** Age bounds, where there are any. */
export function boundsOf(bounds: IndicatorConfig['ages']): IndicatorDescription['ages'] {
  return bounds?.map(withoutUndefined);
}

function selectionOf({ statistic, filter = {}, ages }: SelectionConfig): Selection {
  const bounds = Object.entries(ages ?? {}).map(([id, each]) => [id, each.map(withoutUndefined)] as const);
  return { statistic, filter, ...(bounds.length > 0 ? { ages: Object.fromEntries(bounds) } : {}) };
}
