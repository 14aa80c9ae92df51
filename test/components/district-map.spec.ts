import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../components/district-map/district-map.js';
import type { SozDistrictMap } from '../../components/district-map/district-map.component.js';
import { observationStatus } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';
import { afterLayout, atRest, waitUntil } from './wait.js';

const show = async (attributes: Record<string, string> = {}, publication = smallCity): Promise<SozDistrictMap> => {
  const element = await fixture<SozDistrictMap>(
    html`<soz-district-map lang="de" .publication=${publication}></soz-district-map>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
};
const list = (element: Element): HTMLElement => find(element, '[role=listbox]');
const options = (element: Element): HTMLElement[] => all(element, '[role=option]');
const nameOf = (option: Element): string => option.querySelector('.unseen')?.textContent ?? '';
const active = (element: Element): HTMLElement | null =>
  element.shadowRoot?.getElementById(list(element).getAttribute('aria-activedescendant') ?? '') ?? null;
const announced = (element: Element): string => find(element, '[aria-live]').textContent ?? '';
const forcedColors = (value: 'active' | 'none'): Promise<unknown> =>
  executeServerCommand('media-features', [{ name: 'forced-colors', value }]);
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const pathOf = (element: Element, code: string): SVGPathElement => find(element, `path.area[data-code="${code}"]`);
const setPeriod = async (element: SozDistrictMap, index: number): Promise<void> => {
  const slider = find<HTMLInputElement>(element, 'input[type=range]');
  slider.value = String(index);
  slider.dispatchEvent(new Event('input'));
  await element.updateComplete;
};

describe('soz-district-map', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  describe('says', () => {
    it('of every area in the list what the table says, and its rank', async () => {
      const element = await show({ indicator: 'hze-dichte' });
      const rows = all<HTMLTableRowElement>(element, 'tbody tr:not(.reference)');
      expect(options(element)).to.have.length(12);
      options(element).forEach((option, i) => {
        const [heading, value] = [...(rows[i]?.cells ?? [])];
        expect(nameOf(option)).to.match(new RegExp(`^${heading?.textContent}: `));
        const told = value?.querySelector('.unseen')?.textContent ?? '';
        const shown = value?.querySelector('[aria-hidden]')?.textContent ?? value?.textContent;
        expect(option.querySelector('.value')?.textContent).to.equal(shown);
        for (const piece of told.split(', ')) expect(nameOf(option)).to.contain(piece);
      });
    });

    it('suppressed, missing, zero and the other states in different words', async () => {
      const element = await show({ indicator: 'hze-dichte' });
      const special = options(element)
        .slice(-8)
        .map((option) => nameOf(option).split(': ')[1]);
      expect(new Set(special).size).to.equal(8);
    });

    it('areas without a value last, in their own order', async () => {
      const element = await show();
      expect(
        options(element)
          .map((option) => option.dataset['code'])
          .slice(-3),
      ).to.deep.equal(['12', '31', '33']);
    });

    it('nothing of a number that is withheld', async () => {
      const secret = 12.34567;
      const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: status === observationStatus('suppressed') ? secret : value,
        status,
      }));
      const element = await show({}, leaking);
      const markup = element.shadowRoot?.innerHTML ?? '';
      expect(markup).not.to.contain('12,3').and.not.to.contain('12.3');
    });

    it('everything in English where the page does', async () => {
      const element = await show();
      element.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      const text = element.shadowRoot?.textContent ?? '';
      expect(text).to.contain('Ranking').and.to.contain('not shown for reasons of confidentiality');
      expect(text).not.to.match(/Rangfolge|Bedienung|Geheimhaltung|insgesamt/);
    });

    it('a name that is markup as text', async () => {
      const name = '<img src=x onerror=alert(1)>';
      const table = smallCity.tables.get('sgb2-quote');
      if (!table) throw new Error('no table');
      const areas = table.areas.areas.map((area) => (area.code === '34' ? { ...area, name } : area));
      const byCode = new Map(areas.map((area) => [area.code, area]));
      const hostile = { ...table, areas: { ...table.areas, areas, byCode } };
      const element = await show({}, { ...smallCity, tables: new Map([['sgb2-quote', hostile]]) });
      list(element).focus();
      expect(all(element, 'img')).to.have.length(0);
      expect(find(element, '[part=title]').textContent).to.contain(name);
    });
  });

  describe('by key', () => {
    it('the list is the one tab stop, and what is active exists', async () => {
      const element = await show();
      list(element).focus();
      expect(active(element)?.dataset['code']).to.equal('34');
      expect(find(element, 'svg.map').closest('[aria-hidden=true]')).not.to.equal(null);
    });

    it('the arrows reach every area', async () => {
      const element = await show();
      list(element).focus();
      const reached = new Set([active(element)?.dataset['code']]);
      for (let i = 0; i < 12; i++) {
        await sendKeys({ press: 'ArrowDown' });
        reached.add(active(element)?.dataset['code']);
      }
      expect([...reached].sort()).to.deep.equal(districtCodes);
    });

    it('Home, End and the page keys lead to the ends and by tens', async () => {
      const element = await show();
      list(element).focus();
      const at = (): number => options(element).indexOf(active(element) as HTMLElement);
      await sendKeys({ press: 'End' });
      expect(at()).to.equal(11);
      await sendKeys({ press: 'PageUp' });
      expect(at()).to.equal(1);
      await sendKeys({ press: 'Home' });
      expect(at()).to.equal(0);
      await sendKeys({ press: 'PageDown' });
      expect(at()).to.equal(10);
    });

    it('letters lead to a name, without its accents', async () => {
      const element = await show();
      list(element).focus();
      await sendKeys({ type: 'sud' });
      expect(nameOf(active(element) as Element)).to.match(/^Südufer/);
    });

    it('Enter picks an area and tells the page, Escape takes first the tip, then the choice', async () => {
      const element = await show();
      list(element).focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent(element, 'soz-select');
      expect(detail).to.deep.equal({ indicator: 'sgb2-quote', period: '2024', areas: ['34'] });
      await element.updateComplete;
      expect(active(element)?.getAttribute('aria-selected')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      expect(find(element, '.tooltip').matches(':popover-open')).to.equal(false);
      expect(element.areas).to.deep.equal(['34']);
      await sendKeys({ press: 'Escape' });
      expect(element.areas).to.deep.equal([]);
      await atRest();
      expect(announced(element)).to.equal('Fischersruh nicht mehr ausgewählt.');
    });
  });

  describe('by pointer', () => {
    it('an area on the map says what its entry in the list says, within the window', async () => {
      const element = await show();
      await setViewport({ width: 400, height: 700 });
      for (const code of ['11', '14', '31', '34']) {
        pathOf(element, code).scrollIntoView({ block: 'center' });
        await afterLayout();
        await sendMouse({ type: 'move', position: middleOf(pathOf(element, code)) });
        await afterLayout();
        const tip = find(element, '.tooltip');
        expect(tip.textContent).to.equal(nameOf(active(element) as Element));
        expect(active(element)?.dataset['code']).to.equal(code);
        const { left, right, top, bottom } = tip.getBoundingClientRect();
        expect(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight).to.equal(true);
      }
    });

    it('the map alone is what a pointer is on, whatever area it crosses, and shows where there is one to pick', async () => {
      const element = await show();
      const svg = find(element, 'svg.map');
      const told: string[] = [];
      svg.addEventListener('pointerover', ({ target }) => told.push((target as Element).localName));
      svg.scrollIntoView({ block: 'center' });
      await afterLayout();
      for (const code of ['11', '22', '34']) {
        await sendMouse({ type: 'move', position: middleOf(pathOf(element, code)) });
        await afterLayout();
        expect([active(element)?.dataset['code'], getComputedStyle(svg).cursor]).to.deep.equal([code, 'pointer']);
      }
      expect(told).to.deep.equal(['svg']);
      const { left, top } = svg.getBoundingClientRect();
      const beside = [left + 1, top + 1].map(Math.round) as [number, number];
      await sendMouse({ type: 'move', position: beside });
      await afterLayout();
      expect(getComputedStyle(svg).cursor).to.equal('auto');
      await sendMouse({ type: 'click', position: beside });
      expect(element.areas).to.deep.equal([]);
    });

    it('an entry in the list outlines its area', async () => {
      const element = await show();
      const [option] = options(element);
      await sendMouse({ type: 'move', position: middleOf(option as Element) });
      await afterLayout();
      expect(find(element, '.hovered .outline').getAttribute('d')).to.equal(
        pathOf(element, option?.dataset['code'] ?? '').getAttribute('d'),
      );
    });

    it('a click picks, a second one takes back', async () => {
      const element = await show();
      const path = pathOf(element, '22');
      await sendMouse({ type: 'click', position: middleOf(path) });
      expect(element.areas).to.deep.equal(['22']);
      await sendMouse({ type: 'click', position: middleOf(path) });
      expect(element.areas).to.deep.equal([]);
    });
  });

  describe('draws', () => {
    it('counts as circles, twice the count as twice the ink, and colours no area', async () => {
      const element = await show({ indicator: 'wohngeld-haushalte' });
      const radius = (code: string): number => Number(find(element, `circle[data-code="${code}"]`).getAttribute('r'));
      expect(radius('34') ** 2 / radius('21') ** 2).to.be.closeTo(436 / 300, 0.01);
      expect(all(element, 'path.area[class*=" q"]')).to.have.length(0);
      expect(all(element, 'circle[data-code="12"], circle[data-code="33"]')).to.have.length(0);
    });

    it('each state with a pattern of its own that is there', async () => {
      const element = await show({ indicator: 'hze-dichte' });
      const fills = districtCodes
        .map((code) => pathOf(element, code).getAttribute('fill'))
        .filter((fill) => fill !== null);
      for (const fill of fills) expect(find(element, fill.slice(4, -1)).localName).to.equal('pattern');
      expect(new Set(fills).size).to.equal(8);
    });

    it('patterns of what comes with another year as large as the others', async () => {
      const element = await show({ indicator: 'hze-dichte', period: '2016' });
      await afterLayout();
      const scales = (): string[] =>
        all(element, '.map-side pattern').map((p) => p.getAttribute('patternTransform')?.split(') ')[1] ?? '');
      const before = scales();
      await setPeriod(element, 11);
      expect(scales().length).to.be.greaterThan(before.length);
      expect(new Set([...before, ...scales()]).size).to.equal(1);
    });

    it('patterns under names of its own', async () => {
      const [one, two] = [await show(), await show()];
      const ids = (element: Element): string[] => all(element, 'pattern').map(({ id }) => id);
      expect(ids(one).some((id) => ids(two).includes(id))).to.equal(false);
    });

    for (const scheme of ['light', 'dark'])
      it(`every class and sign so that it stands out from the ground by 3 to 1 (${scheme})`, async () => {
        const element = await show({ indicator: 'hze-dichte' });
        element.style.colorScheme = scheme;
        const figure = getComputedStyle(find(element, 'figure')).backgroundColor;
        const fills = all(element, 'rect.area[class*=" q"]').map((rect) => getComputedStyle(rect).fill);
        const paper = getComputedStyle(find(element, '.paper')).fill;
        const ink = getComputedStyle(find(element, '.ink')).stroke;
        expect(new Set(fills).size).to.equal(5);
        for (const fill of fills) expect(contrast(fill, figure)).to.be.at.least(3);
        expect(contrast(ink, paper)).to.be.at.least(3);
      });

    describe('where the reader has chosen the colours', () => {
      beforeEach(() => forcedColors('active'));
      afterEach(() => forcedColors('none'));

      it('classes as patterns, and lines in the colour of text', async () => {
        const element = await show({ indicator: 'hze-dichte', area: '34' });
        const text = getComputedStyle(find(element, '[part=title]')).color;
        for (const path of all(element, 'path.area')) {
          const [, id = ''] = /^url\("?(#[\w-]+)"?\)/.exec(getComputedStyle(path).fill) ?? [];
          expect(find(element, id).localName).to.equal('pattern');
        }
        for (const line of ['.mesh', '.silhouette', '.ink'])
          expect(getComputedStyle(find(element, line)).stroke).to.equal(text);
      });
    });

    it('patterns of classes only where the reader has chosen the colours, also while the page is open', async () => {
      const element = await show();
      const ofClasses = (): Element[] => all(element, 'pattern[id*="-q"]');
      expect(ofClasses()).to.have.length(0);
      await forcedColors('active');
      try {
        await waitUntil(() => ofClasses().length === 10);
        const scales = all(element, '.map-side pattern').map((each) => each.getAttribute('patternTransform'));
        expect(new Set(scales.map((scale) => scale?.split(') ')[1])).size).to.equal(1);
      } finally {
        await forcedColors('none');
      }
      await waitUntil(() => ofClasses().length === 0);
    });

    it('the ranking where there are no boundaries, and says so', async () => {
      const element = await show({}, { ...smallCity, geometry: undefined });
      expect(all(element, 'svg.map')).to.have.length(0);
      expect(options(element)).to.have.length(12);
      expect(find(element, '.notes').textContent).to.contain('keine Gebietsgrenzen');
    });

    it('no line of the map from a number that is none', async () => {
      const broken = changeCells(smallCity, 'sgb2-quote', ({ status }) => ({ value: NaN, status }));
      const element = await show({}, broken);
      const markup = element.shadowRoot?.innerHTML ?? '';
      expect(markup).not.to.contain('NaN');
    });

    it('within 320 pixels, without a scroll bar sideways', async () => {
      await setViewport({ width: 320, height: 700 });
      for (const indicator of smallCity.tables.keys()) {
        const element = await show({ indicator });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        element.remove();
      }
    });
  });

  it('says of each class how many areas it has, apart from its bounds: „53,3 und mehr 3 Gebiete“ is two numbers in a row', async () => {
    const element = await show({ indicator: 'hze-dichte' });
    const told = all(element, '.classes button').map((button) =>
      [...button.children].flatMap((each) => (each.ariaHidden ? [] : [each.textContent])).join(''),
    );
    expect(told.at(-1)).to.equal('53,3 und mehr, 3 Gebiete');
  });

  describe('changes', () => {
    it('the year by slider: the classes stay, and ears hear what stands out', async () => {
      const element = await show();
      const classes = (): string[] =>
        all(element, '.classes button > span:not([class])').map((e) => e.textContent ?? '');
      const before = classes();
      await setPeriod(element, 5);
      const slider = find<HTMLInputElement>(element, 'input[type=range]');
      expect(slider.getAttribute('aria-valuetext')).to.equal('2018');
      expect(find(element, 'output').textContent).to.equal('2018');
      expect(classes()).to.deep.equal(before);
      await atRest();
      // which year it is, the slider has said
      expect(announced(element)).to.match(/^SGB-II-Quote: höchster Wert in Bahnhofsvorstadt/);
      expect(find(element, 'output').ariaHidden).to.equal('true');
    });

    it('many years in a row are announced once', async () => {
      const element = await show();
      for (const index of [1, 2, 3]) await setPeriod(element, index);
      expect(announced(element)).to.equal('');
      await atRest();
      expect(find(element, 'input[type=range]').getAttribute('aria-valuetext')).to.equal('2016');
      expect(announced(element)).to.contain('höchster Wert');
    });

    it('the indicator among those of its topic', async () => {
      const element = await show();
      const select = find<HTMLSelectElement>(element, 'select');
      expect([...select.options].map(({ value }) => value)).to.deep.equal(['sgb2-quote', 'wohngeld-haushalte']);
      select.value = 'wohngeld-haushalte';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(find(element, '[part=title]').textContent).to.contain('Haushalte mit Wohngeld');
      await atRest();
      expect(announced(element)).to.contain('Haushalte mit Wohngeld');
    });

    it('only the areas whose class differs', async () => {
      const element = await show();
      const path = pathOf(element, '34');
      await setPeriod(element, 10);
      expect(pathOf(element, '34')).to.equal(path);
    });

    it('with its group', async () => {
      const one = await show({ group: 'a' });
      const two = await show({ group: 'a' });
      const other = await show();
      await setPeriod(one, 3);
      await Promise.all([two.updateComplete, other.updateComplete]);
      expect(find(two, 'output').textContent).to.equal('2016');
      expect(find(other, 'output').textContent).to.equal('2024');
    });
  });
});
