import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/node/cli/run-cli.js';
import type { ProtectionReport } from '../../src/publish/protection-report.js';
import type { QualityReport } from '../../src/publish/quality-report.js';
import { type Answer, quietTerminal, runOn } from './run-command.js';
import { folderWith, tempFolder, workspaceFolder, yaml } from './temp-workspace.js';

const run = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = { LANG: 'de_DE.UTF-8' },
): Promise<Answer> => runOn({ environment, locale: 'en-US' }, ...args);

const everything = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'latin1')]),
  );

describe('check', () => {
  test('of a sound workspace ends with 0', async () => {
    const { code, out, error } = await run(['check', workspaceFolder()]);
    expect(code).toBe(0);
    expect(out).toContain('Keine Fehler');
    expect(error).toBe('');
  });

  test('of a broken one ends with 1 and names every problem under its file, with line and column', async () => {
    const folder = workspaceFolder({
      'sozialraum.yaml': yaml.replace('rule: three', 'rule: five'),
      'tables/einwohner.csv': 'nr;jahr;geschlecht;anzahl\r\n01;2024;m;viele\r\n',
    });
    const { code, out } = await run(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^sozialraum\.yaml\n {2}Fehler: Eintrag sources\[0\]\.rule, Zeile \d+: .*„five“/m);
    expect(out).toMatch(/^tables\/einwohner\.csv\n {2}Fehler: Zeile 2, Spalte anzahl: .*„viele“/m);
    expect(out).toContain('2 Fehler');
  });

  test('names what a planner should look at, which is no error', async () => {
    const table = 'nr;jahr;geschlecht;anzahl\nS;2024;insgesamt;100\nS;2024;m;40\nS;2024;w;50\n';
    const { code, out } = await run(['check', workspaceFolder({ 'tables/einwohner.csv': table })]);
    expect(code).toBe(0);
    expect(out).toContain('Warnung: Eintrag statistics.population');
  });

  test('speaks JSON with codes, places and sentences', async () => {
    const folder = workspaceFolder({ 'tables/einwohner.csv': 'nr;jahr;geschlecht\n' });
    const { code, out } = await run(['check', folder, '--json', '--lang', 'en']);
    expect(code).toBe(1);
    const report = JSON.parse(out) as { errors: number; problems: Record<string, unknown>[] };
    expect(report.errors).toBe(1);
    expect(report.problems[0]).toMatchObject({
      code: 'column-missing',
      severity: 'error',
      file: 'tables/einwohner.csv',
      row: 1,
      params: { column: 'anzahl' },
    });
    expect(report.problems[0]?.['message']).toMatch(/anzahl/);
  });
});

