import type { Compared } from './compared-selections.js';

/** Of what is compared, whatever has to do with some tables, be it by way of others, and the ids of all these tables. */
export interface ComparedTables {
  readonly tables: ReadonlySet<string>;
  readonly compared: Compared;
}

/** Ids of the tables that each sum is over. */
export function tablesOfSums({ unpublished, sums }: Compared): string[][] {
  const tableOf = new Map(unpublished.map(({ id, table }) => [id, table]));
  return sums.map(({ total, parts }) => [total, ...parts].flatMap((id) => tableOf.get(id) ?? []));
}

export function comparedWith(from: Iterable<string>, { unpublished, sums }: Compared): ComparedTables {
  const tablesIn = tablesOfSums({ unpublished, sums });
  const tables = new Set(from);
  for (const table of tables)
    for (const together of tablesIn) if (together.includes(table)) for (const other of together) tables.add(other);
  return {
    tables,
    compared: {
      unpublished: unpublished.filter(({ table }) => tables.has(table)),
      sums: sums.filter((_, at) => tablesIn[at]?.every((table) => tables.has(table))),
    },
  };
}
