import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/matrix/matrix.js';
import type { SozMatrix } from '../../components/matrix/matrix.component.js';
import { largeCity } from '../fixtures/large-city.js';
import { afterLayout, atRest } from './wait.js';

const AREAS = 400;
const COLUMNS = 30;

async function show(): Promise<{ element: SozMatrix; root: ShadowRoot; region: HTMLElement }> {
  const element = document.createElement('soz-matrix');
  element.lang = 'de';
  element.publication = largeCity(AREAS, COLUMNS);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const region = root.querySelector<HTMLElement>('.matrix');
  if (!region) throw new Error('no table');
  // the page has laid it out
  await afterLayout();
  return { element, root, region };
}
const rows = (root: ShadowRoot): HTMLTableRowElement[] => [
  ...root.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.spacer)'),
];

describe('a large matrix', () => {
  it('draws the rows in sight, and says how many there are', async () => {
    const { root } = await show();
    expect(rows(root).length).to.be.within(10, 100);
    expect(root.querySelector('table')?.ariaRowCount).to.equal(String(AREAS + 1));
    expect(rows(root)[0]?.ariaRowIndex).to.equal('2');
  });

  it('draws those that come into sight, without a jump', async () => {
    const { root, region } = await show();
    const height = region.scrollHeight;
    region.scrollTo(0, height / 2);
    await afterLayout();
    const box = region.getBoundingClientRect();
    const seen = rows(root).filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top && top < box.bottom;
    });
    const seenHeight = seen.reduce((sum, row) => sum + row.offsetHeight, 0);
    expect(seenHeight).to.be.at.least(box.height * 0.8);
    expect(Number(seen[0]?.ariaRowIndex)).to.be.within(AREAS * 0.35, AREAS * 0.6);
    expect(region.scrollHeight).to.be.closeTo(height, height * 0.02);
  });

  it('is walked with the keyboard from the first row to the last', async () => {
    const { root } = await show();
    const focused = (): string => root.activeElement?.textContent ?? '';
    rows(root)[0]?.querySelector('button')?.focus();
    for (let i = 1; i < 60; i++) {
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal(`Block ${i}`);
    }
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(`Block ${AREAS - 1}`);
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal('Block 0');
  });

  it('orders and sieves all rows, not only those in sight', async () => {
    const { element, root } = await show();
    root.querySelector<HTMLElement>('thead button')?.click();
    await element.updateComplete;
    const value = (row: HTMLTableRowElement | undefined): number =>
      Number(row?.cells[1]?.textContent?.replace(',', '.'));
    expect(value(rows(root)[0])).to.equal(100);
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no field');
    search.value = 'block 39';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(
      rows(root)
        .map((row) => row.cells[0]?.textContent)
        .sort(),
    ).to.deep.equal(['Block 39', ...Array.from({ length: 10 }, (_, i) => `Block ${390 + i}`)].sort());
    await atRest();
    expect(root.querySelector('[aria-live]')?.textContent).to.equal('11 Zeilen gefunden.');
    search.value = 'nirgends';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(root.querySelector('.nothing')?.textContent).to.equal('Keine Zeile hat diesen Namen.');
  });

  it('has all its rows on paper', async () => {
    const { root } = await show();
    dispatchEvent(new Event('beforeprint'));
    expect(rows(root)).to.have.length(AREAS);
    dispatchEvent(new Event('afterprint'));
    expect(rows(root).length).to.be.at.most(100);
  });
});
