import * as v from 'valibot';
import { CHANGE_MEASURES } from '../model/derivation.js';
import { CONFIDENCE_METHODS } from '../model/indicator.js';
import { age, id, positiveInteger, seriesBreak, strings, text } from './config-values.js';

const ageBounds = v.pipe(
  v.array(v.strictObject({ from: age, to: v.optional(age), since: v.optional(v.string()) })),
  v.minLength(1, 'at least one'),
);

const selection = v.strictObject({
  statistic: id,
  filter: v.optional(v.record(v.string(), strings)),
  /** Ages by the id of a dimension of ages; later bounds hold `since` a period. */
  ages: v.optional(v.record(v.string(), ageBounds)),
});

/** A calculation over other indicators: exactly one of these. */
const derivation = v.strictObject({
  difference: v.optional(v.strictObject({ of: id, minus: id })),
  ratio: v.optional(v.strictObject({ of: id, over: id })),
  /** An amount per person: over an indicator that counts persons. */
  'per-capita': v.optional(v.strictObject({ of: id, over: id })),
  /** Against a base period, or the `previous` one. */
  change: v.optional(v.strictObject({ of: id, since: v.string(), as: v.picklist(CHANGE_MEASURES) })),
  /** The mean of a period and those before it. */
  'moving-average': v.optional(
    v.strictObject({ of: id, periods: v.pipe(v.number(), v.integer('integer'), v.minValue(2, 'at least 2')) }),
  ),
  sum: v.optional(v.pipe(v.array(id), v.minLength(1, 'at least one'))),
});

/** One entry under `indicators`. */
export const indicator = v.strictObject({
  /** That of the catalogue's entry, where one is taken over. */
  id: v.optional(id),
  /** An entry of the catalogue; what else is said here takes the place of what it says. */
  from: v.optional(id),
  title: v.optional(text),
  shortTitle: v.optional(text),
  definition: v.optional(text),
  form: v.optional(v.picklist(['count', 'share', 'rate', 'mean'])),
  numerator: v.optional(selection),
  denominator: v.optional(selection),
  /** By how many periods the denominator is earlier: 1 for the population at the end of the year before. */
  lag: v.optional(positiveInteger),
  /** Instead of numerator and denominator. */
  derived: v.optional(derivation),
  per: v.optional(v.number()),
  unit: v.optional(text),
  decimals: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(0, '0 to 6'), v.maxValue(6, '0 to 6'))),
  /** The smallest denominator the value is shown for. */
  minimumBase: v.optional(positiveInteger),
  /** The smallest numerator the value is shown for. */
  minimumCases: v.optional(positiveInteger),
  /** Shows how far chance alone moves the value: `wilson` for shares, `byar` for rates and counts. */
  confidence: v.optional(v.picklist(CONFIDENCE_METHODS)),
  polarity: v.optional(v.picklist(['high-is-good', 'high-is-bad', 'neutral'])),
  /** Age bounds of the base population, where they do not follow from the denominator. */
  ages: v.optional(ageBounds),
  /** What values are set beside. */
  comparison: v.optional(
    v.union([
      v.strictObject({ with: v.picklist(['city', 'target']) }),
      v.strictObject({ with: v.literal('benchmark'), value: v.number(), name: text }),
    ]),
  ),
  target: v.optional(v.strictObject({ value: v.number(), period: v.optional(v.string()) })),
  breaks: v.optional(v.array(seriesBreak)),
  /** Statutes it rests on, as they are cited. */
  statutes: v.optional(strings),
  rationale: v.optional(text),
  caveats: v.optional(text),
});

/** What takes the place of a standard statistic of the catalogue. */
export const standardStatistic = v.strictObject({
  statistic: id,
  /** The part of the statistic that is meant. */
  filter: v.optional(v.record(v.string(), strings)),
  /** By standard dimension, the statistic's own; and by standard category, its own that are added up. */
  dimensions: v.optional(
    v.record(
      v.string(),
      v.union([
        v.string(),
        v.strictObject({ dimension: v.string(), categories: v.optional(v.record(v.string(), strings)) }),
      ]),
    ),
  ),
});
