import { SozialraumError } from '../error.js';
import type { IndicatorForm } from '../model/indicator.js';
import { decimalsOf, hasDecimals, unitsOf } from './decimal-units.js';

/** All whole numbers from the least to the greatest, which may be infinite. */
export interface CountRange {
  readonly least: number;
  readonly greatest: number;
}

/** A rate as it is printed: `value` rounded half up to `decimals`, per 100 or another base. */
export interface PrintedRate {
  /** A share's numerator is part of its denominator, that of others may be larger. */
  readonly form: Exclude<IndicatorForm, 'count'>;
  readonly value: number;
  readonly decimals: number;
  readonly per: number;
  /** What a reader knows of the denominator: the number, or bounds such as a rounded one has. */
  readonly denominator: number | CountRange;
}

/**
 * The numerators that agree with a printed rate and what is known of its denominator: from the least to the greatest, or
 * `undefined` where none does. With a known denominator every number between agrees. Below `per * 10 ** decimals` units the
 * numerator is always unique: a percentage with one decimal gives it away for every population under 1,000.
 *
 * Calculated with whole numbers, without rounding errors. The method and its limits: docs/methods/rates.md.
 *
 * @throws SozialraumError `invalid` for a value with more decimals than it is printed with or below zero, a base that is
 * not above zero, or a denominator that is not a whole number.
 * @example
 * ```ts
 * consistentNumerators({ form: 'share', value: 8.3, decimals: 1, per: 100, denominator: 12 }) // => { least: 1, greatest: 1 }
 * consistentNumerators({ form: 'share', value: 0, decimals: 0, per: 100, denominator: 480 }) // => { least: 0, greatest: 2 }
 * consistentNumerators({ form: 'share', value: 17, decimals: 0, per: 100, denominator: { least: 5, greatest: 14 } }) // => { least: 1, greatest: 2 }
 * consistentNumerators({ form: 'share', value: 8, decimals: 0, per: 100, denominator: 3 }) // => undefined
 * ```
 */
export function consistentNumerators(rate: PrintedRate): CountRange | undefined {
  const { denominator } = rate;
  const { least, greatest } =
    typeof denominator === 'number' ? { least: denominator, greatest: denominator } : denominator;
  if (!Number.isSafeInteger(least) || !Number.isSafeInteger(greatest) || least < 0)
    throw new SozialraumError('invalid', 'denominator', `${least} to ${greatest}`);
  const bounds = boundsOf(rate);
  let found: CountRange | undefined;
  for (let base = Math.max(1, least); base <= greatest; base++) {
    const range = numeratorsOver(base, bounds, rate.form);
    if (range) found = { least: found?.least ?? range.least, greatest: range.greatest };
  }
  return found;
}

/** A rate times `unit` lies from `from` to before `to`: what is printed without what rounding hides. */
interface RateBounds {
  readonly from: bigint;
  readonly to: bigint;
  readonly unit: bigint;
}

function boundsOf({ value, decimals, per }: PrintedRate): RateBounds {
  const printed = printedUnits(value, decimals);
  if (printed < 0n) throw new SozialraumError('invalid', 'rate', String(value));
  if (!(per > 0)) throw new SozialraumError('invalid', 'base', String(per));
  const fold = decimalsOf(per);
  const scale = 10n ** BigInt(fold);
  const unit = 2n * BigInt(unitsOf(per, fold)) * 10n ** BigInt(decimals);
  return { from: (2n * printed - 1n) * scale, to: (2n * printed + 1n) * scale, unit };
}

function printedUnits(value: number, decimals: number): bigint {
  if (!Number.isFinite(value) || !hasDecimals(value, decimals))
    throw new SozialraumError('invalid', `number with ${decimals} decimals`, String(value));
  return BigInt(unitsOf(value, decimals));
}

function numeratorsOver(base: number, { from, to, unit }: RateBounds, form: IndicatorForm): CountRange | undefined {
  const n = BigInt(base);
  const least = from <= 0n ? 0n : ceilDivide(from * n, unit);
  const below = ceilDivide(to * n, unit);
  const greatest = form === 'share' && below > n ? n : below - 1n;
  return least <= greatest ? { least: Number(least), greatest: Number(greatest) } : undefined;
}

/** A mean as it is printed: `value` rounded half up to `decimals`, and the sum it was taken of. */
export interface PrintedMean {
  readonly value: number;
  readonly decimals: number;
  /** As it is known, with up to six decimals. */
  readonly sum: number;
}

/**
 * How many units a mean can be of, when its sum is known: from the least number to the greatest, or `undefined` where none
 * agrees. Where the mean is printed as zero, any large number does.
 *
 * @throws SozialraumError `invalid` for a value with more decimals than it is printed with.
 * @example
 * ```ts
 * consistentCounts({ value: 412.5, decimals: 1, sum: 825 }) // => { least: 2, greatest: 2 }
 * consistentCounts({ value: 2.1, decimals: 1, sum: 1042 }) // => { least: 485, greatest: 508 }
 * consistentCounts({ value: 0, decimals: 0, sum: 3 }) // => { least: 7, greatest: Infinity }
 * ```
 */
export function consistentCounts({ value, decimals, sum }: PrintedMean): CountRange | undefined {
  const mean = printedUnits(Math.abs(value), decimals);
  if (!Number.isFinite(sum)) throw new SozialraumError('invalid', 'sum', String(sum));
  if (sum === 0) return mean === 0n ? { least: 1, greatest: Infinity } : undefined;
  if (mean !== 0n && sum > 0 !== value > 0) return undefined;
  const fold = decimalsOf(sum);
  const scale = 10n ** BigInt(fold);
  const total = 2n * 10n ** BigInt(decimals) * BigInt(Math.abs(unitsOf(sum, fold)));
  const least = total / ((2n * mean + 1n) * scale) + 1n;
  if (mean === 0n) return { least: Number(least), greatest: Infinity };
  const greatest = total / ((2n * mean - 1n) * scale);
  return least <= greatest ? { least: Number(least), greatest: Number(greatest) } : undefined;
}

function ceilDivide(above: bigint, below: bigint): bigint {
  return (above + below - 1n) / below;
}
