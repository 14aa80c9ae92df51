import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/district-map/district-map.js';
import { largeCity } from '../fixtures/large-city.js';
import { afterLayout, atRest, waitUntil } from './wait.js';

interface Shown {
  readonly root: ShadowRoot;
  readonly list: HTMLElement;
  readonly options: () => HTMLElement[];
  readonly active: () => HTMLElement | null;
}

async function show(areas: number): Promise<Shown> {
  const element = document.createElement('soz-district-map');
  element.lang = 'de';
  element.publication = largeCity(areas, 1);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const list = root.querySelector<HTMLElement>('[role=listbox]');
  if (!list) throw new Error('no list');
  return {
    root,
    list,
    options: () => [...list.querySelectorAll<HTMLElement>('[role=option]')],
    active: () => root.getElementById(list.getAttribute('aria-activedescendant') ?? ''),
  };
}

const nameOf = (option: Element): string => option.querySelector('.unseen')?.textContent ?? '';
const isInView = (entry: Element | null, list: Element): boolean => {
  const [inner, outer] = [entry?.getBoundingClientRect(), list.getBoundingClientRect()];
  return inner !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
};

describe('soz-district-map of many areas', () => {
  it('has the entries in view at once, and all of them once the page is at rest', async () => {
    const { list, options } = await show(63);
    await aTimeout(50);
    const [height, early] = [list.scrollHeight, options()];
    expect(early.length).to.be.below(63);
    expect(isInView(early.at(-1) ?? null, list)).to.equal(false);
    await atRest();
    expect(options()).to.have.length(63);
    expect(new Set(options().map(nameOf)).size).to.equal(63);
    expect(list.scrollHeight).to.be.closeTo(height, 1);
  });

  it('leads to the last entry before that, and leaves none without a name', async () => {
    const { list, options, active } = await show(63);
    list.focus();
    await sendKeys({ press: 'End' });
    expect(active()).to.equal(options()[62]);
    expect(isInView(active(), list)).to.equal(true);
    expect(options().every((option) => /^Block \d+: /.test(nameOf(option)))).to.equal(true);
  });

  it('has but a window of a list of more than 100, which tells where it is', async () => {
    const { list, options, active } = await show(101);
    list.focus();
    await sendKeys({ press: 'End' });
    expect(active()?.getAttribute('aria-posinset')).to.equal('101');
    expect(active()?.getAttribute('aria-setsize')).to.equal('101');
    expect(isInView(active(), list)).to.equal(true);
    await atRest();
    expect(options()).to.have.length(24);
    expect(list.clientHeight).to.be.below(28 * options().length);
    list.scrollTop = list.scrollHeight / 2;
    await afterLayout();
    const [top, bottom] = [options()[0], options().at(-1)].map((entry) => Number(entry?.getAttribute('aria-posinset')));
    expect(top).to.be.below(50);
    expect(bottom).to.be.above(50);
  });

  it('moves its window once, however far it leads, and shows no room without entries', async () => {
    const { list, options } = await show(300);
    list.focus();
    for (let i = 0; i < 3; i++) list.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    const [written, outer] = [options(), list.getBoundingClientRect()];
    expect(list.scrollTop).to.be.above(0);
    expect(written[0]?.getBoundingClientRect().top).to.be.at.most(outer.top);
    expect(written.at(-1)?.getBoundingClientRect().bottom).to.be.at.least(outer.bottom - 3);
    await afterLayout();
    await afterLayout();
    expect(options()).to.deep.equal(written);
  });

  it('goes from one entry to another at the edge of the window, or screen readers would say nothing', async () => {
    const { list, options, active } = await show(700);
    list.focus();
    const places = new Map<Element, string>();
    const mixed: string[] = [];
    for (const press of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'End', 'PageUp', 'PageUp', 'Home']) {
      const before = active();
      await sendKeys({ press });
      expect(active(), press).not.to.equal(before);
      // an entry that is still there is the area that it was
      const now = new Map(options().map((option) => [option as Element, nameOf(option)]));
      const inBoth = [...places.values()].filter((name) => [...now.values()].includes(name));
      for (const [entry, name] of places) if (inBoth.includes(name) && now.get(entry) !== name) mixed.push(name);
      places.clear();
      for (const [entry, name] of now) places.set(entry, name);
    }
    expect(mixed).to.deep.equal([]);
    expect(options().map((option) => option.id)).to.deep.equal(Array.from({ length: 24 }, (_, i) => `option-${i}`));
  });

  it('has room for ranks as long as they are, and for more of the name of the entry that is looked at', async () => {
    const widthOf = (part: string, entry?: Element | null): number =>
      entry?.querySelector(part)?.getBoundingClientRect().width ?? 0;
    const ranks: number[] = [];
    for (const areas of [101, 1100]) {
      const { list, options, active } = await show(areas);
      list.focus();
      await sendKeys({ press: 'End' });
      await afterLayout();
      for (const rank of options().map((option) => option.querySelector('.rank') as HTMLElement))
        expect(rank.scrollWidth, rank.textContent).to.be.at.most(rank.clientWidth);
      const [first] = options();
      ranks.push(widthOf('.rank', first));
      expect(widthOf('.name', active())).to.be.above(widthOf('.name', first) + 30);
    }
    expect(ranks[0]).to.be.below(ranks[1] ?? 0);
  });

  it('writes a closed table of many rows once the page is at rest, or when it is opened', async () => {
    const closed = await show(63);
    const rows = ({ root }: Shown): number => root.querySelectorAll('.twin tbody tr').length;
    expect(rows(closed)).to.equal(0);
    const opened = await show(63);
    opened.root.querySelector<HTMLDetailsElement>('.twin')!.open = true;
    await waitUntil(() => rows(opened) === 64, 'the table that is opened is written');
    await atRest();
    expect(rows(closed)).to.equal(64);
  });

  it('writes a closed table of more than 100 rows when it is opened or printed', async () => {
    const { root } = await show(101);
    await atRest();
    const rows = root.querySelector<HTMLTableElement>('.twin table')?.rows;
    expect(rows).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    expect(rows, 'those of 101 areas, of the city, and the head').to.have.length(103);
  });
});
