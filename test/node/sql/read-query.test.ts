import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, readQuery } from '../../../src/node/sql/read-query.js';
import { readWorkspace } from '../../../src/node/workspace.js';
import { folderWith, geometry, table, yaml } from '../temp-workspace.js';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.js';

const rows = table
  .split('\r\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split(';'));
const CREATE = 'CREATE TABLE people (nr text, jahr integer, geschlecht text, anzahl numeric(10, 2), am date)';
const INSERT = `INSERT INTO people VALUES ${rows
  .map(([nr, year, sex, count]) => `('${nr}', ${year}, '${sex}', ${count}, '${year}-12-31')`)
  .join(', ')}`;
const QUERY = 'SELECT nr, jahr, geschlecht, anzahl::integer AS anzahl FROM people ORDER BY nr, jahr, geschlecht;\n';

/** What both databases have in common. */
function answersAsAsked(database: () => Database, code: RegExp): void {
  const ask = (query: string): ReturnType<typeof readQuery> => readQuery(database(), query, 'a.sql');

  test('answers with the names of its columns and values as it writes them, nothing for null', async () => {
    const { value } = await ask(
      "SELECT nr, anzahl, am, NULL AS leer FROM people WHERE nr = '01' AND jahr = 2021 AND geschlecht = 'm'",
    );
    expect(value).toEqual([
      ['nr', 'anzahl', 'am', 'leer'],
      ['01', '100.00', '2021-12-31', ''],
    ]);
  });

  test('an answer without rows has its columns', async () => {
    expect((await ask("SELECT nr FROM people WHERE nr = 'x'")).value).toEqual([['nr']]);
  });

  test('thousands of rows come as they are', async () => {
    const { value } = await ask('SELECT n FROM generate_series(1, 10000) AS s(n) ORDER BY n;');
    expect(value?.length).toBe(10_001);
    expect(value?.at(-1)).toEqual(['10000']);
  });

  test.each([
    'DELETE FROM people',
    'DROP TABLE people',
    'SELECT 1; DROP TABLE people',
    "INSERT INTO people (nr) VALUES ('9')",
  ])('does not change anything: %s', async (statement) => {
    const { value, problems } = await ask(statement);
    expect(value).toBeUndefined();
    expect(problems[0]?.code).toBe('database-failed');
    expect((await ask('SELECT count(*) AS n FROM people')).value).toEqual([['n'], ['24']]);
  });

  test('a mistake in the query is told in the words of the database', async () => {
    const { problems } = await ask('SELECT x FROM nowhere');
    expect(problems).toMatchObject([{ code: 'database-failed', place: { file: 'a.sql' } }]);
    const { params } = problems[0] as { params: { code: string; message: string } };
    expect(params.code).toMatch(code);
    expect(params.message).toContain('nowhere');
  });

  test('what an error says of data is not repeated', async () => {
    const { problems } = await ask("SELECT CAST('Erika Mustermann' AS integer)");
    expect(problems[0]?.code).toBe('database-failed');
    expect(JSON.stringify(problems)).not.toContain('Mustermann');
  });
}

const workspace = (system: string, address: string): string => {
  process.env['SOZIALRAUM_TEST_DATABASE'] = address;
  const asked = yaml
    .replace(
      /rules:/,
      `databases:\n  - { id: lage, system: ${system}, address: { environment: SOZIALRAUM_TEST_DATABASE } }\nrules:`,
    )
    .replace(/table: \{ file: [^,}]+/, 'table: { file: people.sql, database: lage');
  return folderWith({
    'sozialraum.yaml': asked,
    'geometry/stadtteile.geojson': JSON.stringify(geometry),
    'people.sql': QUERY,
  });
};

async function total(folder: string): Promise<number | undefined> {
  const { value, problems } = await readWorkspace(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value?.statistics[0]?.cube.value([0, 0, 0]);
}

describe('DuckDB', () => {
  // the folders of a test are gone after it
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-duckdb-'));
  const path = join(folder, 'lage.duckdb');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run(CREATE);
    await connection.run(INSERT);
    connection.closeSync();
    instance.closeSync();
  });

  answersAsAsked(() => ({ system: 'duckdb', address: path }), /^$/);

  test('in memory it reads files of the office', async () => {
    const folder = folderWith({ 'people.csv': table });
    const { value } = await readQuery(
      { system: 'duckdb', address: ':memory:' },
      `SELECT count(*) AS n, sum(anzahl) AS s FROM read_csv('${join(folder, 'people.csv')}')`,
      'a.sql',
    );
    expect(value).toEqual([
      ['n', 's'],
      ['24', String(rows.reduce((sum, row) => sum + Number(row[3]), 0))],
    ]);
  });

  test('its answer is the table of a statistic', async () => {
    expect(await total(workspace('duckdb', path))).toBe(100 + 200 + 300 + 90 + 90 + 2);
  });
});

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = startPostgres();
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    await client.query(CREATE);
    await client.query(INSERT);
    await client.end();
  });
  afterAll(() => server.stop());

  answersAsAsked(() => ({ system: 'postgresql', address: server.address }), /^42P01$/);

  test('its answer is the table of a statistic', async () => {
    expect(await total(workspace('postgresql', server.address))).toBe(100 + 200 + 300 + 90 + 90 + 2);
  });

  test('a server that cannot be reached is a problem, without the address', async () => {
    const address = 'postgresql://office:secret@/postgres?host=/nowhere';
    const { problems } = await readQuery({ system: 'postgresql', address }, 'SELECT 1', 'a.sql');
    expect(problems).toMatchObject([{ code: 'database-failed', params: { code: 'ENOENT', message: '' } }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});

test('a database that the environment does not name is a problem', async () => {
  const folder = workspace('duckdb', '');
  const { problems } = await readWorkspace(folder);
  expect(problems.map(({ code, params }) => ({ code, params }))).toContainEqual({
    code: 'database-not-set',
    params: { variable: 'SOZIALRAUM_TEST_DATABASE' },
  });
});
