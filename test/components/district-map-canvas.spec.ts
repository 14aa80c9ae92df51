import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../components/district-map/district-map.js';
import type { SozDistrictMap } from '../../components/district-map/district-map.component.js';
import { mapLook, mapModel, type Publication } from '../../src/index.js';
import { blockCity } from '../fixtures/block-city.js';
import { all, find } from './find.js';
import { afterLayout, waitUntil } from './wait.js';

const [COLUMNS, ROWS] = [40, 30];
const city = blockCity(COLUMNS, ROWS);

/** Workers that run, and what they have been sent. */
const running = new Set<Worker>();
const sent: unknown[] = [];
const { Worker: RealWorker } = globalThis;
class WatchedWorker extends RealWorker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    running.add(this);
  }

  override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    sent.push(structuredClone({ ...(message as object), canvas: undefined }));
    super.postMessage(message, transfer as Transferable[]);
  }

  override terminate(): void {
    running.delete(this);
    super.terminate();
  }
}

const show = async (attributes: Record<string, string> = {}, publication = city): Promise<SozDistrictMap> => {
  const element = document.createElement('soz-district-map');
  element.lang = 'de';
  element.publication = publication;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size: 60rem; color-scheme: light; background: Canvas">${element}</div>`);
  await element.updateComplete;
  return element;
};
const painted = async (attributes: Record<string, string> = {}, publication = city): Promise<SozDistrictMap> => {
  const element = await show(attributes, publication);
  await waitUntil(() => isSeen(element, 'd0'), 'it is painted');
  return element;
};
const mapOf = (element: Element): SVGSVGElement => find<SVGSVGElement>(element, 'svg.map');

/** Side of an area, and the margin, in units of the map: the longer side is 2,000 wide. */
const [SIDE, MARGIN] = [2000 / COLUMNS, 8];

/** Where on the screen the middle of an area is. */
function pointOf(element: Element, code: string): [x: number, y: number] {
  const index = Number(code.slice(1));
  const [column, row] = [index % COLUMNS, ROWS - 1 - Math.floor(index / COLUMNS)];
  const at = new DOMPoint(MARGIN + SIDE * (column + 0.5), MARGIN + SIDE * (row + 0.5));
  const { x, y } = at.matrixTransform(mapOf(element).getScreenCTM()!);
  return [x, y];
}

/** The colours of the canvas around the middle of an area. */
function dotsOf(element: Element, code: string, pixels = 6): string[] {
  const canvas = find<HTMLCanvasElement>(element, 'canvas');
  const box = canvas.getBoundingClientRect();
  const [x, y] = pointOf(element, code);
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const pen = copy.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(canvas, 0, 0);
  const density = canvas.width / box.width;
  const side = Math.round(pixels * density);
  const { data } = pen.getImageData(
    Math.round((x - box.x) * density - side / 2),
    Math.round((y - box.y) * density - side / 2),
    side,
    side,
  );
  return Array.from({ length: side * side }, (_, i) => `rgb(${data.slice(4 * i, 4 * i + 3).join(', ')})`).filter(
    (_, i) => data[4 * i + 3] === 255,
  );
}
const isSeen = (element: Element, code: string): boolean => {
  try {
    return dotsOf(element, code).length > 0;
  } catch {
    return false;
  }
};
const colourOf = (element: Element, code: string): string => {
  const dots = new Set(dotsOf(element, code));
  return dots.size === 1 ? [...dots].join() : `${dots.size} colours`;
};

/** The colour that the style sheets give an area. */
function expected(element: SozDistrictMap, code: string, period?: string): string {
  const [table] = (element.publication as Publication).tables.values();
  const at = table!.periods.find(({ id }) => id === period) ?? table!.periods.at(-1)!;
  const model = mapModel(table!, table!.areas.levels.at(-1)!, at, undefined);
  const look = mapLook(
    model,
    model.areas.find(({ area }) => area.code === code),
  );
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', `area ${look}`);
  mapOf(element).append(path);
  const { fill } = getComputedStyle(path);
  path.remove();
  return fill;
}
const CODES = ['d0', 'd7', 'd39', 'd40', 'd555', 'd1199'];
const bear = async (element: SozDistrictMap, codes: readonly string[], period?: string): Promise<void> => {
  await waitUntil(() => codes.every((code) => colourOf(element, code) === expected(element, code, period)));
};
const move = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
const tip = (element: Element): string => {
  const tooltip = find(element, '.tooltip');
  return tooltip.matches(':popover-open') ? (tooltip.textContent ?? '') : '';
};

