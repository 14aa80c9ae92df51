import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/trend-chart/trend-chart.js';
import type { SozTrendChart } from '../../components/trend-chart/trend-chart.component.js';
import { observationStatus, type Publication, stateOf, withPlanningViews } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { withChanceRanges } from '../fixtures/chance-ranges.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning } from '../fixtures/small-planning.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';
import { afterLayout, atRest } from './wait.js';

async function chart(attributes: Record<string, string> = {}, publication = smallCity): Promise<SozTrendChart> {
  const element = document.createElement('soz-trend-chart');
  element.lang = 'de';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.publication = publication;
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const slider = (element: SozTrendChart): HTMLInputElement => find(element, '.chart input');
const valueText = (element: SozTrendChart): string => slider(element).getAttribute('aria-valuetext') ?? '';
const switches = (element: SozTrendChart): HTMLButtonElement[] => all(element, '.lines button');
const hues = (element: SozTrendChart): string[] =>
  all<SVGPathElement>(element, '.drawing .line:not(.dashed)').map((path) => getComputedStyle(path).stroke);

/** What a cell of the table twin says to a reader who hears it. */
const heard = (cell: Element): string => cell.querySelector('.unseen')?.textContent ?? cell.textContent?.trim() ?? '';

async function press(element: SozTrendChart, key: string): Promise<void> {
  await sendKeys({ press: key });
  await element.updateComplete;
}

function pointAt(element: SozTrendChart, type: string, share: number): void {
  const { left, width, top } = slider(element).getBoundingClientRect();
  const at = { clientX: left + width * share, clientY: top + 40, bubbles: true, detail: 1 };
  slider(element).dispatchEvent(type === 'click' ? new MouseEvent(type, at) : new PointerEvent(type, at));
}

describe('the cursor', () => {
  it('reaches every period with the keyboard, and says what the table says', async () => {
    const element = await chart({ area: '12 14 21' });
    const rows = all<HTMLTableRowElement>(element, '.twin tbody tr');
    slider(element).focus();
    await press(element, 'Home');
    for (const row of rows) {
      expect(valueText(element)).to.match(new RegExp(`^${row.cells[0]?.textContent}: `));
      for (const cell of [...row.cells].slice(1))
        expect(valueText(element)).to.contain(/[\d,]*\d/.exec(heard(cell))?.[0] ?? heard(cell));
      expect(find(element, '.cursor-period').textContent).to.equal(row.cells[0]?.textContent);
      await press(element, 'ArrowRight');
    }
    expect(valueText(element)).to.match(/^2024: /);
  });

  it('is the one tab stop of the plot', async () => {
    const element = await chart({ area: '12' });
    const stops = all(element, '[part=plot] :is(a, button, input, select, textarea, [tabindex])');
    expect(stops.filter(({ tabIndex }) => tabIndex >= 0)).to.deep.equal([slider(element)]);
  });

  it('shows where the focus is', async () => {
    const element = await chart();
    slider(element).focus();
    await press(element, 'ArrowLeft');
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(slider(element));
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    expect(contrast(outlineColor, getComputedStyle(find(element, 'figure')).backgroundColor)).to.be.at.least(3);
  });

  it('goes with Escape', async () => {
    const element = await chart({ period: '2019' });
    expect(all(element, '.cursor-line')).to.have.length(1);
    slider(element).focus();
    await press(element, 'Escape');
    expect(all(element, '.cursor-line')).to.have.length(0);
  });

  it('marks the last period when the slider is pushed against its end', async () => {
    const element = await chart();
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(find(element, '.cursor-period').textContent).to.equal('2024');
  });

  it('follows the pointer and leaves with it', async () => {
    const element = await chart();
    pointAt(element, 'pointermove', 0);
    await element.updateComplete;
    expect(find(element, '.cursor-period').textContent).to.equal('2013');
    expect(find(element, '.legend-heading').textContent).to.contain('2013');
    slider(element).dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(all(element, '.cursor-line')).to.have.length(0);
    expect(find(element, '.legend-heading').textContent).to.contain('2024');
  });

  it('stays where it is clicked, and tells the page', async () => {
    const element = await chart({ area: '12' });
    const told = oneEvent(element, 'soz-select');
    pointAt(element, 'click', 0);
    const event = (await told) as CustomEvent<unknown>;
    expect(event.detail).to.deep.equal({ indicator: 'sgb2-quote', period: '2013', areas: ['12'] });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    await element.updateComplete;
    expect(find(element, '.cursor-period').textContent).to.equal('2013');
  });

  it('is shared with the group', async () => {
    const [first, second] = [await chart({ group: 'g' }), await chart({ group: 'g' })];
    pointAt(first, 'click', 0);
    await first.updateComplete;
    await second.updateComplete;
    expect(find(second, '.cursor-period').textContent).to.equal('2013');
  });
});

describe('the lines', () => {
  it('are switched off and on in the legend, where they stay', async () => {
    const element = await chart({ area: '12 21' });
    const told = oneEvent(element, 'soz-select');
    switches(element)[0]?.click();
    expect(((await told) as CustomEvent<{ areas: string[] }>).detail.areas).to.deep.equal(['21']);
    await element.updateComplete;
    expect(switches(element).map((button) => button.ariaPressed)).to.deep.equal(['false', 'true']);
    switches(element)[0]?.click();
    await element.updateComplete;
    expect(element.areas).to.deep.equal(['21', '12']);
    expect(switches(element).map((button) => button.ariaPressed)).to.deep.equal(['true', 'true']);
  });

  it('keep their colours when another goes', async () => {
    const element = await chart({ area: '11 12 21' });
    const [, , third] = hues(element).reverse();
    switches(element)[0]?.click();
    await element.updateComplete;
    expect(hues(element).reverse()[1]).to.equal(third);
  });

  it('are added from the list by its button, not by the list alone', async () => {
    const element = await chart();
    const list = find<HTMLSelectElement>(element, '.area-picker select');
    list.value = '22';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.areas).to.deep.equal([]);
    find(element, '.area-picker button').click();
    await element.updateComplete;
    expect(element.areas).to.deep.equal(['22']);
    expect([...list.options].map(({ value }) => value)).not.to.contain('22');
    expect(list.value).to.equal('');
  });

  it('are six at most', async () => {
    const element = await chart({ area: '11 12 13 14 21 22' });
    expect(find<HTMLSelectElement>(element, '.area-picker select').disabled).to.equal(true);
    expect(find(element, '.full').textContent).to.contain('sechs');
  });

  it('are announced when they come and when they go', async () => {
    const element = await chart({ area: '12' });
    const status = (): string => find(element, '[aria-live]').textContent ?? '';
    switches(element)[0]?.click();
    await atRest();
    expect(status()).to.equal('Rosenhang wird nicht mehr gezeigt.');
    switches(element)[0]?.click();
    await atRest();
    expect(status()).to.contain('In Rosenhang sank der Wert');
  });

  it('have names that neither overlap nor leave the drawing', async () => {
    for (const width of [280, 500, 900]) {
      const element = await chart({ area: '11 12 21 23 33 34' });
      element.style.inlineSize = `${width}px`;
      await afterLayout();
      const svg = find(element, '.drawing').getBoundingClientRect();
      const boxes = all(element, '.label').map((label) => label.getBoundingClientRect());
      boxes.sort((a, b) => a.top - b.top);
      expect(svg.width).to.be.closeTo(width, 1);
      boxes.forEach((box, i) => {
        expect(box.right, `${width}px`).to.be.at.most(svg.right + 1);
        // line boxes are taller than letters
        expect(box.top, `${width}px`).to.be.at.least((boxes[i - 1]?.bottom ?? 0) - 3);
      });
    }
  });

  for (const scheme of ['light', 'dark'])
    it(`have colours that read at 4.5 : 1 in ${scheme}`, async () => {
      const element = await chart({ area: '11 12 13 14 21 22' });
      element.style.colorScheme = scheme;
      const ground = getComputedStyle(find(element, 'figure')).backgroundColor;
      const found = hues(element);
      expect(new Set(found).size, found.join(' ')).to.equal(7);
      for (const hue of found) expect(contrast(hue, ground), hue).to.be.at.least(4.5);
    });
});