describe('publish --report', () => {
  test('writes the report for the house beside what is published, and none of it into that', async () => {
    const folder = tempFolder();
    const [out, report, plain] = [join(folder, 'ausgabe'), join(folder, 'intern/bericht'), join(folder, 'ohne')];
    const described =
      'source: register\n    quality: { definition: Personen mit Hauptwohnung, delivery: { every: year, days: 60 } }';
    const workspace = workspaceFolder({ 'sozialraum.yaml': yaml.replace('source: register', described) });
    const { code } = await run(['publish', workspace, '--out', out, '--report', report]);
    expect(code).toBe(0);
    expect(readdirSync(report).sort()).toEqual([
      'protection-report.html',
      'protection-report.json',
      'qualitaetsbericht.html',
      'quality-report.html',
      'quality-report.json',
      'report.css',
      'schutzbericht.html',
    ]);
    const { releases } = JSON.parse(readFileSync(join(report, 'protection-report.json'), 'utf8')) as ProtectionReport;
    expect(releases[0]?.loss.primary).toBeGreaterThan(0);
    expect(releases[0]?.audit).toMatchObject({ safe: true, findings: [] });
    const quality = JSON.parse(readFileSync(join(report, 'quality-report.json'), 'utf8')) as QualityReport;
    expect(quality.statistics[0]).toMatchObject({
      id: 'population',
      metadata: { definition: { de: 'Personen mit Hauptwohnung' }, delivery: { every: 'year', days: 60 } },
    });
    const overdue = quality.statistics[0]?.aspects.find(({ aspect }) => aspect === 'calendar')?.findings;
    expect(overdue).toMatchObject([{ code: 'quality-overdue', action: 'request-delivery' }]);
    expect(quality.publications.map(({ id }) => id)).toEqual(['monitor', 'office']);
    await run(['publish', workspace, '--out', plain]);
    expect(everything(out)).toEqual(everything(plain));
    for (const [name, content] of Object.entries(everything(out)))
      if (!name.includes('.min.js')) expect(content).not.toMatch(/"(primary|secondary)"/);
  });

  test('refuses a folder that is published, also behind a link, and then publishes nothing', async () => {
    const folder = tempFolder();
    const [out, earlier, link] = [join(folder, 'ausgabe'), join(folder, 'früher'), join(folder, 'verweis')];
    const workspace = workspaceFolder();
    await run(['publish', workspace, '--out', earlier]);
    symlinkSync(earlier, link);
    for (const report of [out, join(out, 'public/bericht'), earlier, join(earlier, 'internal'), join(link, 'neu')]) {
      const { code, error } = await run(['publish', workspace, '--out', out, '--report', report]);
      expect(code).toBe(1);
      expect(error).toContain('der Schutzbericht ist intern');
    }
    expect(readdirSync(folder).sort()).toEqual(['früher', 'verweis']);
    expect(Object.keys(everything(earlier)).filter((name) => name.includes('report'))).toEqual([]);
  });

  test('takes a folder whose name begins like that of the output', async () => {
    const folder = tempFolder();
    const { code } = await run([
      'publish',
      workspaceFolder(),
      '--out',
      join(folder, 'ausgabe'),
      '--report',
      join(folder, 'ausgabe-bericht'),
    ]);
    expect(code).toBe(0);
  });

  test('publishes nothing where the report cannot be written', async () => {
    const folder = folderWith({ bericht: 'eine Datei' });
    const out = join(folder, 'ausgabe');
    const { code } = await run(['publish', workspaceFolder(), '--out', out, '--report', join(folder, 'bericht')]);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('publish', () => {
  test('writes every publication into the folder of its audience, and nothing of another audience beside it', async () => {
    const out = join(tempFolder(), 'ausgabe');
    const { code, out: said } = await run(['publish', workspaceFolder(), '--out', out]);
    expect(code).toBe(0);
    expect(said).toContain('Sozialmonitor');
    expect(readdirSync(out).sort()).toEqual(['.sozialraum.json', 'internal', 'public']);
    expect(readdirSync(join(out, 'public')).sort()).toEqual(['index.html', 'monitor']);
    expect(existsSync(join(out, 'public/monitor/data/women.json'))).toBe(true);
    const open = Object.entries(everything(join(out, 'public'))).filter(([name]) => !name.includes('.min.js'));
    for (const [, content] of open) expect(content).not.toContain('Arbeitsstand');
  });

  test('twice gives the same bytes', async () => {
    const workspace = workspaceFolder();
    const [a, b] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')];
    await run(['publish', workspace, '--out', a]);
    await run(['publish', workspace, '--out', b]);
    expect(everything(a)).toEqual(everything(b));
  });

  test('protects small counts: the two women of the third district are nowhere in the open figures', async () => {
    const out = join(tempFolder(), 'ausgabe');
    await run(['publish', workspaceFolder(), '--out', out]);
    const csv = readFileSync(join(out, 'public/monitor/data/women.plain.csv'), 'utf8');
    const rows = csv.split(/\r?\n/).filter((row) => row.startsWith('03,'));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/,suppressed(\+break)?$/);
  });

  test('of a broken workspace leaves an earlier output as it was and ends with 1', async () => {
    const folder = workspaceFolder();
    const out = join(tempFolder(), 'ausgabe');
    await run(['publish', folder, '--out', out]);
    const before = everything(out);
    writeFileSync(join(folder, 'tables', 'einwohner.csv'), 'nr;jahr;geschlecht;anzahl\n9;2024;m;1\n');
    const { code, error } = await run(['publish', folder, '--out', out]);
    expect(code).toBe(1);
    expect(error).toMatch(/Zeile 2, Spalte nr: .*„9“/);
    expect(error).toContain('Nichts veröffentlicht');
    expect(everything(out)).toEqual(before);
  });

  test('never writes into a folder with other things in it', async () => {
    const out = folderWith({ 'wichtig.txt': 'x' });
    const { code, error } = await run(['publish', workspaceFolder(), '--out', out]);
    expect(code).toBe(1);
    expect(error).toContain(out);
    expect(readdirSync(out)).toEqual(['wichtig.txt']);
  });

  test('speaks JSON', async () => {
    const out = join(tempFolder(), 'ausgabe');
    const { out: said } = await run(['publish', workspaceFolder(), '--out', out, '--json']);
    expect(JSON.parse(said)).toMatchObject({
      published: [
        { audience: 'public', indicators: 2, directory: join(out, 'public', 'monitor') },
        { audience: 'internal', indicators: 2, directory: join(out, 'internal', 'office') },
      ],
      problems: [],
    });
  });
});

describe('init', () => {
  test('copies the example, which can be published', async () => {
    const folder = join(tempFolder(), 'meine-stadt');
    expect((await run(['init', folder])).code).toBe(0);
    expect(existsSync(join(folder, 'sozialraum.yaml'))).toBe(true);
    expect((await run(['check', folder])).code).toBe(0);
  });

  test('refuses a folder that is not empty', async () => {
    const folder = folderWith({ 'brief.txt': 'x' });
    const { code, error } = await run(['init', folder]);
    expect(code).toBe(1);
    expect(error).toContain('nicht leer');
    expect(readdirSync(folder)).toEqual(['brief.txt']);
  });
});

describe('serve', () => {
  async function serving(args: readonly string[], look: (url: string) => Promise<void>): Promise<Answer> {
    let stop: () => void = () => {};
    let ready: (url: string) => void = () => {};
    const url = new Promise<string>((resolve) => (ready = resolve));
    const { said, terminal } = quietTerminal({ onInterrupt: (handler) => (stop = handler) });
    const out = (text: string): void => {
      terminal.out(text);
      const found = /http:\/\/localhost:\d+\//.exec(text);
      if (found) ready(found[0]);
    };
    const ended = runCli(['serve', ...args, '--port', '41830'], { ...terminal, out });
    const failed = ended.then((): never => {
      throw new Error(said.error);
    });
    await look(await Promise.race([url, failed]));
    failed.catch(() => {});
    // the page is announced before Ctrl-C is listened to
    await new Promise((resolve) => setImmediate(resolve));
    stop();
    return { code: await ended, ...said };
  }
  const status = async (url: string) => (await fetch(url)).status;

  test('shows what was published for the public, and nothing for others', async () => {
    const out = join(tempFolder(), 'ausgabe');
    await run(['publish', workspaceFolder(), '--out', out]);
    const { code, out: said } = await serving([out], async (url) => {
      expect(await status(`${url}monitor/publication.json`)).toBe(200);
      expect(await status(`${url}office/publication.json`)).toBe(404);
      expect(await status(`${url}internal/office/publication.json`)).toBe(404);
      expect(await status(`${url}../internal/office/publication.json`)).toBe(404);
    });
    expect(code).toBe(0);
    expect(said).toContain('Beendet.');
  });

  test('shows another audience only when told', async () => {
    const { code } = await serving([workspaceFolder(), '--audience', 'internal'], async (url) => {
      expect(await status(`${url}office/publication.json`)).toBe(200);
      expect(await status(`${url}monitor/publication.json`)).toBe(404);
    });
    expect(code).toBe(0);
  });

  test('publishes a workspace first, aside', async () => {
    const folder = workspaceFolder();
    const before = everything(folder);
    await serving([folder], async (url) => expect(await status(url)).toBe(200));
    expect(everything(folder)).toEqual(before);
  });

  test('tells of a folder with nothing to show, or nothing for that audience', async () => {
    expect(await run(['serve', tempFolder()])).toMatchObject({ code: 1, out: '' });
    const out = join(tempFolder(), 'ausgabe');
    await run(['publish', workspaceFolder(), '--out', out]);
    const { code, error } = await run(['serve', out, '--audience', 'council']);
    expect(code).toBe(1);
    expect(error).toContain('council');
  });
});

describe('usage', () => {
  test.each([
    [['prüfe', 'x'], 'prüfe'],
    [['check'], 'DIR'],
    [['check', 'a', 'b'], 'zu viele'],
    [['publish', 'x'], '--out'],
    [['check', 'x', '--daten', 'y'], '--daten'],
    [['serve', 'x', '--port', 'http'], 'http'],
    [['serve', 'x', '--audience', 'alle'], 'alle'],
    [['check', 'x', '--lang', 'fr'], 'fr'],
  ])('%j ends with 2 and a sentence', async (args, named) => {
    const { code, out, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toContain(named);
    expect(error).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });

  test('what is wrong with a command leads to the help of that command', async () => {
    expect((await run(['publish', 'x'])).error).toContain('Hilfe: npx sozialraum publish --help\n');
    expect((await run(['protect', 'x', '--out', 'y'])).error).toContain('Hilfe: npx sozialraum protect --help\n');
    expect((await run(['prüfe', 'x'])).error).toContain('Hilfe: npx sozialraum --help\n');
  });

  test('names the folder as what is wanted where a file in it was named', async () => {
    const { code, out } = await run(['check', join(workspaceFolder(), 'sozialraum.yaml')]);
    expect(code).toBe(1);
    expect(out).toContain('Genannt wird der Ordner, in dem sie liegt, nicht die Datei.');
    expect((await run(['check', tempFolder()])).out).toContain('Einen neuen Ordner legt „npx sozialraum init“ an.');
  });

  test('help is in the language of the office', async () => {
    const german = await run(['--help']);
    expect(german.code).toBe(0);
    expect(german.out).toContain('Befehle:');
    const english = await run(['publish', '--help'], { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' });
    expect(english.out).toContain('Options:');
    expect((await run(['check', '--help', '--lang=en'])).out).toContain('Usage:');
    expect((await run(['--help'], {})).out).toContain('Commands:');
  });

  test('without a command, the help is shown and the exit code is that of wrong usage', async () => {
    const { code, error } = await run([]);
    expect(code).toBe(2);
    expect(error).toContain('Befehle:');
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });
});
