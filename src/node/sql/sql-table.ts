/** A cell as the database writes it; null where there is no value. */
export type SqlCell = string | null;

/** What a query answers, read as it comes. */
export interface SqlTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly SqlCell[]>;
}

/** Asks a database one question and hands over the answer; what was opened is closed again. */
export type Ask = <Found>(address: string, query: string, take: (table: SqlTable) => Promise<Found>) => Promise<Found>;

/** Without the semicolon at its end, which has no place in what the query becomes a part of. */
export function plainQuery(query: string): string {
  return query.trim().replace(/;\s*$/, '');
}
