import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyPage, launch, type PageLog, TAGS, textOf, untilState } from './browser.js';
import { cityFiles, FIRST_TABLE, type Json } from './city-files.js';
import { type Answer, answerJson, answerWith, HostileServer } from './hostile-server.js';

const MAP = 'soz-district-map';
const ALL = TAGS.join();
const ELEMENTS = TAGS.map((tag) => `<${tag} src="publication.json" group="a"></${tag}>`).join('\n');
const MEGABYTE = 1_000_000;

let browser: Browser;
let server: HostileServer;
let page: Page;
let log: PageLog;
let cases = 0;
let folder: string;

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
  folder = `/${cases++}/`;
  ({ page, log } = await emptyPage(browser));
});

/** Serves the city's files, some of them otherwise. */
function put(
  answers: Readonly<Record<string, Answer>> = {},
  spoil: (files: Map<string, Json>) => void = () => {},
): void {
  const files = cityFiles();
  spoil(files);
  for (const [path, content] of files) server.put(folder + path, answerJson(content));
  for (const [path, answer] of Object.entries(answers)) server.put(folder + path, answer);
}

async function open(body: string, options: { csp?: boolean; head?: string } = {}): Promise<void> {
  server.putPage(folder, body, options);
  await page.goto(server.origin + folder);
}

/** What the page complains of, but for requests that failed, which a browser reports by itself. */
const complaints = (): string[] =>
  log.complaints.filter((text) => !/Failed to load resource|Fetch API cannot load/.test(text));

/** Addresses that were asked for and are not this server's. */
const foreign = (): string[] => log.requests.filter((address) => !address.startsWith(server.origin));

const whole = JSON.stringify(cityFiles().get('publication.json'));
const broken: Readonly<Record<string, Answer>> = {
  'an empty file': answerWith(''),
  'a web page': answerWith('<!doctype html><title>Anmeldung</title><p>Bitte melden Sie sich an.', 'text/html'),
  'a file that breaks off': answerWith(whole.slice(0, whole.length / 2)),
  'no file (404)': answerWith('<h1>Not Found</h1>', 'text/html', 404),
  'a server that fails (500)': answerWith('boom', 'text/plain', 500),
  null: answerJson(null),
  'a list': answerJson([1, 2, 3]),
  'a text': answerJson('publication'),
  'another format': answerJson({ type: 'FeatureCollection', features: [] }),
  bytes: answerWith(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0x89])),
  'a connection that breaks': (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"version":');
    setTimeout(() => response.destroy(), 20);
  },
};
const sayings = Object.entries(broken);

