import type { CodedSum } from './dimension.js';
import type { Period } from './period.js';

/**
 * The sums that hold among spans wherever events are counted: each span is what the longest ones within it, which do not
 * overlap, add up to. Where these leave days out, the sum is not complete. Instants are no part of anything.
 *
 * The year of four quarters is their sum; that of one quarter and the month after it is these and a rest.
 */
export function spanSums(periods: readonly Period[]): CodedSum[] {
  const spans = periods.filter(({ kind }) => kind !== 'day').sort((a, b) => daysIn(b) - daysIn(a) || a.start - b.start);
  return spans.flatMap((whole, at) => {
    const parts: Period[] = [];
    for (const span of spans.slice(at + 1))
      if (isWithin(span, whole) && !parts.some((part) => overlap(part, span))) parts.push(span);
    if (parts.length === 0) return [];
    const days = parts.reduce((sum, part) => sum + daysIn(part), 0);
    const inOrder = parts.sort((a, b) => a.start - b.start).map(({ id }) => id);
    return [{ total: whole.id, parts: inOrder, complete: days === daysIn(whole) }];
  });
}

const daysIn = ({ start, end }: Period): number => end - start + 1;
const isWithin = (span: Period, whole: Period): boolean => span.start >= whole.start && span.end <= whole.end;
const overlap = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;
