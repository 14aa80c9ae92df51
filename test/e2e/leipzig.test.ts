import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, listenTo, TAGS, untilState } from './browser.js';
import { cutOffTexts, sidewaysScroll } from './page-checks.js';
import { publishAndServe, runCli, type ServedCity } from './published-city.js';

const DATA = '../shared/data/leipzig';
const WORKSPACE = 'docs/examples/leipzig';
const MAP = 'soz-district-map';
const SCREENSHOTS = '.cache/screenshots';

/** Rows of a table of the city, by the names of its columns; no cell of these files is quoted. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(DATA, 'ready', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path?: string;
  readonly file?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}
const findings = (answer: { json: unknown }): readonly Found[] => (answer.json as { problems: Found[] }).problems;

describe.skipIf(!existsSync(DATA))('Leipzig in the browser', () => {
  let city: ServedCity;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    city = await publishAndServe(WORKSPACE, DATA);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    city.close();
  });

  async function open<Result>(name: string, look: (page: Page) => Promise<Result>, width = 1280): Promise<Result> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    try {
      const log = listenTo(page);
      await page.goto(city.page(name));
      await untilState(page, TAGS.join(), 'ready');
      const result = await look(page);
      expect(log.complaints).toEqual([]);
      expect(log.requests.filter((address) => !address.startsWith(city.url))).toEqual([]);
      return result;
    } finally {
      await page.close();
    }
  }

  const drawn = (page: Page, selector: string): Promise<number> => page.locator(`${MAP} >> ${selector}`).count();

  test('the page opens with 63 districts on the map and in the ranking', () =>
    open('index.html', async (page) => {
      await page.screenshot({ path: `${SCREENSHOTS}/leipzig.png`, fullPage: true });
      expect(await drawn(page, '.map path.area')).toBe(63);
      expect(await drawn(page, '[role=option]')).toBe(63);
    }));

  test.each(['bevoelkerung.html', 'arbeit.html'])('%s opens, too', (name) =>
    open(name, async (page) => {
      await page.screenshot({ path: `${SCREENSHOTS}/leipzig-${name}.png`, fullPage: true });
      expect(await drawn(page, '.map path.area')).toBe(63);
    }),
  );

  test.each([320, 768])('nothing is cut off at %d px', (width) =>
    open(
      'index.html',
      async (page) => {
        await page.screenshot({ path: `${SCREENSHOTS}/leipzig-${width}.png`, fullPage: true });
        expect(await cutOffTexts(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      },
      width,
    ),
  );

  test('a map is wider than high or not, as the city is', () =>
    open('index.html', async (page) => {
      const box = await page.locator(`${MAP} >> svg.map`).boundingBox();
      // extent of the districts in EPSG:25833: 21.2 km by 23.5 km
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(21.2 / 23.5, 1);
    }));

  test.each(['62', '41', '22'])('the table has the figures of district %s as the city counts them', (code) =>
    open('index.html', async (page) => {
      const entitled = rowsOf('indikatoren_lang.csv').find(
        (row) =>
          row['datei'] === 'mit-1-person' &&
          row['merkmal'] === 'Leistungsberechtigte' &&
          row['jahr'] === '2022' &&
          row['ot'] === code,
      );
      const inhabitants = rowsOf('einwohner_lang.csv').find(
        (row) =>
          row['ebene'] === 'ortsteil' &&
          row['code'] === code &&
          row['jahr'] === '2022' &&
          row['merkmal'] === 'Einwohner insgesamt',
      );
      const [above, below] = [Number(entitled?.['wert']), Number(inhabitants?.['wert'])];
      const german = (value: number, decimals: number): string =>
        value.toLocaleString('de', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      const plain = (text: string): string => text.replace(/[.\s]/g, '');
      expect(await page.locator(`${MAP} >> [part=subtitle]`).innerText()).toContain('2022');
      const cells = await page
        .locator(`${MAP} >> .twin tbody tr`)
        .filter({ has: page.locator(`th:text-is("${inhabitants?.['name']}")`) })
        .locator('td')
        .allTextContents();
      expect(cells.slice(0, 3).map(plain)).toEqual(
        [german((1000 * above) / below, 1), german(above, 0), german(below, 0)].map(plain),
      );
    }),
  );

  test('the protection note counts what is withheld', () =>
    open('index.html', async (page) => {
      expect(await page.locator(`${MAP} >> [part=notes]`).innerText()).toMatch(
        /\d+ von [\d.]+ Werten unterliegen der Geheimhaltung/,
      );
    }));
});

describe.skipIf(!existsSync(DATA))('check finds in Leipzig’s data', () => {
  let found: readonly Found[];
  beforeAll(() => {
    const answer = runCli('check', WORKSPACE, '--data', DATA);
    expect(answer.code).toBe(0);
    found = findings(answer);
  });

  const of = (code: string, path?: string): readonly Found[] =>
    found.filter((each) => each.code === code && (path === undefined || each.path === `statistics.${path}`));
  const params = (code: string, path?: string): readonly Found['params'][] => of(code, path).map((each) => each.params);

  test('small numbers of unemployed that became zero from 2018 on (D1b)', () => {
    const cut = params('quality-zeros-suspicious', 'arbeitslose');
    const periodsOf = (category: string): unknown => cut.find((each) => each['category'] === category)?.['periods'];
    expect(periodsOf('Ausländerinnen und Ausländer')).toBe('2018-12-31, 2019-12-31, 2020-12-31, 2021-12-31');
    expect(periodsOf('unter 25 Jahre')).toBe('2018-12-31, 2019-12-31, 2020-12-31');
    expect(params('quality-all-zero', 'arbeitslose')).toEqual([
      { category: 'Langzeitarbeitslose', periods: '2018-12-31, 2019-12-31, 2021-12-31, 2022-12-31' },
    ]);
  });

  test('totals of unemployed that are more than women and men, in the districts where they are (D1b)', () => {
    const rows = rowsOf('indikatoren_lang.csv').filter((row) => row['datei'] === 'arbeitslose-insgesamt');
    const count = (group: string, of: Record<string, string>): number =>
      Number(
        rows.find((row) => row['merkmal'] === group && row['ot'] === of['ot'] && row['jahr'] === of['jahr'])?.['wert'],
      );
    const contradictions = rows.filter(
      (row) =>
        row['merkmal'] === 'Arbeitslose insgesamt' &&
        Number(row['wert']) !== count('Männer', row) + count('Frauen', row),
    );
    const places = contradictions.map((row) => `${row['ortsteil']} ${row['jahr']}-12-31`);
    const [finding] = params('quality-parts-differ', 'arbeitslose').filter(
      (each) => each['parts'] === 'Männer + Frauen',
    );
    expect(finding?.['count']).toBe(contradictions.length);
    expect(places).toContain(finding?.['example']);
  });

  test('more inhabitants in the city than in its districts (D2)', () => {
    const [remainder] = of('quality-remainder-declared', 'einwohner');
    expect(remainder?.params).toMatchObject({ level: 'stadt' });
    // remainders of one or two persons give them away: 2012, 2014, 2018, 2020 and 2024 at least
    expect(Number(remainder?.params['small'])).toBeGreaterThanOrEqual(5);
  });

  test('boundaries that run clockwise (D4)', () => {
    expect(params('geometry-winding')).toEqual(
      expect.arrayContaining([
        { clockwise: 63, total: 63 },
        { clockwise: 10, total: 10 },
      ]),
    );
  });

  test('one label for two groups (D11)', () => {
    const labels = params('label-ambiguous', 'sgb2-personen').map((each) => each['label']);
    expect(labels).toEqual(expect.arrayContaining(['Männer', 'Frauen']));
  });

  test('the year from which entitled persons are the sum of those able and not able to work (D11)', () => {
    expect(params('quality-identity-break', 'sgb2-personen')).toEqual([
      expect.objectContaining({ total: 'Leistungsberechtigte', period: '2016-12-31' }),
    ]);
  });

  test('shares among counts (D11)', () => {
    const [mixed] = params('quality-units-mixed', 'sgb2-personen');
    expect(mixed?.['labels']).toMatch(/SGB-II-Quote/);
    expect(mixed?.['labels']).not.toMatch(/Leistungsberechtigte/);
  });

  test('and says each in a German sentence that ends and names no undefined thing', () => {
    for (const { message } of found) {
      expect(message).toMatch(/^\p{Lu}|^\d|^[a-z]+ SGB/u);
      expect(message).toMatch(/\.$/);
      expect(message).toMatch(/\b(ist|sind|steht|stehen|gilt|enthält|laufen)\b/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe.skipIf(!existsSync(DATA))('check refuses boundaries', () => {
  test('whose coordinates are swapped, with an area for the whole (D3), and says so in German', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sozialraum-e2e-'));
    const yaml = readFileSync(join(WORKSPACE, 'sozialraum.yaml'), 'utf8');
    const good = 'file: ortsteile.geojson, code: OT, name: Name';
    expect(yaml).toContain(good);
    const bad = 'file: BAD_leipzig-districts_latlon-swapped.geojson, code: key, name: title';
    writeFileSync(join(folder, 'sozialraum.yaml'), yaml.replace(good, bad));
    const answer = runCli('check', folder, '--data', DATA);
    const out = join(folder, 'out');
    const published = runCli('publish', folder, '--data', DATA, '--out', out);
    const swapped = findings(answer).find(({ code }) => code === 'geometry-axis-swapped');
    expect(answer.code).toBe(1);
    expect(swapped?.message).toMatch(/Breite|Länge|vertauscht/);
    expect(
      findings(answer)
        .map(({ params, message }) => `${JSON.stringify(params)} ${message}`)
        .join(),
    ).toMatch(/XX|Gesamt/);
    expect(published.code).toBe(1);
    expect(existsSync(out)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
