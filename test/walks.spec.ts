import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import storyFiles from 'virtual:stories';
import { focused, ringOf } from './components/focus-ring.js';
import { afterLayout, waitUntil } from './components/wait.js';
import { showStory } from './show-story.js';

type Shown = Awaited<ReturnType<typeof showStory>>['elements'][number];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (element: Element | null | undefined): string => plain(element?.textContent ?? '');
/** What a cell or an entry says to a reader who hears it. */
const heard = (element: Element): string => textOf(element.querySelector('.unseen') ?? element);
const all = <T extends Element = HTMLElement>({ shadowRoot }: Shown, selector: string): T[] => [
  ...shadowRoot.querySelectorAll<T>(selector),
];
const rowsOf = (element: Shown): HTMLTableRowElement[] => all(element, '.twin tbody tr');

/** Presses a key until it leads nowhere else or to the end, and gives everything it led to. */
async function walk<T>(key: string, at: () => T, end?: T): Promise<T[]> {
  const reached: T[] = [];
  for (let now = at(); now !== reached.at(-1) && now !== end; now = at()) {
    reached.push(now);
    await sendKeys({ press: key });
  }
  return reached;
}

/** A list that is longer is walked by tens. */
const LONG_LIST = 60;

/** By keys through the ranking: every entry, and of its area what the table says. */
async function walkList(element: Shown, list: HTMLElement): Promise<void> {
  list.focus();
  await sendKeys({ press: 'Home' });
  const active = (): Element | null =>
    element.shadowRoot.getElementById(list.getAttribute('aria-activedescendant') ?? '');
  const place = (): number => Number(active()?.ariaPosInSet ?? 1 + [...list.children].indexOf(active() as Element));
  const rows = new Map(rowsOf(element).map((row) => [textOf(row.cells[0]), row]));
  const count = Number(active()?.ariaSetSize ?? list.childElementCount);
  const [key, step] = count > LONG_LIST ? ['PageDown', 10] : ['ArrowDown', 1];
  const names: string[] = [];
  const reached = await walk(key, () => {
    names[place()] = heard(active() as Element);
    return place();
  });
  expect(reached).to.deep.equal(
    Array.from({ length: Math.ceil((count - 1) / step) + 1 }, (_, i) => Math.min(count, 1 + i * step)),
  );
  for (const name of names.filter(Boolean)) {
    const [, area = ''] = /^(.*?): /.exec(name) ?? [];
    const value = rows.get(area)?.cells[1] as Element;
    for (const piece of heard(value).split(', ')) expect(name).to.contain(piece);
  }
}

/** By keys through the periods: every one, and of each line what the table says. */
async function walkPeriods(element: Shown, slider: HTMLInputElement): Promise<void> {
  slider.focus();
  await sendKeys({ press: 'Home' });
  const reached = await walk('ArrowRight', () => slider.ariaValueText ?? '');
  const rows = rowsOf(element);
  const [, ...areas] = all(element, '.twin thead th').map(textOf);
  expect(reached).to.have.length(rows.length);
  reached.forEach((text, at) => {
    const [, ...lines] = /^[^:]+: (.*)$/.exec(text)?.[1]?.split('; ') ?? [];
    for (const line of lines) {
      const column = areas.findIndex((area) => line.startsWith(`${area} `));
      expect(areas, line).to.contain(areas[column]);
      for (const piece of heard(rows[at]?.cells[column + 1] as Element).split(', ')) expect(line).to.contain(piece);
    }
  });
}

/** By keys through a drawing of buttons: every one, with nothing that is not in the table. */
async function walkStops(element: Shown, stops: readonly HTMLElement[]): Promise<void> {
  stops[0]?.focus();
  expect(await walk('ArrowDown', focused)).to.deep.equal(stops);
  const rows = rowsOf(element).map(({ cells }) => [...cells].map(textOf));
  const table = rows.flat().join(' ');
  for (const stop of stops.filter(({ localName }) => localName === 'button')) {
    const [name = '', ...others] = pieces(stop);
    expect(table).to.contain(name);
    for (const piece of others) {
      const [count] = /^\d+(?= (Schnittstelle|interface))/.exec(piece) ?? [];
      if (count)
        expect(
          rows.filter((row) => row.includes(name)),
          piece,
        ).to.have.length(Number(count));
      else expect(table).to.contain(piece);
    }
  }
}

/** What a control says, piece by piece. */
function pieces(control: Element): string[] {
  const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(...(walker.currentNode.nodeValue ?? '').split(','));
  return texts.map(plain).filter(Boolean);
}

/** By keys through the heads of a table: every one. */
async function walkHeads(element: Shown): Promise<void> {
  const heads = all(element, '.matrix thead button');
  const others = all(element, '.matrix tbody button, .cards button').filter((button) => button.checkVisibility());
  if (heads.some((head) => head.checkVisibility())) {
    heads[0]?.focus();
    expect(await walk('ArrowRight', focused)).to.deep.equal(heads);
    if (others.length > 0) await sendKeys({ press: 'ArrowDown' });
  } else others[0]?.focus();
  if (others.length > 0) expect(await walk('ArrowDown', focused)).to.deep.equal(others);
}

async function walkPlot(element: Shown): Promise<void> {
  const [list] = all(element, '[part=plot] [role=listbox]');
  const [slider] = all<HTMLInputElement>(element, '[part=plot] input[type=range]');
  const stops = all(element, '[part=plot] :is(button, a[href])').filter((stop) => stop.checkVisibility());
  if (list) return walkList(element, list);
  if (slider) return walkPeriods(element, slider);
  if (element.localName === 'soz-matrix') return walkHeads(element);
  if (stops.length > 0) return walkStops(element, stops);
}

