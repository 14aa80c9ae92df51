import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/matrix/matrix.js';
import type { SozMatrix } from '../../components/matrix/matrix.component.js';
import { type IndicatorTable, type Publication, stateOf } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';
import { afterLayout, atRest, waitUntil } from './wait.js';

async function matrix(attributes: Record<string, string> = {}, publication = smallCity): Promise<SozMatrix> {
  const element = document.createElement('soz-matrix');
  element.lang = 'de';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.publication = publication;
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const heads = (element: SozMatrix): HTMLButtonElement[] => all(element, 'thead button');
const areas = (element: SozMatrix): HTMLButtonElement[] => all(element, 'tbody button');
const names = (element: SozMatrix): string[] => areas(element).map((button) => button.textContent?.trim() ?? '');
const column = (element: SozMatrix, index: number): string[] =>
  all<HTMLTableRowElement>(element, 'tbody tr').map((row) => row.cells[index + 1]?.textContent ?? '');
const sorts = (element: SozMatrix): (string | null)[] =>
  all(element, 'thead th[aria-sort]').map((head) => head.ariaSort);
const focused = (element: SozMatrix): Element | null | undefined => element.shadowRoot?.activeElement;

async function sortBy(element: SozMatrix, index: number): Promise<void> {
  heads(element)[index]?.click();
  await element.updateComplete;
}

/** The same columns again and again, more than fit. */
function wide(times: number): Publication {
  const tables = Array.from({ length: times }, (_, i) =>
    [...smallCity.tables.values()].map((table): IndicatorTable => {
      const { indicator } = table;
      return { ...table, indicator: { ...indicator, id: `${indicator.id}-${i}` } };
    }),
  ).flat();
  return {
    ...smallCity,
    indicators: tables.map(({ indicator }) => indicator),
    tables: new Map(tables.map((table) => [table.indicator.id, table])),
  };
}

describe('the table', () => {
  it('is one real table with a caption and headings', async () => {
    const element = await matrix();
    expect(all(element, 'table')).to.have.length(1);
    expect(find(element, 'caption').textContent).to.equal('Stadtteile nach Kennzahlen, 2024');
    expect(all(element, 'thead th[scope=col]')).to.have.length(4);
    expect(all(element, 'tbody th[scope=row]')).to.have.length(districtCodes.length);
  });

  it('has a text in every cell, and words for the ear where it is a sign', async () => {
    const element = await matrix();
    const cells = all(element, 'td');
    expect(cells).to.have.length((districtCodes.length + 1) * 3);
    for (const cell of cells) {
      const visible = cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent ?? '';
      expect(visible.trim()).not.to.equal('');
      if (!/\d/.test(visible)) expect(cell.querySelector('.unseen')?.textContent, visible).to.match(/\p{L}{3}/u);
    }
    expect(find(element, 'td.suppressed .unseen').textContent).to.contain('Geheimhaltung');
  });

  it('keeps the city above the districts as the reference', async () => {
    const element = await matrix();
    expect(find(element, 'thead .reference th').textContent).to.equal('Kleinau');
    expect(all(element, 'thead .reference [class^=tint]')).to.have.length(0);
  });

  it('looks different for a suppressed value, a missing one, zero and a plain number', async () => {
    const element = await matrix();
    const look = (cell: Element): string =>
      [getComputedStyle(cell).backgroundColor, getComputedStyle(cell, '::after').backgroundImage].join();
    const looks = ['td.suppressed', 'td.missing', 'td.zero', 'td.tint-4'].map((each) => look(find(element, each)));
    expect(new Set(looks).size).to.equal(4);
  });

  it('shows the indicators asked for, in this order', async () => {
    const element = await matrix({ indicator: 'wohngeld-haushalte sgb2-quote' });
    expect(heads(element).map((head) => head.querySelector('.name')?.textContent)).to.deep.equal([
      'Haushalte mit Wohngeld',
      'SGB-II-Quote',
    ]);
  });

  it('changes level and period by its lists, and says so', async () => {
    const element = await matrix();
    const [level, period] = all<HTMLSelectElement>(element, '.controls select');
    if (!level || !period) throw new Error('no lists');
    level.value = 'borough';
    level.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Nord', 'Mitte', 'Süd']);
    period.value = '2016';
    const told = oneEvent(element, 'soz-select');
    period.dispatchEvent(new Event('change'));
    expect(((await told) as CustomEvent<{ period: string }>).detail.period).to.equal('2016');
    await atRest();
    expect(find(element, 'caption').textContent).to.contain('2016');
    expect(find(element, '[aria-live]').textContent).to.contain('2016');
  });
});

describe('the order', () => {
  it('goes highest first, lowest first, back, and says so', async () => {
    const element = await matrix();
    const status = (): string => find(element, '[aria-live]').textContent ?? '';
    const usual = names(element);
    await sortBy(element, 0);
    expect(sorts(element)).to.deep.equal(['descending', 'none', 'none']);
    expect(names(element)[0]).to.equal('Fischersruh');
    await sortBy(element, 0);
    expect(sorts(element)).to.deep.equal(['ascending', 'none', 'none']);
    expect(names(element)[0]).to.equal('Hafenviertel');
    await atRest();
    expect(status()).to.equal('Geordnet nach SGB-II-Quote, niedrigster Wert zuerst.');
    await sortBy(element, 0);
    expect(sorts(element)).to.deep.equal(['none', 'none', 'none']);
    expect(names(element)).to.deep.equal(usual);
    await atRest();
    expect(status()).to.equal('In der gewohnten Reihenfolge.');
  });

  it('follows a click anywhere in the head of a column', async () => {
    const element = await matrix();
    heads(element)[0]?.closest('th')?.click();
    await element.updateComplete;
    expect(sorts(element)[0]).to.equal('descending');
    all(element, 'tbody td')[0]?.click();
    await element.updateComplete;
    expect([sorts(element)[0], ...element.areas]).to.deep.equal(['descending']);
  });

  it('has areas without a value last in either direction, in their usual order', async () => {
    const element = await matrix();
    for (const direction of ['descending', 'ascending']) {
      await sortBy(element, 0);
      expect(sorts(element)[0]).to.equal(direction);
      expect(names(element).slice(-3)).to.deep.equal(['Rosenhang', 'Königsaue', 'Am Wehr']);
    }
  });

  it('keeps the focus where it was', async () => {
    const element = await matrix();
    heads(element)[1]?.focus();
    await sortBy(element, 1);
    expect(focused(element)).to.equal(heads(element)[1]);
  });

  it('picks the indicator for the group, and keeps its own columns', async () => {
    const [first, second] = [await matrix({ group: 'm' }), await matrix({ group: 'm', indicator: 'income' })];
    await sortBy(first, 2);
    await second.updateComplete;
    expect(find(second, 'th.chosen').textContent).to.contain('Haushalte mit Wohngeld');
    expect(heads(first)).to.have.length(3);
    expect(heads(second)).to.have.length(2);
  });
});

describe('what is withheld', () => {
  it('changes neither tint, order, words nor classes, whatever number stands behind it', async () => {
    for (const leak of [-1, 0, 4711]) {
      const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: stateOf(status) === 'suppressed' ? leak : value,
        status,
      }));
      const only = { indicator: 'sgb2-quote' };
      const [clean, dirty] = [await matrix(only), await matrix(only, leaking)];
      for (const element of [clean, dirty]) await sortBy(element, 0);
      expect(column(dirty, 0)).to.deep.equal(column(clean, 0));
      expect(all(dirty, 'td').map(({ className }) => className)).to.deep.equal(
        all(clean, 'td').map(({ className }) => className),
      );
      expect(dirty.shadowRoot?.textContent).to.equal(clean.shadowRoot?.textContent);
    }
  });
});

