import type { CodedSum, Dimension } from '../model/dimension.js';

/** Counts along one dimension: line by line, in each line one cell a category. */
export interface CountLines {
  readonly categories: number;
  readonly lines: number;
  /** `NaN` for a count that is not shown. */
  readonly value: (line: number, category: number) => number;
  /** True where there is no such cell at all. */
  readonly isAbsent: (line: number, category: number) => boolean;
}

/** A sum that the figures bear out. */
export interface FoundSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** In how many lines all is shown and the total is another number. */
  readonly contradicted: number;
  /** False where the total is larger than the parts in so many lines that something belongs to no part. */
  readonly complete: boolean;
}

interface Evidence {
  readonly holds: number;
  readonly fails: number;
  readonly larger: number;
  readonly impossible: number;
  /** How unlikely it is that the sum holds by chance: decimal digits that agree. */
  readonly digits: number;
}

/** Beyond so many categories only totals that say so are looked for. */
const MOST_SEARCHED = 400;
/** A total that no line bears out is believed if its shown parts make up so much of it: what is withheld is small. */
const LEAST_SHOWN = 0.5;
/** What belongs to no part is a small remainder (persons without an address), not another half of the city. */
const LEAST_ASSIGNED = 0.9;
/** Of the lines in which all is shown, how many may contradict a total that calls itself one. */
const MOST_CONTRADICTED = 0.1;

/**
 * The sums along a dimension of a published table: a category that calls itself a total and is not contradicted, and one
 * that is the sum of others in every line that shows them all, as far as chance does not explain it. Subtotals are parts
 * of later totals. Totals may stand below or above their parts.
 */
export function findSums(counts: CountLines, isCalledTotal: (category: number) => boolean): FoundSum[] {
  const down = searchOneWay(counts, isCalledTotal, false);
  const up = searchOneWay(counts, isCalledTotal, true);
  const [first, second] = explained(up) > explained(down) ? [up, down] : [down, up];
  // a second way in which the parts of a total add up shares none of them with the first
  const used = new Set(first.flatMap(({ parts }) => parts));
  const others = second.filter(({ total, parts }) => !parts.some((part) => used.has(part)) && !used.has(total));
  const sums = [...first, ...others];
  return [...sums, ...pairsOf(counts, sums)].map((sum) => ({ ...sum, parts: [...sum.parts].sort((a, b) => a - b) }));
}

/** Beyond so many categories two that do not stand together are not tried. */
const MOST_PAIRED = 60;

/** Two categories that add up to a total that was found, wherever they stand: foreigners first and Germans last. */
function pairsOf(counts: CountLines, sums: readonly FoundSum[]): FoundSum[] {
  if (counts.categories > MOST_PAIRED) return [];
  const taken = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const free = Array.from({ length: counts.categories }, (_, at) => at).filter((at) => !taken.has(at));
  const needed = 2 + 4 * Math.log10(counts.categories);
  const found: FoundSum[] = [];
  for (const total of new Set(sums.map((sum) => sum.total))) {
    const line = fullestLine(counts, total, free);
    const value = (at: number): number => counts.value(line, at);
    for (const [i, a] of free.entries())
      for (const b of free.slice(i + 1)) {
        if (line < 0 || value(a) + value(b) !== value(total) || found.some(({ parts }) => parts.includes(a))) continue;
        const { fails, impossible, digits } = evidenceOf(counts, total, [a, b]);
        if (fails === 0 && impossible === 0 && digits >= needed)
          found.push({ total, parts: [a, b], contradicted: 0, complete: true });
      }
  }
  return found;
}

const explained = (sums: readonly FoundSum[]): number => sums.reduce((all, { parts }) => all + parts.length, 0);

function searchOneWay(counts: CountLines, isCalledTotal: (category: number) => boolean, isUpward: boolean): FoundSum[] {
  const sums: FoundSum[] = [];
  const order = Array.from({ length: counts.categories }, (_, at) => (isUpward ? counts.categories - 1 - at : at));
  let open: number[] = [];
  for (const category of order) {
    const isCalled = isCalledTotal(category);
    let rest = open;
    for (let isFirst = true; rest.length >= 2; isFirst = false) {
      const run = verifiedRun(counts, category, rest, isCalled);
      const found = run ?? (isFirst && isCalled ? unverifiedSum(counts, category, rest, totalsOf(sums)) : undefined);
      if (!found) break;
      sums.push(found);
      rest = rest.filter((other) => !found.parts.includes(other));
    }
    open = [...rest, category];
  }
  return sums;
}

