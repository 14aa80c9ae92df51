import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import { define } from '../../../components/internal/define.js';
import { SozDistrictMap } from '../../../components/district-map/district-map.component.js';
import { cityFiles } from '../../e2e/city-files.js';
import { smallCity } from '../../fixtures/small-city.js';
import { contrast } from '../contrast.js';
import { atRest, waitUntil } from '../wait.js';

const realFetch = window.fetch.bind(window);
const requests: string[] = [];
let files = cityFiles();

/** Serves the city's files below `/city/`; what is not there is a 404. */
function serve(): void {
  files = cityFiles();
  requests.length = 0;
  window.fetch = (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.replace(/^\/city\//, '');
    requests.push(path);
    init?.signal?.throwIfAborted();
    const file: unknown = files.get(path);
    return Promise.resolve(new Response(JSON.stringify(file), { status: file === undefined ? 404 : 200 }));
  };
}
const show = (attributes: Record<string, string> = {}): Promise<SozDistrictMap> => {
  const element = document.createElement('soz-district-map');
  element.lang = 'de';
  for (const [name, value] of Object.entries({ src: '/city/publication.json', ...attributes }))
    element.setAttribute(name, value);
  return fixture(html`${element}`);
};
const is = (element: Element, state: string): boolean => element.matches(`:state(${state})`);
const until = (element: Element, state: string): Promise<void> => waitUntil(() => is(element, state), state);
const textOf = (element: Element): string => element.shadowRoot?.textContent ?? '';

describe('an element', () => {
  beforeEach(serve);
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('goes from loading to ready, and says so', async () => {
    const ready = oneEvent(document, 'soz-ready');
    const element = await show();
    expect(is(element, 'loading')).to.equal(true);
    expect(textOf(element)).to.contain('Daten werden geladen');
    expect((await ready).target).to.equal(element);
    expect(is(element, 'ready') && !is(element, 'loading')).to.equal(true);
    expect(textOf(element)).to.contain('SGB-II-Quote: höchster Wert in Fischersruh');
  });

  it('lets what the page shows meanwhile be read on a page of another colour scheme', async () => {
    const element = document.createElement('soz-district-map');
    element.style.colorScheme = 'dark';
    element.innerHTML = '<p>Die Zahlen stehen auch im Sozialbericht.</p>';
    element.setAttribute('src', '/city/publication.json');
    await fixture(html`${element}`);
    expect(is(element, 'loading')).to.equal(true);
    const ground = getComputedStyle(element.shadowRoot!.querySelector('[part=state]')!).backgroundColor;
    expect(ground, 'a ground that hides that of the page').to.match(/^rgb\(/);
    expect(contrast(getComputedStyle(element.firstElementChild!).color, ground)).to.be.at.least(4.5);
  });

  it('asks only for what it shows, and once', async () => {
    const element = await show();
    await until(element, 'ready');
    element.indicator = 'wohngeld-haushalte';
    await waitUntil(() => textOf(element).includes('Haushalte mit Wohngeld: höchste'));
    element.indicator = 'sgb2-quote';
    await waitUntil(() => textOf(element).includes('SGB-II-Quote: höchster Wert'));
    expect(requests).to.deep.equal([
      'publication.json',
      'data/sgb2-quote.json',
      'geometry.json',
      'data/wohngeld-haushalte.json',
    ]);
  });

  it('tells ears of another indicator only once it is here', async () => {
    const element = await show();
    await until(element, 'ready');
    const fetch = window.fetch.bind(window);
    let arrive = (): void => undefined;
    const way = new Promise<void>((resolve) => (arrive = resolve));
    window.fetch = (...request) => way.then(() => fetch(...request));
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'wohngeld-haushalte';
    select.dispatchEvent(new Event('change'));
    const spoken = (): string => element.shadowRoot!.querySelector('[aria-live]')!.textContent;
    await atRest();
    expect(spoken()).to.equal('');
    arrive();
    await waitUntil(() => spoken() !== '');
    expect(spoken()).to.contain('Haushalte mit Wohngeld');
  });

  it('shares the files with others on the page, until the last of them is gone', async () => {
    const [map, other] = [await show(), await show()];
    await until(map, 'ready');
    await until(other, 'ready');
    expect(requests).to.deep.equal(['publication.json', 'data/sgb2-quote.json', 'geometry.json']);
    map.remove();
    other.indicator = 'wohngeld-haushalte';
    await waitUntil(() => textOf(other).includes('Haushalte mit Wohngeld: höchste'));
    expect(requests.slice(3)).to.deep.equal(['data/wohngeld-haushalte.json']);
    other.remove();
    await until(await show(), 'ready');
    expect(requests.slice(4)).to.deep.equal(['publication.json', 'data/sgb2-quote.json', 'geometry.json']);
  });

  it('takes nothing for figures that the catalogue takes for something else', async () => {
    files.get('publication.json').link.item[0].href = 'geometry.json';
    const element = await show();
    await until(element, 'error');
    files.get('publication.json').link.item[0].href = 'publication.json';
    await until(await show(), 'error');
  });

  it('finds the words for files of an earlier version, which have none', async () => {
    const { extension } = files.get('publication.json');
    const { protectionNote, ...mute } = extension.sozialraum;
    extension.sozialraum = mute;
    const element = await show();
    await until(element, 'ready');
    expect(textOf(element)).to.contain(protectionNote.de);
  });

  it('keeps showing what it has while something else is on its way', async () => {
    const element = await show();
    await until(element, 'ready');
    element.indicator = 'hze-dichte';
    await element.updateComplete;
    expect(is(element, 'loading')).to.equal(true);
    expect(element.shadowRoot?.querySelector('figure')?.getAttribute('aria-busy')).to.equal('true');
    await until(element, 'ready');
    expect(textOf(element)).to.contain('Hilfen zur Erziehung: höchster Wert');
  });

  it('keeps to the indicator that is on its way when an area is picked meanwhile', async () => {
    const element = await show();
    await until(element, 'ready');
    const root = element.shadowRoot as ShadowRoot;
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = 'wohngeld-haushalte';
    select.dispatchEvent(new Event('change'));
    root.querySelector<HTMLElement>('[role=option]')?.click();
    expect(element.indicator).to.equal('wohngeld-haushalte');
    await waitUntil(() => textOf(element).includes('Haushalte mit Wohngeld: höchste'));
    expect(element.areas).to.have.length(1);
  });

  it('says what is wrong, keeps the table of the page in view, and tries again', async () => {
    const failed = oneEvent(document, 'soz-error');
    const element = document.createElement('soz-district-map');
    element.src = '/city/nothing.json';
    element.append(document.createElement('table'));
    await fixture(html`${element}`);
    expect((await failed).detail.problems[0].code).to.equal('file-missing');
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('nicht vorhanden');
    expect(element.querySelector('table')?.assignedSlot).not.to.equal(null);
    files.set('nothing.json', files.get('publication.json'));
    element.shadowRoot?.querySelector('button')?.click();
    await until(element, 'ready');
  });

  it('offers the files of what it shows', async () => {
    const element = await show();
    await until(element, 'ready');
    element.shadowRoot!.querySelector<HTMLDetailsElement>('details.take')!.open = true;
    const links = (): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.download')];
    await waitUntil(() => links().length > 0, 'the files have come');
    expect(links().map(({ pathname }) => pathname)).to.deep.equal([
      '/city/data/sgb2-quote.json',
      '/city/data/sgb2-quote.csv',
      '/city/data/sgb2-quote.plain.csv',
    ]);
  });

  it('asks nothing of another host, whatever the catalogue says', async () => {
    files.get('publication.json').link.item[0].href = 'https://elsewhere.example/data.json';
    const element = await show();
    await until(element, 'error');
    expect(requests).to.deep.equal(['publication.json', 'geometry.json']);
  });

  it('says so where the address is none', async () => {
    await until(await show({ src: 'http://' }), 'error');
  });

  it('reads the table of a page for the period that the page states, whatever a group has picked', async () => {
    const other = await show({ group: 'page', period: '2019' });
    const element = document.createElement('soz-district-map');
    element.group = 'page';
    await fixture(
      html`<div lang="de">
        <div id="here">
          <table>
            <caption>
              Quote 2024
            </caption>
            <tr>
              <th>Gebiet</th>
              <th>Quote</th>
            </tr>
            <tr>
              <th>Nord</th>
              <td>12 %</td>
            </tr>
          </table>
        </div>
      </div>`,
    );
    const place = document.querySelector('#here');
    element.append(...(place?.childNodes ?? []));
    place?.append(element);
    await element.updateComplete;
    expect(element.period).to.equal('2019');
    expect(element.shadowRoot?.querySelector('.subtitle')?.textContent).to.contain('2024');
    other.remove();
  });

  it('prints its table', async () => {
    const element = await show();
    await until(element, 'ready');
    const table = element.shadowRoot?.querySelector<HTMLDetailsElement>('details.twin');
    // what writes it comes once the picture is there
    await waitUntil(() => table?.querySelector('tbody tr'));
    dispatchEvent(new Event('beforeprint'));
    expect(table?.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(table?.open).to.equal(false);
  });

  it('stops asking when it leaves the page, and asks again when it comes back', async () => {
    let aborted = false;
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('', 'AbortError'));
        }),
      );
    let asked = false;
    const never = window.fetch.bind(window);
    window.fetch = (input, init) => ((asked = true), never(input, init));
    const element = await show();
    await waitUntil(() => asked);
    const home = element.parentElement;
    element.remove();
    expect(aborted).to.equal(true);
    serve();
    home?.append(element);
    await until(element, 'ready');
  });

  it('takes its data from a property before an address', async () => {
    const element = document.createElement('soz-district-map');
    element.src = '/city/nothing.json';
    element.publication = smallCity;
    await fixture(html`${element}`);
    expect(is(element, 'ready')).to.equal(true);
    expect(requests).to.deep.equal([]);
  });

  it('has the heading of the level asked for, and the words of the page', async () => {
    const element = await show({ 'heading-level': '2', heading: 'Eigener Titel', summary: 'Eigener Satz.' });
    await until(element, 'ready');
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Eigener Titel');
    expect(element.shadowRoot?.querySelector('[part=summary]')?.textContent).to.equal('Eigener Satz.');
  });

  it('names the figure by what it is and is about, so that its heading is said once', async () => {
    const element = await show();
    await until(element, 'ready');
    const figure = element.shadowRoot?.querySelector('figure');
    expect(figure?.ariaLabel).to.match(/^Karte: SGB-II-Quote/);
    expect(figure?.ariaLabel).not.to.contain(element.shadowRoot?.querySelector('[part=title]')?.textContent);
    expect(figure?.hasAttribute('aria-describedby')).to.equal(false);
    // the table inside is named by its caption
    expect(figure?.querySelector('.twin [role=group]')?.ariaLabel).to.equal('Als Tabelle');
  });

  it('has no style attribute of a template, which a strict policy would block', async () => {
    const element = await show();
    await until(element, 'ready');
    const root = element.shadowRoot as ShadowRoot;
    const styled = [...root.querySelectorAll<HTMLElement>('[style]')].flatMap(({ style }) => [...style]);
    // these are set through the object model, which a policy allows
    expect(styled.filter((name) => !/^(--_|left|top|background-size)/.test(name))).to.deep.equal([]);
  });

  it('stays the one that was registered first', () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warned.push(text);
    try {
      define('soz-district-map', class extends HTMLElement {});
      define('soz-district-map', SozDistrictMap);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('soz-district-map')).to.equal(SozDistrictMap);
    expect(warned).to.have.length(1);
  });
});
