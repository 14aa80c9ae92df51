import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../components/goal-board/goal-board.js';
import '../../components/interface-network/interface-network.js';
import '../../components/plan-timeline/plan-timeline.js';
import '../../components/planning-cycle/planning-cycle.js';
import type { PlanningElement } from '../../components/internal/planning-element.js';
import { stateOf, withPlanningViews } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';
import type { LocalText } from '../../src/index.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';
import { tabStops } from './reach.js';
import { afterLayout, atRest } from './wait.js';

const TAGS = ['soz-plan-timeline', 'soz-interface-network', 'soz-planning-cycle', 'soz-goal-board'] as const;
type Tag = (typeof TAGS)[number];

/** What the figure is called for ears. */
const NAMES: Readonly<Record<Tag, string>> = {
  'soz-plan-timeline': 'Zeitleiste',
  'soz-interface-network': 'Schnittstellen',
  'soz-planning-cycle': 'Planungskreislauf',
  'soz-goal-board': 'Ziele',
};
/** What is said of a thing right behind its name. */
const APART: Readonly<Record<Tag, string>> = {
  'soz-plan-timeline': '.lead .quiet:not(li), .chart .said',
  'soz-interface-network': '.diagram .pick .unseen:last-child',
  'soz-planning-cycle': '.pick .quiet',
  'soz-goal-board': '.action .quiet',
};

async function show(tag: Tag, attributes: Record<string, string> = {}): Promise<PlanningElement> {
  const element = document.createElement(tag);
  element.lang = 'de';
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes })) element.setAttribute(name, value);
  element.planning = withPlanningViews(smallPlanning, smallCity);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const stops = (element: PlanningElement): HTMLElement[] => all(element, '.plot button, .plot a[href]');
