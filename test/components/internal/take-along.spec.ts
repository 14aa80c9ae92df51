import { expect, fixture, html } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import '../../../components/trend-chart/trend-chart.js';
import '../../../components/matrix/matrix.js';
import { HUE_SCHEMES } from '../../../src/index.js';
import { readXlsxNames } from './read-xlsx-names.js';
import { smallCity } from '../../fixtures/small-city.js';
import { waitUntil } from '../wait.js';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const realClick = HTMLAnchorElement.prototype.click.bind(HTMLAnchorElement.prototype);
const blobs = new Map<string, Blob>();
const realCreate = URL.createObjectURL.bind(URL);
let saved: Saved[] = [];

/** What would be saved is kept instead. */
function catchFiles(): void {
  saved = [];
  URL.createObjectURL = (object) => {
    const address = realCreate(object);
    blobs.set(address, object as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  };
}

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

async function open(element: Element, part: string): Promise<HTMLDetailsElement> {
  const details = root(element).querySelector<HTMLDetailsElement>(`details.${part}`)!;
  details.open = true;
  await waitUntil(() => details.querySelector('button') !== null, `${part} has come`);
  return details;
}

async function take(element: Element, label: string): Promise<Saved> {
  const before = saved.length;
  const details = await open(element, 'take');
  const button = [...details.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
  button!.click();
  await waitUntil(() => saved.length > before, `${label} has been made`);
  return saved.at(-1)!;
}

/** What a picture is painted with, as `red,green,blue`. */
async function painted(picture: Blob): Promise<{ width: number; colours: ReadonlySet<string> }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const pen = new OffscreenCanvas(width, height).getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return { width, colours };
}

describe('files to take along', () => {
  beforeEach(catchFiles);
  afterEach(() => {
    URL.createObjectURL = realCreate;
    HTMLAnchorElement.prototype.click = realClick;
  });

  it('are figures in four forms, and a picture in two', async () => {
    const element = await fixture(html`<soz-district-map lang="de" .publication=${smallCity}></soz-district-map>`);
    const details = await open(element, 'take');
    expect([...details.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Excel (XLSX)',
      'JSON-stat',
      'CSV für Excel',
      'CSV für Programme',
      'PNG',
      'SVG',
    ]);
  });

  it('have names that say what is in them', async () => {
    const element = await fixture(
      html`<soz-district-map lang="de" .publication=${smallCity} period="2015"></soz-district-map>`,
    );
    expect((await take(element, 'CSV für Excel')).name).to.equal('kleinau_sgb-ii-quote.csv');
    expect((await take(element, 'SVG')).name).to.equal('kleinau_sgb-ii-quote_2015.svg');
  });

  it('carry source, licence and protection note', async () => {
    const element = await fixture(html`<soz-trend-chart lang="de" .publication=${smallCity}></soz-trend-chart>`);
    for (const label of ['CSV für Excel', 'SVG']) {
      const text = await (await take(element, label)).blob.text();
      for (const note of ['SGB-II-Quote', 'Statistische Geheimhaltung', 'Datenlizenz Deutschland', 'Quelle: '])
        expect(text).to.contain(note);
    }
  });

  it('show in the picture what the element shows', async () => {
    const element = await fixture(html`<soz-district-map lang="de" .publication=${smallCity}></soz-district-map>`);
    const picture = new DOMParser().parseFromString(await (await take(element, 'SVG')).blob.text(), 'image/svg+xml');
    const drawn = [...root(element).querySelectorAll('svg.map path.area')].map((path) => [
      path.getAttribute('data-code'),
      path.getAttribute('d'),
    ]);
    const inFile = [...picture.querySelectorAll('path[data-code]')].map((path) => [
      path.getAttribute('data-code'),
      path.getAttribute('d'),
    ]);
    expect(inFile).to.deep.equal(drawn);
    const said = [...root(element).querySelectorAll('[role=option]')].map(
      (option) => option.querySelector('.unseen')?.textContent,
    );
    const titles = [...picture.querySelectorAll('path[data-code] title')].map(({ textContent }) => textContent);
    expect(titles.sort()).to.deep.equal(said.sort());
  });

  it('paint the picture as PNG of double density, with what is drawn in it', async () => {
    const element = await fixture(html`<soz-district-map lang="de" .publication=${smallCity}></soz-district-map>`);
    const { width, colours } = await painted((await take(element, 'PNG')).blob);
    expect(width).to.equal(1600);
    // the highest and the lowest class, #132b5a and #519cb8
    expect(colours.has('19,43,90')).to.equal(true);
    expect(colours.has('81,156,184')).to.equal(true);
  });

  it('have the colours that the page names', async () => {
    const element = await fixture(
      html`<soz-district-map lang="de" scheme="violett" .publication=${smallCity}></soz-district-map>`,
    );
    // the highest class, #2f1e55
    expect(HUE_SCHEMES.violet.classes[4]?.light).to.equal('#2f1e55');
    expect(await (await take(element, 'SVG')).blob.text()).to.contain('fill="#2f1e55"');
    const { colours } = await painted((await take(element, 'PNG')).blob);
    expect([colours.has('47,30,85'), colours.has('19,43,90')]).to.deep.equal([true, false]);
  });

  it('have a sheet for every indicator of a matrix', async () => {
    const element = await fixture(html`<soz-matrix lang="de" .publication=${smallCity}></soz-matrix>`);
    const { name, blob } = await take(element, 'Excel (XLSX)');
    expect(name).to.match(/^kleinau_.*\.xlsx$/);
    expect((await readXlsxNames(blob)).length).to.equal(smallCity.tables.size);
  });
});

describe('what a reader shares', () => {
  it('is an address, a citation and the block for another page', async () => {
    const script = Object.assign(document.createElement('script'), {
      type: 'text/plain',
      src: '/x/sozialraum.min.js',
      integrity: 'sha384-abc',
    });
    document.head.append(script);
    const element = await fixture(
      html`<soz-district-map lang="de" id="karte" src="/city/publication.json" area="21" .publication=${smallCity}></soz-district-map>`,
    );
    const details = await open(element, 'sharing');
    const [link, cited, code] = [...details.querySelectorAll('textarea')].map(({ value }) => value);
    expect(link).to.match(/#karte$/);
    expect(cited).to.match(
      /^Stadt Kleinau, Sozialamt: SGB-II-Quote \(%\) · Stadtteile · 2024\. Quelle: .*#karte \(abgerufen am \d\d\.\d\d\.\d{4}\)$/,
    );
    expect(code).to.contain(`<script defer src="${location.origin}/x/sozialraum.min.js" integrity="sha384-abc"`);
    expect(code).to.contain(
      `<div data-sozialraum="karte" data-src="${location.origin}/city/publication.json" data-gebiet="21">`,
    );
    script.remove();
  });
});
