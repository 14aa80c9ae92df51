import type { DuckDBResult } from '@duckdb/node-api';
import { type Ask, plainQuery, type SqlCell } from './sql-table.js';

const IN_MEMORY = ':memory:';

/**
 * Asks DuckDB, which reads its own files, CSV and Parquet.
 *
 * @param address - Path of a database, opened to be read only, or `:memory:` for queries over files.
 * @throws what the import throws where the package `@duckdb/node-api` is not installed, and what DuckDB answers.
 */
export const askDuckdb: Ask = async (address, query, take) => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(address, address === IN_MEMORY ? {} : { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    // as a part of another query it can be nothing but one that reads
    const result = await connection.stream(`SELECT * FROM (${plainQuery(query)}\n)`);
    return await take({ columns: result.columnNames(), rows: rowsOf(result) });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly SqlCell[]> {
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    for (const row of chunk.getRows()) yield row.map((value) => (value === null ? null : String(value)));
}
