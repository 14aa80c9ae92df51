import { type AgeSpan, ageSpanOf } from './age-span.js';
import { firstSince, type Period } from './period.js';

/** Ages that hold from a period on. */
export interface AgeBounds extends AgeSpan {
  /** First period id for which these bounds hold; absent for the bounds in force longest ago. */
  readonly since?: string;
}

/** Periods, by position, over which the same ages are counted. */
export interface AgeEpoch {
  readonly bounds: AgeBounds;
  readonly times: readonly number[];
}

/**
 * The bounds in force at each of ascending periods. A period belongs to the last bounds that have begun by its end.
 *
 * @param bounds - The ones in force longest ago first; every one but the first with `since`.
 * @example
 * ```ts
 * ageEpochs([{ from: 0, to: 64 }, { from: 0, to: 65, since: '2023' }], [parsePeriod('2022'), parsePeriod('2023')])[1]?.times // => [1]
 * ```
 */
export function ageEpochs(bounds: readonly AgeBounds[], periods: readonly Period[]): AgeEpoch[] {
  const begins = bounds.map(({ since }, at) => {
    if (at === 0 || since === undefined) return 0;
    const first = firstSince(periods, since);
    return first < 0 ? periods.length : first;
  });
  const isIn = (at: number, time: number): boolean =>
    time >= (begins[at] as number) && time < (begins[at + 1] ?? periods.length);
  const all = periods.map((_, time) => time);
  return bounds
    .map((each, at) => ({ bounds: each, times: all.filter((time) => isIn(at, time)) }))
    .filter(({ times }) => times.length > 0);
}

/**
 * The fewest categories that together are these ages and no others; `undefined` where there are none, since a bound cuts
 * through an age group.
 *
 * @example
 * ```ts
 * categoriesOfAges([{ code: '0-14' }, { code: '15-17' }, { code: '18+' }], { from: 0, to: 17 }) // => ['0-14', '15-17']
 * categoriesOfAges([{ code: '0-14' }, { code: '15-17' }, { code: '18+' }], { from: 0, to: 64 }) // => undefined
 * ```
 */
export function categoriesOfAges(
  categories: readonly { readonly code: string; readonly ages?: AgeSpan }[],
  { from, to = Infinity }: AgeSpan,
): string[] | undefined {
  const groups = categories.flatMap((category) => {
    const span = ageSpanOf(category);
    return span ? [{ code: category.code, from: span.from, next: (span.to ?? Infinity) + 1 }] : [];
  });
  const reached = new Map<number, readonly string[]>([[from, []]]);
  const open = [from];
  for (let age = open.shift(); age !== undefined; age = open.shift()) {
    const codes = reached.get(age) as readonly string[];
    if (age === to + 1) return [...codes];
    for (const group of groups) {
      if (group.from !== age || group.next > to + 1 || reached.has(group.next)) continue;
      reached.set(group.next, [...codes, group.code]);
      open.push(group.next);
    }
  }
  return undefined;
}