describe('where a file should be, the element says in words that it cannot be shown, and offers to try again', () => {
  test.each(sayings)('the catalogue: %s', async (_, answer) => {
    put({ 'publication.json': answer });
    await open(ELEMENTS);
    await untilState(page, ALL, 'error');
    for (const tag of TAGS) {
      const text = await textOf(page, tag);
      expect(text).toMatch(/^Die Daten können nicht gezeigt werden\. \S/);
      expect(text).toContain('Erneut versuchen');
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(complaints()).toEqual([]);
  });

  test.each(sayings)('the figures: %s', async (_, answer) => {
    put({ [FIRST_TABLE]: answer });
    await open(ELEMENTS);
    await untilState(page, ALL, 'error');
    expect(complaints()).toEqual([]);
  });

  test.each(sayings)('the boundaries: %s; trend and matrix do without them', async (_, answer) => {
    put({ 'geometry.json': answer });
    await open(ELEMENTS);
    await untilState(page, MAP, 'error');
    await untilState(page, 'soz-trend-chart, soz-matrix', 'ready');
    expect(complaints()).toEqual([]);
  });

  test('and shows the data once the file is there and the reader tries again', async () => {
    put({ 'publication.json': answerWith('', 'text/plain', 503) });
    await open(`<${MAP} src="publication.json"></${MAP}>`);
    await untilState(page, MAP, 'error');
    put();
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await untilState(page, MAP, 'ready');
  });

  test('keeps the table of the page in view', async () => {
    put({ 'publication.json': answerWith('', 'text/plain', 404) });
    await open('<div data-sozialraum="karte" data-src="publication.json"><table><tr><td>4711</td></tr></table></div>');
    await untilState(page, MAP, 'error');
    expect(await page.getByText('4711').isVisible()).toBe(true);
  });
});

const ring = [0, 1, 2, 3];
const topology = (geometries: Json, arcs: Json, more: Json = {}): Json => ({
  type: 'Topology',
  objects: { district: { type: 'GeometryCollection', geometries } },
  arcs,
  ...more,
});
const polygon = (arcs: Json, id: Json = '11'): Json => ({ type: 'Polygon', id, arcs });
const square = [
  [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ],
];
const wrongGeometry: Readonly<Record<string, Json>> = {
  'no areas': topology([], []),
  'arcs that are not there': topology([polygon([[5, -9, 1e9]])], square),
  'arcs of no number': topology([polygon([['a', null, {}]])], square),
  'arcs nested too deep': topology([polygon([[[[0]]]])], square),
  'arcs nested not at all': topology([polygon(ring)], square),
  'points of texts': topology([polygon([[0]])], [[['a', 'b'], ['c']]]),
  'points of null': topology([polygon([[0]])], [[null, null]]),
  'points of no end': topology(
    [polygon([[0]])],
    [
      [
        [1e308, 1e308],
        [-1e308, 1e308],
        [1e308, -1e308],
      ],
    ],
  ),
  'one point': topology([polygon([[0]])], [[[5, 5]]]),
  'a scale of zero': topology([polygon([[0]])], square, { transform: { scale: [0, 0], translate: [0, 0] } }),
  'a scale of texts': topology([polygon([[0]])], square, { transform: { scale: 'x', translate: null } }),
  'areas of another city': topology([polygon([[0]], '99')], square),
  'areas without a code': topology([{ type: 'Polygon', arcs: [[0]] }], square),
  'areas that are lists and null': topology([null, [], 7, 'x'], square),
  'degrees in swapped order': topology(
    [polygon([[0]])],
    [
      [
        [51.3, 12.3],
        [51.4, 12.3],
        [51.4, 12.4],
        [51.3, 12.3],
      ],
    ],
  ),
  'objects that are a list': { type: 'Topology', objects: [], arcs: square },
  'names of objects in the language itself': {
    type: 'Topology',
    objects: { __proto__: null, constructor: 1, toString: { geometries: 1 } },
    arcs: [],
  },
};

describe('wrong boundaries', () => {
  test.each(Object.entries(wrongGeometry))('%s: the ranking is there, and nothing breaks', async (_, geometry) => {
    put({ 'geometry.json': answerJson(geometry) });
    await open(`<${MAP} src="publication.json"></${MAP}>`);
    await untilState(page, MAP, 'ready', 'error');
    const drawn = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const paths = [...(root?.querySelectorAll('.map path') ?? [])].map((path) => path.getAttribute('d') ?? '');
      return { areas: root?.querySelectorAll('[role=option]').length, paths: paths.join('') };
    }, MAP);
    expect(drawn.paths).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawn.areas === 12 || (await textOf(page, MAP)).startsWith('Die Daten können nicht')).toBe(true);
    expect(complaints()).toEqual([]);
  });
});

/** Sends as much as the other side takes, and counts it. */
function flood(bytes: number, sent: { bytes: number }, headers: Record<string, string> = {}): Answer {
  const chunk = Buffer.alloc(MEGABYTE / 4, ' ');
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
    const send = (): void => {
      while (sent.bytes < bytes && !response.destroyed) {
        sent.bytes += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  };
}

/** Lets the page count how long it did not answer, at most. */
async function watchTicks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    const ticks = { longest: 0, count: 0 };
    Object.assign(globalThis, { ticks });
    const tick = (): void => {
      const now = performance.now();
      ticks.longest = Math.max(ticks.longest, now - last);
      ticks.count++;
      last = now;
      setTimeout(tick, 5);
    };
    tick();
  });
  return () => page.evaluate(() => (globalThis as unknown as { ticks: { longest: number } }).ticks.longest);
}