const button = (element: PlanningElement, text: string): HTMLElement => {
  const found = stops(element).find((each) => plain(each.textContent).startsWith(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const told = async (element: PlanningElement): Promise<string> => {
  await atRest();
  return find(element, '[aria-live]').textContent ?? '';
};
const tableText = (element: PlanningElement): string => plain(find(element, '.twin table').textContent);

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    const more: Record<string, string> = tag === 'soz-goal-board' ? { group: `keys-${tag}` } : {};

    it('has one tab stop, from which the arrow keys reach everything, and back', async () => {
      const element = await show(tag, more);
      expect(tabStops(find(element, '[part=plot]'))).to.deep.equal([stops(element)[0]]);
      stops(element)[0]?.focus();
      for (const stop of stops(element)) {
        expect(element.shadowRoot?.activeElement).to.equal(stop);
        await sendKeys({ press: 'ArrowDown' });
      }
      await sendKeys({ press: 'Home' });
      expect(element.shadowRoot?.activeElement).to.equal(stops(element)[0]);
      await sendKeys({ press: 'End' });
      expect(element.shadowRoot?.activeElement).to.equal(stops(element).at(-1));
      expect(tabStops(find(element, '[part=plot]'))).to.deep.equal([stops(element).at(-1)]);
    });

    it('shows where the focus is, in light and dark', async () => {
      const element = await show(tag, more);
      for (const scheme of ['light', 'dark']) {
        element.style.colorScheme = scheme;
        stops(element)[0]?.focus();
        await sendKeys({ press: 'ArrowDown' });
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stops(element)[1] as Element);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
        const ground = getComputedStyle(find(element, 'figure')).backgroundColor;
        expect(contrast(outlineColor, ground)).to.be.at.least(3);
      }
    });

    it('fits into 320 pixels', async () => {
      const element = await show(tag, more);
      element.style.inlineSize = '288px';
      await afterLayout();
      const edge = find(element, 'figure').getBoundingClientRect().right + 1;
      expect(find(element, 'figure').scrollWidth).to.be.at.most(288);
      for (const stop of stops(element)) expect(stop.getBoundingClientRect().right).to.be.at.most(edge);
    });

    it('shows shapes where colours are forced', async () => {
      const element = await show(tag, { plan: 'wohnen', ...more });
      await executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }]);
      try {
        const shapes = all<SVGElement>(element, '.plot svg :is(path, rect, circle)').filter(
          (shape) => shape.getBoundingClientRect().width > 0,
        );
        expect(shapes.length).to.be.greaterThan(1);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        for (const shape of shapes) {
          const { fill, stroke } = getComputedStyle(shape);
          const seen = [fill, stroke].some((colour) => colour !== 'none' && colour !== ground && colour !== '');
          expect(seen, shape.outerHTML.slice(0, 90)).to.equal(true);
        }
      } finally {
        await executeServerCommand('media-features', []);
      }
    });

    it('is printed with its table and without its controls', async () => {
      const element = await show(tag, more);
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      try {
        expect(find<HTMLDetailsElement>(element, '.twin').open).to.equal(true);
        expect(find(element, '.twin table').getBoundingClientRect().height).to.be.greaterThan(0);
        for (const controls of all(element, '.controls')) expect(getComputedStyle(controls).display).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      }
    });

    it('speaks English on an English page', async () => {
      const element = await show(tag, { lang: 'en', ...more });
      await element.updateComplete;
      expect(find(element, '.twin summary').textContent).to.equal('As a table');
    });

    it('is named by what it is, in a word, and says the rest once', async () => {
      const element = await show(tag, more);
      const name = find(element, 'figure').ariaLabel;
      expect(name).to.equal(NAMES[tag]);
      expect(plain(find(element, '.subtitle').textContent)).not.to.equal(name);
    });

    it('parts what a thing is called from when it is and how it stands, for ears too', async () => {
      const element = await show(tag, more);
      const said = all(element, APART[tag]);
      expect(said.length).to.be.greaterThan(2);
      for (const each of said) {
        const whole = plain(each.parentElement?.textContent);
        expect(whole.endsWith(`, ${plain(each.textContent).replace(/^, /, '')}`), whole).to.equal(true);
        expect(whole).not.to.contain(' ,');
      }
    });

    it('marks what is there in German alone as German in an English figure, and nothing else', async () => {
      const element = await show(tag, more);
      expect(all(element, '[lang]')).to.have.length(0);
      const { plans, goals, actions, departments, calendar } = smallPlanning;
      const german = <T extends { readonly title: LocalText }>(each: T): T => ({
        ...each,
        title: { de: each.title.de },
      });
      const alone = {
        ...smallPlanning,
        plans: plans.map(({ shortTitle, ...plan }) => ({ ...plan, title: { de: (shortTitle ?? plan.title).de } })),
        goals: goals.map(german),
        actions: actions.map(german),
        departments: departments.map(german),
        calendar: calendar.map(german),
      };
      element.lang = 'en';
      element.planning = withPlanningViews(alone, smallCity);
      await element.updateComplete;
      const marked = all(element, '.plot [lang=de]').map(({ textContent }) => textContent);
      expect(marked.length).to.be.greaterThan(2);
      const known = JSON.stringify([plans, goals, actions, departments, calendar]);
      for (const text of marked) expect(known).to.contain(JSON.stringify(text));
    });

    it('says what is missing where a script hands over the lists alone', async () => {
      const element = await show(tag, more);
      element.planning = smallPlanning as typeof element.planning;
      await element.updateComplete;
      expect(element.matches(':state(error)')).to.equal(true);
      expect(find(element, '[role=alert]').textContent).to.contain('withPlanningViews');
    });

    it('looks at planning on the visitor’s day where it is told none, or one that is none', async () => {
      const element = await show(tag, { today: '2025-02-30', ...more });
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  });

