import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WEB_CACHE_FOLDER } from '../../../src/node/web/web-cache.js';
import { readWorkspace } from '../../../src/node/workspace.js';
import { run } from '../run-command.js';
import { geometry, table, tempFolder, workspaceFolder, yaml } from '../temp-workspace.js';
import { serverThat } from './http-server.js';

const FILES: Readonly<Record<string, string>> = {
  '/stadtteile.geojson': JSON.stringify(geometry),
  '/export.php?format=csv': table,
  '/plans.csv?stand=2025': 'id;title;kind;status\nalter;Seniorenplan;sector-plan;planned\n',
};

const portal = () =>
  serverThat((request, response) => {
    const content = FILES[request.url ?? ''];
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });

const onTheWeb = (url: string): string =>
  yaml
    .replace('geometry/stadtteile.geojson', `'${url}/stadtteile.geojson'`)
    .replace('tables/einwohner.csv', `'${url}/export.php?format=csv'`);

const workspaceWith = (config: string): string =>
  workspaceFolder({
    'sozialraum.yaml': config,
    'geometry/stadtteile.geojson': undefined,
    'tables/einwohner.csv': undefined,
  });

describe('a workspace with files on the web', () => {
  test('is the workspace it would be with the same files beside it, offline too', async () => {
    const { url, requests } = await portal();
    const [local, remote] = [workspaceFolder(), workspaceWith(onTheWeb(url))];
    const expected = await readWorkspace(local);
    expect(expected.value).toBeDefined();
    expect((await readWorkspace(remote)).value).toEqual(expected.value);
    const asked = requests.length;
    const offline = await readWorkspace(remote, { offline: true });
    expect(offline.value).toEqual(expected.value);
    expect(offline.problems.map(({ code }) => code)).toContain('web-from-cache');
    expect(requests).toHaveLength(asked);
  });

  test('reads tables of planning that are listed', async () => {
    const { url } = await portal();
    const config = `${onTheWeb(url)}planning: ['${url}/plans.csv?stand=2025']\n`;
    const { value, problems } = await readWorkspace(workspaceWith(config));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value?.planning?.plans.map(({ id }) => id)).toEqual(['alter']);
  });

  test('says what is missing, and publishes nothing', async () => {
    const { url } = await portal();
    const folder = workspaceWith(onTheWeb(url).replace('/export.php', '/weg.php'));
    const out = join(tempFolder(), 'ausgabe');
    const { code, error } = await run('publish', folder, '--out', out);
    expect(code).toBe(1);
    expect(error).toContain('“ antwortet mit 404: die Datei gibt es dort nicht');
    expect(existsSync(out)).toBe(false);
  });

  test('tells offline how old the copies are', async () => {
    const { url } = await portal();
    const folder = workspaceWith(onTheWeb(url));
    expect((await run('check', folder, '--offline')).out).toContain('noch keine Kopie da');
    await run('check', folder);
    const { code, out } = await run('check', folder, '--offline');
    expect(code).toBe(0);
    expect(out).toContain('Gelesen ist die Kopie vom');
  });

  test('keeps no copy of a file with a row for each person', async () => {
    const persons = `nr;jahr;geschlecht;anzahl;Nachname\n${'01;2024;w;1;Beispiel\n'.repeat(30)}`;
    const { url } = await serverThat((request, response) =>
      response.end(request.url?.includes('geojson') ? FILES['/stadtteile.geojson'] : persons),
    );
    const folder = workspaceWith(onTheWeb(url));
    const { code, out } = await run('check', folder);
    expect(code).toBe(1);
    expect(out).toContain('eine Zeile je Mensch oder Fall');
    expect(out).not.toContain('Beispiel');
    const cache = join(folder, WEB_CACHE_FOLDER);
    const kept = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(kept.join()).toContain('FeatureCollection');
    expect(kept.join()).not.toContain('Beispiel');
  });
});

describe('an address in sozialraum.yaml', () => {
  const problemsOf = async (address: string, more = '') => {
    const config = yaml.replace('tables/einwohner.csv', `'${address}'${more}`);
    return (await readWorkspace(workspaceFolder({ 'sozialraum.yaml': config }), { offline: true })).problems;
  };

  test.each([
    'https://amt:geheim@example.org/a.csv',
    'https://example.org/a.csv?api_key=geheim',
    'https://example.org/a.csv?x=1&ACCESS_TOKEN=geheim',
    'https://example.org/a.csv?Signature=geheim',
    'ftp://amt:geheim@example.org/a.csv',
  ])('that holds a secret or is of another kind is refused, and nothing of the secret is said: %s', async (address) => {
    const problems = await problemsOf(address);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'value-unexpected',
        params: expect.objectContaining({ expected: 'path or web address' }) as unknown,
      }),
    );
    expect(JSON.stringify(problems)).not.toContain('geheim');
  });

  test.each([
    'https://example.org/a.csv',
    'http://127.0.0.1:8080/export?format=csv&id=7',
    'https://${NAME}:${WORT}@example.org/a.csv?token=${TOKEN}',
    'https://statistik.leipzig.de/opendata/api/kdvalues?kategorie_nr=2&rubrik_nr=1&periode=y&format=csv',
  ])('that names variables for what is secret, or nothing secret, is one: %s', async (address) => {
    const problems = await problemsOf(address);
    expect(problems.map(({ code }) => code)).not.toContain('value-unexpected');
  });

  test('is not where a query for a database is read', async () => {
    const config = `${yaml.replace('tables/einwohner.csv', "'https://example.org/a.sql', database: amt")}databases:\n  - { id: amt, system: duckdb, address: { environment: AMT } }\n`;
    const { problems } = await readWorkspace(workspaceFolder({ 'sozialraum.yaml': config }), { offline: true });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'value-unexpected',
        params: expect.objectContaining({ expected: 'relative path' }) as unknown,
      }),
    );
  });
});

test('init leaves copies out of version control', async () => {
  const folder = join(tempFolder(), 'neu');
  expect((await run('init', folder)).code).toBe(0);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe(`${WEB_CACHE_FOLDER}/\n`);
});
