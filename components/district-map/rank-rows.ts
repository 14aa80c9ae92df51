import {
  type Language,
  longestMapValue,
  type MapArea,
  mapAreaText,
  mapBareValue,
  type MapModel,
} from '../../src/index.js';
import { AtRest } from '../internal/at-rest.js';
import { quietly } from '../internal/quietly.js';
import { svgElement } from '../internal/svg-element.js';
import { writeAttribute, writeCount, writeText } from '../internal/write.js';

/** Longer lists have only the entries around those in view; all of them would weigh more than the map. */
const MOST_ENTRIES = 100;
/** How many entries are around those in view. The others come when the reader's hand rests. */
const WINDOW = 24;

/** What the entries of the list show. */
export interface Ranking {
  readonly model: MapModel;
  /** Those of the model that the list has, in its order. */
  readonly areas: readonly MapArea[];
  /** Codes of the selected areas. */
  readonly selected: ReadonlySet<string>;
  readonly language: Language;
}

/** Writes the entries of the ranking: they are made once, then only what differs is touched. */
export class RankRows {
  readonly list: HTMLElement;
  readonly #prefix: string;
  readonly #rest = new AtRest();
  #ranking: Ranking | undefined;
  #active = -1;
  /** The first entry of those around the ones in view. */
  #from = 0;
  #frame = 0;

