import { disjointSets } from './disjoint-sets.js';
import type { RequestLayout } from './request-layout.js';

/** Tables and periods that no identity links to others: they are protected and audited on their own. */
export interface Block {
  readonly tables: readonly TablePart[];
  /** True where the periods belong together because one is the sum of others. */
  readonly spansTime: boolean;
}

/** The positions of the periods of a table that belong to a block. */
export interface TablePart {
  readonly table: number;
  readonly times: readonly number[];
}

/** Tables linked by a complement stay together; periods only where counts add up over time. */
export function blocksOf({ tables, published, released, complements }: RequestLayout): Block[] {
  const sets = disjointSets(tables.length);
  const selections = [...published, ...released];
  for (const [whole, part] of complements)
    sets.unite(selections[whole]?.table as number, selections[part]?.table as number);
  const groups = new Map<number, number[]>();
  tables.forEach((_, table) => {
    const group = groups.get(sets.find(table));
    if (group) group.push(table);
    else groups.set(sets.find(table), [table]);
  });
  return [...groups.values()].flatMap((group) => blocksOfGroup(tables, group));
}

function blocksOfGroup(tables: RequestLayout['tables'], group: readonly number[]): Block[] {
  const timesOf = (table: number): readonly { readonly code: string }[] => tables[table]?.times.categories ?? [];
  if (group.some((table) => (tables[table]?.timeSums.length ?? 0) > 0))
    return [{ tables: group.map((table) => ({ table, times: timesOf(table).map((_, at) => at) })), spansTime: true }];
  const byPeriod = new Map<string, TablePart[]>();
  for (const table of group)
    timesOf(table).forEach(({ code }, at) => {
      const part = { table, times: [at] };
      const block = byPeriod.get(code);
      if (block) block.push(part);
      else byPeriod.set(code, [part]);
    });
  return [...byPeriod.values()].map((parts) => ({ tables: parts, spansTime: false }));
}
