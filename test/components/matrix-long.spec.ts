import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/matrix/matrix.js';
import type { SozMatrix } from '../../components/matrix/matrix.component.js';
import {
  chooseMatrix,
  indicatorSheet,
  matrixModel,
  observationStatus,
  type Publication,
  sheetRows,
} from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { largeCity } from '../fixtures/large-city.js';

const AREAS = 63;
const COLUMNS = 40;
/** Longer than it waits for the reader's hand to rest. */
const AT_REST = 500;

const city = largeCity(AREAS, COLUMNS);

interface Shown {
  readonly element: SozMatrix;
  readonly root: ShadowRoot;
  readonly region: HTMLElement;
}

async function show(publication: Publication = city, attributes: Record<string, string> = {}): Promise<Shown> {
  const element = document.createElement('soz-matrix');
  element.lang = 'de';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.publication = publication;
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const region = root.querySelector<HTMLElement>('.matrix');
  if (!region) throw new Error('no table');
  return { element, root, region };
}
const rows = (root: ShadowRoot): HTMLTableRowElement[] => [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
const figures = (row: HTMLTableRowElement | undefined): string =>
  [...(row?.querySelectorAll('td') ?? [])]
    .map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent)
    .join();
const wholeRows = (root: ShadowRoot): HTMLTableRowElement[] =>
  rows(root).filter((row) => row.cells.length === COLUMNS + 1);
/** What the rows have to say, in their usual order. */
function told(period: string): string[] {
  const chosen = chooseMatrix(city, { period });
  if (!chosen?.period) throw new Error('no values');
  const { tables, level, period: at } = chosen;
  const sheet = indicatorSheet(matrixModel(tables, level.id, at), { level, period: at }, 'de');
  return sheetRows(sheet).map(({ cells }) => cells.map(({ text }) => text).join());
}
const inSight = ({ root, region }: Shown): HTMLTableRowElement[] => {
  const box = region.getBoundingClientRect();
  return rows(root).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > box.top && top < box.bottom;
  });
};
const outline = ({ root, region }: Shown): number[] => [
  region.scrollHeight,
  ...[...root.querySelectorAll<HTMLElement>('thead th, tbody th')].flatMap((cell) => [
    cell.offsetWidth,
    cell.offsetHeight,
    cell.offsetLeft,
    cell.offsetTop,
  ]),
];

describe('a long matrix', () => {
  it('has all names and the figures in sight at once, the others at rest', async () => {
    const shown = await show();
    expect(rows(shown.root).map((row) => row.cells[0]?.textContent)).to.deep.equal(
      Array.from({ length: AREAS }, (_, i) => `Block ${i}`),
    );
    expect(wholeRows(shown.root).length).to.be.below(AREAS / 2);
    expect(wholeRows(shown.root)).to.include.members(inSight(shown));
    await aTimeout(AT_REST);
    expect(rows(shown.root).map(figures)).to.deep.equal(told('2024'));
  });

  it('moves nothing when the others come', async () => {
    const shown = await show();
    const before = outline(shown);
    await aTimeout(AT_REST);
    expect(outline(shown)).to.deep.equal(before);
  });

  it('has them as soon as it scrolls, by pointer or by key', async () => {
    const { root, region } = await show();
    region.scrollTo(0, 600);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(wholeRows(root)).to.have.length(AREAS);
    const other = await show();
    rows(other.root)[0]?.querySelector('button')?.focus();
    await sendKeys({ press: 'End' });
    expect(other.root.activeElement?.textContent).to.equal(`Block ${AREAS - 1}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(rows(other.root).map(figures)).to.deep.equal(told('2024'));
  });

  it('makes no row again when the others come', async () => {
    const { root } = await show(city, { grouped: '' });
    expect(root.querySelector('tr.group')).not.to.equal(null);
    const createElement = document.createElement.bind(document);
    let made = 0;
    document.createElement = (name: string) => {
      if (name === 'tr') made++;
      return createElement(name);
    };
    await aTimeout(AT_REST).finally(() => (document.createElement = createElement));
    expect(wholeRows(root)).to.have.length(AREAS);
    expect(made).to.equal(0);
  });

  it('has all of them on paper', async () => {
    const { root } = await show();
    dispatchEvent(new Event('beforeprint'));
    expect(rows(root).map(figures)).to.deep.equal(told('2024'));
    dispatchEvent(new Event('afterprint'));
    expect(wholeRows(root)).to.have.length(AREAS);
  });

  it('has all of them where a page lets it be as high as it is', async () => {
    const style = document.createElement('style');
    style.textContent = 'soz-matrix::part(table) { max-block-size: none; }';
    document.head.append(style);
    const shown = await show();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(wholeRows(shown.root)).to.have.length(AREAS);
    style.remove();
  });

  it('writes another year first where the reader looks', async () => {
    const shown = await show();
    const { element, root, region } = shown;
    region.scrollTo(0, region.scrollHeight / 2);
    await aTimeout(AT_REST);
    const [before, now] = [told('2024'), told('2016')];
    element.period = '2016';
    await element.updateComplete;
    const seen = inSight(shown);
    expect(seen.length).to.be.above(5);
    for (const row of seen) expect(figures(row)).to.deep.equal(now[rows(root).indexOf(row)]);
    expect(figures(rows(root)[0])).to.deep.equal(before[0]);
    await aTimeout(AT_REST);
    expect(rows(root).map(figures)).to.deep.equal(now);
  });

  it('writes another year of ordered rows where the reader looks, however the rows move', async () => {
    const shown = await show();
    const { element, root, region } = shown;
    root.querySelector<HTMLElement>('thead button')?.click();
    region.scrollTo(0, region.scrollHeight / 2);
    await aTimeout(AT_REST);
    element.period = '2016';
    await element.updateComplete;
    const now = told('2016');
    for (const row of inSight(shown)) {
      const at = Number(row.cells[0]?.textContent?.replace('Block ', ''));
      expect(figures(row)).to.equal(now[at]);
    }
  });

  it('is in order where the reader looks before the others have come', async () => {
    const shown = await show();
    shown.root.querySelector<HTMLElement>('thead button')?.click();
    await shown.element.updateComplete;
    const value = (row: HTMLTableRowElement): number => Number(figures(row).split(',')[0]);
    const values = inSight(shown).map(value);
    expect(values).to.deep.equal([...values].sort((a, b) => b - a));
    expect(values[0]).to.equal(100);
  });

  it('waits as long whatever number is withheld', async () => {
    const withheld = observationStatus('suppressed');
    for (const leak of [NaN, 99_999_999]) {
      const { tables } = changeCells(city, 'i7', ({ area, value, status }) =>
        area === 'd40' ? { value: leak, status: withheld } : { value, status },
      );
      const shown = await show({ ...city, tables: new Map([...city.tables, ...tables]) });
      expect(wholeRows(shown.root)).to.have.length(24);
      const before = outline(shown);
      await aTimeout(AT_REST);
      expect(outline(shown)).to.deep.equal(before);
    }
  });

  it('waits with nothing where a figure may be wider than the head of its column', async () => {
    const { tables } = changeCells(city, 'i7', ({ value, status }) => ({ value: value * 12_345, status }));
    const shown = await show({ ...city, tables: new Map([...city.tables, ...tables]) });
    expect(wholeRows(shown.root)).to.have.length(AREAS);
  });
});
