import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../components/district-map/district-map.js';
import type { SozDistrictMap } from '../../components/district-map/district-map.component.js';
import { observationStatus, type Publication } from '../../src/index.js';
import { changeCells } from '../fixtures/change-cells.js';
import { likeShares } from '../fixtures/like-shares.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';
import { all, find } from './find.js';
import { afterLayout, atRest, waitUntil } from './wait.js';

const show = async (attributes: Record<string, string> = {}, publication = smallCity): Promise<SozDistrictMap> => {
  const element = document.createElement('soz-district-map');
  element.lang = 'de';
  element.publication = publication;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
};
const buttonOf = (element: Element, name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, '.controls button').find(
    (button) => (button.ariaLabel ?? button.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const list = (element: Element): HTMLElement => find(element, '[role=listbox]');
const listed = (element: Element): (string | undefined)[] =>
  all(element, '[role=option]').map(({ dataset }) => dataset['code']);
const active = (element: Element): HTMLElement | null =>
  element.shadowRoot?.getElementById(list(element).getAttribute('aria-activedescendant') ?? '') ?? null;
const nameOf = (option: Element | null): string => option?.querySelector('.unseen')?.textContent ?? '';
const announced = (element: Element): string => find(element, '[aria-live]').textContent ?? '';
/** Presses a control; what it needs is fetched by that. */
const press = async (element: SozDistrictMap, name: string): Promise<void> => {
  buttonOf(element, name).focus();
  buttonOf(element, name).click();
  await element.updateComplete;
  await afterLayout();
  await element.updateComplete;
};
const typeName = async (element: SozDistrictMap, name: string): Promise<void> => {
  find(element, 'input[type=search]').focus();
  await element.updateComplete;
  await afterLayout();
  await sendKeys({ type: name });
  await atRest();
};
const viewOf = (element: Element): number[] =>
  (find(element, 'svg.map').getAttribute('viewBox') ?? '').split(' ').map(Number);
const period = (element: Element): string => find(element, 'output').textContent ?? '';
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('soz-district-map', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  describe('finds areas by name', () => {
    it('without umlauts: the list has them alone, the first is outlined on the map, and ears hear how many', async () => {
      const element = await show();
      await typeName(element, 'st');
      expect(listed(element)).to.deep.equal(['23', '21', '22', '13']);
      expect(announced(element)).to.equal('4 Gebiete gefunden');
      expect(find(element, '.found').textContent).to.equal('4 Gebiete gefunden');
      expect(find(element, '.hovered .outline').getAttribute('d')).to.equal(
        find(element, 'path.area[data-code="23"]').getAttribute('d'),
      );
    });

    it('one that is found alone is said with its value', async () => {
      const element = await show();
      await typeName(element, 'suduf');
      expect(announced(element)).to.match(/^1 Gebiet gefunden: Südufer: 18,7 Prozent/);
    });

    it('Enter picks it, and the list is whole again', async () => {
      const element = await show();
      await typeName(element, 'muehl');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.areas).to.deep.equal(['14']);
      expect(listed(element)).to.have.length(12);
      expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('');
      await atRest();
      expect(announced(element)).to.equal('Mühlenberg ausgewählt.');
    });

    it('Enter on what is picked does not take it back', async () => {
      const element = await show({ area: '14' });
      await typeName(element, 'muehl');
      await sendKeys({ press: 'Enter' });
      expect(element.areas).to.deep.equal(['14']);
    });

    it('the arrow down leads into the list, whose keys know only what was found', async () => {
      const element = await show();
      await typeName(element, 'st');
      await sendKeys({ press: 'ArrowDown' });
      expect(nameOf(active(element))).to.match(/^Bahnhofsvorstadt: /);
      await sendKeys({ press: 'End' });
      expect(nameOf(active(element))).to.match(/^Gartenstadt: /);
    });

    it('says where there is none, and Escape ends it', async () => {
      const element = await show({ area: '22' });
      await typeName(element, 'xyz');
      expect(listed(element)).to.deep.equal([]);
      expect(announced(element)).to.equal('Kein Gebiet hat diesen Namen.');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(listed(element)).to.have.length(12);
      expect(element.areas).to.deep.equal(['22']);
    });

    it('in an order that says nothing of withheld numbers', async () => {
      const order = async (secret: number): Promise<(string | undefined)[]> => {
        const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
          value: status === observationStatus('suppressed') ? secret : value,
          status,
        }));
        const element = await show({}, leaking);
        await typeName(element, 'a');
        return listed(element);
      };
      expect(await order(0.1)).to.deep.equal(await order(99));
    });

    it('only where there are many', async () => {
      const element = await show({ level: 'borough' });
      expect(all(element, 'input[type=search]')).to.have.length(0);
    });
  });

  describe('walks from neighbour to neighbour', () => {
    it('the arrows lead over the map, and ears hear the area, its value, and where they lead from there', async () => {
      const element = await show({ area: '22' });
      await press(element, 'Nachbarn');
      expect(buttonOf(element, 'Nachbarn').ariaPressed).to.equal('true');
      list(element).focus();
      for (const [key, code] of [
        ['ArrowRight', '23'],
        ['ArrowUp', '13'],
        ['ArrowLeft', '12'],
        ['ArrowDown', '22'],
      ] as const) {
        await sendKeys({ press: key });
        expect(active(element)?.dataset['code']).to.equal(code);
      }
      await atRest();
      // the area itself is what the list is at
      expect(announced(element)).to.equal(
        'Von hier: oben Rosenhang, rechts Bahnhofsvorstadt, unten Südufer, links Weststadt.',
      );
    });

    it('says where no area is', async () => {
      const element = await show({ area: '11' });
      await press(element, 'Nachbarn');
      list(element).focus();
      await sendKeys({ press: 'ArrowUp' });
      await atRest();
      expect(active(element)?.dataset['code']).to.equal('11');
      expect(announced(element)).to.equal('In dieser Richtung grenzt kein Gebiet an.');
    });

    it('reaches every area', async () => {
      const element = await show({ area: '11' });
      await press(element, 'Nachbarn');
      list(element).focus();
      const reached = new Set([active(element)?.dataset['code']]);
      for (const key of [
        'Right',
        'Right',
        'Right',
        'Down',
        'Left',
        'Left',
        'Left',
        'Down',
        'Right',
        'Right',
        'Right',
      ]) {
        await sendKeys({ press: `Arrow${key}` });
        reached.add(active(element)?.dataset['code']);
      }
      expect([...reached].sort()).to.deep.equal(districtCodes);
    });

    it('until it is pressed again', async () => {
      const element = await show({ area: '34' });
      await press(element, 'Nachbarn');
      await press(element, 'Nachbarn');
      list(element).focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(nameOf(active(element))).to.match(/^Mühlenberg: .*Rang 2/);
    });

    it('is not offered without boundaries', async () => {
      const element = await show({}, { ...smallCity, geometry: undefined });
      expect(() => buttonOf(element, 'Nachbarn')).to.throw();
    });
  });

  describe('plays its periods', () => {
    it('not before it is told to, from the first when it stands at the last, at most one a second', async () => {
      const element = await show();
      expect(period(element)).to.equal('2024');
      const begin = performance.now();
      await press(element, 'Abspielen');
      expect(period(element)).to.equal('2013');
      await waitUntil(() => period(element) === '2014');
      expect(performance.now() - begin).to.be.at.least(900);
      // that it runs, and how far; nothing of each period
      expect(announced(element)).to.equal('Läuft bis 2024.');
      await press(element, 'Anhalten');
      await atRest();
      expect(announced(element)).to.match(/^2014: /);
    });

    it('stops at the last', async () => {
      const element = await show({ period: '2023' });
      await press(element, 'Abspielen');
      await waitUntil(() => period(element) === '2024');
      await element.updateComplete;
      expect(buttonOf(element, 'Abspielen').textContent).to.equal('Abspielen');
      // the values that it says belong to the period that it names
      await atRest();
      expect(announced(element)).to.match(/^2024: /);
    });

    it('stops with Escape, which takes nothing else back', async () => {
      const element = await show({ period: '2015', area: '22' });
      await press(element, 'Abspielen');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(buttonOf(element, 'Abspielen')).not.to.equal(undefined);
      expect(element.areas).to.deep.equal(['22']);
    });

    it('stops when the focus leaves, and when the element does', async () => {
      const element = await show({ period: '2015' });
      await press(element, 'Abspielen');
      find(element, 'input[type=range]').focus();
      await element.updateComplete;
      expect(buttonOf(element, 'Abspielen')).not.to.equal(undefined);
      await press(element, 'Abspielen');
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await element.updateComplete;
      expect(buttonOf(element, 'Abspielen')).not.to.equal(undefined);
    });
  });

  describe('shows a part larger', () => {
    it('only where the page asks for it', async () => {
      const element = await show();
      expect(all(element, '.zoom')).to.have.length(0);
    });

    it('by buttons: lines keep their width, and ears hear how much', async () => {
      const element = await show({ zoom: '' });
      const [, , width = 0] = viewOf(element);
      await press(element, 'Vergrößern');
      expect(viewOf(element)[2]).to.be.closeTo(width / 1.6, 1);
      expect(getComputedStyle(find(element, '.mesh')).vectorEffect).to.equal('non-scaling-stroke');
      await atRest();
      expect(announced(element)).to.equal('1,6-fach vergrößert.');
      await press(element, 'Ganze Karte');
      expect(viewOf(element)[2]).to.equal(width);
      await atRest();
      expect(announced(element)).to.equal('Die ganze Karte ist zu sehen.');
      expect(buttonOf(element, 'Verkleinern').ariaDisabled).to.equal('true');
    });

    it('by key in the list; an area that a key leads to comes into view', async () => {
      const element = await show({ zoom: '' });
      list(element).focus();
      for (const key of ['+', '+', '+']) await sendKeys({ press: key });
      for (let i = 0; i < 12; i++) {
        await sendKeys({ press: 'ArrowDown' });
        const code = active(element)?.dataset['code'] ?? '';
        const box = find<SVGPathElement>(element, `path.area[data-code="${code}"]`).getBBox();
        const [x = 0, y = 0, width = 0, height = 0] = viewOf(element);
        const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
        expect(centreX >= x && centreX <= x + width && centreY >= y && centreY <= y + height).to.equal(true);
      }
      await sendKeys({ press: '0' });
      expect(viewOf(element).slice(0, 2)).to.deep.equal([0, 0]);
    });

    it('by wheel with Ctrl only: the wheel alone scrolls the page', async () => {
      const element = await show({ zoom: '' });
      const map = find(element, 'svg.map');
      const before = viewOf(element);
      const turn = (ctrlKey: boolean): boolean =>
        map.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true }));
      expect(turn(false)).to.equal(true);
      expect(viewOf(element)).to.deep.equal(before);
      expect(turn(true)).to.equal(false);
      expect(viewOf(element)[2]).to.be.below(before[2] ?? 0);
    });

    it('and fingers keep scrolling and pinching the page', async () => {
      const element = await show({ zoom: '' });
      expect(getComputedStyle(find(element, 'svg.map')).touchAction).to.equal('pan-y pinch-zoom');
    });

    it('a mouse that drags moves it and picks nothing', async () => {
      const element = await show({ zoom: '' });
      await press(element, 'Vergrößern');
      const before = viewOf(element);
      const [x, y] = middleOf(find(element, 'svg.map'));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 60, y - 30] });
      await sendMouse({ type: 'up' });
      expect(viewOf(element)[0]).to.be.above(before[0] ?? 0);
      expect(element.areas).to.deep.equal([]);
    });

    it('a finger moves it while it is larger, and picks nothing; on the whole map a finger scrolls the page', async () => {
      const element = await show({ zoom: '' });
      const map = find(element, 'svg.map');
      const touch = (type: string, x: number, y: number, id = 1): boolean =>
        find(element, 'path.area[data-code="22"]').dispatchEvent(
          new PointerEvent(type, {
            pointerType: 'touch',
            pointerId: id,
            isPrimary: id === 1,
            clientX: x,
            clientY: y,
            bubbles: true,
            composed: true,
          }),
        );
      const drag = (): void => {
        touch('pointerdown', 300, 300);
        touch('pointermove', 260, 290);
        touch('pointerup', 260, 290);
        find(element, 'path.area[data-code="22"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      };
      const whole = viewOf(element);
      touch('pointerdown', 300, 300);
      touch('pointermove', 260, 290);
      touch('pointerup', 260, 290);
      expect(viewOf(element)).to.deep.equal(whole);
      await press(element, 'Vergrößern');
      const [x = 0, y = 0, width = 1] = viewOf(element);
      drag();
      const unit = width / map.clientWidth;
      expect(viewOf(element)[0]).to.be.closeTo(x + 40 * unit, 0.1);
      expect(viewOf(element)[1]).to.be.closeTo(y + 10 * unit, 0.1);
      expect(element.areas).to.deep.equal([]);
    });

    it('a second finger is none of its business, and a pinch that the page takes ends the move', async () => {
      const element = await show({ zoom: '' });
      await press(element, 'Vergrößern');
      const area = find(element, 'path.area[data-code="22"]');
      const touch = (type: string, clientX: number, pointerId: number): boolean =>
        area.dispatchEvent(
          new PointerEvent(type, {
            pointerType: 'touch',
            pointerId,
            isPrimary: pointerId === 1,
            clientX,
            clientY: 300,
            bubbles: true,
            composed: true,
          }),
        );
      touch('pointerdown', 300, 1);
      touch('pointermove', 290, 1);
      const moved = viewOf(element);
      touch('pointerdown', 400, 2);
      touch('pointermove', 450, 2);
      touch('pointerup', 450, 2);
      expect(viewOf(element)).to.deep.equal(moved);
      touch('pointercancel', 290, 1);
      touch('pointermove', 200, 1);
      expect(viewOf(element)).to.deep.equal(moved);
    });

    it('a finger is never caught: where the map ends above or below, it scrolls the page', async () => {
      const element = await show({ zoom: '' });
      const action = (): string[] => getComputedStyle(find(element, 'svg.map')).touchAction.split(' ').sort();
      await press(element, 'Vergrößern');
      expect(action()).to.deep.equal(['pinch-zoom']);
      while (buttonOf(element, 'Ausschnitt nach oben').ariaDisabled !== 'true')
        await press(element, 'Ausschnitt nach oben');
      expect(action()).to.deep.equal(['pan-up', 'pinch-zoom']);
      while (buttonOf(element, 'Ausschnitt nach unten').ariaDisabled !== 'true')
        await press(element, 'Ausschnitt nach unten');
      expect(action()).to.deep.equal(['pan-down', 'pinch-zoom']);
      await press(element, 'Ganze Karte');
      expect(action()).to.deep.equal(['pan-y', 'pinch-zoom']);
    });

    it('whoever cannot drag has buttons for each way, and ears hear where it goes and where the map ends', async () => {
      const element = await show({ zoom: '' });
      expect(buttonOf(element, 'Ausschnitt nach rechts').ariaDisabled).to.equal('true');
      await press(element, 'Vergrößern');
      const [x = 0, y = 0, width = 0] = viewOf(element);
      await press(element, 'Ausschnitt nach links');
      expect(viewOf(element)[0]).to.be.below(x);
      expect(viewOf(element)[1]).to.equal(y);
      await atRest();
      expect(announced(element)).to.equal('Weiter links.');
      while (buttonOf(element, 'Ausschnitt nach links').ariaDisabled !== 'true')
        await press(element, 'Ausschnitt nach links');
      expect(viewOf(element)[0]).to.equal(0);
      await press(element, 'Ausschnitt nach links');
      await atRest();
      expect(announced(element)).to.equal('Hier endet die Karte.');
      await press(element, 'Ausschnitt nach rechts');
      expect(viewOf(element)[0]).to.be.closeTo(width / 3, 1);
    });

    it('by Shift and arrow in the list too, which still leads on without Shift, and with it on the whole map', async () => {
      const element = await show({ zoom: '' });
      const withShift = async (key: string): Promise<void> => {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: key });
        await sendKeys({ up: 'Shift' });
      };
      // where it was left, it would point at an area
      await sendMouse({ type: 'move', position: [0, 0] });
      list(element).focus();
      const start = active(element)?.dataset['code'];
      await withShift('ArrowDown');
      expect(active(element)?.dataset['code']).not.to.equal(start);
      for (const key of ['+', '+']) await sendKeys({ press: key });
      const [at, before] = [active(element)?.dataset['code'], viewOf(element)];
      const way = buttonOf(element, 'Ausschnitt nach unten').ariaDisabled === 'true' ? 'ArrowUp' : 'ArrowDown';
      await withShift(way);
      expect(active(element)?.dataset['code']).to.equal(at);
      expect(viewOf(element)[1]).not.to.equal(before[1]);
      expect(viewOf(element)[0]).to.equal(before[0]);
    });

    it('tells of its use in the help of such a map alone', async () => {
      const helpOf = async (attributes: Record<string, string>): Promise<string> => {
        const help = find<HTMLDetailsElement>(await show(attributes), '.help');
        help.open = true;
        await waitUntil(() => help.textContent?.includes('Pfeiltasten'), 'the help has come');
        return help.textContent ?? '';
      };
      expect(await helpOf({ zoom: '' })).to.contain('Umschalt');
      expect(await helpOf({ labels: '' })).not.to.contain('Umschalt');
    });

    it('a ring shows which of its buttons has the focus, and each is large enough', async () => {
      const element = await show({ zoom: '' });
      for (const button of all(element, '.zoom button, .time button')) {
        button.focus();
        await sendKeys({ press: 'Shift' });
        expect(getComputedStyle(button).outlineStyle).to.equal('solid');
        expect(button.offsetHeight).to.be.at.least(24);
        expect(button.offsetWidth).to.be.at.least(24);
      }
    });
  });

  describe('names areas', () => {
    it('each once, inside the map, hidden from ears that have the list', async () => {
      const element = await show({ labels: '' });
      const names = all<SVGTextElement>(element, '.names text');
      expect(names.length).to.be.above(8);
      const map = find(element, 'svg.map').getBoundingClientRect();
      for (const name of names) {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        expect(left >= map.left - 9 && right <= map.right + 9 && top >= map.top && bottom <= map.bottom).to.equal(true);
      }
      expect(find(element, '.names').closest('[aria-hidden=true]')).not.to.equal(null);
    });

    it('none of which touches another, at any width', async () => {
      for (const width of [320, 600, 1000]) {
        await setViewport({ width, height: 900 });
        const element = await show({ labels: '' });
        const boxes = all<SVGTextElement>(element, '.names text').map((name) => name.getBoundingClientRect());
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 3 || b.bottom <= a.top + 3).to.equal(
              true,
            );
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }
    });

    it('where they stand without regard to any number', async () => {
      const places = async (publication: Publication): Promise<string[]> =>
        all(await show({ labels: '' }, publication), '.names text').map(
          (name) => `${name.textContent} ${name.getAttribute('x')} ${name.getAttribute('y')}`,
        );
      const other = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({ value: 30 - value, status }));
      expect(await places(smallCity)).to.deep.equal(await places(other));
    });

    it('more of them on a larger part', async () => {
      await setViewport({ width: 320, height: 900 });
      const element = await show({ labels: '', zoom: '' });
      const count = (): number => all(element, '.names text').length;
      const before = count();
      await press(element, 'Vergrößern');
      expect(count()).to.be.above(before);
    });
  });

  describe('keeps what is picked where the level changes', () => {
    const choose = async (element: SozDistrictMap, level: string, areas: string): Promise<void> => {
      const select = all<HTMLSelectElement>(element, 'select').at(-1) as HTMLSelectElement;
      select.value = level;
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => element.level === level && element.area === areas, `${areas} of ${level}`);
    };

    it('a district becomes its borough, and is itself again on the way back', async () => {
      const element = await show({ area: '22 23 31' });
      await choose(element, 'borough', '2 3');
      await choose(element, 'district', '22 23 31');
    });

    it('unless another was picked in between', async () => {
      const element = await show({ area: '22' });
      await choose(element, 'borough', '2');
      element.area = '1';
      await choose(element, 'district', '1');
      await afterLayout();
      expect(element.areas).to.deep.equal(['1']);
    });
  });

  describe('shows maps side by side', () => {
    const maps = (element: Element): HTMLElement[] => all(element, '.several figure');

    it('one a year with the same classes; each says in words what it shows', async () => {
      const element = await show({ multiples: 'years' });
      expect(maps(element).map((map) => map.querySelector('figcaption')?.textContent)).to.deep.equal(
        Array.from({ length: 12 }, (_, i) => String(2013 + i)),
      );
      const told = maps(element).map((map) => map.querySelector('svg')?.getAttribute('aria-label') ?? '');
      told.forEach((text, i) => expect(text).to.match(new RegExp(`^SGB-II-Quote ${2013 + i}, `)));
      expect(maps(element).map((map) => map.getAttribute('aria-current'))).to.deep.equal([
        ...Array<null>(11).fill(null),
        'true',
      ]);
      // nothing of its drawings is an image without a name
      expect(all(element, 'svg:not([aria-hidden=true] *, [aria-hidden=true])').every((svg) => svg.ariaLabel)).to.equal(
        true,
      );
      const single = await show({ period: '2015' });
      const looks = (root: ParentNode): (string | null)[] =>
        districtCodes.map((code) => root.querySelector(`path[data-code="${code}"]`)?.getAttribute('class') ?? null);
      expect(looks(maps(element)[2] as HTMLElement)).to.deep.equal(looks(single.shadowRoot as ShadowRoot));
    });

    it('whose legend has what occurs on any of them', async () => {
      const element = await show({ multiples: 'jahre' });
      expect(find(element, '[part=legend]').textContent).to.contain('nicht sinnvoll');
      for (const path of all(element, '.several path.area:not([class*=" q"])')) {
        const fill = path.getAttribute('fill') ?? '';
        expect(find(element, fill.slice(4, -1)).localName).to.equal('pattern');
      }
    });

    it('where an area is pointed at on one, it is on all; the tip tells that map’s value', async () => {
      const element = await show({ multiples: 'years' });
      const path = maps(element)[2]?.querySelector('path[data-code="22"]') as SVGPathElement;
      await sendMouse({ type: 'move', position: middleOf(path) });
      const tip = find(element, '.tooltip');
      await waitUntil(() => /^Innenstadt: .*\(2015\)$/.test(tip.textContent));
      expect(tip.matches(':popover-open')).to.equal(true);
      for (const map of maps(element))
        expect(map.querySelector('.hovered .outline')?.getAttribute('d')).to.equal(path.getAttribute('d'));
      const cursors = maps(element).map((map) => [...map.children].map((part) => getComputedStyle(part).cursor));
      expect(cursors.map((each) => each.join(' ')))
        .to.include('auto pointer')
        .and.not.to.include('pointer pointer');
    });

    it('the list is the way by key, and what it picks is picked on all', async () => {
      const element = await show({ multiples: 'years' });
      list(element).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      for (const map of maps(element))
        expect(map.querySelector('.selected .outline')?.getAttribute('d')).not.to.equal('');
    });

    it('the mark follows the year', async () => {
      const element = await show({ multiples: 'years' });
      element.period = '2014';
      await element.updateComplete;
      expect(maps(element).findIndex((map) => map.hasAttribute('aria-current'))).to.equal(1);
    });

    it('of indicators of one unit on one scale, which the legend names', async () => {
      const element = await show({ multiples: 'indicators' }, likeShares(smallCity));
      expect(maps(element).map((map) => map.querySelector('figcaption')?.textContent)).to.deep.equal([
        'SGB-II-Quote',
        'SGB-II-Quote bei Kindern',
        'SGB-II-Quote bei Frauen',
      ]);
      expect(find(element, '.several > p').textContent).to.contain('über alle gezeigten Kennzahlen');
      const alone = await show({ indicator: 'sgb2-quote-kinder' }, likeShares(smallCity));
      const legend = (root: Element): string => find(root, '[part=legend]').textContent ?? '';
      expect(legend(element)).not.to.equal(legend(alone));
    });

    it('as one map where nothing compares', async () => {
      const element = await show({ multiples: 'indicators', indicator: 'hze-dichte' });
      expect(all(element, '.several')).to.have.length(0);
      expect(all(element, 'svg.map path.area')).to.have.length(12);
    });

    it('within 320 pixels', async () => {
      await setViewport({ width: 320, height: 700 });
      for (const indicator of ['sgb2-quote', 'wohngeld-haushalte']) {
        await show({ multiples: 'years', indicator });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
    });

    it('of which no mark says anything of a withheld number', async () => {
      const secret = 12.34567;
      const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: status === observationStatus('suppressed') ? secret : value,
        status,
      }));
      const element = await show({ multiples: 'years', zoom: '', labels: '' }, leaking);
      const markup = element.shadowRoot?.innerHTML ?? '';
      expect(markup).not.to.contain('12,3').and.not.to.contain('12.3');
    });
  });

  it('two of a group, each with an indicator of its own, share what is picked and what is pointed at', async () => {
    const publication = likeShares(smallCity);
    const one = await show({ group: 'g', own: 'kennzahl', indicator: 'sgb2-quote' }, publication);
    const two = await show({ group: 'g', own: 'kennzahl', indicator: 'sgb2-quote-kinder' }, publication);
    list(one).focus();
    await sendKeys({ press: 'Enter' });
    await two.updateComplete;
    expect([one.indicator, two.indicator]).to.deep.equal(['sgb2-quote', 'sgb2-quote-kinder']);
    expect(two.areas).to.deep.equal(one.areas);
    expect(find(two, '.hovered .outline').getAttribute('d')).to.equal(find(one, '.hovered .outline').getAttribute('d'));
  });
});
