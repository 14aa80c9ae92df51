import { SozialraumError } from '../error.js';
import type { CodedColumn } from './coded-column.js';

/** Rows put together by equal texts in some columns. */
export interface RowGroups {
  readonly count: number;
  /** Per row its group; groups are numbered in the order in which they were met. */
  readonly groupOf: Uint32Array;
  /** Per column and group the code of its text. */
  readonly keys: readonly Uint32Array[];
}

/** So many combinations are looked up in an array; more of them in a map. */
const MOST_ADDRESSED = 1 << 24;

/**
 * Puts rows together that are equal in all of these columns; without columns all rows are one group.
 *
 * @throws SozialraumError `invalid` for columns of different length.
 * @example
 * ```ts
 * [...groupRows([codedColumn(['a', 'b', 'a'])], 3).groupOf] // => [0, 1, 0]
 * [...groupSums(groupRows([codedColumn(['a', 'b', 'a'])], 3), [1, 2, 3])] // => [4, 2]
 * ```
 */
export function groupRows(columns: readonly CodedColumn[], rows: number): RowGroups {
  const wrong = columns.find(({ codes }) => codes.length !== rows);
  if (wrong) throw new SozialraumError('invalid', 'column', `${wrong.codes.length} rows, not ${rows}`);
  const one: Grouping = { groupOf: new Uint32Array(rows), firstRows: rows > 0 ? [0] : [] };
  const [first, second, ...others] = columns;
  const begun = first ? together(second ? asGroups(first) : one, second ?? first) : one;
  const { groupOf, firstRows } = others.reduce(together, begun);
  const keys = columns.map(({ codes }) => Uint32Array.from(firstRows, (row) => codes[row] as number));
  return { count: firstRows.length, groupOf, keys };
}

interface Grouping {
  readonly groupOf: Uint32Array;
  /** Per group the first row of it; of a column as it is, only their number counts. */
  readonly firstRows: ArrayLike<number> & Iterable<number>;
}

const asGroups = ({ codes, dictionary }: CodedColumn): Grouping => ({
  groupOf: codes,
  firstRows: new Uint32Array(dictionary.length),
});

// groups split by one column more
function together({ groupOf, firstRows }: Grouping, { codes, dictionary }: CodedColumn): Grouping {
  const words = dictionary.length;
  const combinations = firstRows.length * words;
  const split = new Uint32Array(groupOf.length);
  const first: number[] = [];
  const known = combinations <= MOST_ADDRESSED ? new Uint32Array(combinations) : new Map<number, number>();
  if (known instanceof Uint32Array)
    for (let row = 0; row < split.length; row++) {
      const at = (groupOf[row] as number) * words + (codes[row] as number);
      if (known[at] === 0) known[at] = first.push(row); // 0: not met yet
      split[row] = (known[at] as number) - 1;
    }
  else
    for (let row = 0; row < split.length; row++) {
      const at = (groupOf[row] as number) * words + (codes[row] as number);
      const group = known.get(at) ?? first.push(row) - 1;
      known.set(at, group);
      split[row] = group;
    }
  return { groupOf: split, firstRows: first };
}

/**
 * The sum of the values of each group. A group with a value that is missing (`NaN`) has no sum.
 *
 * @param values - One per row.
 * @throws SozialraumError `invalid` for another number of values.
 */
export function groupSums({ count, groupOf }: RowGroups, values: ArrayLike<number>): Float64Array {
  if (values.length !== groupOf.length) throw new SozialraumError('invalid', 'values', String(values.length));
  const sums = new Float64Array(count);
  for (let row = 0; row < groupOf.length; row++)
    sums[groupOf[row] as number] = (sums[groupOf[row] as number] as number) + (values[row] as number);
  return sums;
}

/** The number of rows of each group. */
export function groupSizes({ count, groupOf }: RowGroups): Uint32Array {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < groupOf.length; row++)
    sizes[groupOf[row] as number] = (sizes[groupOf[row] as number] as number) + 1;
  return sizes;
}

/**
 * How many different texts of a column there are in each group: who is in twelve monthly rows of a year is one person.
 *
 * @throws SozialraumError `invalid` for a column of another length.
 * @example
 * ```ts
 * [...distinctInGroups(groupRows([codedColumn(['2024', '2024', '2025'])], 3), codedColumn(['p1', 'p1', 'p2']))] // => [1, 1]
 * ```
 */
export function distinctInGroups(groups: RowGroups, { codes, dictionary }: CodedColumn): Uint32Array {
  const { count, groupOf } = groups;
  if (codes.length !== groupOf.length) throw new SozialraumError('invalid', 'column', `${codes.length} rows`);
  const sorted = sortedByGroup(groups, codes);
  const sizes = groupSizes(groups);
  const distinct = new Uint32Array(count);
  const lastGroup = new Uint32Array(dictionary.length); // group + 1 in which a text was seen last
  for (let group = 0, row = 0; group < count; group++)
    for (const end = row + (sizes[group] as number); row < end; row++) {
      const code = sorted[row] as number;
      if (lastGroup[code] === group + 1) continue;
      lastGroup[code] = group + 1;
      distinct[group] = (distinct[group] as number) + 1;
    }
  return distinct;
}

// the codes of the first group, then those of the second, …
function sortedByGroup(groups: RowGroups, codes: Uint32Array): Uint32Array {
  const next = new Uint32Array(groups.count);
  groupSizes(groups).forEach((size, group) => {
    if (group + 1 < groups.count) next[group + 1] = (next[group] as number) + size;
  });
  const sorted = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const group = groups.groupOf[row] as number;
    const at = next[group] as number;
    sorted[at] = codes[row] as number;
    next[group] = at + 1;
  }
  return sorted;
}