/** The latest open categories that add up to the total in every line, else earlier ones that stand together. */
function verifiedRun(
  counts: CountLines,
  total: number,
  open: readonly number[],
  isCalled: boolean,
): FoundSum | undefined {
  if (!isCalled && counts.categories > MOST_SEARCHED) return undefined;
  const line = fullestLine(counts, total, open);
  if (line < 0) return undefined;
  const aim = counts.value(line, total);
  for (let end = open.length; end >= 2; end--) {
    const needed = isCalled && end === open.length ? 0 : 2 + 2 * Math.log10(open.length + 1);
    let sum = 0;
    for (let start = end - 1; start >= 0; start--) {
      const value = counts.value(line, open[start] as number);
      sum += counts.isAbsent(line, open[start] as number) ? 0 : value;
      if (!(sum <= aim)) break;
      if (sum < aim || end - start < 2) continue;
      const parts = open.slice(start, end);
      const { holds, fails, impossible, digits } = evidenceOf(counts, total, parts);
      const isBorneOut = fails <= (isCalled ? MOST_CONTRADICTED * (holds + fails) : 0) && impossible === 0;
      if (isBorneOut && digits >= needed) return { total, parts, contradicted: fails, complete: true };
    }
  }
  return undefined;
}

/** A line that shows the total and most of what could be its parts; the runs are searched in it. */
function fullestLine(counts: CountLines, total: number, open: readonly number[]): number {
  let [best, most] = [-1, -1];
  for (let line = 0; line < counts.lines; line++) {
    if (!(counts.value(line, total) > 0)) continue;
    const shown = open.reduce(
      (all, part) => all + (Number.isNaN(counts.value(line, part)) && !counts.isAbsent(line, part) ? 0 : 1),
      0,
    );
    if (shown > most) [best, most] = [line, shown];
    if (most === open.length) break;
  }
  return best;
}

const totalsOf = (sums: readonly FoundSum[]): ReadonlySet<number> => new Set(sums.map(({ total }) => total));

/**
 * The open categories under a total that calls itself one, where no line shows them all or something is left over: all
 * of them, else those since the last total.
 */
function unverifiedSum(
  counts: CountLines,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): FoundSum | undefined {
  const sinceLast = open.slice(open.findLastIndex((category) => totals.has(category)) + 1);
  return (
    possibleSum(counts, total, open) ?? (sinceLast.length >= 2 ? possibleSum(counts, total, sinceLast) : undefined)
  );
}

function possibleSum(counts: CountLines, total: number, parts: readonly number[]): FoundSum | undefined {
  const { holds, fails, larger, impossible } = evidenceOf(counts, total, parts);
  if (impossible > 0) return undefined;
  const shown = shownShare(counts, total, parts);
  if (holds + fails === 0) return shown >= LEAST_SHOWN ? { total, parts, contradicted: 0, complete: true } : undefined;
  const isRemainder = larger === fails && fails > MOST_CONTRADICTED * (holds + fails);
  return isRemainder && shown >= LEAST_ASSIGNED ? { total, parts, contradicted: 0, complete: false } : undefined;
}

/** How much of the total its shown parts make up. */
function shownShare(counts: CountLines, total: number, parts: readonly number[]): number {
  let [all, shown] = [0, 0];
  for (let line = 0; line < counts.lines; line++) {
    const aim = counts.value(line, total);
    if (Number.isNaN(aim)) continue;
    all += aim;
    for (const part of parts) shown += counts.value(line, part) || 0;
  }
  return all === 0 ? 0 : shown / all;
}

function evidenceOf(counts: CountLines, total: number, parts: readonly number[]): Evidence {
  const found = { holds: 0, fails: 0, larger: 0, impossible: 0, digits: 0 };
  for (let line = 0; line < counts.lines; line++) {
    const aim = counts.value(line, total);
    if (Number.isNaN(aim)) continue;
    let [sum, hidden, present] = [0, 0, 0];
    for (const part of parts) {
      if (counts.isAbsent(line, part)) continue;
      const value = counts.value(line, part);
      if (Number.isNaN(value)) hidden++;
      else sum += value;
      if (value > 0) present++;
    }
    if (hidden > 0) {
      if (sum > aim) found.impossible++;
    } else if (sum !== aim) {
      found.fails++;
      if (sum < aim) found.larger++;
    } else {
      found.holds++;
      if (present > 1) found.digits += Math.log10(Math.max(1, aim));
    }
  }
  return found;
}

/** The sums as a dimension takes them. */
export function codedSums(sums: readonly FoundSum[], { categories }: Pick<Dimension, 'categories'>): CodedSum[] {
  const code = (at: number): string => categories[at]?.code ?? '';
  return sums.map(({ total, parts, complete }) => ({ total: code(total), parts: parts.map(code), complete }));
}
