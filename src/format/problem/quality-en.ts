import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';

const PROTECTIONS: Readonly<Record<string, string>> = { rounded: 'rounded', perturbed: 'perturbed' };

/** What is suspicious in figures, in English. */
export function qualitySentences({
  quote,
  number,
  counted,
  share,
  period,
}: Terms): Pick<ProblemSentences, Extract<keyof ProblemSentences, `quality-${string}`>> {
  const valuesOf = (category: string): string => (category === '' ? 'Values' : `Values ${quote(category)}`);
  return {
    'quality-zeros-suspicious': ({ category, periods, zeros, smallest }) =>
      `${valuesOf(category)}, ${periods}: up to ${counted(zeros, 'area has', 'areas have')} 0, but none has a value from 1 to ${number(smallest - 1)}. Small values were probably set to 0 before delivery. Please ask the source; such zeros are to be entered as suppressed.`,
    'quality-all-zero': ({ category, periods }) =>
      `${valuesOf(category)}, ${periods}: all areas have 0, in other periods they do not. The values were probably not there. Please ask the source.`,
    'quality-parts-exceed-total': ({ total, parts, count, example }) =>
      `${parts} is more than ${quote(total)} in ${counted(count, 'case', 'cases')}, first: ${example}. Please ask the source.`,
    'quality-parts-differ': ({ total, parts, count, example }) =>
      `${parts} is less than ${quote(total)} in ${counted(count, 'case', 'cases')}, first: ${example}. Please ask the source.`,
    'quality-identity-break': ({ total, parts, period: at, before, after }) =>
      `${parts} = ${quote(total)} holds in ${before}% of cases before ${period(at)}, since then in ${after}%. The definition has probably changed. Please enter the break under “breaks”.`,
    'quality-remainder': ({ level, count, example }) =>
      `Level ${quote(level)}: the total is not the sum of its parts in ${counted(count, 'case', 'cases')}, first: ${example}. If the rest belongs to no area (persons without an address, say), please name the level under “remainder”.`,
    'quality-remainder-declared': ({ level, count, small, example }) =>
      `Level ${quote(level)}: the total is more or less than the sum of its parts in ${counted(count, 'case', 'cases')}, first: ${example}. The rest is named under “remainder” and is protected; in ${counted(small, 'case', 'cases')} it is so small that it must be kept confidential.`,
    'quality-remainder-small': ({ level, count, example }) =>
      `Level ${quote(level)}: the rest between the total and the sum of its parts is so small in ${counted(count, 'case', 'cases')} that it must be kept confidential itself, first: ${example}. For it to be protected, the level must stand under “remainder”.`,
    'quality-units-mixed': ({ column, labels }) =>
      `Column ${quote(column)}: beside counts there are shares, amounts or means here (${labels}). Please separate them; they must not be added.`,
    'quality-levels-contradict': ({ level, count, example }) =>
      `Level ${quote(level)}: the parts are more than their total in ${counted(count, 'case', 'cases')}, first: ${example}. Please ask the source.`,
    'quality-tables-differ': ({ other, count, example }) =>
      `The total is another than in ${quote(other)} in ${counted(count, 'case', 'cases')}, first: ${example}. Both count the same. Please ask the source which one holds.`,
    'quality-source-protection': ({ protection, count, checked }) =>
      `${number(count)} of ${number(checked)} sums ${count === 1 ? 'does' : 'do'} not follow from ${count === 1 ? 'its' : 'their'} parts because the source has ${PROTECTIONS[protection] ?? protection} the values for protection. This is intended and not corrected; it belongs in the notes.`,
    'quality-noise-suspected': ({ count, checked }) =>
      `${number(count)} of ${number(checked)} sums ${count === 1 ? 'is' : 'are'} a little above or below ${count === 1 ? 'its' : 'their'} parts, as if the values had been rounded or perturbed at the source. Please ask it, and enter the answer under “protection”.`,
    'quality-undocumented': ({ missing }) =>
      `Information is missing that is needed to understand the statistic: ${missing}. Please add it under “quality”, the state of the data (“asOf”) at the source.`,
    'quality-known-error': ({ error }) => `A known error is entered: ${error}${/[.!?]$/.test(error) ? '' : '.'}`,
    'quality-areas-missing': ({ count, periods, example }) =>
      `${periods}: the table has no value for ${count === 1 ? '1 area' : `up to ${number(count)} areas`}, first: ${example}. Please ask for the values.`,
    'quality-areas-truncated': ({ count, periods, last }) =>
      `${periods}: after the area ${quote(last)} ${count === 1 ? 'the last one is' : `all ${number(count)} further ones are`} missing. The table has probably been cut off. Please ask for all of it.`,
    'quality-cells-missing': ({ count, share: part, example }) =>
      `${count === 1 ? 'One value is' : `${number(count)} values are`} missing (${share(part)}), first: ${example}. Please find out what holds there.`,
    'quality-periods-missing': ({ periods }) =>
      `The series has a gap: ${periods}. Please ask for the periods in between.`,
    'quality-overdue': ({ period: at, due, days }) =>
      `After ${period(at)} the next delivery has been due for ${counted(days, 'day', 'days')} (${period(due)}). Please ask for it.`,
    'quality-late': ({ period: at, days, allowed }) =>
      `The values for ${period(at)} came ${counted(days, 'day', 'days')} after the end of the period, agreed: ${number(allowed)}.`,
    'quality-period-unfinished': ({ period: at, date }) =>
      `The period ${period(at)} ends only after the state of the data (${period(date)}). Please find out whether the values are provisional or wrongly dated.`,
    'quality-shift': ({ period: at, areas, share: part }) =>
      `From ${period(at)} on the values in ${share(part)} of ${number(areas)} areas jump the same way and further than usual. What is counted may have changed. If so, please enter the break under “breaks”.`,
    'quality-revisions': ({ provisional, revised, estimated }) =>
      `The source marks values as provisional (${number(provisional)}), revised (${number(revised)}) or estimated (${number(estimated)}).`,
    'quality-boundaries-changed': ({ count, example }) =>
      `${number(count)} ${count === 1 ? 'area' : 'areas'} came to exist or ceased to within the time of the series, first: ${example}. There, series before and after are comparable to a limited extent only.`,
    'quality-outliers-series': ({ count, example }) =>
      `${count === 1 ? 'One value stands' : `${number(count)} values stand`} out of their own series, most of all: ${example}. Please check whether this is right.`,
    'quality-outliers-areas': ({ count, example }) =>
      `${count === 1 ? 'One value lies' : `${number(count)} values lie`} far from those of the other areas, most of all: ${example}. Please check whether this is right.`,
    'quality-digits': ({ digits, share: part, count }) =>
      `Of ${number(count)} values ${share(part)} end in ${digits}, far more than expected. They have probably been rounded or estimated. Please ask the source.`,
    'quality-rounded': ({ base, count }) =>
      `All ${number(count)} values are multiples of ${number(base)}, as if they were rounded. Please ask the source, and enter the answer under “protection”.`,
    'quality-series-identical': ({ count, example }) =>
      `${count === 1 ? 'One series is' : `${number(count)} series are`} the same as that of another area throughout, first: ${example}. Please check whether rows stand there twice.`,
    'quality-periods-identical': ({ periods }) =>
      `Periods have the same values throughout: ${periods}. A delivery has probably been read twice. Please find out which period is right.`,
    'quality-categories-identical': ({ categories }) =>
      `Categories have the same values throughout: ${categories}. Please check whether a column is read twice.`,
  };
}
