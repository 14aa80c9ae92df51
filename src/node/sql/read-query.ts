import { type Checked, problem } from '../../model/problem.js';
import { askDuckdb } from './ask-duckdb.js';
import { askPostgresql } from './ask-postgresql.js';
import type { Ask, SqlTable } from './sql-table.js';

/** The kinds of database that are understood, and the package that speaks with each. */
const SYSTEMS = {
  postgresql: { ask: askPostgresql, package: 'pg' },
  duckdb: { ask: askDuckdb, package: '@duckdb/node-api' },
} as const satisfies Readonly<Record<string, { readonly ask: Ask; readonly package: string }>>;

/** A database of the office. */
export interface Database {
  readonly system: keyof typeof SYSTEMS;
  /** Where it is, with name and password where it needs them: from the environment, never from a file. */
  readonly address: string;
}

/** So many cells are read and no more; a query that answers more is to add up first. */
const MOST_CELLS = 20_000_000;

/** Errors of a query itself (class 42 of SQLSTATE: syntax, names, rights): its text says what to mend and holds no data. */
const QUERY_FAULT = /^42/;

/**
 * The answer to a query as rows of text, the names of its columns first.
 *
 * Problems: `database-package-missing`; `database-failed` with the server's code, and its words only where they speak of
 * the query and not of data; `query-too-large`.
 *
 * @param file - The query's file, for the place of problems.
 */
export async function readQuery(
  { system, address }: Database,
  query: string,
  file: string,
): Promise<Checked<readonly (readonly string[])[]>> {
  const { ask, package: name } = SYSTEMS[system];
  try {
    const rows = await ask(address, query, collect);
    if (rows) return { value: rows, problems: [] };
    return refuse(problem('query-too-large', { limit: MOST_CELLS }, { file }));
  } catch (error) {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND')
      return refuse(problem('database-package-missing', { name }, { file }));
    return refuse(problem('database-failed', { code: codeOf(error), message: messageOf(error) }, { file }));
  }
}

async function collect({ columns, rows }: SqlTable): Promise<readonly (readonly string[])[] | undefined> {
  const found: (readonly string[])[] = [columns];
  let cells = 0;
  for await (const row of rows) {
    cells += row.length;
    if (cells > MOST_CELLS) return undefined;
    found.push(row.map((cell) => cell ?? ''));
  }
  return found;
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

// DuckDB has no codes; the first words of its errors name their kind
function messageOf(error: unknown): string {
  const { message } = error as Error;
  if (QUERY_FAULT.test(codeOf(error))) return message;
  return /^(Parser|Catalog|Binder) Error/.exec(message) ? (message.split('\n')[0] ?? '') : '';
}

const refuse = (found: Checked<never>['problems'][number]): Checked<never> => ({ value: undefined, problems: [found] });
