import type { Ask, SqlCell, SqlTable } from './sql-table.js';
import { plainQuery } from './sql-table.js';

const ROWS_AT_ONCE = 2000;
const CONNECT_MILLISECONDS = 15_000;

/** Every value as the server writes it: `1.50` stays `1.50`, a date is an ISO date. */
const asText = { getTypeParser: () => (text: string) => text };

/**
 * Asks PostgreSQL in a transaction that only reads, by a cursor: a long answer is never held as a whole.
 *
 * @param address - `postgresql://user:password@host/database`.
 * @throws what the import throws where the package `pg` is not installed, and what the server answers.
 */
export const askPostgresql: Ask = async (address, query, take) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: asText,
  });
  // a connection that breaks is told by the query that waits for it
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("SET datestyle TO 'ISO'");
    await client.query('BEGIN TRANSACTION READ ONLY');
    // the extended protocol takes one statement and no more
    const declare = { text: `DECLARE answer NO SCROLL CURSOR FOR ${plainQuery(query)}`, queryMode: 'extended' };
    await client.query(declare);
    const fetch = async (): Promise<Fetched> =>
      await client.query<SqlCell[]>({ text: `FETCH ${ROWS_AT_ONCE} FROM answer`, rowMode: 'array' });
    return await take(await tableFrom(fetch));
  } finally {
    await client.end();
  }
};

interface Fetched {
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly (readonly SqlCell[])[];
}

async function tableFrom(fetch: () => Promise<Fetched>): Promise<SqlTable> {
  const first = await fetch();
  async function* rows(): AsyncGenerator<readonly SqlCell[]> {
    for (let part = first; part.rows.length > 0; part = await fetch()) yield* part.rows;
  }
  return { columns: first.fields.map(({ name }) => name), rows: rows() };
}