describe('soz-district-map of many areas', () => {
  before(() => {
    globalThis.Worker = WatchedWorker;
  });
  afterEach(async () => {
    sent.length = 0;
    await executeServerCommand('media-features', []);
    await emulateMedia({ media: 'screen' });
  });
  after(() => {
    globalThis.Worker = RealWorker;
  });

  it('is painted by a worker, each area in the colour of its class, and none of them is an element', async () => {
    const element = await painted();
    await bear(element, CODES);
    expect(new Set(CODES.map((code) => colourOf(element, code))).size).to.be.above(2);
    expect(all(element, 'path[data-code]')).to.have.length(0);
    expect(running.size).to.equal(1);
  });

  it('tells what is withheld, missing and uncertain by patterns that differ', async () => {
    const element = await painted();
    await bear(element, ['d0']);
    const [suppressed, missing, uncertain] = ['d1', 'd2', 'd3'].map((code) => new Set(dotsOf(element, code, 10)));
    const { fill: paper } = getComputedStyle(find(element, '.paper'));
    expect([suppressed, missing, uncertain].map((dots) => dots?.has(paper))).to.deep.equal([true, true, false]);
    expect([...suppressed!].sort().join()).not.to.equal([...missing!].sort().join());
    for (const dots of [suppressed, uncertain]) expect(dots!.size).to.be.above(1);
    expect(uncertain!.has(expected(element, 'd3'))).to.equal(true);
  });

  it('sends the worker looks, and no values', async () => {
    const element = await painted();
    await bear(element, CODES);
    const looks = sent.flatMap((message) => Object.entries(message as object));
    expect(new Set(looks.map(([name]) => name))).to.deep.equal(
      new Set(['canvas', 'paths', 'areas', 'looks', 'view', 'width', 'height', 'density', 'manner']),
    );
    const [bytes] = looks.filter(([name]) => name === 'looks').map(([, value]) => value as Uint8Array);
    expect(bytes).to.be.instanceOf(Uint8Array);
    expect(bytes).to.have.length(COLUMNS * ROWS);
  });

  it('follows another year', async () => {
    const element = await painted();
    const [table] = city.tables.values();
    const [first] = table!.periods;
    await bear(element, CODES);
    element.period = first!.id;
    await bear(element, CODES, first!.id);
    expect(running.size).to.equal(1);
  });

  it('follows the scheme of the page, and tokens that change without a word', async () => {
    const element = await painted();
    await bear(element, CODES);
    const light = colourOf(element, 'd0');
    (element.parentElement as HTMLElement).style.colorScheme = 'dark';
    await bear(element, CODES);
    expect(colourOf(element, 'd0')).not.to.equal(light);
    for (let i = 1; i <= 5; i++) element.style.setProperty(`--soz-class-${i}`, `rgb(${i}, 200, 0)`);
    await bear(element, CODES);
    expect(colourOf(element, 'd0')).to.match(/^rgb\(\d, 200, 0\)$/);
  });

  it('leaves what the legend was not asked for pale', async () => {
    const element = await painted();
    await bear(element, CODES);
    const before = CODES.map((code) => colourOf(element, code));
    find(element, '.legend button').click();
    await waitUntil(() => CODES.some((code, i) => colourOf(element, code) !== before[i]));
    const kept = CODES.filter((code, i) => colourOf(element, code) === before[i]);
    expect(kept.length).to.be.below(CODES.length);
    find(element, '.legend button').click();
    await bear(element, CODES);
  });

  it('says which area a pointer is at, outlines it and leads the list there', async () => {
    const element = await painted();
    mapOf(element).scrollIntoView({ block: 'center' });
    await afterLayout();
    for (const code of ['d610', 'd611', 'd571']) {
      await move(...pointOf(element, code));
      await waitUntil(() => tip(element).startsWith(`Block ${code.slice(1)}:`), `the tip of ${code}`);
      const outline = find<SVGPathElement>(element, '.hovered .outline').getBoundingClientRect();
      const [x, y] = pointOf(element, code);
      expect(x > outline.left && x < outline.right && y > outline.top && y < outline.bottom).to.equal(true);
      const active = find(element, '[role=listbox]').getAttribute('aria-activedescendant') ?? '';
      expect(element.shadowRoot?.getElementById(active)?.dataset['code']).to.equal(code);
    }
    expect(getComputedStyle(mapOf(element)).cursor).to.equal('pointer');
  });

  it('picks an area by a click, and none beside the map', async () => {
    const element = await painted();
    mapOf(element).scrollIntoView({ block: 'center' });
    await afterLayout();
    const click = async (x: number, y: number): Promise<void> => {
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      await element.updateComplete;
    };
    await click(...pointOf(element, 'd700'));
    expect(element.areas).to.deep.equal(['d700']);
    expect(find(element, '.selected .outline').getAttribute('d')).to.match(/^M\d+ \d+l.+z$/);
    const { left, top } = mapOf(element).getBoundingClientRect();
    await click(left + 1, top + 1);
    expect(element.areas).to.deep.equal(['d700']);
    await click(...pointOf(element, 'd700'));
    expect(element.areas).to.deep.equal([]);
    await move(0, 0);
  });

  it('outlines where the keys of the list lead, with the tip beside it', async () => {
    const element = await painted();
    find(element, '[role=listbox]').focus();
    // the page has come to rest where the focus has scrolled it: a tip goes when its page scrolls
    await afterLayout();
    await sendKeys({ press: 'End' });
    const active = find(element, '[role=listbox]').getAttribute('aria-activedescendant') ?? '';
    const code = element.shadowRoot?.getElementById(active)?.dataset['code'] ?? '';
    const [x, y] = pointOf(element, code);
    const box = find<SVGPathElement>(element, '.hovered .outline').getBoundingClientRect();
    expect(Math.abs(box.x + box.width / 2 - x) + Math.abs(box.y + box.height / 2 - y)).to.be.below(6);
    const tooltip = find(element, '.tooltip').getBoundingClientRect();
    expect(Math.abs(tooltip.x + tooltip.width / 2 - x)).to.be.below(tooltip.width);
  });

  it('paints the part that is seen larger', async () => {
    const element = await painted({ zoom: '' });
    await bear(element, CODES);
    await waitUntil(() => all(element, '.zoom button').length > 0);
    const before = pointOf(element, 'd619');
    for (let i = 0; i < 3; i++) find(element, '.zoom button').click();
    await element.updateComplete;
    expect(mapOf(element).viewBox.baseVal.width).to.be.below(1000);
    await bear(element, ['d619', 'd620', 'd579']);
    expect(pointOf(element, 'd619')).not.to.deep.equal(before);
  });

  it('prints paths, and is painted again after it', async () => {
    const element = await painted();
    await bear(element, CODES);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'path.area[data-code]')).to.have.length(COLUMNS * ROWS);
    expect(getComputedStyle(find(element, 'path[data-code="d0"]')).fill).to.equal(expected(element, 'd0'));
    expect(getComputedStyle(find(element, 'canvas')).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'path[data-code]')).to.have.length(0);
    await bear(element, CODES);
  });

  it('is drawn as paths where the reader has chosen the colours', async () => {
    const element = await painted();
    await executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }]);
    await waitUntil(() => all(element, 'path.area[data-code]').length === COLUMNS * ROWS);
    expect(all(element, 'canvas')).to.have.length(0);
    expect(running.size).to.equal(0);
    await executeServerCommand('media-features', []);
    await waitUntil(() => isSeen(element, 'd0'));
    expect(all(element, 'path[data-code]')).to.have.length(0);
  });

  it('is drawn as paths where the page gives the map a ground that would hide it', async () => {
    const style = document.createElement('style');
    style.textContent = 'soz-district-map::part(map) { background: rgb(200, 220, 240); }';
    document.head.append(style);
    const element = await show();
    await waitUntil(() => all(element, 'path.area[data-code]').length === COLUMNS * ROWS);
    expect(all(element, 'canvas')).to.have.length(0);
    style.remove();
  });

  it('ends its worker when it leaves the page, and begins another when it comes back', async () => {
    const element = await painted();
    const place = element.parentElement!;
    for (let i = 0; i < 20; i++) {
      element.remove();
      expect(running.size).to.equal(0);
      place.append(element);
    }
    expect(running.size).to.equal(1);
    await bear(element, CODES);
    expect(all(element, 'canvas')).to.have.length(1);
  });

  it('ends its worker when it shows fewer areas', async () => {
    const element = await painted();
    element.publication = blockCity(5, 5);
    await waitUntil(() => all(element, 'path.area[data-code]').length === 25);
    expect(running.size).to.equal(0);
    expect(all(element, 'canvas')).to.have.length(0);
  });

  // the last one: a page that has no worker is not asked for one again
  it('is drawn as paths where there is no worker, and the console is told why once', async () => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('refused by the policy', 'SecurityError');
      }
    } as unknown as typeof Worker;
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    for (let i = 0; i < 2; i++) {
      const element = await show();
      await waitUntil(() => all(element, 'path.area[data-code]').length === COLUMNS * ROWS);
      expect(all(element, 'canvas')).to.have.length(0);
      expect(getComputedStyle(find(element, 'path[data-code="d0"]')).fill).to.equal(expected(element, 'd0'));
    }
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('refused by the policy');
  });
});