/** Far above what a fast machine needs: time never decides a test, a page that stands still does. */
const STANDSTILL = 5000;

describe('a file of 50 MB is refused by its size while the page goes on', () => {
  const size = 50 * MEGABYTE;
  const announced = { 'Content-Length': String(size) };
  test.each([
    ['announced, as the catalogue', 'publication.json', announced],
    ['announced, as figures', FIRST_TABLE, announced],
    ['announced, as boundaries', 'geometry.json', announced],
    ['not announced, as the catalogue', 'publication.json', {}],
    ['not announced, as boundaries', 'geometry.json', {}],
  ])('%s', async (name, path, headers) => {
    const sent = { bytes: 0 };
    put({ [path]: flood(size, sent, headers) });
    server.put(`${folder}script.js`, answerWith('', 'text/javascript'));
    await open('<p>…</p>');
    const longest = await watchTicks();
    await addElements(page, MAP);
    await untilState(page, MAP, 'error');
    expect(await textOf(page, MAP)).toContain('Die Datei ist zu groß');
    const pause = await longest();
    console.log(`${name}: ${(sent.bytes / MEGABYTE).toFixed(1)} MB sent, longest pause ${Math.round(pause)} ms`);
    expect(sent.bytes).toBeLessThan(size);
    expect(pause).toBeLessThan(STANDSTILL);
    expect(complaints()).toEqual([]);
  });

  test('packed into 50 kB', async () => {
    const packed = gzipSync(Buffer.alloc(size, ' '));
    put({ 'publication.json': answerWith(packed, 'application/json', 200, { 'Content-Encoding': 'gzip' }) });
    await open('<p>…</p>');
    const longest = await watchTicks();
    await addElements(page, MAP);
    await untilState(page, MAP, 'error');
    expect(await textOf(page, MAP)).toContain('Die Datei ist zu groß');
    expect(await longest()).toBeLessThan(STANDSTILL);
  });
});

async function addElements(page: Page, ...tags: readonly string[]): Promise<void> {
  await page.evaluate((tags) => {
    for (const tag of tags) {
      const element = document.createElement(tag);
      element.setAttribute('src', 'publication.json');
      document.body.append(element);
    }
  }, tags);
}

const codes = (count: number, prefix: string): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** A dataset of few bytes that declares many cells. */
function vast(dataset: Json, areas: number, periods: number, metrics: number): void {
  const sizes = { area: areas, time: periods, metric: metrics };
  for (const [id, count] of Object.entries(sizes)) {
    const index = id === 'time' ? codes(count, '').map((_, i) => String(1000 + i)) : codes(count, id);
    if (id === 'metric') index[0] = 'value';
    dataset.dimension[id].category = { index, label: {} };
  }
  dataset.size = [areas, periods, metrics];
  dataset.value = {};
  dataset.status = {};
  dataset.extension.sozialraum.level = Array.from({ length: areas }, () => 2);
}

describe('a dataset that declares more cells than it has', () => {
  test.each([
    ['a thousand million', 1000, 1000, 1000],
    ['twenty million', 5000, 1000, 4],
  ])('%s: the page goes on', async (name, areas, periods, metrics) => {
    put({}, (files) => vast(files.get(FIRST_TABLE), areas, periods, metrics));
    await open('<p>…</p>');
    const longest = await watchTicks();
    await addElements(page, ...TAGS);
    await untilState(page, ALL, 'error', 'empty', 'ready');
    const pause = await longest();
    console.log(`${name} cells: longest pause ${Math.round(pause)} ms`);
    expect(pause).toBeLessThan(STANDSTILL);
    expect(complaints()).toEqual([]);
  });
});

