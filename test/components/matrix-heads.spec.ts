import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../components/matrix/matrix.js';
import { largeCity } from '../fixtures/large-city.js';
import { withPlanningViews } from '../../src/index.js';
import { relatedPlanning } from '../fixtures/related-planning.js';
import { afterLayout, waitUntil } from './wait.js';

const named = (names: readonly string[], columns: number): ReturnType<typeof largeCity> =>
  largeCity(names.length, columns, (i) => names[i] ?? '');
const show = async (properties: object): Promise<ShadowRoot> => {
  const element = Object.assign(document.createElement('soz-matrix'), { lang: 'de', ...properties });
  await fixture(html`<div>${element}</div>`);
  await waitUntil(() => element.matches(':state(ready)'));
  await afterLayout();
  return element.shadowRoot as ShadowRoot;
};

describe('the heads of a matrix', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  it('are no narrower than names of areas, however wide the table is; very long names have two lines', async () => {
    const publication = named(
      ['Plagwitz-Süd', 'Alt-Lindenau am Kanal', 'Siedlung Neue Welt und Gartenstadt am Rand'],
      40,
    );
    const root = await show({ publication });
    const [short, long, longest] = [...root.querySelectorAll<HTMLElement>('tbody th button')];
    const lines = (element: HTMLElement | undefined): number => {
      const range = document.createRange();
      range.selectNodeContents(element as HTMLElement);
      return new Set([...range.getClientRects()].map((box) => box.top)).size;
    };
    expect([short, long, longest].map(lines)).to.deep.equal([1, 1, 2]);
    await setViewport({ width: 320, height: 900 });
    await afterLayout();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1000, height: 900 });
  });

  it('have their ring around all of the head, where the keyboard is', async () => {
    const root = await show({ publication: named(['Nord'], 6) });
    const button = root.querySelector<HTMLElement>('thead button');
    button?.focus();
    await sendKeys({ press: 'ArrowRight' });
    const focused = root.activeElement;
    const head = focused?.closest('th') as Element;
    expect(getComputedStyle(head).outlineStyle).to.equal('solid');
    expect(getComputedStyle(focused as Element).outlineStyle).to.equal('none');
  });
});

describe('cards of what overlaps', () => {
  it('have the tint of a pair on both of its cards', async () => {
    await setViewport({ width: 320, height: 900 });
    const root = await show({ planning: withPlanningViews(relatedPlanning), table: 'overlap' });
    await waitUntil(() => root.querySelector('.cards') !== null);
    const tintOf = (one: string, other: string): string | undefined => {
      const cards = [...root.querySelectorAll('.cards li')];
      const card = cards.find((each) => each.querySelector('strong')?.textContent === one);
      const facts = [...(card?.querySelectorAll('dl div') ?? [])];
      return facts.find((fact) => fact.querySelector('dt')?.textContent === other)?.querySelector('dd')?.className;
    };
    expect(tintOf('Älter werden', 'Teilhabeplan')).to.match(/tint-/);
    expect(tintOf('Teilhabeplan', 'Älter werden')).to.equal(tintOf('Älter werden', 'Teilhabeplan'));
    await setViewport({ width: 1000, height: 900 });
  });
});