describe('what is withheld', () => {
  const drawn = (element: SozTrendChart): string[] =>
    all(element, '.drawing *').map((node) => `${node.getAttribute('d')} ${node.textContent}`);

  it('changes neither axis, lines nor words, whatever number stands behind it', async () => {
    const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? 4711 : value,
      status,
    }));
    const [clean, dirty] = [await chart({ area: '12 33' }), await chart({ area: '12 33' }, leaking)];
    expect(drawn(dirty)).to.deep.equal(drawn(clean));
    expect(dirty.shadowRoot?.textContent).to.equal(clean.shadowRoot?.textContent);
    expect(dirty.shadowRoot?.textContent).not.to.contain('4711');
  });

  it('is a sign below the plot, and words for the ear', async () => {
    const element = await chart({ area: '12', period: '2024' });
    expect(all(element, '.gap').map((sign) => sign.textContent)).to.deep.equal(['•', '•']);
    expect(find(element, '.lines button .unseen').textContent).to.contain('Geheimhaltung');
  });

  it('is a gap also where a number is not one', async () => {
    const broken = changeCells(smallCity, 'sgb2-quote', ({ value, status, area, period }) =>
      area === '21' && period === '2015' ? { value: NaN, status: observationStatus('ok') } : { value, status },
    );
    const element = await chart({ area: '21', period: '2015' }, broken);
    expect(find(element, '.lines button b').textContent).to.equal('?');
    expect(find(element, '.drawing').innerHTML).not.to.contain('NaN');
  });
});