const MARKUP = '<img src=x onerror=hacked=1><script>hacked=1</script>"\'&amp;${hacked=1}';

describe('markup in names, titles and notes', () => {
  // without the policy, which would keep it from running
  const withoutCsp = { csp: false };
  const spoilTexts = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(spoilTexts);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        ['de', 'name', 'unit', 'contact'].includes(key) && typeof inner === 'string'
          ? `${inner} ${MARKUP}`
          : spoilTexts(inner),
      ]),
    );
  };

  test('is shown as text, and runs nowhere', async () => {
    put({}, (files) => {
      for (const [path, file] of files) {
        if (path !== 'geometry.json') file.extension = spoilTexts(file.extension);
        const labels = file.dimension?.area?.category.label;
        for (const code of Object.keys(labels ?? {})) labels[code] += MARKUP;
      }
    });
    await open(ELEMENTS, withoutCsp);
    await untilState(page, ALL, 'ready');
    await page.locator(`${MAP} .map path.area`).first().hover({ force: true });
    await page.locator(`${MAP} [role=option]`).first().click();
    await page.waitForTimeout(600);
    const found = await page.evaluate((tags) => {
      const roots = tags.map((tag) => document.querySelector(tag)?.shadowRoot);
      return {
        foreign: roots.flatMap((root) => [...(root?.querySelectorAll('img, script, iframe, [onerror]') ?? [])].length),
        texts: roots.map((root) => root?.textContent ?? ''),
        hacked: 'hacked' in globalThis,
      };
    }, TAGS);
    expect(found.hacked).toBe(false);
    expect(found.foreign).toEqual([0, 0, 0]);
    for (const text of found.texts) expect(text).toContain(MARKUP);
    expect(complaints()).toEqual([]);
  });

  test('in the page’s own table is text too', async () => {
    const escaped = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const table = `<table><caption>${escaped} 2024</caption><tr><th>Ort</th><th>2023</th><th>2024</th></tr>
      <tr><th>${escaped}</th><td>1,5</td><td>${escaped}</td></tr><tr><th>B</th><td>2,5</td><td>3</td></tr></table>`;
    await open(TAGS.map((tag) => `<${tag}>${table}</${tag}>`).join(''), withoutCsp);
    await untilState(page, ALL, 'ready', 'empty', 'error');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(complaints()).toEqual([]);
  });

  test('in the attributes of a block is text too', async () => {
    put();
    const attribute = MARKUP.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const block = (kind: string): string =>
      `<div data-sozialraum="${kind}" data-src="publication.json" data-titel="${attribute}"
        data-zusammenfassung="${attribute}" data-indikator="${attribute}" data-gebiet="${attribute}"
        data-jahr="${attribute}" data-ebene="${attribute}" data-gruppe="${attribute}" data-ueberschrift="99"></div>`;
    await open(['karte', 'verlauf', 'matrix', attribute].map(block).join(''), withoutCsp);
    await untilState(page, ALL, 'ready');
    for (const tag of TAGS) expect(await textOf(page, tag)).toContain(MARKUP);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    // a kind, an indicator, a period, a level or an area that there is none of is told of in the console, where markup is text anyway
    const asked = ['indikator', 'jahr', 'ebene', 'gebiet'].map((name) => `data-${name}="${MARKUP}" cannot be used`);
    const isOfWish = (text: string): boolean => asked.some((each) => text.includes(each));
    await expect.poll(() => complaints().filter(isOfWish)).toHaveLength(TAGS.length * asked.length);
    expect(complaints().filter((text) => !isOfWish(text))).toEqual([
      expect.stringContaining(`data-sozialraum="${MARKUP}"`),
    ]);
  });
});

