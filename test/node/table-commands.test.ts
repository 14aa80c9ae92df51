import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import { cliText } from '../../src/format/cli/cli-text.js';
import { auditFile, type AuditOptions } from '../../src/node/cli/audit-command.js';
import { sheetXml, workbook, workbookFiles, zipOf } from '../fixtures/workbook.js';
import { type Answer, quietTerminal, run } from './run-command.js';
import { folderWith, tempFolder } from './temp-workspace.js';

async function audit(file: string, options: AuditOptions, loadSolver?: typeof noSolver): Promise<Answer> {
  const { said, terminal } = quietTerminal();
  const session = { terminal, language: 'de', text: cliText('de'), json: false } as const;
  const code = await auditFile(file, options, session, loadSolver);
  return { code, ...said };
}

const noSolver = (): Promise<LinearSolver | undefined> => Promise.resolve(undefined);

const fileWith = (name: string, content: string | Uint8Array): string => join(folderWith({ [name]: content }), name);

const open = 'Stadtteil;2023;2024\nAltstadt;.;4711\nNeustadt;808;505\nHafen;0;33\nGesamt;810;5249\n';
const closed = 'Stadtteil;2023;2024\nAltstadt;.;471\nNeustadt;.;505\nHafen;404;0\nGesamt;1810;976\n';