/** What the Tab key reaches: all that is shown and not left out by hand, and what scrolls. */
function tabOrder(elements: readonly Shown[]): HTMLElement[] {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return elements
    .flatMap((element) => all(element, controls))
    .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility());
}

async function tabThrough(box: HTMLElement): Promise<HTMLElement[]> {
  const [start, end] = [document.createElement('button'), document.createElement('button')];
  box.before(start);
  box.after(end);
  start.focus();
  const [, ...reached] = await walk('Tab', focused, end);
  start.remove();
  end.remove();
  return reached.filter((control) => control !== null);
}

/** Parts of an element may still be on their way. */
async function complete(elements: readonly Shown[]): Promise<void> {
  const content = (): string => elements.map(({ shadowRoot }) => shadowRoot.innerHTML).join();
  for (let before = ''; before !== content(); await afterLayout()) before = content();
}

/** Of each kind of control the first one is looked at: it looks the same, and does the same, in every story. */
const known = new Set<string>();
const isNew = (kind: string): boolean => !known.has(kind) && Boolean(known.add(kind));
const placeOf = (control: Element): string =>
  [
    control.localName,
    control.role,
    ...['part', 'class'].map((of) => control.closest(`[${of}]`)?.getAttribute(of)),
  ].join(' ');
/** What a control is called, whatever its state. */
function nameOf(control: HTMLElement): string {
  const [label] = (control as HTMLInputElement).labels ?? [];
  return (control.ariaLabel ?? textOf(label?.firstElementChild ?? label ?? control)).replace(/[\d,.]+/g, '');
}

/** All that changes what is shown. A list from which a button adds changes nothing by itself, a button at its end neither. */
const SPEAKING =
  ':is(.controls, .legend) :is(select, input, button):not(:disabled, [aria-disabled=true], .area-picker select)';

function operate(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) control.selectedIndex = (control.selectedIndex + 1) % control.length;
  else if (control instanceof HTMLInputElement && control.type === 'range') control.stepDown();
  else if (control instanceof HTMLInputElement) control.value = 'Nord';
  else {
    const list = control.closest('.area-picker')?.querySelector('select');
    if (list) list.selectedIndex = 1;
    control.click();
  }
  if (control.matches('select, input'))
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(`${meta.component} by key`, () => {
    before(() => setViewport({ width: 1000, height: 900 }));

    for (const [name, story] of Object.entries(stories)) {
      it(`${name}: every datum is reached, and says what the table says`, async () => {
        const { elements } = await showStory(meta, story);
        for (const twin of elements.flatMap((element) => all<HTMLDetailsElement>(element, '.twin'))) twin.open = true;
        await complete(elements);
        for (const element of elements) await walkPlot(element);
      });

      it(`${name}: the Tab key goes through all controls in their order, and each shows that it is there`, async () => {
        const { box, elements } = await showStory(meta, story);
        await complete(elements);
        expect(await tabThrough(box)).to.deep.equal(tabOrder(elements));
        for (const control of tabOrder(elements)) {
          if (!isNew(`${meta.component} ${placeOf(control)}`)) continue;
          control.focus();
          await afterLayout();
          expect(await ringOf(control), control.outerHTML.slice(0, 80)).to.be.at.least(1);
        }
      });

      it(`${name}: each control says what has come of it`, async () => {
        const { elements } = await showStory(meta, story);
        await complete(elements);
        for (const element of elements)
          for (const control of all(element, SPEAKING)) {
            const called = `${meta.component} ${name}: ${nameOf(control)}`;
            if (!control.checkVisibility() || !isNew(`${meta.component} says ${nameOf(control)}`)) continue;
            const [region] = all(element, '[aria-live]');
            if (region) region.textContent = '';
            control.focus();
            await complete([element]);
            operate(control);
            await waitUntil(() => textOf(region), called);
          }
      });

      it(`${name}: Escape takes back one thing after the other`, async () => {
        const { elements } = await showStory(meta, story);
        await complete(elements);
        for (const element of elements) {
          const [stop] = all(element, '[part=plot] :is([role=listbox], input[type=range])');
          if (!stop) continue;
          stop.focus();
          await sendKeys({ press: 'Home' });
          if (stop.matches('input')) await expectCursorToGo(element);
          else await expectOneAfterTheOther(element);
        }
      });
    }
  });

async function expectCursorToGo(element: Shown): Promise<void> {
  expect(all(element, '.cursor-line')).not.to.have.length(0);
  await sendKeys({ press: 'Escape' });
  expect(all(element, '.cursor-line')).to.have.length(0);
}

async function expectOneAfterTheOther(element: Shown): Promise<void> {
  const chosen = '[role=option][aria-selected=true]';
  if (all(element, chosen).length === 0) await sendKeys({ press: 'Enter' });
  await complete([element]);
  const taken = (): string[] =>
    ['.tooltip:popover-open', '.legend [aria-pressed=true]', chosen].filter((what) => all(element, what).length > 0);
  expect(taken()).to.contain(chosen);
  while (taken().length > 0) {
    const [, ...others] = taken();
    await sendKeys({ press: 'Escape' });
    await complete([element]);
    expect(taken()).to.deep.equal(others);
  }
}
