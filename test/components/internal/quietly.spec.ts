import { expect, fixture, html } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import { smallCity } from '../../fixtures/small-city.js';

/** What leaves the page, if only for a moment, while something is done. */
async function leaving(root: Node, act: () => unknown): Promise<Node[]> {
  const gone: Node[] = [];
  const observer = new MutationObserver((records) => {
    for (const { removedNodes } of records) gone.push(...removedNodes);
  });
  observer.observe(root, { childList: true, subtree: true });
  await act();
  observer.disconnect();
  return gone;
}

async function shown<Tag extends 'soz-district-map' | 'soz-matrix'>(tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  element.lang = 'de';
  element.publication = smallCity;
  await fixture(html`${element}`);
  return element;
}

// Orca 43 follows "selection-changed" of every list on the page, in Firefox and in Chromium
describe('a list that goes with what is chosen elsewhere', () => {
  it('is a new one to screen readers', async () => {
    const matrix = await shown('soz-matrix');
    const root = matrix.shadowRoot!;
    const period = root.querySelector<HTMLSelectElement>('select[data-chosen="2024"]')!;
    const gone = await leaving(root, () => {
      matrix.period = '2016';
      return matrix.updateComplete;
    });
    expect(period.value).to.equal('2016');
    expect(gone).to.include(period);
    expect(period.isConnected).to.equal(true);
  });

  it('stays where the reader is at it', async () => {
    const matrix = await shown('soz-matrix');
    const root = matrix.shadowRoot!;
    const period = root.querySelector<HTMLSelectElement>('select[data-chosen="2024"]')!;
    period.focus();
    const gone = await leaving(root, () => {
      matrix.period = '2016';
      return matrix.updateComplete;
    });
    expect(period.value).to.equal('2016');
    expect(gone).not.to.include(period);
    expect(root.activeElement).to.equal(period);
  });

  it('takes no area for chosen before the eyes of those who are elsewhere', async () => {
    const map = await shown('soz-district-map');
    const list = map.shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!;
    const order = [...list.children];
    const [first, second] = order;
    const choose = (area: string | undefined) => () => {
      map.area = area;
      return map.updateComplete;
    };
    const gone = await leaving(list, choose((first as HTMLElement).dataset['code']));
    expect(gone).to.deep.equal([first]);
    expect(first?.ariaSelected).to.equal('true');
    list.focus();
    expect(await leaving(list, choose((second as HTMLElement).dataset['code']))).to.deep.equal([]);
    expect(first?.ariaSelected).to.equal('false');
    expect([...list.children]).to.deep.equal(order);
  });
});