describe('the keyboard', () => {
  it('has one tab stop in the table, from which the arrow keys reach every heading', async () => {
    const element = await matrix();
    const stops = all(element, '.matrix button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.deep.equal([heads(element)[0]]);
    stops[0]?.focus();
    for (const head of heads(element)) {
      expect(focused(element)).to.equal(head);
      await sendKeys({ press: 'ArrowRight' });
    }
    for (const area of areas(element)) {
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal(area);
    }
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal(areas(element)[0]);
    await sendKeys({ press: 'ArrowUp' });
    expect(heads(element)).to.contain(focused(element));
  });

  it('comes back to the heading it left', async () => {
    const element = await matrix();
    areas(element)[4]?.focus();
    expect(all(element, '.matrix button').filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([areas(element)[4]]);
  });

  it('shows where the focus is', async () => {
    const element = await matrix();
    heads(element)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(areas(element)[0]?.parentElement as Element);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(contrast(outlineColor, getComputedStyle(find(element, 'figure')).backgroundColor)).to.be.at.least(3);
  });

  it('selects an area with its row heading', async () => {
    const element = await matrix({ area: '11' });
    const told = oneEvent(element, 'soz-select');
    areas(element)[2]?.focus();
    await sendKeys({ press: 'Enter' });
    expect(((await told) as CustomEvent<{ areas: string[] }>).detail.areas).to.deep.equal(['11', '13']);
    await element.updateComplete;
    expect(areas(element)[2]?.ariaPressed).to.equal('true');
    areas(element)[2]?.click();
    await element.updateComplete;
    expect(element.areas).to.deep.equal(['11']);
  });
});

describe('row and column', () => {
  it('are marked under the pointer and the focus', async () => {
    const element = await matrix();
    const cell = all<HTMLTableRowElement>(element, 'tbody tr')[3]?.cells[2];
    cell?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(all(element, '.in-column')).to.have.length(districtCodes.length + 2);
    find(element, '.matrix').dispatchEvent(new PointerEvent('pointerleave'));
    expect(all(element, '.in-column')).to.have.length(0);
    heads(element)[1]?.focus();
    expect(find(element, 'tbody .in-column')).to.equal(all<HTMLTableRowElement>(element, 'tbody tr')[0]?.cells[2]);
    areas(element)[0]?.focus();
    const row = all<HTMLTableRowElement>(element, 'tbody tr')[0];
    expect(getComputedStyle(row?.cells[1] as Element).boxShadow).not.to.equal('none');
  });
});

describe('the room', () => {
  it('scrolls within itself where the table is wider, and has one tab stop, with which it scrolls', async () => {
    const narrow = await matrix({}, wide(5));
    const region = find(narrow, '.matrix');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(region.getAttribute('aria-label')).to.equal('Tabelle, seitlich verschiebbar');
    expect([region, ...all(narrow, '.matrix [tabindex]')].filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    heads(narrow).at(-1)?.focus();
    expect(region.scrollLeft).to.be.greaterThan(0);
    expect(find(narrow, 'figure').scrollWidth).to.be.at.most(find(narrow, 'figure').clientWidth);
  });

  it('keeps head and first column in sight', async () => {
    const element = await matrix({}, wide(5));
    const region = find(element, '.matrix');
    region.style.blockSize = '200px';
    region.scrollTo(300, 150);
    await afterLayout();
    const box = region.getBoundingClientRect();
    const corner = find(element, '.corner').getBoundingClientRect();
    expect(corner.left).to.be.closeTo(box.left, 2);
    expect(corner.top).to.be.closeTo(box.top, 2);
  });

  it('never hides the focus under the head', async () => {
    const element = await matrix({}, wide(5));
    const region = find(element, '.matrix');
    region.style.blockSize = '320px';
    region.scrollTo(0, 9999);
    areas(element).at(-1)?.focus();
    for (let i = districtCodes.length - 1; i > 0; i--) await sendKeys({ press: 'ArrowUp' });
    await afterLayout();
    expect(focused(element)).to.equal(areas(element)[0]);
    const head = find(element, 'thead').getBoundingClientRect();
    expect(focused(element)?.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
  });

  it('becomes a card a row below 480 pixels, which opens with every number and the name of its column', async () => {
    const element = await matrix({}, wide(5));
    const told = all(element, 'tbody td').map(({ textContent }) => textContent);
    element.style.inlineSize = '296px';
    element.area = districtCodes.join(' ');
    await waitUntil(() => all(element, '.cards').length > 0);
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(0);
    expect(find(element, 'figure').scrollWidth).to.be.at.most(296);
    const cards = all(element, '.cards ul:not(.reference) > li');
    expect(cards).to.have.length(districtCodes.length);
    expect(
      cards.flatMap((card) => [...card.querySelectorAll('dd')].map(({ textContent }) => textContent)),
    ).to.deep.equal(told);
    expect(cards[0]?.querySelector('dt')?.textContent).to.contain('SGB-II-Quote');
  });

  it('has in closed cards the figure that rows are ordered by, and its name for ears', async () => {
    const element = await matrix({ area: '11' }, wide(5));
    const columns = all(element, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map((td) => td.textContent));
    element.style.inlineSize = '296px';
    await waitUntil(() => all(element, '.cards').length > 0);
    await element.updateComplete;
    const told = (name: string): (string | null)[][] =>
      all(element, '.cards ul:not(.reference) > li').map((card) =>
        [...card.querySelectorAll(name)].map(({ textContent }) => textContent),
      );
    expect(told('dd').map(({ length }) => length)).to.deep.equal(
      columns.map((cells, i) => (i === 0 ? cells.length : 1)),
    );
    expect(told('dd').map(([first]) => first)).to.deep.equal(columns.map(([first]) => first));
    const order = all<HTMLSelectElement>(element, '.controls select').at(-1);
    if (!order) throw new Error('no order');
    order.value = '1';
    order.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const closed = told('dd').filter(({ length }) => length === 1);
    expect(closed.flat()).to.have.members(columns.slice(1).map(([, second]) => second));
    expect(told('.unseen').filter(({ length }) => length > 0)).to.have.length.at.least(closed.length);
    expect(find(element, '.lead').textContent).to.contain(order.selectedOptions[0]?.text);
  });

  it('opens a card with a press and keeps the focus on it', async () => {
    const element = await matrix();
    element.style.inlineSize = '296px';
    await waitUntil(() => all(element, '.cards').length > 0);
    await element.updateComplete;
    const [, second] = all<HTMLButtonElement>(element, '.cards button');
    second?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)?.textContent).to.equal(second?.textContent);
    expect(focused(element)?.ariaExpanded).to.equal('true');
    expect(focused(element)?.ariaPressed, 'said once').to.equal(null);
    expect(focused(element)?.parentElement?.querySelectorAll('dd')).to.have.length(3);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)?.ariaExpanded).to.equal('false');
  });

  it('is a list of cards that ears can count', async () => {
    const element = await matrix({}, wide(5));
    element.style.inlineSize = '296px';
    await waitUntil(() => all(element, '.cards').length > 0);
    expect(all(element, '.cards ul').map(({ role }) => role)).to.deep.equal(['list', 'list']);
  });

  it('has for ears the caption of the table above its cards, and a heading above a group of them', async () => {
    const element = await matrix({ grouped: '', 'heading-level': '4' });
    const caption = find(element, 'caption').textContent;
    expect(find(element, '.matrix').ariaLabel).to.contain('Tabelle');
    element.style.inlineSize = '296px';
    await waitUntil(() => all(element, '.cards').length > 0);
    await element.updateComplete;
    expect(find(element, '.matrix').ariaLabel).to.equal(caption);
    const groups = all(element, '.cards h5');
    expect(groups.map(({ textContent }) => textContent)).to.deep.equal(['Nord', 'Mitte', 'Süd']);
    for (const group of groups) expect(group.nextElementSibling?.role).to.equal('list');
  });

  it('keeps one tab stop and the order in cards', async () => {
    const element = await matrix();
    element.style.inlineSize = '296px';
    await waitUntil(() => all(element, '.cards').length > 0);
    await element.updateComplete;
    const cards = (): (string | null)[] => all(element, '.cards button').map(({ textContent }) => textContent);
    expect(all<HTMLButtonElement>(element, '.cards button').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    all(element, '.cards button')[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)?.textContent).to.equal(cards()[1]);
    const order = all<HTMLSelectElement>(element, '.controls select').at(-1);
    if (!order) throw new Error('no order');
    order.value = '0';
    order.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(cards()[0]).to.equal('Fischersruh');
  });

  it('scrolls at 320 pixels where there are too many cells for cards', async () => {
    const element = await matrix({}, wide(90));
    element.style.inlineSize = '296px';
    await afterLayout();
    await element.updateComplete;
    expect(find(element, 'figure').scrollWidth).to.be.at.most(296);
    expect(find(element, 'tbody th').getBoundingClientRect().width).to.be.at.most(296 / 2);
  });
});