describe('addresses', () => {
  const bad = ['javascript:hacked=1', 'JaVaScRiPt:hacked=1', ' javascript:hacked=1', 'data:text/html,x', 'vbscript:x'];

  test.each(bad)('%s behind a source or publisher becomes no link', async (url) => {
    put({}, (files) => {
      for (const file of files.values()) {
        const own = file.extension?.sozialraum;
        if (!own) continue;
        own.publisher.url = url;
        for (const indicator of [...(own.indicators ?? []), ...(own.indicator ? [own.indicator] : [])])
          for (const source of indicator.sources) source.url = source.licence.url = url;
      }
    });
    await open(ELEMENTS, { csp: false });
    await untilState(page, ALL, 'ready', 'error');
    const hrefs = await page.evaluate(
      (tags) =>
        tags.flatMap((tag) =>
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.href),
        ),
      TAGS,
    );
    expect(hrefs.filter((href) => !href.startsWith('http'))).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  test.each([
    ...bad,
    'https://example.org/x.json',
    '//example.org/x.json',
    'http:\\\\example.org\\x.json',
    'file:///etc/passwd',
  ])('%s as the place of figures or boundaries is never asked for', async (href) => {
    put({}, (files) => {
      const catalogue = files.get('publication.json');
      for (const item of catalogue.link.item) item.href = href;
      catalogue.extension.sozialraum.geometry = href;
    });
    await open(ELEMENTS, { csp: false });
    await untilState(page, ALL, 'error');
    expect(foreign()).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  test.each(['http://', 'https://[', '\\\\', ':::', 'javascript:hacked=1', 'data:application/json,{}', ''])(
    'src="%s" is an error or nothing, never an exception',
    async (src) => {
      await open(TAGS.map((tag) => `<${tag} src="${src}"></${tag}>`).join(''), { csp: false });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(complaints()).toEqual([]);
    },
  );
});

/** All texts and all attributes that hold numbers or words, but for what is told to webmasters in `.detail`. */
function allShown(page: Page): Promise<string[]> {
  return page.evaluate((tags) => {
    const isName = (attribute: Attr): boolean => /^(id|class|fill|part)$/.test(attribute.name);
    return tags.map((tag) => {
      const elements = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])];
      const attributes = elements.flatMap((element) => [...element.attributes].filter((each) => !isName(each)));
      const texts = elements.filter((element) => element.children.length === 0 && !element.closest('.detail'));
      return [...attributes.map(({ value }) => value), ...texts.map(({ textContent }) => textContent)].join(' ');
    });
  }, TAGS);
}

describe('numbers that are none', () => {
  const oddities = ['1e999', '-1e999', '1e308', '-1e308', '5e-324', '-0', '"NaN"', '"12"', 'true', '{}', '[7]', 'null'];

  test.each(oddities)('%s as a value shows neither NaN nor Infinity', async (odd) => {
    put({}, (files) => (files.get(FIRST_TABLE).value = files.get(FIRST_TABLE).value.map(() => '@')));
    const file = cityFiles().get(FIRST_TABLE);
    file.value = file.value.map((value: Json, i: number) => (i % 3 === 0 ? '@' : value));
    server.put(folder + FIRST_TABLE, answerWith(JSON.stringify(file).replaceAll('"@"', odd)));
    await open(ELEMENTS);
    await untilState(page, ALL, 'ready', 'error', 'empty');
    for (const shown of await allShown(page)) expect(shown).not.toMatch(/NaN|Infinity|undefined|∞/);
    expect(complaints()).toEqual([]);
  });

  test('a number beside the status "suppressed" is shown nowhere', async () => {
    put({}, (files) => {
      const dataset = files.get(FIRST_TABLE);
      dataset.value = dataset.value.map((value: Json, i: number) =>
        dataset.status[i] === 'suppressed' ? 47.1 : value,
      );
    });
    await open(ELEMENTS);
    await untilState(page, ALL, 'ready');
    for (const tag of TAGS) expect(await textOf(page, tag)).not.toMatch(/47[.,]1/);
  });
});