describe('the element', () => {
  it('speaks the language around it', async () => {
    const element = await chart({ area: '12', lang: 'en' });
    expect(valueText(element)).to.contain('not shown for reasons of confidentiality');
    expect(find(element, '.area-picker label > span').textContent).to.equal('Area to compare');
    element.lang = 'de';
    await aTimeout(0);
    await element.updateComplete;
    expect(valueText(element)).to.contain('aus Gründen der Geheimhaltung');
  });

  it('shows markup in a name as text', async () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const [table] = smallCity.tables.values();
    if (!table) throw new Error('no table');
    const district = { ...table.areas.byCode.get('12'), name } as never;
    const areas = { ...table.areas, byCode: new Map([...table.areas.byCode, ['12', district]]) };
    const publication: Publication = { ...smallCity, tables: new Map([[table.indicator.id, { ...table, areas }]]) };
    const element = await chart({ area: '12' }, publication);
    expect(all(element, 'script, img')).to.have.length(0);
    expect(switches(element)[0]?.textContent).to.contain(name);
  });

  it('has no style attribute, which a strict policy would block', async () => {
    expect(all(await chart({ area: '12', period: '2019' }), '[style]')).to.have.length(0);
  });

  it('fits into 320 pixels', async () => {
    const element = await chart({ area: '11 12 21 23 33 34' });
    element.style.inlineSize = '296px';
    await afterLayout();
    expect(find(element, 'figure').scrollWidth).to.be.at.most(296);
  });

  it('says at which levels there are values where the one asked for has none', async () => {
    const coarse = changeCells(smallCity, 'sgb2-quote', ({ value, status, area }) =>
      area.length === 2 ? { value: NaN, status: observationStatus('missing') } : { value, status },
    );
    const element = await chart({}, coarse);
    expect(find(element, '.state').textContent).to.match(/Stadtteile.*Bezirke/s);
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});

describe('the views', () => {
  const choose = async (element: SozTrendChart, view: string): Promise<void> => {
    const list = all<HTMLSelectElement>(element, '.controls select').at(-1);
    if (!list) throw new Error('no views');
    list.value = view;
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };

  it('change what is drawn, read and tabled alike, and say which it is', async () => {
    const element = await chart({ area: '21' });
    const valuetext = (): string => find(element, '.chart input').ariaValueText ?? '';
    const before = valuetext();
    await choose(element, 'change');
    expect(valuetext()).not.to.equal(before);
    expect(find(element, '.subtitle').textContent).to.contain('Prozentpunkte');
    find<HTMLDetailsElement>(element, '.twin').open = true;
    await atRest();
    const last = all<HTMLTableRowElement>(element, '.twin tbody tr').at(-1);
    const number = /\d+,\d/.exec(last?.cells[1]?.textContent ?? '')?.[0] ?? 'nothing';
    expect(valuetext()).to.contain(number);
    expect(find(element, '[aria-live]').textContent).to.equal('Veränderung');
  });

  it('name the same in German', async () => {
    const element = await chart({ area: '21', view: 'veraenderung' });
    expect(find(element, '.subtitle').textContent).to.contain('Prozentpunkte');
  });

  it('show each area by itself, with the value of the period under the pointer', async () => {
    const element = await chart({ view: 'multiples', period: '2019' });
    const names = all(element, '.drawing .name').map(({ textContent }) => textContent);
    expect(names).to.have.length(12);
    const values = (): (string | null)[] => all(element, '.drawing .value').map(({ textContent }) => textContent);
    const chosen = values();
    const slider = find<HTMLInputElement>(element, '.chart input');
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(values()).not.to.deep.equal(chosen);
    expect(slider.ariaValueText).to.match(/^2018: /);
  });
});

describe('what stands beside the lines', () => {
  it('is said in words too: annotations, and where the axis lies', async () => {
    const element = await chart({ area: '21', annotations: '2015: Zuzug; unsinn; 2020: <b>Pandemie</b>' });
    const notes = all(element, '.notes p').map(({ textContent }) => textContent);
    expect(notes).to.include.members([
      '2015: Zuzug',
      '2020: <b>Pandemie</b>',
      'Die senkrechte Achse enthält die Null.',
    ]);
    expect(all(element, '.drawing .annotation')).to.have.length(2);
    expect(all(element, 'b').some(({ textContent }) => textContent === 'Pandemie')).to.equal(false);
  });

  it('is a band for chance, and its name in the legend', async () => {
    const [plain, ranged] = [await chart({ area: '21' }), await chart({ area: '21' }, withChanceRanges(smallCity))];
    expect(all(plain, '.band')).to.have.length(0);
    expect(all(ranged, '.drawing .band')).to.have.length(1);
    expect(find(ranged, '.signs').textContent).to.contain('Zufallsschwankung');
  });

  it('is a line for each target, of the page or of goals, in words too', async () => {
    const element = await chart({ area: '12', target: '2030: 13,5' });
    const labels = (): (string | null)[] => all(element, '.target-label').map(({ textContent }) => textContent);
    expect(labels()).to.deep.equal(['Ziel: 13,5\u00a0% (2030)']);
    const notes = (): (string | null)[] => all(element, '.notes p').map(({ textContent }) => textContent);
    expect(notes()).to.include('Ziel: 13,5\u00a0% (2030)');
    element.planning = withPlanningViews(smallPlanning, smallCity);
    await element.updateComplete;
    expect(labels()).to.have.length(3);
    expect(notes()).to.include('Weniger Menschen sind auf Grundsicherung angewiesen: höchstens 14,0\u00a0% bis 2027');
    element.view = 'index';
    await element.updateComplete;
    expect(labels()).to.have.length(0);
  });

  it('is a dashed line where it is projected', async () => {
    const element = await chart({ area: '31', forecast: '2020' });
    expect(find(element, '.forecast-label').textContent).to.equal('Vorausberechnung');
    expect(all(element, '.drawing .line.dashed')).not.to.have.length(0);
  });
});

describe('pointing', () => {
  const pointed = (element: SozTrendChart): Element[] => all<Element>(element, '.drawing .pointed');
  const asked = (element: SozTrendChart): Promise<boolean> => element.updateComplete;
  /** The place of a line at the last period but one, on the screen. */
  const placeOf = (element: SozTrendChart, hue: string): { clientX: number; clientY: number } => {
    const marker = all<SVGPathElement>(element, `.drawing .line.${hue}`)[0];
    if (!marker) throw new Error('no line');
    const { right, top, bottom } = marker.getBoundingClientRect();
    const length = marker.getTotalLength();
    const { y } = marker.getPointAtLength(length);
    const box = find(element, '.chart').getBoundingClientRect();
    return { clientX: right - 2, clientY: Math.min(bottom, Math.max(top, box.top + y)) };
  };
  const move = (element: SozTrendChart, at: { clientX: number; clientY: number }): boolean =>
    find(element, '.chart input').dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));

  it('at a line tells the group and the page, and marks its entry in the legend', async () => {
    const [element, other] = [await chart({ area: '21', group: 'h' }), await chart({ area: '21 22', group: 'h' })];
    element.area = other.area = '21 22';
    await other.updateComplete;
    move(element, { clientX: 0, clientY: 0 });
    await asked(element);
    const told: (string | undefined)[] = [];
    element.addEventListener('soz-hover', ({ detail }) => told.push(detail.area));
    move(element, placeOf(element, 'slot-0'));
    await asked(element);
    await asked(other);
    expect(told).to.deep.equal(['21']);
    for (const each of [element, other]) {
      expect(pointed(each)).to.have.length(1);
      expect(find(each, '.key.pointed').textContent).to.contain('Weststadt');
    }
    find(element, '.chart').dispatchEvent(new PointerEvent('pointerleave'));
    await asked(other);
    expect(told.at(-1)).to.equal(undefined);
    expect(pointed(other)).to.have.length(0);
  });

  it('at a name in the legend, with the keyboard too, does the same', async () => {
    const [element, other] = [await chart({ area: '21', group: 'i' }), await chart({ group: 'i' })];
    switches(element)[0]?.focus();
    await asked(element);
    await asked(other);
    expect(pointed(other)).to.have.length(1);
    switches(element)[0]?.blur();
    await asked(other);
    expect(pointed(other)).to.have.length(0);
  });

  it('elsewhere at an area that is context shows its line and its name', async () => {
    const element = await chart({ area: '21' });
    element.showPointed('34');
    await asked(element);
    expect(find(element, '.pointed-name').textContent).to.equal(
      smallCity.tables.get('sgb2-quote')?.areas.byCode.get('34')?.name,
    );
    element.view = 'multiples';
    await asked(element);
    expect(pointed(element)).to.have.length(1);
  });
});
