import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cliText } from '../../src/format/cli/cli-text.js';
import { showAuditPage } from '../../src/node/cli/audit-page-command.js';
import { sheetXml, workbookFiles, zipOf } from '../fixtures/workbook.js';
import { launch, listenTo, type PageLog } from './browser.js';
import { answerWith, HostileServer } from './hostile-server.js';
import { axeViolations, cutOffTexts, sidewaysScroll } from './page-checks.js';

const FOLDER = 'dist/audit';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  wasm: 'application/wasm',
};

let browser: Browser;
let server: HostileServer;
let page: Page;
let log: PageLog;

beforeAll(async () => {
  browser = await launch();
  server = new HostileServer();
  await server.listen();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  for (const name of readdirSync(FOLDER)) {
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    server.put(`/audit/${name}`, answerWith(readFileSync(`${FOLDER}/${name}`), type));
  }
  page = await browser.newPage();
  log = listenTo(page);
});
afterEach(() => page.close());

const OPEN = 'Stadtteil;2023;2024\nAltstadt;.;4711\nNeustadt;808;505\nHafen;0;33\nGesamt;810;5249\n';
const CLOSED = 'Stadtteil;2023;2024\nAltstadt;.;471\nNeustadt;.;505\nHafen;404;0\nGesamt;1810;976\n';

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function open(name = 'index.html'): Promise<void> {
  await page.goto(`${server.origin}/audit/${name}`);
}

async function examine(name: string, content: string | Uint8Array): Promise<void> {
  await page.setInputFiles('#file', fileOf(name, content));
  await page.click('#start');
}

async function result(): Promise<string> {
  await page.locator('#result-heading').waitFor();
  return page.locator('#result').innerText();
}
const said = (): Promise<string> => page.locator('#step').innerText();

/** Addresses that were asked for and are not this server's. */
const foreign = (): string[] => log.requests.filter((address) => !address.startsWith(server.origin));