describe('audit', () => {
  test('names the cells that can be computed, with a sentence each, never their value, and ends with 1', async () => {
    const { code, out, error } = await run('audit', fileWith('a.csv', open));
    expect(code).toBe(1);
    expect(error).toBe('');
    expect(out).toBe(
      [
        'Als Summe erkannt: „Gesamt“ aus 3 Teilen.',
        '  Zelle B2, Altstadt · 2023',
        '    2023: Zu „Gesamt“ ist nur diese eine Zelle gesperrt; sie ist die Differenz aus „Gesamt“ und den übrigen.',
        'Von der einen gesperrten Zelle lässt sich 1 errechnen.',
        'Jede gesperrte Zelle wurde einzeln mit dem Löser HiGHS geprüft. Angenommen ist: Jede ist mindestens 1 und kleiner als 33.',
        '',
      ].join('\n'),
    );
  });

  test('of a table that keeps its secrets ends with 0, with what it assumed', async () => {
    const { code, out } = await run('audit', fileWith('a.csv', closed), '--minimum', '3');
    expect(code).toBe(0);
    expect(out).toContain('Von 2 gesperrten Zellen lässt sich aus dieser Tabelle keine errechnen.');
    expect(out).toContain('manche sind zum Schutz anderer gesperrt');
  });

  test('names cells of which two neighbouring values are left, and ends with 1', async () => {
    const tight = closed.replace('1810', '407');
    const { code, out } = await run('audit', fileWith('a.csv', tight), '--minimum', '2');
    expect(code).toBe(1);
    expect(out).toContain(
      '  Zelle B2, Altstadt · 2023\n    Die Summen lassen für diese Zelle nur zwei benachbarte Werte zu.\n',
    );
    expect(out).toContain(
      'Von 2 gesperrten Zellen lässt sich aus dieser Tabelle keine errechnen. 2 weitere sind zu eng',
    );
  });

  test('ends with 1 where time did not suffice, names what is open all the same, and calls the rest not safe', async () => {
    const both = closed.replace('471', '.').replace('1810', '810');
    const { code, out } = await audit(fileWith('a.csv', both), { minimum: 3, seconds: 0 });
    expect(code).toBe(1);
    expect(out).toContain('Zelle C2, Altstadt · 2024');
    expect(out).toContain('2 weitere sind nicht entschieden');
    expect(out).toContain('nicht entschieden heißt nicht sicher');
    expect((await audit(fileWith('a.csv', both), { minimum: 3 })).out).not.toContain('nicht entschieden');
  });

  test('without the solver says so, and what is not named is not proven safe', async () => {
    const { code, out, error } = await audit(fileWith('a.csv', closed), { minimum: 3 }, noSolver);
    expect(code).toBe(0);
    expect(error).toContain('npm install highs');
    expect(out).toContain('Geprüft wurde ohne den Löser HiGHS: Was nicht genannt ist, ist damit nicht als sicher');
    expect((await audit(fileWith('a.csv', open), {}, noSolver)).code).toBe(1);
  });

  test('reads every sheet of a workbook that has a table, or the one that is named', async () => {
    const rows = open
      .split('\n')
      .map((line) => line.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    const sheets = { Hinweise: sheetXml([['Bitte lesen']]), Tabelle: sheetXml(rows) };
    const file = fileWith('a.xlsx', zipOf(workbookFiles(sheets)));
    const all = await run('audit', file);
    expect(all.code).toBe(1);
    expect(all.out).toContain('Blatt „Tabelle“, Zelle B2, Altstadt · 2023');
    expect((await run('audit', file, '--sheet', 'Tabelle')).code).toBe(1);
    const unknown = await run('audit', file, '--sheet', 'Tabelle 3');
    expect(unknown.code).toBe(2);
    expect(unknown.error).toContain('Hinweise, Tabelle');
    expect((await run('audit', file, '--sheet', 'Hinweise')).code).toBe(2);
  });

  test('speaks JSON with places and sentences', async () => {
    const { code, out } = await run('audit', fileWith('a.csv', open), '--json', '--lang', 'en');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { tables: unknown[]; problems: unknown[] };
    expect(report).toEqual({
      tables: [
        {
          withheld: 1,
          minimum: 33,
          zerosShown: true,
          belowMinimum: true,
          solver: true,
          open: [
            {
              cell: 'B2',
              labels: ['Altstadt', '2023'],
              reason: 'difference',
              message:
                '2023: Of “Gesamt” only this one cell is suppressed; it is the difference of “Gesamt” and the others.',
            },
          ],
          narrow: [],
          unproven: [],
        },
      ],
      problems: [],
    });
  });

  test('ends with 2 for what cannot be read', async () => {
    const folder = folderWith({ 'a.xlsx': 'PK kein Archiv', 'b.csv': 'nur Text\n', 'c.json': '{"class":' });
    for (const name of ['a.xlsx', 'b.csv', 'c.json', 'fehlt.csv', '.']) {
      const { code, error } = await run('audit', join(folder, name));
      expect(code).toBe(2);
      expect(error).not.toBe('');
    }
    expect((await run('audit', join(folder, 'b.csv'), '--minimum', '0')).code).toBe(2);
  });
});

describe('protect', () => {
  const raw = 'Stadtteil;2023;2024\nAltstadt;2;471\nNeustadt;1404;505\nHafen;404;0\nGesamt;1810;976\n';

  test('writes the table with what must stay confidential withheld; an audit of it finds nothing', async () => {
    const out = join(tempFolder(), 'fertig.csv');
    const { code, out: said } = await run('protect', fileWith('a.csv', raw), '--minimum', '3', '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('6 Häufigkeiten veröffentlicht, 2 gesperrt.');
    const written = readFileSync(out, 'utf8');
    expect(written).toMatch(/^\ufeffStadtteil;2023;2024\r\nAltstadt;•;471\r\n/);
    expect((await run('audit', out, '--minimum', '3')).code).toBe(0);
  });

  test('writes the same of tables that differ in withheld counts only, also with the small one in another place', async () => {
    const written = async (table: string): Promise<string> => {
      const out = join(tempFolder(), 'a.csv');
      expect((await run('protect', fileWith('a.csv', table), '--minimum', '3', '--out', out)).code).toBe(0);
      return readFileSync(out, 'utf8');
    };
    const withheld = (altstadt: number, hafen: number): string =>
      raw.replace('Altstadt;2;', `Altstadt;${altstadt};`).replace('Hafen;404;', `Hafen;${hafen};`);
    const asItIs = await written(withheld(2, 404));
    expect(asItIs).toMatch(/Altstadt;•;471\r\nNeustadt;1404;505\r\nHafen;•;0/);
    expect(await written(withheld(1, 405))).toBe(asItIs);
    expect(await written(withheld(404, 2))).toBe(asItIs);
  });

  test('of a workbook writes CSV', async () => {
    const rows = raw
      .split('\n')
      .map((line) => line.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    const out = join(tempFolder(), 'fertig.csv');
    expect((await run('protect', fileWith('a.xlsx', workbook(rows)), '--minimum', '3', '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Altstadt;•;471');
  });

  test('of a file with columns that are no counts, or with several tables, writes nothing', async () => {
    const folder = tempFolder();
    const shares = raw.replace('2024\n', '2024;Anteil in %\n').replace('471\n', '471;0,1\n');
    const refused = await run('protect', fileWith('a.csv', shares), '--minimum', '3', '--out', join(folder, 'a.csv'));
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('Anteil in % (D)');
    const rows = raw.split('\n').map((line) => line.split(';'));
    const several = fileWith('a.xlsx', zipOf(workbookFiles({ A: sheetXml(rows), B: sheetXml(rows) })));
    const ambiguous = await run('protect', several, '--minimum', '3', '--out', join(folder, 'b.csv'));
    expect(ambiguous.code).toBe(1);
    expect(ambiguous.error).toContain('A, B');
    expect(readdirSync(folder)).toEqual([]);
    const named = await run('protect', several, '--sheet', 'B', '--minimum', '3', '--out', join(folder, 'b.csv'));
    expect(named.code).toBe(0);
    expect(existsSync(join(folder, 'b.csv'))).toBe(true);
  });

  test('that cannot write leaves the earlier file as it was, and nothing beside it', async () => {
    const folder = tempFolder();
    const file = fileWith('a.csv', raw);
    const missing = await run('protect', file, '--minimum', '3', '--out', join(folder, 'fehlt', 'a.csv'));
    expect(missing.code).toBe(1);
    expect(missing.error).toContain('der Ordner fehlt');
    writeFileSync(join(folder, 'a.csv'), 'früher');
    expect((await run('protect', file, '--minimum', '3', '--out', join(folder, 'a.csv'))).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).not.toContain('früher');
  });

  test('takes the rules of an authority, before which a minimum of its own comes', async () => {
    const out = join(tempFolder(), 'a.csv');
    const withheldBy = async (...rules: string[]): Promise<number> => {
      expect((await run('protect', fileWith('a.csv', raw), ...rules, '--out', out)).code).toBe(0);
      return readFileSync(out, 'utf8').split('•').length - 1;
    };
    const agency = await withheldBy('--rules', 'bundesagentur');
    expect(agency).toBe(await withheldBy('--minimum', '3'));
    expect(await withheldBy('--rules', 'acro')).toBe(await withheldBy('--minimum', '10', '--zeros', 'protected'));
    expect(await withheldBy('--rules', 'acro', '--minimum', '3', '--zeros', 'shown')).toBe(agency);
  });

  test('names the profiles there are where one is unknown', async () => {
    const { code, error } = await run('protect', 'a.csv', '--rules', 'mikado', '--out', 'b.csv', '--lang', 'de');
    expect(code).toBe(2);
    expect(error).toContain('„mikado“ gibt es nicht. Bekannt: bundesagentur, eurostat-ifs, acro.');
  });

  test('needs a minimum and a place to write to', async () => {
    expect((await run('protect', 'a.csv', '--out', 'b.csv')).code).toBe(2);
    expect((await run('protect', 'a.csv', '--minimum', '3')).code).toBe(2);
    expect((await run('protect', 'a.csv', '--minimum', '3', '--zeros', 'vielleicht', '--out', 'b.csv')).code).toBe(2);
  });
});
