import {
  areasOfLevel,
  choosePeriod,
  comparableIndicators,
  formatPeriod,
  type IndicatorTable,
  isKindWished,
  type Language,
  type LegendKey,
  mapAreaText,
  type MapGeometry,
  type MapModel,
  mapModel,
  mapMultiplesText,
  mapWords,
  type MapWish,
  multiplePeriods,
  onOneScale,
  pageWord,
  type Period,
  type Publication,
  specialsOfAll,
  textIn,
} from '../../src/index.js';
import type { Misuse } from '../internal/misuse.part.js';
import { svgElement } from '../internal/svg-element.js';
import { languageAround } from '../internal/surroundings.js';
import { wordMisuse } from '../internal/word-misuse.js';
import { writeAttribute } from '../internal/write.js';
import { MapDrawing, type PointerEvents } from './map-drawing.js';
import { drawSymbols } from './map-symbols.js';
import type * as kinds from './map-kinds.part.js';
import { mapMultiplesStyles } from './map-multiples.styles.js';
import { scalePatterns } from './map-patterns.js';

/** What maps side by side may be of, by the German word for it. */
const OF_WORDS = { jahre: 'years', kennzahlen: 'indicators' } as const;

/** One of the maps. */
interface Small {
  readonly caption: string;
  readonly model: MapModel;
}

/** What a page wishes. */
type Wish = MapWish & HTMLElement & { readonly multiples?: string | undefined };

/** Small maps of one indicator over time, or of several indicators, on one scale, with what few maps need for that. */
export class MapMultiples {
  readonly styles = mapMultiplesStyles;
  readonly #element: Wish;
  #all: readonly Small[] = [];
  #model: MapModel | undefined;
  #notes: readonly string[] = [];

  constructor(element: Wish) {
    this.#element = element;
  }

  /** Which indicators the maps need beside the one chosen. */
  wanted(offered: Pick<Publication, 'indicators' | 'topics'>, id: string): readonly string[] {
    return this.#of === 'indicators' ? comparableIndicators(offered, id).map((indicator) => indicator.id) : [id];
  }