describe('the page around the elements', () => {
  test('a second copy of the script warns, and everything works', async () => {
    put();
    server.put(
      '/second.js',
      answerWith(await (await fetch(`${server.origin}/sozialraum.min.js`)).text(), 'text/javascript'),
    );
    await open(ELEMENTS, { head: '<script defer src="/second.js"></script>' });
    await untilState(page, ALL, 'ready');
    expect(log.complaints).toHaveLength(1);
    expect(log.complaints[0]).toMatch(/^warning: sozialraum (\S+) and \1 are on one page/);
  });

  test('elements that come and go fifty times leave nothing behind and end up ready', async () => {
    put();
    await open('<p>…</p>');
    const comeAndGo = (times: number): Promise<void> =>
      page.evaluate(
        async ({ tags, times }) => {
          for (let i = 0; i < times; i++) {
            const elements = tags.map((tag) => document.createElement(tag));
            for (const element of elements) {
              element.setAttribute('src', 'publication.json');
              element.setAttribute('group', 'a');
            }
            document.body.append(...elements);
            // some go while their data are still on the way
            await new Promise((resolve) => setTimeout(resolve, (i % 5) * 15));
            for (const element of elements) element.remove();
          }
        },
        { tags: TAGS, times },
      );
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const nodes = async (): Promise<number> => {
      await page.waitForTimeout(300);
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN;
    };
    await addElements(page, ...TAGS);
    await untilState(page, ALL, 'ready');
    const present = await nodes();
    await comeAndGo(50);
    // fifty times as many would stay, if any did
    expect(await nodes()).toBeLessThan(5 * present);
    await page.evaluate((all) => document.querySelectorAll(all).forEach((element) => element.remove()), ALL);
    await addElements(page, ...TAGS);
    await untilState(page, ALL, 'ready');
    expect(complaints()).toEqual([]);
  });

  test.each([
    ['<details>', `<details>${ELEMENTS}</details>`, 'details', 'open', ''],
    ['a tab that is not shown', `<div id="tab" hidden>${ELEMENTS}</div>`, '#tab', 'hidden', undefined],
  ])('in %s they wait, and are drawn to their width once it opens', async (_, body, selector, attribute, value) => {
    put();
    await open(body);
    await untilState(page, ALL, 'loading');
    await page.evaluate(
      ({ selector, attribute, value }) => {
        const element = document.querySelector(selector);
        if (value === undefined) element?.removeAttribute(attribute);
        else element?.setAttribute(attribute, value);
      },
      { selector, attribute, value },
    );
    await untilState(page, ALL, 'ready');
    await page.waitForTimeout(300);
    const widths = await page.evaluate(() =>
      ['soz-district-map svg.map', 'soz-trend-chart svg.drawing', 'soz-matrix table'].map((path) => {
        const [tag = '', inner = ''] = path.split(/ (.*)/);
        const host = document.querySelector(tag);
        return {
          drawn: host?.shadowRoot?.querySelector(inner)?.getBoundingClientRect().width ?? 0,
          room: host?.getBoundingClientRect().width ?? 0,
        };
      }),
    );
    for (const { drawn, room } of widths) {
      expect(drawn).toBeGreaterThan(100);
      expect(drawn).toBeLessThanOrEqual(room);
    }
    expect(complaints()).toEqual([]);
  });

  test('wishes that the data do not fulfil fall back on what there is', async () => {
    put();
    const wishes = 'indicator="nope" period="1066" level="nope" area="nope 11" heading-level="99" group="__proto__"';
    await open(TAGS.map((tag) => `<${tag} src="publication.json" ${wishes}></${tag}>`).join(''));
    await untilState(page, ALL, 'ready', 'empty');
    const asked = ['indicator="nope"', 'period="1066"', 'level="nope"', 'area="nope 11"'];
    await expect.poll(complaints).toHaveLength(TAGS.length * asked.length);
    for (const wish of TAGS.flatMap((tag) => asked.map((each) => `<${tag}>: ${each} cannot be used`)))
      expect(complaints()).toContainEqual(expect.stringContaining(wish));
  });
});