describe('the tints', () => {
  for (const scheme of ['light', 'dark'])
    it(`carry their numbers at 4.5 : 1 or more in ${scheme}`, async () => {
      const element = await matrix();
      element.style.colorScheme = scheme;
      const [cell] = all(element, 'tbody td');
      if (!cell) throw new Error('no cell');
      const grounds = [0, 1, 2, 3, 4].map((tint) => {
        cell.className = `tint-${tint}`;
        const { color, backgroundColor } = getComputedStyle(cell);
        expect(contrast(color, backgroundColor), backgroundColor).to.be.at.least(4.5);
        return backgroundColor;
      });
      expect(new Set(grounds).size).to.equal(5);
    });

  it('have signs that read at 4.5 : 1', async () => {
    const element = await matrix();
    for (const scheme of ['light', 'dark']) {
      element.style.colorScheme = scheme;
      const { color } = getComputedStyle(find(element, 'td.suppressed'));
      expect(contrast(color, getComputedStyle(find(element, 'figure')).backgroundColor)).to.be.at.least(4.5);
    }
  });
});

describe('pointing', () => {
  it('at a row, with the pointer or the keyboard, marks it in the whole group', async () => {
    const [first, second] = [await matrix({ group: 'p' }), await matrix({ group: 'p', view: 'ranks' })];
    const told: (string | undefined)[] = [];
    first.addEventListener('soz-hover', ({ detail }) => told.push(detail.area));
    const [code = ''] = districtCodes;
    const cell = all(first, `tbody tr:has([data-id="${code}"]) td`)[1];
    cell?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(find(second, '.pointed [data-id]').dataset['id']).to.equal(code);
    find(first, '.matrix').dispatchEvent(new PointerEvent('pointerleave'));
    expect(all(second, '.pointed')).to.have.length(0);
    areas(first)[2]?.focus();
    expect(find(second, '.pointed').textContent).to.contain(names(first)[2]);
    expect(told).to.deep.equal([code, undefined, districtCodes[2]]);
  });
});