  /**
   * The map that the list and the legend belong to, on the scale of all: its legend has what occurs in any of them.
   *
   * @param usual - What would be shown alone.
   * @param parts - What makes maps of other kinds, where one is wished for and it is here.
   */
  prepare(usual: MapModel, publication: Publication, parts: typeof kinds | undefined): MapModel {
    const language = languageAround(this.#element);
    const text = mapMultiplesText(language);
    // classes that differ from map to map could not be compared
    const wish = Object.create(this.#element, { breaksPerPeriod: { value: false } }) as Wish;
    const modelOf = (table: IndicatorTable, period: Period): MapModel => {
      const model = mapModel(table, usual.level, period, publication.geometry);
      return parts && isKindWished(wish) ? parts.mapOfKind(model, wish, publication.tables) : model;
    };
    const { table, level, period, periods } = usual;
    const own = modelOf(table, period);
    if (this.#of === undefined) {
      this.#all = [];
    } else if (this.#of === 'indicators') {
      const tables = comparableIndicators(publication, table.indicator.id).flatMap(
        ({ id }) => publication.tables.get(id) ?? [],
      );
      const models = tables.flatMap((each) => {
        const at = choosePeriod(each, areasOfLevel(each.areas, level.id), period.id);
        return at ? [mapModel(each, level, at, publication.geometry)] : [];
      });
      this.#notes = [text.oneScale];
      this.#all = onOneScale(models).map((model) => ({ caption: captionOf(model, period, language), model }));
      this.#model = this.#all.find(({ model }) => model.table === table)?.model;
    } else {
      const shown = multiplePeriods(periods);
      this.#notes = [
        usual.symbols ? text.sameSizes : text.sameClasses,
        ...(shown.length < periods.length ? [text.someOf(periods.length)] : []),
      ];
      this.#all = shown.map((each) => ({ caption: formatPeriod(each, { language }), model: modelOf(table, each) }));
      this.#model = this.#all.find(({ model }) => model.period.id === period.id)?.model ?? own;
    }
    if (this.isAlone) return own;
    const current = this.#model ?? own;
    this.#model = { ...current, specials: specialsOfAll([current, ...this.#all.map(({ model }) => model)]) };
    return this.#model;
  }

  /** What draws the maps into their room; nothing where that is an SVG, which is the room of one map. */
  drawing(
    room: Element,
    prefix: string,
    events: PointerEvents,
    parts: { readonly module: typeof kinds | undefined },
  ): SmallMaps | undefined {
    if (!(room instanceof HTMLElement)) return undefined;
    return new SmallMaps(room, prefix, events, () => ({
      maps: this.#all,
      current: this.#model,
      notes: this.#notes,
      language: languageAround(this.#element),
      parts: parts.module,
    }));
  }

  /** True where there is nothing to compare it with: it is shown as usual. */
  get isAlone(): boolean {
    return this.#all.length < 2;
  }

  /** A word that is none. */
  misuse(): Misuse {
    return wordMisuse('multiples', OF_WORDS)(this.#element);
  }

  get #of(): 'years' | 'indicators' | undefined {
    return pageWord(OF_WORDS, this.#element.multiples);
  }
}

const captionOf = ({ table, period }: MapModel, chosen: Period, language: Language): string => {
  const { title, shortTitle } = table.indicator;
  const name = textIn(shortTitle ?? title, language);
  return period.id === chosen.id ? name : `${name}, ${formatPeriod(period, { language })}`;
};

interface Shown {
  readonly maps: readonly Small[];
  readonly current: MapModel | undefined;
  readonly notes: readonly string[];
  readonly language: Language;
  readonly parts: typeof kinds | undefined;
}

interface DrawnMap {
  readonly figure: HTMLElement;
  readonly caption: HTMLElement;
  readonly drawing: MapDrawing;
}

/** Draws maps side by side, as one map is drawn: what is selected or pointed at is so in all of them. */
export class SmallMaps {
  /** The room for them. */
  readonly svg: HTMLElement;
  readonly #prefix: string;
  readonly #events: PointerEvents;
  readonly #shown: () => Shown;
  readonly #drawn: DrawnMap[] = [];
  readonly #note = document.createElement('p');
  /** The map that the pointer is on. */
  #pointed = -1;

  constructor(room: HTMLElement, prefix: string, events: PointerEvents, shown: () => Shown) {
    this.svg = room;
    this.#prefix = prefix;
    this.#events = events;
    this.#shown = shown;
    room.append(this.#note);
    room.addEventListener('pointerover', ({ target }) => {
      this.#pointed = this.#drawn.findIndex(({ figure }) => figure.contains(target as Node));
    });
    room.addEventListener('pointerleave', () => (this.#pointed = -1));
    new ResizeObserver(() => this.#scale()).observe(room);
  }

  draw(_: MapModel, geometry: MapGeometry, only?: LegendKey): void {
    const { maps, current, notes, language, parts } = this.#shown();
    while (this.#drawn.length > maps.length) this.#drawn.pop()?.figure.remove();
    maps.forEach(({ caption, model }, i) => {
      const { figure, caption: head, drawing } = (this.#drawn[i] ??= this.#newMap());
      head.textContent = caption;
      drawing.draw(model, geometry, only);
      drawSymbols(drawing.svg, model, geometry, only);
      parts?.drawKind(drawing.svg, model, only);
      writeAttribute(drawing.svg, 'aria-label', mapWords(model, language).summary);
      const isCurrent = model.table === current?.table && model.period.id === current.period.id;
      if (isCurrent) writeAttribute(figure, 'aria-current', 'true');
      else figure.removeAttribute('aria-current');
    });
    this.#note.textContent = notes.join(' ');
    this.svg.append(this.#note);
    this.#scale();
  }

  highlight(code: string | undefined): void {
    for (const { drawing } of this.#drawn) drawing.highlight(code);
  }

  select(codes: readonly string[]): void {
    for (const { drawing } of this.#drawn) drawing.select(codes);
  }

  /** Where on the screen the outlined area is: on the map that is pointed at, else on the one that the list belongs to. */
  place(): { readonly x: number; readonly y: number } | undefined {
    return this.#drawn[this.#at]?.drawing.place();
  }

  /** What is to say of an area of the map that is pointed at. */
  tip(code: string): string | undefined {
    const { maps, language } = this.#shown();
    const { model, caption } = maps[this.#at] ?? {};
    const area = model?.areas.find((each) => each.area.code === code);
    return model && area && `${mapAreaText(model, area, language)} (${caption})`;
  }

  get #at(): number {
    const current = this.#drawn.findIndex(({ figure }) => figure.hasAttribute('aria-current'));
    return this.#pointed < 0 ? Math.max(0, current) : this.#pointed;
  }

  #newMap(): DrawnMap {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const svg = svgElement('svg');
    svg.role = 'img';
    figure.append(caption, svg);
    this.svg.append(figure);
    return { figure, caption, drawing: new MapDrawing(svg, this.#prefix, this.#events) };
  }

  /** Patterns are shared by all maps, which are of one size. */
  #scale(): void {
    const definitions = this.svg.parentElement?.querySelector('defs');
    const svg = this.#drawn[0]?.drawing.svg;
    const { width = 0 } = svg?.getBoundingClientRect() ?? {};
    if (!definitions || !svg || width === 0) return;
    scalePatterns(definitions, svg.viewBox.baseVal.width / width);
    this.svg.parentElement?.style.setProperty('--_one', `${Math.round(width)}px`);
  }
}
