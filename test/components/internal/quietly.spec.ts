import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import { smallCity } from '../../fixtures/small-city.js';

async function shown<Tag extends 'soz-district-map' | 'soz-matrix'>(tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), { lang: 'de', publication: smallCity });
  const page = await fixture(html`<div><button>Anderes</button>${element}</div>`);
  page.querySelector('button')?.focus();
  return element;
}

const periodOf = (matrix: HTMLElement): HTMLSelectElement =>
  matrix.shadowRoot!.querySelector<HTMLSelectElement>('select[data-chosen="2024"]')!;

const isHidden = (element: Element | undefined): boolean => element?.ariaHidden === 'true';

/** What is hidden in the course of something, were it for a moment only, and when each of these is shown again. */
function watchHidden(element: HTMLElement): { readonly hidden: Set<Node>; readonly shownAt: number[] } {
  const hidden = new Set<Node>();
  const shownAt: number[] = [];
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (isHidden(target as Element)) hidden.add(target);
      else shownAt.push(performance.now());
  }).observe(element.shadowRoot!, { subtree: true, attributeFilter: ['aria-hidden'] });
  return { hidden, shownAt };
}

// Orca 43 follows "selection-changed" of every list on the page. Firefox and Chromium tell it of a list that was there before
// and is there after, even if it has left the page between; of one that was hidden for a moment they do not.
describe('a list that goes with what is chosen elsewhere', () => {
  it('is hidden from screen readers while it changes, and no longer', async () => {
    const matrix = await shown('soz-matrix');
    const period = periodOf(matrix);
    const { hidden } = watchHidden(matrix);
    matrix.period = '2016';
    await matrix.updateComplete;
    expect(period.value).to.equal('2016');
    expect([...hidden]).to.include(period);
    await waitUntil(() => !isHidden(period));
  });

  it('stays hidden until the last of several changes is known', async () => {
    const matrix = await shown('soz-matrix');
    const period = periodOf(matrix);
    const { shownAt } = watchHidden(matrix);
    const changedAt: number[] = [];
    for (const wish of ['2016', '2024', '2016']) {
      matrix.period = wish;
      changedAt.push(performance.now());
      await matrix.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await waitUntil(() => !isHidden(period));
    const rests = shownAt.map((at) => at - Math.max(...changedAt.filter((change) => change < at)));
    expect(rests).not.to.deep.equal([]);
    for (const rest of rests) expect(rest).to.be.at.least(400);
  });

  it('is not hidden from those who are at nothing on the page', async () => {
    const matrix = await shown('soz-matrix');
    const period = periodOf(matrix);
    (document.activeElement as HTMLElement).blur();
    matrix.period = '2016';
    await matrix.updateComplete;
    expect(isHidden(period)).to.equal(false);
  });

  it('stays where the reader is at it', async () => {
    const matrix = await shown('soz-matrix');
    const period = periodOf(matrix);
    period.focus();
    matrix.period = '2016';
    await matrix.updateComplete;
    expect(period.value).to.equal('2016');
    expect(isHidden(period)).to.equal(false);
    expect(matrix.shadowRoot!.activeElement).to.equal(period);
  });

  it('takes no area for chosen before the ears of those who are elsewhere', async () => {
    const map = await shown('soz-district-map');
    const list = map.shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!;
    const order = [...list.children];
    const [first, second] = order;
    const choose = (area: Element | undefined): Promise<unknown> => {
      map.area = (area as HTMLElement).dataset['code'];
      return map.updateComplete;
    };
    const { hidden } = watchHidden(map);
    await choose(first);
    expect(first?.ariaSelected).to.equal('true');
    expect(order.filter((entry) => hidden.has(entry))).to.deep.equal([first]);
    await waitUntil(() => !isHidden(first));
    hidden.clear();
    list.focus();
    await choose(second);
    expect(first?.ariaSelected).to.equal('false');
    expect(order.filter((entry) => hidden.has(entry))).to.deep.equal([]);
    expect([...list.children]).to.deep.equal(order);
  });
});