describe('courses', () => {
  it('are named after their indicator in the list by which cards are ordered', async () => {
    const element = await matrix({ sparklines: '', style: 'display: block; inline-size: 296px' });
    await waitUntil(() => element.shadowRoot?.querySelector('.cards') !== null);
    const order = all<HTMLSelectElement>(element, '.controls select').at(-1);
    expect([...(order?.options ?? [])].map(({ text }) => text).slice(0, 5)).to.deep.equal([
      'gewohnte Reihenfolge',
      'SGB-II-Quote',
      'SGB-II-Quote: Veränderung',
      'Hilfen zur Erziehung',
      'Hilfen zur Erziehung: Veränderung',
    ]);
  });

  it('stand beside each indicator, say where they begin and end, and order rows by change', async () => {
    const element = await matrix({ sparklines: '' });
    expect(all(element, 'tbody .course').length).to.be.greaterThan(districtCodes.length);
    const heading = all(element, 'thead th:not(.corner)')[1];
    // of which indicator, eyes know from its place
    expect(heading?.textContent).to.match(/^SGB-II-Quote: Veränderung/);
    const cell = find<HTMLTableRowElement>(element, `tbody tr:has([data-id="21"])`).cells[2];
    expect(cell?.textContent).to.match(/^20\d\d: \d+,\d; 2024: \d+,\d$/);
    heads(element)[1]?.click();
    await element.updateComplete;
    await atRest();
    expect(find(element, '[aria-live]').textContent).to.equal(
      'Geordnet nach SGB-II-Quote: Veränderung, höchster Wert zuerst.',
    );
    const change = (row: HTMLTableRowElement): number => {
      const [from = 0, to = 0] = (row.cells[2]?.textContent ?? '')
        .split('; ')
        .map((text) => Number(text.split(': ')[1]?.replace(',', '.')));
      return to - from;
    };
    const rows = all<HTMLTableRowElement>(element, 'tbody tr').filter((row) =>
      row.cells[2]?.textContent?.includes(';'),
    );
    const changes = rows.map(change);
    expect(rows.length).to.be.greaterThan(5);
    changes.slice(1).forEach((each, i) => expect(each).to.be.at.most((changes[i] ?? 0) + 0.11));
    expect(element.picked.indicator).to.equal('sgb2-quote');
  });
});
