import { consistentNumerators, type CountRange } from '../../src/index.js';
import { type Check, malformed, reportOf } from './check.js';

interface RateCase {
  readonly denominator: number;
  readonly decimals: number;
  readonly ratePercent: string;
  /** The first ones, where there are many. */
  readonly consistentNumeratorsIfDenominatorPublished: readonly number[];
  readonly nConsistent: number;
  readonly numeratorRecovered: boolean;
  readonly revealsBelow3: boolean;
  /** The least and the greatest; none for large denominators. */
  readonly ifDenominatorPublishedRoundedTo10: {
    readonly interval: readonly [number, number];
    readonly consistent: readonly number[];
  };
}

/** Numerators that agree with a printed rate, exactly. */
export const checkRates: Check = (file) => {
  if (!Array.isArray(file.cases)) malformed('cases is missing');
  const cases = file.cases as readonly RateCase[];
  const wrong = cases.flatMap((rate) => {
    const { ratePercent, decimals, denominator } = rate;
    const printed = { form: 'share', per: 100, value: Number(ratePercent), decimals } as const;
    const all = listOf(consistentNumerators({ ...printed, denominator }));
    const [least, greatest] = rate.ifDenominatorPublishedRoundedTo10.interval;
    const rounded = consistentNumerators({ ...printed, denominator: { least, greatest } });
    const expected = rate.consistentNumeratorsIfDenominatorPublished;
    const bounds = rate.ifDenominatorPublishedRoundedTo10.consistent;
    const isRight =
      all.length === rate.nConsistent &&
      expected.every((numerator, i) => all[i] === numerator) &&
      (all.length === 1) === rate.numeratorRecovered &&
      all.every((numerator) => numerator < 3) === rate.revealsBelow3 &&
      (bounds.length === 0 || (rounded?.least === bounds[0] && rounded?.greatest === bounds.at(-1)));
    return isRight ? [] : [`${ratePercent} % of ${denominator}: ${all.length} numerators`];
  });
  return reportOf([`${cases.length} rates`], wrong);
};

function listOf(range: CountRange | undefined): number[] {
  return range ? Array.from({ length: range.greatest - range.least + 1 }, (_, i) => range.least + i) : [];
}
