import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import { cityFiles } from '../../e2e/city-files.js';
import { smallCity } from '../../fixtures/small-city.js';
import { waitUntil } from '../wait.js';

const realFetch = window.fetch.bind(window);
let requests = 0;

const isReady = (element: Element): boolean => element.matches(':state(ready)');
const mapIn = (place: Element): Element => place.querySelector('soz-district-map')!;

describe('an element that is fetched for', () => {
  beforeEach(() => {
    requests = 0;
    const files = cityFiles();
    window.fetch = (input) => {
      requests++;
      const path = new URL(String(input instanceof Request ? input.url : input)).pathname.replace('/city/', '');
      return Promise.resolve(new Response(JSON.stringify(files.get(path))));
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('asks for nothing in a closed details until that is opened', async () => {
    const details = await fixture<HTMLDetailsElement>(
      html`<details><summary>Karte</summary><soz-district-map src="/city/publication.json"></soz-district-map></details>`,
    );
    await aTimeout(400);
    expect(requests).to.equal(0);
    details.open = true;
    await waitUntil(() => isReady(mapIn(details)));
    expect(mapIn(details).shadowRoot!.querySelector('svg.map path.area')).to.not.equal(null);
  });

  it('asks for nothing in a hidden tab until that is shown', async () => {
    const tab = await fixture<HTMLElement>(
      html`<div hidden><soz-district-map src="/city/publication.json"></soz-district-map></div>`,
    );
    await aTimeout(400);
    expect(requests).to.equal(0);
    tab.hidden = false;
    await waitUntil(() => isReady(mapIn(tab)));
  });

  it('comes far below the window when the page is at rest', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const spacer = document.createElement('div');
    spacer.style.height = '9000px';
    page.append(spacer);
    page.insertAdjacentHTML('beforeend', '<soz-district-map src="/city/publication.json"></soz-district-map>');
    await waitUntil(() => isReady(mapIn(page)));
  });

  it('comes before print, also where nobody has looked yet', async () => {
    const details = await fixture<HTMLDetailsElement>(
      html`<details><summary>Karte</summary><soz-district-map src="/city/publication.json"></soz-district-map></details>`,
    );
    window.dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => isReady(mapIn(details)));
  });

  it('waits for nothing where the page says so', async () => {
    const tab = await fixture<HTMLElement>(
      html`<div hidden><soz-district-map src="/city/publication.json" loading="eager"></soz-district-map></div>`,
    );
    await waitUntil(() => isReady(mapIn(tab)));
  });

  it('shows what the page itself has to show until the data are there', async () => {
    let answer = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (answer = resolve));
    const files = window.fetch.bind(window);
    window.fetch = async (input) => arrived.then(() => files(input));
    const place = await fixture<HTMLElement>(
      html`<div><soz-district-map src="/city/publication.json"><figure><p class="static">Bild</p></figure></soz-district-map></div>`,
    );
    const text = place.querySelector('.static')!;
    expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
    answer();
    await waitUntil(() => isReady(mapIn(place)));
    expect(text.getBoundingClientRect().height).to.equal(0);
  });

  it('is watched only while it waits for something: handed its data, it is not', async () => {
    const usual = window.IntersectionObserver;
    let observers = 0;
    window.IntersectionObserver = class extends usual {
      override observe(target: Element): void {
        observers++;
        super.observe(target);
      }
    };
    try {
      const place = await fixture<HTMLElement>(
        html`<div><soz-district-map .publication=${smallCity}></soz-district-map></div>`,
      );
      expect(observers).to.equal(0);
      await fixture(html`<soz-district-map src="/city/publication.json"></soz-district-map>`);
      expect(observers).to.be.greaterThan(0);
      expect(isReady(mapIn(place))).to.equal(true);
    } finally {
      window.IntersectionObserver = usual;
    }
  });
});