describe('the selected plan', () => {
  it('is shared by the elements of a group, told to the page and spoken', async () => {
    const [timeline, cycle, network] = [
      await show('soz-plan-timeline', { group: 'plans' }),
      await show('soz-planning-cycle', { group: 'plans' }),
      await show('soz-interface-network', { group: 'plans' }),
    ];
    const event = oneEvent(cycle, 'soz-select-plan');
    button(cycle, 'Wohnungsnotfallhilfe').click();
    expect(((await event) as CustomEvent<{ plan?: string }>).detail).to.deep.equal({ plan: 'wohnen' });
    for (const element of [timeline, cycle, network]) await element.updateComplete;
    const pressed = (element: PlanningElement) =>
      all(element, '[aria-pressed=true]').map((each) => plain(each.textContent));
    expect(pressed(timeline)).to.have.length(3);
    expect(pressed(network)[0]).to.contain('Wohnungsnotfallhilfe');
    expect(await told(cycle)).to.equal('Wohnungsnotfallhilfe ausgewählt.');
    button(cycle, 'Wohnungsnotfallhilfe').click();
    for (const element of [timeline, cycle, network]) await element.updateComplete;
    expect([timeline, cycle, network].flatMap(pressed)).to.deep.equal([]);
    expect(await told(cycle)).to.equal('Wohnungsnotfallhilfe nicht mehr ausgewählt.');
  });
});

describe('the timeline', () => {
  it('names every row with when it is and how it stands, as the table does', async () => {
    const element = await show('soz-plan-timeline');
    const table = tableText(element);
    for (const row of stops(element)) {
      const [name = '', said = ''] = [...row.querySelectorAll('.name, .said')].map(({ textContent }) =>
        plain(textContent),
      );
      expect(table).to.contain(name);
      for (const part of said.split(', ').filter((each) => !/jährlich|monatlich|alle/.test(each)))
        expect(table).to.contain(part);
    }
  });

  it('has every mark of the axis in its row, and a list instead where there is no room', async () => {
    const element = await show('soz-plan-timeline');
    expect(all(element, '.track :is(rect, circle):not(.term)').length).to.be.greaterThan(60);
    expect(getComputedStyle(find(element, '.said')).position).to.equal('absolute');
    element.style.inlineSize = '400px';
    await afterLayout();
    expect(getComputedStyle(find(element, '.track')).display).to.equal('none');
    expect(getComputedStyle(find(element, '.axis')).display).to.equal('none');
    expect(find(element, '.said').getBoundingClientRect().width).to.be.greaterThan(20);
  });

  it('tells the states apart by more than colour', async () => {
    const element = await show('soz-plan-timeline');
    // rows say it in words, and a list of signs says nothing to ears
    expect(find(element, '.keys').ariaHidden).to.equal('true');
    const looks = ['done', 'overdue', 'past', 'due', 'upcoming'].map((state) => {
      const mark = find(element, `.track rect.${state}`);
      const { strokeDasharray, stroke } = getComputedStyle(mark);
      return [mark.nextElementSibling?.textContent ?? '', strokeDasharray, stroke === 'none'].join();
    });
    expect(new Set(looks).size).to.equal(5);
  });

  it('shows one kind where it is chosen, and says so', async () => {
    const element = await show('soz-plan-timeline');
    const list = find<HTMLSelectElement>(element, '.controls select');
    list.value = 'report';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '.kind').map(({ textContent }) => textContent)).to.deep.equal(['Berichte']);
    expect(await told(element)).to.equal('Berichte');
  });

  it('has today where it is', async () => {
    const element = await show('soz-plan-timeline', { from: '2025', until: '2025' });
    // 165 of 365 days
    expect(find(element, '.axis .today').getAttribute('x1')).to.equal('45.21%');
  });
});

