import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/matrix/matrix.js';
import type { SozMatrix } from '../../components/matrix/matrix.component.js';
import { planningJson, planningSheet, sheetRows, withPlanningViews } from '../../src/index.js';
import { relatedPlanning as related } from '../fixtures/related-planning.js';
import { waitUntil } from './wait.js';

const relatedPlanning = withPlanningViews(related);

const realFetch = window.fetch.bind(window);
let file: { readonly body: string; readonly status: number };

async function show(attributes: Record<string, string>): Promise<SozMatrix> {
  const element = document.createElement('soz-matrix');
  element.lang = 'de';
  for (const [name, value] of Object.entries({ src: '/city/planning.json', ...attributes }))
    element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  return element;
}
const rootOf = (element: SozMatrix): ShadowRoot => element.shadowRoot as ShadowRoot;
const is = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

describe('a matrix of planning', () => {
  beforeEach(() => {
    file = { body: JSON.stringify(planningJson(relatedPlanning)), status: 200 };
    window.fetch = () => Promise.resolve(new Response(file.body, { status: file.status }));
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  for (const [german, table] of [
    ['beziehungen', 'relations'],
    ['schnittstellen', 'interfaces'],
    ['bereiche', 'departments'],
    ['bedarf', 'needs'],
    ['ueberschneidung', 'overlap'],
  ] as const)
    it(`says of ${table} in every cell what its text says, by its German name too`, async () => {
      const element = await show({ table: german });
      await waitUntil(() => is(element, 'ready'));
      const figure = planningSheet(relatedPlanning, table, 'de');
      if ('reason' in figure) throw new Error(figure.reason);
      const said = [...rootOf(element).querySelectorAll('tbody td')].map(
        (cell) => cell.querySelector('.unseen')?.textContent ?? cell.textContent,
      );
      expect(said).to.deep.equal(sheetRows(figure.sheet).flatMap(({ cells }) => cells.map(({ spoken }) => spoken)));
      expect(rootOf(element).querySelector('[part=title]')?.textContent).to.equal(figure.words.title);
      expect(rootOf(element).querySelector('.source')?.textContent).to.contain('Sozialplanung in Kleinau');
    });

  it('shows, where a name is none, the first of which there is anything, and says so', async () => {
    file = { body: JSON.stringify(planningJson({ ...relatedPlanning, relations: [] })), status: 200 };
    const element = await show({ table: 'beziehung' });
    await waitUntil(() => rootOf(element).querySelector('[part=notes]')?.textContent.includes('„beziehungen“'));
    expect(is(element, 'ready')).to.equal(true);
  });

  it('says that the file is missing, and tries again', async () => {
    file = { body: '', status: 404 };
    const element = await show({ table: 'relations' });
    await waitUntil(() => is(element, 'error'));
    expect(rootOf(element).querySelector('[role=alert]')?.textContent).to.contain('nicht vorhanden');
    file = { body: JSON.stringify(planningJson(relatedPlanning)), status: 200 };
    rootOf(element).querySelector('button')?.click();
    await waitUntil(() => is(element, 'ready'));
  });

  for (const [what, body] of [
    ['a publication', '{"version":"2.0","class":"collection"}'],
    ['a list', '[]'],
    ['relations that are none', '{"planning":1,"relations":[{"plan":1}]}'],
  ] as const)
    it(`refuses ${what}`, async () => {
      file = { body, status: 200 };
      const failed = oneEvent(document, 'soz-error');
      await show({ table: 'relations' });
      expect((await failed).detail.problems).not.to.have.length(0);
    });

  it('shows a title that looks like markup as text', async () => {
    const [first, ...others] = relatedPlanning.plans;
    const hostile = { ...first, id: 'wohnen', shortTitle: { de: '<img src=x onerror=alert(1)>' } };
    const plans = [hostile, ...others.filter(({ id }) => id !== 'wohnen')];
    file = { body: JSON.stringify(planningJson({ ...relatedPlanning, plans } as typeof relatedPlanning)), status: 200 };
    const element = await show({ table: 'relations' });
    await waitUntil(() => is(element, 'ready'));
    expect(rootOf(element).querySelector('img')).to.equal(null);
    expect(rootOf(element).querySelector('thead')?.textContent).to.contain('<img');
  });

  it('orders relations within their category, the strongest first, by one tab stop', async () => {
    const element = await show({ table: 'relations' });
    await waitUntil(() => is(element, 'ready'));
    const root = rootOf(element);
    const stops = [...root.querySelectorAll<HTMLElement>('.matrix button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(root.querySelector('thead [aria-sort=descending]')?.textContent).to.contain('Älter werden');
    const names = [...root.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal([
      'Zielgruppe',
      'Ältere Menschen',
      'Kinder und Jugendliche',
      'Wohnungslose Menschen',
      'Rechtsgrundlage',
      'SGB XII',
      'SGB VIII',
    ]);
  });

  it('lists in cards what there is, on both sides of a pair', async () => {
    const element = await show({ table: 'interfaces', style: 'display: block; inline-size: 296px' });
    await waitUntil(() => rootOf(element).querySelector('.cards') !== null);
    const cards = [...rootOf(element).querySelectorAll('.cards li')];
    const figure = planningSheet(relatedPlanning, 'interfaces', 'de');
    if ('reason' in figure) throw new Error(figure.reason);
    cards.forEach((card, i) => {
      const told = sheetRows(figure.sheet)[i]?.cells.filter(({ value }) => value) ?? [];
      expect([...card.querySelectorAll('dd')].map(({ textContent }) => textContent)).to.deep.equal(
        told.map(({ text }) => text),
      );
    });
  });
});