describe('the page of the audit', () => {
  test('names the places, with a sentence each, never the value, and asks for nothing but its own files', async () => {
    await open();
    await examine('wohngeld.csv', OPEN);
    const text = await result();
    expect(text).toContain('Ergebnis: wohngeld.csv');
    expect(text).toContain('Von der einen gesperrten Zelle lässt sich 1 errechnen.');
    expect(text).toContain('Jede gesperrte Zelle wurde einzeln mit dem Löser HiGHS geprüft.');
    expect(text).toContain('„Gesamt“ aus 3 Teilen');
    const cells = await page.locator('#result tbody tr').allInnerTexts();
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatch(/^B2\s+Altstadt · 2023\s+2023: Zu „Gesamt“ ist nur diese eine Zelle gesperrt/);
    expect(log.complaints).toEqual([]);
    expect(foreign()).toEqual([]);
    const asked = log.requests.map((address) => new URL(address).pathname.split('/').at(-1));
    expect([...new Set(asked)].sort()).toEqual(
      expect.arrayContaining(['audit-page.css', 'audit-page.js', 'audit-worker.js', 'highs.js', 'highs.wasm']),
    );
  });

  test('loads the solver only when a file is examined', async () => {
    await open();
    expect(log.requests.some((address) => /highs|worker/.test(address))).toBe(false);
  });

  test('says where nothing can be calculated, in English too', async () => {
    await open('en.html');
    await page.click('summary');
    await page.fill('#minimum', '3');
    await examine('a.csv', CLOSED);
    expect(await result()).toContain('Of 2 suppressed cells none can be calculated from this table.');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(log.complaints).toEqual([]);
  });

  test('reads workbooks sheet by sheet', async () => {
    const rows = OPEN.trim()
      .split('\n')
      .map((line) => line.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    await open();
    await examine('a.xlsx', zipOf(workbookFiles({ Hinweise: sheetXml([['Bitte lesen']]), Tabelle: sheetXml(rows) })));
    expect(await result()).toContain('Blatt „Tabelle“');
    expect(log.complaints).toEqual([]);
  });

  test('without the solver says so, and what is not named is not proven', async () => {
    server.put('/audit/highs.wasm', answerWith('not found', 'text/plain', 404));
    await open();
    await examine('a.csv', OPEN);
    const text = await result();
    expect(text).toContain('Der Löser HiGHS konnte nicht geladen werden.');
    expect(text).toContain('Was nicht genannt ist, ist damit nicht als sicher bewiesen.');
    expect(text).toContain('Von der einen gesperrten Zelle lässt sich 1 errechnen.');
  });

  test('is used by key: the focus goes to the result, progress is told, cancelling gives the page back', async () => {
    await open();
    await page.setInputFiles('#file', fileOf('a.csv', OPEN));
    await page.focus('#start');
    await page.keyboard.press('Enter');
    await page.locator('#result-heading').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
    expect(await said()).toBe('Die Prüfung ist fertig.');
    await page.setInputFiles('#file', fileOf('lang.csv', longTable()));
    await page.focus('#start');
    await page.keyboard.press('Enter');
    expect(await page.locator('#start').isDisabled()).toBe(true);
    await page.locator('#cancel').focus();
    await page.keyboard.press('Enter');
    expect(await said()).toBe('Abgebrochen. Es ist nichts entschieden.');
    expect(await page.locator('#start').isEnabled()).toBe(true);
    expect(await page.locator('#result').isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start');
    await examine('a.csv', OPEN);
    expect(await result()).toContain('lässt sich 1 errechnen');
    expect(log.complaints).toEqual([]);
  });

  test('asks for a file, and for numbers that are some', async () => {
    await open();
    await page.click('#start');
    expect(await page.locator('#error').innerText()).toBe('Bitte wählen Sie zuerst eine Datei.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('file');
    await page.click('summary');
    await page.fill('#minimum', '0');
    await examine('a.csv', OPEN);
    expect(await page.locator('#error').innerText()).toContain('ganze Zahl ab 1');
  });

  test('when time is up, tells what is settled and calls the rest not settled', async () => {
    await open();
    await page.click('summary');
    await page.fill('#minimum', '3');
    await page.fill('#seconds', '1');
    await examine('lang.csv', longTable());
    const text = await result();
    expect(text).toContain('nicht entschieden heißt nicht sicher');
    expect(text).toMatch(/Nicht entschieden: [\d.]+/);
    expect(log.complaints).toEqual([]);
  });

  test.each([
    ['an empty file', 'a.csv', ''],
    ['text', 'a.csv', 'nur Text\n'],
    ['half a workbook', 'a.xlsx', 'PK\u0003\u0004 kein Archiv'],
    ['broken JSON', 'a.json', '{"class":'],
    ['JSON of another kind', 'a.json', '{"type":"FeatureCollection","features":[]}'],
    ['bytes', 'a.csv', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00, 0x89])],
    ['markup', '<img src=x onerror=alert(1)>.csv', '<script>alert(1)</script>\n<b>x</b>\n'],
  ])('of %s says in words why it cannot be examined', async (_, name, content) => {
    await open();
    await examine(name, content);
    const text = await result();
    expect(text).toContain(`Ergebnis: ${name}`);
    expect(text).toContain('Diese Datei kann nicht geprüft werden.');
    expect(text).not.toMatch(/undefined|\[object|Error:/);
    expect(await page.locator('#result img, #result script, #result b').count()).toBe(0);
    expect(log.complaints).toEqual([]);
  });

  test('shows labels of a file as text, whatever they hold', async () => {
    await open();
    await examine('a.csv', OPEN.replaceAll('Altstadt', '<img src=x onerror=alert(1)>'));
    expect(await result()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('#result img').count()).toBe(0);
    expect(log.complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('passes axe in a %s scheme, empty and with a result', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    await page.click('summary');
    expect(await axeViolations(page)).toEqual([]);
    await examine('a.csv', OPEN);
    await result();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open();
    await examine('a.csv', OPEN);
    await result();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutOffTexts(page)).toEqual([]);
  });

  test('allows no script, style, connection or frame from elsewhere', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(`${FOLDER}/index.html`, 'utf8'))?.[1];
    expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

describe('the worker', () => {
  const ask = (message: unknown): Promise<Record<string, unknown>[]> =>
    page.evaluate(async (asked) => {
      const worker = new Worker('audit-worker.js', { type: 'module' });
      const answers: Record<string, unknown>[] = [];
      return new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => {
          answers.push(data);
          if (data['kind'] !== 'progress') resolve(answers);
        };
        const bytes = (asked as { text?: string } | null)?.text;
        const request =
          bytes === undefined ? asked : { ...(asked as object), bytes: new TextEncoder().encode(bytes).buffer };
        worker.postMessage(request);
      });
    }, message);

  test.each([
    ['nothing', null],
    ['a text', 'audit'],
    ['no bytes', { kind: 'audit', name: 'a.csv' }],
    ['a minimum of 0', { kind: 'audit', name: 'a.csv', text: OPEN, minimum: 0 }],
    ['a time below 0', { kind: 'audit', name: 'a.csv', text: OPEN, seconds: -1 }],
    ['zeros that are neither', { kind: 'audit', name: 'a.csv', text: OPEN, zeros: 'maybe' }],
  ])('answers %s with a reason, not with an exception', async (_, message) => {
    await open();
    expect(await ask(message)).toEqual([{ kind: 'failed', reason: 'request' }]);
    expect(log.complaints).toEqual([]);
  });

  test('tells its steps, then places without values', async () => {
    await open();
    const solver = `${server.origin}/audit/highs.wasm`;
    const answers = await ask({
      kind: 'audit',
      name: 'a.csv',
      text: OPEN.replaceAll('808', '803').replaceAll('810', '857'),
      solver,
    });
    const steps = answers.flatMap(({ step }) => (step === undefined ? [] : [step]));
    expect([...new Set(steps)]).toEqual(['read', 'solver', 'audit']);
    expect(answers.at(-1)).toMatchObject({
      kind: 'done',
      problems: [],
      tables: [{ facts: { withheld: 1, open: 1, solver: true }, open: [{ cell: 'B2', labels: ['Altstadt', '2023'] }] }],
    });
    expect(JSON.stringify(answers)).not.toMatch(/\b54\b/);
  });

  test('given no time, calls nothing safe that was not settled', async () => {
    await open();
    const solver = `${server.origin}/audit/highs.wasm`;
    const last = (await ask({ kind: 'audit', name: 'a.csv', text: CLOSED, minimum: 3, seconds: 0, solver })).at(-1);
    expect(last).toMatchObject({
      kind: 'done',
      tables: [{ facts: { withheld: 2, open: 0, unproven: 2, solver: true } }],
    });
  });
});

test('the command line serves the page to this computer, under a policy that lets the solver run', async () => {
  let stop = (): void => {};
  let url = '';
  const terminal = {
    out: (text: string) => (url ||= /http:\S+/.exec(text)?.[0] ?? ''),
    error: () => {},
    isTerminal: false,
    environment: {},
    locale: 'de',
    onInterrupt: (handler: () => void) => (stop = handler),
    exit: () => {},
  };
  const served = showAuditPage({ port: 0 }, { terminal, language: 'de', text: cliText('de'), json: false });
  await expect.poll(() => url).not.toBe('');
  const response = await page.goto(url);
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  await examine('a.csv', OPEN);
  expect(await result()).toContain('mit dem Löser HiGHS geprüft');
  expect(log.complaints).toEqual([]);
  stop();
  expect(await served).toBe(0);
});

test('the solver and the worker are in no bundle of the elements', () => {
  const script = readFileSync('dist/sozialraum.min.js', 'utf8');
  expect(script).not.toMatch(/highs|WebAssembly/);
  expect(existsSync('dist/audit/highs.wasm')).toBe(true);
});

/** Four dimensions of small counts, most of them withheld: work for minutes. */
function longTable(): string {
  const sizes = [14, 12, 12];
  const cells: string[] = ['Ort;A;B;Anzahl'];
  const name = (at: number, size: number): string => (at === size ? 'Gesamt' : `K${at}`);
  const valueOf = (i: number, j: number, k: number): number => 1 + ((i * 7 + j * 5 + k * 3 + i * j * k) % 11);
  const total = (at: number, size: number): number[] => (at === size ? [...Array(size).keys()] : [at]);
  const [a = 0, b = 0, c = 0] = sizes;
  for (let i = 0; i <= a; i++)
    for (let j = 0; j <= b; j++)
      for (let k = 0; k <= c; k++) {
        let sum = 0;
        for (const x of total(i, a)) for (const y of total(j, b)) for (const z of total(k, c)) sum += valueOf(x, y, z);
        const isInner = i < a && j < b && k < c;
        const value = isInner && sum < 9 ? '.' : String(sum);
        cells.push([name(i, a), name(j, b), name(k, c), value].join(';'));
      }
  return cells.join('\n');
}