describe('the network', () => {
  it('has an arc for every interface, from row to row', async () => {
    const element = await show('soz-interface-network');
    const arcs = all<SVGPathElement>(element, '.arcs path');
    expect(arcs).to.have.length(all(element, '.twin tbody tr').length);
    const middles = stops(element).map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    for (const arc of arcs) {
      const { top, bottom } = arc.getBoundingClientRect();
      expect(Math.min(...middles.map((y) => Math.abs(y - top)))).to.be.below(2);
      expect(Math.min(...middles.map((y) => Math.abs(y - bottom)))).to.be.below(2);
    }
  });

  it('marks what a plan touches, lists by what, and says it', async () => {
    const element = await show('soz-interface-network');
    button(element, 'Teilhabeplan').click();
    await element.updateComplete;
    expect(all(element, '.arcs .marked')).to.have.length(4);
    const touches = plain(find(element, '.touches').textContent);
    expect(touches).to.contain('Barrierefreie Begegnungsstätten');
    const table = tableText(element);
    for (const topic of all(element, '.touches li li')) expect(table).to.contain(plain(topic.textContent));
    expect(await told(element)).to.match(/^Teilhabeplan, 4 Schnittstellen: /);
  });

  it('shows a department, too', async () => {
    const element = await show('soz-interface-network', { plan: 'wohnen' });
    button(element, 'Gesundheitsamt').click();
    await element.updateComplete;
    expect(all(element, '[aria-pressed=true]').map((each) => plain(each.textContent))).to.deep.equal([
      'Gesundheitsamt, 1 Schnittstelle',
    ]);
  });
});

describe('the cycle', () => {
  it('has a part of the ring for every step, and says where steps come from and how they follow', async () => {
    const element = await show('soz-planning-cycle');
    expect(all(element, '.ring path')).to.have.length(7);
    const notes = plain(find(element, '.notes').textContent);
    expect(notes).to.contain('Die Schritte sind die Darstellung von sozialraum');
    expect(notes).to.contain('folgt er aus seinem Stand');
  });

  it('has every plan that the table has', async () => {
    const element = await show('soz-planning-cycle');
    const table = tableText(element);
    expect(stops(element)).to.have.length(all(element, '.twin tbody tr').length);
    for (const plan of stops(element)) {
      const standing = plain(plan.querySelector('.quiet')?.textContent);
      expect(table).to.contain(standing);
      expect(table).to.contain(plain(plan.textContent).replace(`, ${standing}`, ''));
    }
  });
});

describe('the board of goals', () => {
  it('states its rule, and links to the resolution', async () => {
    const element = await show('soz-goal-board');
    expect(find(element, '.notes').textContent).to.contain('Mann-Kendall');
    expect(find<HTMLAnchorElement>(element, '.resolution a').href).to.equal(
      'https://www.example.org/vorlagen/V-2021-044',
    );
  });

  it('shows the same whatever stands behind what is withheld', async () => {
    const clean = await show('soz-goal-board');
    for (const leak of [-1, 0, 4711]) {
      const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: stateOf(status) === 'suppressed' ? leak : value,
        status,
      }));
      const dirty = document.createElement('soz-goal-board');
      const tables = new Map([...smallCity.tables, ...leaking.tables]);
      const planning = withPlanningViews(smallPlanning, { ...smallCity, tables });
      Object.assign(dirty, { lang: 'de', today: TODAY, planning });
      await fixture(html`<div>${dirty}</div>`);
      await dirty.updateComplete;
      expect(find(dirty, '.board').innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        find(clean, '.board').innerHTML.replace(/<!--.*?-->/g, ''),
      );
    }
  });

  it('shows an indicator to the group', async () => {
    const element = await show('soz-goal-board', { group: 'goals' });
    const other = await show('soz-goal-board', { group: 'goals' });
    all(element, '.show')[2]?.click();
    await element.updateComplete;
    await other.updateComplete;
    expect(other.picked.indicator).to.equal('wohngeld-haushalte');
  });

  it('has the goals of one plan where it is chosen', async () => {
    const element = await show('soz-goal-board');
    const list = find<HTMLSelectElement>(element, '.controls select');
    list.value = 'armut';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '.card')).to.have.length(2);
    list.value = '';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '.card')).to.have.length(5);
  });
});