  /** @param prefix - Of the ids of the patterns. */
  constructor(list: HTMLElement, prefix: string) {
    this.list = list;
    this.#prefix = prefix;
    list.addEventListener(
      'scroll',
      () => {
        this.#frame ||= requestAnimationFrame(() => {
          this.#frame = 0;
          this.#follow();
        });
      },
      { passive: true },
    );
  }

  show(ranking: Ranking): void {
    this.#ranking = ranking;
    this.list.classList.toggle('windowed', this.#isWindowed);
    this.list.style.setProperty('--_values', `${longestMapValue(ranking.model, ranking.language)}ch`);
    this.list.style.setProperty('--_ranks', `${String(this.#count).length + 1}ch`);
    this.#write();
  }

  /** Marks the entry the keys or the pointer are at, and brings it into view without moving the page; -1 for none. */
  activate(index: number): void {
    const { list } = this;
    this.#entry(this.#active)?.classList.remove('active');
    this.#active = index;
    if (index < 0) return list.removeAttribute('aria-activedescendant');
    // it will be the first or the last one in view: the entries around those in view are written once
    if (index < this.#from) this.#moveTo(index - 1);
    else if (index >= this.#from + WINDOW) this.#moveTo(index - WINDOW + 2);
    const entry = this.#entry(index);
    if (!entry) return;
    entry.classList.add('active');
    writeAttribute(list, 'aria-activedescendant', entry.id);
    const { offsetTop: top, offsetHeight: height } = entry;
    list.scrollTop = Math.max(Math.min(list.scrollTop, top), top + height - list.clientHeight);
  }

  get #count(): number {
    return this.#ranking?.areas.length ?? 0;
  }

  get #isWindowed(): boolean {
    return this.#count > MOST_ENTRIES;
  }

  /** The first entry that is there. */
  get #first(): number {
    return this.#isWindowed ? this.#from : 0;
  }

  #entry(index: number): HTMLElement | null {
    return (this.list.children[index - this.#first] as HTMLElement | undefined) ?? null;
  }

  /** Keeps the entries in view in the middle of the window. */
  #follow(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    const height = scrollHeight / this.#count;
    const [first, visible] = [scrollTop / height, clientHeight / height];
    if (first < this.#from || first + visible > this.#from + WINDOW) this.#moveTo(first + visible / 2 - WINDOW / 2);
  }

  #moveTo(from: number): void {
    const before = this.#from;
    this.#from = Math.max(0, Math.min(Math.round(from), this.#count - WINDOW));
    if (this.#isWindowed) this.#shift(this.#from - before);
    this.#write();
  }

  /** Each entry stays the area it was: one that became another where the keys are, screen readers would not tell. */
  #shift(by: number): void {
    const { list } = this;
    if (Math.abs(by) >= WINDOW) list.replaceChildren();
    else if (by > 0) list.append(...[...list.children].slice(0, by));
    else list.prepend(...[...list.children].slice(WINDOW + by));
  }

  #write(): void {
    const count = this.#count;
    this.#from = Math.max(0, Math.min(this.#from, count - WINDOW));
    const end = Math.min(count, this.#from + WINDOW);
    const { childElementCount: there } = this.list;
    this.#rest.stop();
    if (this.#isWindowed) this.#writeRange(this.#from, end, end);
    else if (there > 0 && there < end) this.#writeRange(0, count, count);
    else {
      this.#writeRange(this.#from, end, Math.max(end, Math.min(there, count)));
      if (end - this.#from < count) this.#rest.do(() => this.#writeRange(0, count, count));
    }
    const active = this.#entry(this.#active);
    if (active) writeAttribute(this.list, 'aria-activedescendant', active.id);
    else this.list.removeAttribute('aria-activedescendant');
  }

  /** Has entries as far as `last`, and room for the others; writes those of a range. */
  #writeRange(from: number, to: number, last: number): void {
    const { list } = this;
    writeCount(list, last - this.#first, emptyEntry);
    list.style.setProperty('--_before', String(this.#first));
    list.style.setProperty('--_after', String(this.#count - last));
    let entry = this.#entry(from);
    for (let index = from; entry && index < to; index++, entry = entry.nextElementSibling as HTMLElement | null)
      this.#writeEntry(entry, index);
  }

  #writeEntry(entry: HTMLElement, index: number): void {
    const { model, areas, selected, language } = this.#ranking as Ranking;
    const area = areas[index] as MapArea;
    const { code, name } = area.area;
    writeAttribute(entry, 'id', `option-${index}`);
    writeAttribute(entry, 'data-code', code);
    const isSelected = String(selected.has(code));
    if (entry.ariaSelected !== isSelected) quietly(entry, () => (entry.ariaSelected = isSelected), this.list);
    writeAttribute(entry, 'class', index === this.#active ? 'active' : '');
    if (this.#isWindowed) {
      writeAttribute(entry, 'aria-posinset', String(index + 1));
      writeAttribute(entry, 'aria-setsize', String(this.#count));
    }
    // one after the other: a list of its children would stay with each entry for good
    const told = entry.firstElementChild;
    const rank = told?.nextElementSibling;
    const title = rank?.nextElementSibling;
    const bar = title?.nextElementSibling as HTMLElement | null | undefined;
    writeText(told?.firstChild, mapAreaText(model, area, language));
    writeText(rank?.firstChild, area.rank === undefined ? '' : `${area.rank}.`);
    writeText(title?.firstChild, name);
    if (bar) this.#writeBar(bar, area, model);
    writeText(bar?.nextElementSibling?.firstChild, mapBareValue(model, area, language).text);
  }

  /** How long the bar is compared with the largest value of any year; without a value, how the area looks on the map. */
  #writeBar(bar: HTMLElement, { special, classIndex, observation }: MapArea, model: MapModel): void {
    const width = special ? 0 : Math.max(0, Math.min(1, observation.value / model.largest));
    writeAttribute(bar, 'class', special ? 'bar' : `bar ${model.classes[classIndex ?? 0]?.look}`);
    bar.style.setProperty('background-size', `${(width * 100).toFixed(1)}% 100%`);
    if (!special) return void bar.firstElementChild?.remove();
    const swatch = bar.firstElementChild ?? bar.appendChild(emptySwatch());
    const rect = swatch.firstElementChild as Element;
    writeAttribute(rect, 'class', `area ${special}`);
    writeAttribute(rect, 'fill', `url(#${this.#prefix}-${special})`);
  }
}

function emptyEntry(): Element {
  const entry = document.createElement('li');
  entry.role = 'option';
  entry.ariaSelected = 'false';
  for (const part of ['unseen', 'rank', 'name', 'bar', 'value']) {
    const span = document.createElement('span');
    span.className = part;
    // the first part is the name of the entry, and says all of the others
    if (part !== 'unseen') span.ariaHidden = 'true';
    if (part !== 'bar') span.append('');
    entry.append(span);
  }
  return entry;
}

function emptySwatch(): Element {
  const swatch = svgElement('svg');
  swatch.append(svgElement('rect', { width: '100%', height: '100%' }));
  return swatch;
}
