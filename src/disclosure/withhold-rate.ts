import { SozialraumError } from '../error.js';
import type { Indicator } from '../model/indicator.js';
import type { FrequencyRule } from '../model/statistic.js';
import { consistentNumerators, type CountRange } from './consistent-counts.js';
import { decimalsOf, unitsOf } from './decimal-units.js';
import { isUnsafeCount } from './frequency-rule.js';

/** Why a rate must not be shown. `recovered`: the printed digits leave only counts that the rule forbids to show. */
export type RateReason =
  | 'numerator-withheld'
  | 'complement-withheld'
  | 'denominator-withheld'
  | 'base-small'
  | 'numerator-recovered'
  | 'complement-recovered';

/** A rate that is to be shown, and what is known and forbidden about it. */
export interface RateToShow {
  /** How it is calculated and printed. */
  readonly indicator: Pick<Indicator, 'form' | 'per' | 'decimals'>;
  readonly numerator: number;
  readonly denominator: number;
  /** Which of its counts are withheld; `complement` is what a share's numerator leaves of its denominator. */
  readonly withheld: { readonly numerator?: boolean; readonly denominator?: boolean; readonly complement?: boolean };
  readonly rule: FrequencyRule;
  /** The smallest base population a rate is shown for. */
  readonly minimumBase?: number;
}

/**
 * All reasons to withhold a rate, none where it may be shown. A rate and its denominator give the numerator away, a rate and
 * its numerator the denominator, so it goes with either; a share tells of those who are not in its numerator as well. A rate
 * of which no count is published still tells the numerator to whoever knows the base population: it is withheld where
 * every numerator that agrees with the printed digits is unsafe, and for a share every complement.
 *
 * A rate over nothing has no digits and gives nothing away. The method and its limits: docs/methods/rates.md.
 *
 * @throws SozialraumError `invalid` for counts that are not whole numbers, or an indicator that is a count.
 * @example
 * ```ts
 * reasonsToWithholdRate({ indicator: { form: 'share', per: 100, decimals: 1 }, numerator: 2, denominator: 61, withheld: {}, rule: { minimum: 3, zeros: 'shown' } }) // => ['numerator-recovered']
 * reasonsToWithholdRate({ indicator: { form: 'share', per: 100, decimals: 0 }, numerator: 2, denominator: 2040, withheld: {}, rule: { minimum: 3, zeros: 'shown' } }) // => []
 * reasonsToWithholdRate({ indicator: { form: 'share', per: 100, decimals: 1 }, numerator: 59, denominator: 61, withheld: { denominator: true }, rule: { minimum: 3, zeros: 'shown' }, minimumBase: 100 }) // => ['denominator-withheld', 'base-small', 'complement-recovered']
 * ```
 */
export function reasonsToWithholdRate(rate: RateToShow): RateReason[] {
  const { withheld, denominator, minimumBase = 0 } = rate;
  const isPart = rate.indicator.form === 'share';
  const numerators = numeratorsAsPrinted(rate);
  const reasons: readonly (readonly [RateReason, boolean])[] = [
    ['numerator-withheld', withheld.numerator === true],
    ['complement-withheld', isPart && withheld.complement === true],
    ['denominator-withheld', withheld.denominator === true],
    ['base-small', denominator < minimumBase],
    ['numerator-recovered', areUnsafe(numerators, rate.rule)],
    ['complement-recovered', isPart && areUnsafe(complementsOf(numerators, denominator), rate.rule)],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function numeratorsAsPrinted({ indicator, numerator, denominator }: RateToShow): CountRange | undefined {
  const { form, per, decimals } = indicator;
  if (form === 'count') throw new SozialraumError('invalid', 'form of a rate', form);
  for (const count of [numerator, denominator])
    if (!Number.isSafeInteger(count) || count < 0) throw new SozialraumError('invalid', 'count', String(count));
  if (denominator === 0) return undefined;
  const value = roundedRate({ numerator, denominator, per, decimals });
  // a part that exceeds its whole is shown all the same, and is then no part
  return consistentNumerators({ form: numerator > denominator ? 'rate' : form, value, decimals, per, denominator });
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly per: number;
  readonly decimals: number;
}

function roundedRate({ numerator, denominator, per, decimals }: Ratio): number {
  const fold = decimalsOf(per);
  const above = 2n * BigInt(unitsOf(per, fold)) * BigInt(numerator) * 10n ** BigInt(decimals);
  const below = BigInt(denominator) * 10n ** BigInt(fold);
  return Number((above + below) / (2n * below)) / 10 ** decimals;
}

const complementsOf = (range: CountRange | undefined, whole: number): CountRange | undefined =>
  range && { least: whole - range.greatest, greatest: whole - range.least };

// unsafe counts have no safe one between them
function areUnsafe(range: CountRange | undefined, rule: FrequencyRule): boolean {
  return range !== undefined && isUnsafeCount(range.least, rule) && isUnsafeCount(range.greatest, rule);
}
