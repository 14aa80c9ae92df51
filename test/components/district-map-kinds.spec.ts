import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../components/district-map/district-map.js';
import type { SozDistrictMap } from '../../components/district-map/district-map.component.js';
import { hasValue, observationStatus } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';
import { afterLayout, atRest } from './wait.js';

const show = async (attributes: Record<string, string> = {}, publication = smallCity): Promise<SozDistrictMap> => {
  const element = await fixture<SozDistrictMap>(
    html`<soz-district-map lang="de" .publication=${publication}></soz-district-map>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
};
const options = (element: Element): HTMLElement[] => all(element, '[role=option]');
const nameOf = (option: Element): string => option.querySelector('.unseen')?.textContent ?? '';
const list = (element: Element): HTMLElement => find(element, '[role=listbox]');
const announced = (element: Element): string => find(element, '[aria-live]').textContent ?? '';
const focused = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;
const classes = (element: Element): HTMLButtonElement[] => all(element, '.classes button');
const press = async (element: SozDistrictMap, button: HTMLElement | undefined): Promise<void> => {
  button?.click();
  await element.updateComplete;
};
const forcedColors = (value: 'active' | 'none'): Promise<unknown> =>
  executeServerCommand('media-features', [{ name: 'forced-colors', value }]);
const KINDS: readonly Record<string, string>[] = [
  { classes: 'natural' },
  { classes: 'diverging' },
  { view: 'symbols' },
  { second: 'hze-dichte' },
  { view: 'dynamics' },
];

describe('the legend of soz-district-map', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  it('has a button for each class with the number of its areas, and a bar as long', async () => {
    const element = await show();
    expect(classes(element).map((button) => button.querySelector('.count')?.textContent)).to.deep.equal([
      '1',
      '1',
      '2',
      '1',
      '4',
    ]);
    const bars = all<SVGElement>(element, '.count-bar').map((bar) => Number(bar.getAttribute('height')));
    expect(bars).to.deep.equal([11, 11, 22, 11, 44]);
  });

  it('shows a class alone when it is pressed: on the map, in the list, and in words', async () => {
    const element = await show();
    const [, , third] = classes(element);
    await press(element, third);
    expect(third?.getAttribute('aria-pressed')).to.equal('true');
    expect(options(element).map((option) => option.dataset['code'])).to.have.length(2);
    for (const option of options(element)) expect(nameOf(option)).to.contain('Klasse 3 von\u00a05');
    const veiled = find(element, '.veil').getAttribute('d') ?? '';
    for (const option of options(element))
      expect(veiled).not.to.contain(find(element, `path[data-code="${option.dataset['code']}"]`).getAttribute('d'));
    expect(veiled).to.contain(find(element, 'path[data-code="34"]').getAttribute('d'));
    await atRest();
    expect(announced(element)).to.match(/^2 Gebiete: 11,5 bis unter 14,4/);
  });

  it('shows everything again when it is pressed once more', async () => {
    const element = await show();
    const [first] = classes(element);
    await press(element, first);
    await press(element, first);
    expect(options(element)).to.have.length(12);
    expect(find(element, '.veil').getAttribute('d')).to.equal('');
    await atRest();
    expect(announced(element)).to.equal('Alle Gebiete');
  });

  it('has what has no value among its buttons, and never in a class', async () => {
    const element = await show();
    const button = all<HTMLButtonElement>(element, '.entries button').find((each) =>
      each.textContent?.includes('geheim gehalten'),
    );
    await press(element, button);
    expect(options(element).map((option) => option.dataset['code'])).to.deep.equal(['12', '33']);
    await atRest();
    expect(announced(element)).to.equal('2 Gebiete: geheim gehalten');
  });

  it('hides circles of other areas', async () => {
    const element = await show({ indicator: 'wohngeld-haushalte' });
    await press(element, find(element, '.entries button'));
    expect(all(element, 'circle.veiled').length).to.equal(all(element, 'circle[data-code]').length);
  });

  it('is left by Escape before the selection is', async () => {
    const element = await show({ area: '34' });
    await press(element, classes(element)[4]);
    list(element).focus();
    await sendKeys({ press: 'Escape' }); // the tip
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(options(element)).to.have.length(12);
    expect(element.areas).to.deep.equal(['34']);
    await sendKeys({ press: 'Escape' });
    expect(element.areas).to.deep.equal([]);
  });

  it('is left by Escape on its buttons too', async () => {
    const element = await show();
    const [first] = classes(element);
    await press(element, first);
    first?.focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(first?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('stays over the years, not over indicators', async () => {
    const element = await show();
    await press(element, classes(element)[4]);
    element.period = '2020';
    await element.updateComplete;
    expect(classes(element)[4]?.getAttribute('aria-pressed')).to.equal('true');
    element.indicator = 'hze-dichte';
    await element.updateComplete;
    expect(all(element, '.legend [aria-pressed=true]')).to.have.length(0);
  });
});

describe('kinds of soz-district-map', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  for (const kind of KINDS) {
    const name = JSON.stringify(kind);

    it(`say below the legend how the classes came about (${name})`, async () => {
      const element = await show(kind);
      expect(find(element, '.kind-note').textContent).to.match(/\.$/);
    });

    it(`say of every area in the list what the table says (${name})`, async () => {
      const element = await show(kind);
      const rows = all<HTMLTableRowElement>(element, '.twin tbody tr:not(.reference)');
      expect(options(element)).to.have.length(12);
      options(element).forEach((option, i) => {
        const [heading, ...cells] = [...(rows[i]?.cells ?? [])];
        expect(nameOf(option)).to.match(new RegExp(`^${heading?.textContent}: `));
        const told = cells.slice(0, kind['second'] || kind['view'] === 'dynamics' ? 2 : 1);
        const value = option.querySelector('.value')?.textContent ?? '';
        for (const cell of told) {
          const sign = cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent ?? '';
          // a change is not said where there is no value
          if (!/^[•.x]$/.test(value)) expect(value).to.contain(sign);
        }
      });
    });

    it(`have no trace of a number that is withheld (${name})`, async () => {
      const secret = 12.34567;
      const tables = [...smallCity.tables].map(([id]) => {
        const leaking = changeCells(smallCity, id, ({ value, status }) => ({
          value: hasValue(status) ? value : secret,
          status,
        }));
        return [id, leaking.tables.get(id)] as const;
      });
      const leaking = { ...smallCity, tables: new Map(tables as never) } as typeof smallCity;
      const [one, two] = [await show(kind, leaking), await show(kind)];
      await afterLayout();
      const told = (element: Element): string => {
        // each element has ids of its own
        return (element.shadowRoot?.innerHTML ?? '').replace(/soz-map-\d+/g, '').replace(/<!--.*?-->/g, '');
      };
      expect(told(one)).to.equal(told(two));
    });

    it(`fit within 320 pixels (${name})`, async () => {
      await setViewport({ width: 320, height: 700 });
      const element = await show(kind);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      element.remove();
    });

    for (const scheme of ['light', 'dark'])
      it(`stand out from the ground by 3 to 1 (${name}, ${scheme})`, async () => {
        const element = await show(kind);
        element.style.colorScheme = scheme;
        const figure = getComputedStyle(find(element, 'figure')).backgroundColor;
        const swatches = all(element, '.legend :is(.classes, .square) .swatch rect');
        expect(swatches.length).to.be.at.least(5);
        for (const swatch of swatches) expect(contrast(getComputedStyle(swatch).fill, figure)).to.be.at.least(3);
      });
  }

  it('follow their attributes, and go back to the usual one', async () => {
    const element = await show({ view: 'dynamics' });
    expect(all(element, '.square')).to.have.length(1);
    element.removeAttribute('view');
    await element.updateComplete;
    expect(all(element, '.square, .sign-path, .paired')).to.have.length(0);
    expect(find(element, '.kind-note').textContent).to.contain('Quantile');
    expect(classes(element)).to.have.length(5);
  });

  it('fill areas for a count only with a warning', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const element = await show({ indicator: 'wohngeld-haushalte', view: 'choropleth' });
      expect(all(element, 'circle[data-code]')).to.have.length(0);
      element.period = '2020';
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('is a count');
  });

  it('of two indicators offer another second one, and say what stands out', async () => {
    const table = smallCity.tables.get('hze-dichte');
    if (!table) throw new Error('no table');
    const other = { ...table, indicator: { ...table.indicator, id: 'other', title: { de: 'Andere Hilfen' } } };
    const city = {
      ...smallCity,
      indicators: [...smallCity.indicators, other.indicator],
      tables: new Map([...smallCity.tables, ['other', other]]),
    };
    const element = await show({ second: 'hze-dichte', period: '2021' }, city);
    const select = [...all<HTMLLabelElement>(element, '.controls label')]
      .find((label) => label.textContent?.includes('Zweite Kennzahl'))
      ?.querySelector('select');
    expect([...(select?.options ?? [])].map(({ value }) => value)).to.deep.equal(['hze-dichte', 'other']);
    if (select) select.value = 'other';
    select?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(find(element, '.square .side').textContent).to.contain('Andere Hilfen');
    await atRest();
    expect(announced(element)).to.match(/^SGB-II-Quote und .*: beides hoch in /);
  });

  describe('with two sides', () => {
    const cells = (element: Element): HTMLButtonElement[] => all(element, '.square button');

    it('have a square of buttons, each saying both sides and how many', async () => {
      const element = await show({ second: 'hze-dichte', period: '2021' });
      expect(cells(element)).to.have.length(9);
      expect(cells(element)[2]?.getAttribute('aria-label')).to.equal(
        'Hilfen zur Erziehung hoch, SGB-II-Quote hoch: 3 Gebiete',
      );
      // the ways in which there is more are for eyes
      const told = all(element, '.square .side').map(({ childNodes }) =>
        [...childNodes]
          .map((node) => (node instanceof Text ? node.data : ''))
          .join('')
          .trim(),
      );
      expect(told).to.deep.equal(['Hilfen zur Erziehung', 'SGB-II-Quote']);
    });

    it('have one tab stop in it; arrow keys reach every cell', async () => {
      const element = await show({ view: 'dynamics' });
      const stops = (): number => cells(element).filter(({ tabIndex }) => tabIndex === 0).length;
      expect(stops()).to.equal(1);
      // in a table, screen readers that read line by line keep arrow keys to themselves
      expect(find(element, '.square').role).to.equal('grid');
      cells(element)[0]?.focus();
      const reached = new Set([focused(element)]);
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
        await sendKeys({ press: key });
        reached.add(focused(element));
      }
      expect(reached.size).to.equal(7);
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal(cells(element).at(-1));
      expect(stops()).to.equal(1);
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal(cells(element).at(-1));
    });

    it('show a cell alone when it is pressed, with its signs', async () => {
      const element = await show({ view: 'dynamics' });
      const before = find(element, '.sign-path').getAttribute('d') ?? '';
      const cell = cells(element).find((each) => each.ariaLabel?.startsWith('Stand mittel, Veränderung über'));
      await press(element, cell);
      expect(options(element).map((option) => option.dataset['code'])).to.deep.equal(['32']);
      const after = find(element, '.sign-path').getAttribute('d') ?? '';
      expect(after.length).to.be.below(before.length);
      await atRest();
      expect(announced(element)).to.equal('1 Gebiet: Stand mittel, Veränderung über dem Durchschnitt');
    });
  });

  describe('where the reader has chosen the colours', () => {
    beforeEach(() => forcedColors('active'));
    afterEach(() => forcedColors('none'));

    for (const kind of KINDS.filter(({ view }) => view !== 'symbols'))
      it(`tell classes apart by patterns that are there (${JSON.stringify(kind)})`, async () => {
        const element = await show(kind);
        for (const path of all(element, 'path.area')) {
          const [, id = ''] = /url\("?#([^")]+)/.exec(getComputedStyle(path).fill) ?? [];
          expect(element.shadowRoot?.getElementById(id)?.localName, id).to.equal('pattern');
        }
      });

    it('tell circles of different classes apart', async () => {
      const element = await show({ view: 'symbols' });
      const inks = all(element, 'circle[data-code]').map((circle) => getComputedStyle(circle).fillOpacity);
      expect(new Set(inks).size).to.be.at.least(4);
    });
  });

  it('without a value anywhere say so', async () => {
    const none = changeCells(smallCity, 'sgb2-quote', ({ area }) => ({
      value: area === '0' ? 1 : NaN,
      status: observationStatus(area === '0' ? 'ok' : 'suppressed'),
    }));
    for (const kind of KINDS) {
      const element = await show({ ...kind, level: 'district', period: '2024' }, none);
      expect(element.shadowRoot?.textContent).not.to.contain('NaN');
      element.remove();
    }
  });
});
