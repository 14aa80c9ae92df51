import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import type { Checked, Problem } from '../../src/model/problem.js';
import type { Language } from '../../src/model/text.js';
import { type LedgerBook, openLedgerBook, readLedgerBook } from '../../src/node/ledger-file.js';
import { publishWorkspace } from '../../src/node/publish-workspace.js';
import { readWorkspace } from '../../src/node/workspace.js';
import type { Ledger } from '../../src/publish/ledger.js';
import { run } from './run-command.js';
import { folderWith, table, tempFolder, workspaceFolder } from './temp-workspace.js';

const publishOf = (folder: string, out = join(tempFolder(), 'out')) => run('publish', folder, '--out', out);
const textOf = (folder: string): string => readFileSync(join(folder, 'ledger.json'), 'utf8');
const ledgerOf = (folder: string): Ledger => JSON.parse(textOf(folder)) as Ledger;
const publishedOn = (folder: string): string => ledgerOf(folder).runs[0]?.date ?? '';

describe('publish', () => {
  test('enters what it has published in the ledger of the workspace, which is in no output', async () => {
    const folder = workspaceFolder();
    const out = join(tempFolder(), 'out');
    expect((await publishOf(folder, out)).code).toBe(0);
    const [first] = ledgerOf(folder).runs;
    expect(first?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(first?.publications.map(({ id, restricted }) => [id, restricted])).toEqual([
      ['monitor', false],
      ['office', true],
    ]);
    const files = readdirSync(out, { recursive: true }).map(String);
    expect(files.filter((name) => name.includes('ledger'))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('hashes under a key of its own: two ledgers of the same figures have no hash in common', async () => {
    const hashes = async (): Promise<string[]> => {
      const folder = workspaceFolder();
      await publishOf(folder);
      const cells = ledgerOf(folder).runs.flatMap((each) => each.publications.flatMap((p) => p.selections));
      const all = cells.flatMap((selection) => Object.values(selection.cells).flatMap((areas) => Object.values(areas)));
      return all.filter((hash) => hash !== null);
    };
    const [a, b] = [await hashes(), new Set(await hashes())];
    expect(a.length).toBeGreaterThan(0);
    expect(a.filter((hash) => b.has(hash))).toEqual([]);
  });

  test('of the same again changes neither the ledger nor the output', async () => {
    const folder = workspaceFolder();
    const [a, b] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')];
    await publishOf(folder, a);
    const before = textOf(folder);
    await publishOf(folder, b);
    expect(textOf(folder)).toBe(before);
    const csv = 'public/monitor/data/women.plain.csv';
    expect(readFileSync(join(b, csv), 'utf8')).toBe(readFileSync(join(a, csv), 'utf8'));
  });

  test('of a new year adds a run', async () => {
    const folder = workspaceFolder();
    await publishOf(folder);
    const rows = ['01', '02', '03'].flatMap((nr) => [`${nr};2025;m;300`, `${nr};2025;w;200`]);
    writeFileSync(join(folder, 'tables', 'einwohner.csv'), `${table}${rows.join('\r\n')}\r\n`);
    await publishOf(folder);
    expect(ledgerOf(folder).runs).toHaveLength(2);
  });

  test('that is refused enters nothing', async () => {
    const folder = workspaceFolder({ 'tables/einwohner.csv': 'nr;jahr;geschlecht;anzahl\n9;2024;m;1\n' });
    expect((await publishOf(folder)).code).toBe(1);
    expect(existsSync(join(folder, 'ledger.json'))).toBe(false);
  });

  test('into a folder that cannot be replaced enters nothing', async () => {
    const folder = workspaceFolder();
    const out = tempFolder();
    writeFileSync(join(out, 'wichtig.txt'), 'x');
    expect((await publishOf(folder, out)).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes('ledger'))).toEqual([]);
  });

  test('after a ledger that cannot be read is refused, and the ledger named', async () => {
    for (const broken of ['{', '{"formatVersion": 1}', '{"formatVersion": 9}']) {
      const folder = workspaceFolder({ 'ledger.json': broken });
      const out = join(tempFolder(), 'out');
      const { code, error } = await publishOf(folder, out);
      expect(code).toBe(1);
      expect(error).toMatch(/^ledger\.json\n/);
      expect(existsSync(out)).toBe(false);
      expect(textOf(folder)).toBe(broken);
    }
  });

  test('writes nothing where the ledger cannot be written, unless there is nothing to enter', async () => {
    const folder = workspaceFolder();
    const { value: workspace } = await readWorkspace(folder);
    if (!workspace) throw new Error('no workspace');
    const out = join(tempFolder(), 'out');
    const publishWith = async ({ value: ledger }: Checked<LedgerBook>) =>
      ledger ? publishWorkspace(workspace, out, { ledger }) : Promise.reject(new Error('no ledger'));
    const refused = await publishWith(await openLedgerBook(join(folder, 'fehlt')));
    expect(refused.value).toBeUndefined();
    expect(refused.problems.map(({ code }) => code)).toEqual(['ledger-unwritable']);
    const told = (language: Language): string => problemSentence(refused.problems[0] as Problem, language);
    expect(told('de')).toContain(
      'Bitte sorgen Sie dafür, dass in diesem Ordner geschrieben werden darf, oder kopieren',
    );
    expect(told('en')).toContain('Please make this folder writable, or copy it with its “ledger.json”');
    expect(existsSync(out)).toBe(false);
    expect((await publishWith(await readLedgerBook(folder))).problems).toEqual([]);
    expect(existsSync(join(folder, 'ledger.json'))).toBe(false);
    expect((await publishWith(await openLedgerBook(folder))).problems).toEqual([]);
    const elsewhere = folderWith({ 'ledger.json': textOf(folder) });
    const book = await openLedgerBook(elsewhere);
    rmSync(elsewhere, { recursive: true });
    expect((await publishWith(book)).problems).toEqual([]);
  });
});

describe('withdraw', () => {
  test('marks a release, and says what cannot be undone', async () => {
    const folder = workspaceFolder();
    await publishOf(folder);
    const date = publishedOn(folder);
    const german = await run('withdraw', folder, '--publication', 'monitor', '--release', date);
    expect(german.code).toBe(0);
    expect(german.out).toContain(`„monitor“ vom ${date}`);
    expect(german.out).toContain('hat sie weiterhin');
    const [monitor, office] = ledgerOf(folder).runs[0]?.publications ?? [];
    expect([monitor?.withdrawn, office?.withdrawn]).toEqual([expect.stringMatching(/^\d{4}-/), undefined]);
    const english = await run(
      'withdraw',
      folder,
      '--publication',
      'office',
      '--release',
      date,
      '--lang',
      'en',
      '--json',
    );
    expect(JSON.parse(english.out)).toMatchObject({
      withdrawn: { publication: 'office', release: date, message: expect.stringContaining('still has them') as string },
      problems: [],
    });
  });

  test('names what is in the ledger where there is no such release', async () => {
    const folder = workspaceFolder();
    await publishOf(folder);
    const before = textOf(folder);
    const day = await run('withdraw', folder, '--publication', 'monitor', '--release', '1999-12-31');
    expect(day.code).toBe(1);
    expect(day.error).toContain(`Veröffentlichung vom „1999-12-31“ gibt es nicht. Bekannt: ${publishedOn(folder)}.`);
    const other = await run('withdraw', folder, '--publication', 'atlas', '--release', publishedOn(folder));
    expect(other.error).toContain('Veröffentlichung „atlas“ gibt es nicht. Bekannt: monitor, office.');
    expect(textOf(folder)).toBe(before);
  });

  test('where nothing has been published says that the ledger is missing', async () => {
    const { code, error } = await run('withdraw', workspaceFolder(), '--publication', 'x', '--release', '2026-01-31');
    expect(code).toBe(1);
    expect(error).toContain('ledger.json');
  });
});
