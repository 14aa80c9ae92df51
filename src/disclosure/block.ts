import type { CategorySum } from '../model/dimension.js';
import { disjointSets } from './disjoint-sets.js';
import type { RequestLayout } from './request-layout.js';
import type { TableLayout } from './table-layout.js';

/** Tables and periods that no identity links to others: they are protected and audited on their own. */
export interface Block {
  readonly tables: readonly TablePart[];
}

/** What of a table belongs to a block. */
export interface TablePart {
  readonly table: number;
  /** Positions of its periods. */
  readonly times: readonly number[];
  /** The sums among these periods, by their places in `times`. */
  readonly timeSums: readonly CategorySum[];
}

/** Periods stay together where one is the sum of others, and with those of another table that they are compared with. */
export function blocksOf({ tables, sums }: RequestLayout): Block[] {
  const first = firstPeriods(tables);
  const sets = disjointSets(first.at(-1) as number);
  const periodOf = (table: number, time: number): number => (first[table] as number) + time;
  tables.forEach(({ timeSums }, table) => {
    for (const { total, parts } of timeSums)
      for (const part of parts) sets.unite(periodOf(table, total), periodOf(table, part));
  });
  for (const { terms, meetings } of sums)
    for (const meeting of meetings) {
      const [first = 0, ...others] = meeting.flatMap((times, i) =>
        times.map((time) => periodOf(terms[i]?.table as number, time)),
      );
      for (const other of others) sets.unite(first, other);
    }

  const blocks = new Map<number, Map<number, number[]>>();
  tables.forEach(({ times }, table) =>
    times.categories.forEach((_, time) => {
      const set = sets.find(periodOf(table, time));
      const block = blocks.get(set) ?? new Map<number, number[]>();
      blocks.set(set, block.set(table, [...(block.get(table) ?? []), time]));
    }),
  );
  return [...blocks.values()].map((block) => ({
    tables: [...block].map(([table, times]) => partOf(table, times, tables[table] as TableLayout)),
  }));
}

/** Where the periods of each table begin among those of all, and at last their number. */
function firstPeriods(tables: readonly TableLayout[]): number[] {
  const first = [0];
  for (const { times } of tables) first.push((first.at(-1) as number) + times.categories.length);
  return first;
}

function partOf(table: number, times: readonly number[], { timeSums }: TableLayout): TablePart {
  const placeOf = new Map(times.map((time, place) => [time, place]));
  const sums = timeSums.flatMap(({ total, parts, complete }) => {
    const place = placeOf.get(total);
    return place === undefined
      ? []
      : [{ total: place, parts: parts.map((part) => placeOf.get(part) as number), complete }];
  });
  return { table, times, timeSums: sums };
}
