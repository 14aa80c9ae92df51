import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import {
  areaNeighbours,
  areasAtLevel,
  formatNumber,
  formatPeriod,
  type Language,
  type MapArea,
  mapAreaText,
  type MapGeometry,
  type MapModel,
  nameFinder,
  type NeighboursByWay,
  neighboursSentence,
  neighbourWalk,
  type PlanarTopology,
  pointInside,
  type Way,
  wholeView,
} from '../../src/index.js';
import { languageAround } from '../internal/surroundings.js';
import { deMovement, type MovementTexts } from '../locales/map-movement.de.js';
import { enMovement } from '../locales/map-movement.en.js';
import { mapMovementStyles } from './map-movement.styles.js';
import { MapNames } from './map-names.js';
import { MapPlayer } from './map-player.js';
import { MapZoom } from './map-zoom.js';
import { zoomControls } from './zoom-controls.js';

const TEXTS: Readonly<Record<Language, MovementTexts>> = { de: deMovement, en: enMovement };
const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** What a control asks for. */
export type Movement = 'find' | 'level' | 'near' | 'play';

/** What of a map the part needs to know, and does to it. */
export interface MovedMap extends ReactiveControllerHost, HTMLElement {
  readonly zoom: boolean;
  readonly labels: boolean;
  /** Codes of the selected areas. */
  readonly areas: readonly string[];
  /** Leads to an area, with the tip beside it if not told otherwise. */
  activate(code: string | undefined, withTooltip?: boolean): void;
  /** Picks an area, or takes the pick back; and leads to it. */
  toggle(code: string): void;
  pick(change: { readonly period?: string; readonly areas?: readonly string[] }): void;
  announce(text: string): void;
  announceView(before: string): void;
}

interface Shown {
  readonly model: MapModel;
  readonly topology: PlanarTopology | undefined;
  readonly svg: SVGSVGElement | undefined;
  readonly list: HTMLElement | undefined;
}

/** What few maps need, or only once a reader asks for it: search, neighbours, time that runs, zoom, names. */
export class MapMovement implements ReactiveController {
  readonly styles = mapMovementStyles;
  /** What is looked for by name. */
  typed = '';
  /** True while arrow keys lead over the map. */
  isNear = false;
  readonly #map: MovedMap;
  readonly #player: MapPlayer;
  readonly #names = new MapNames();
  readonly #resized = new ResizeObserver(() => this.#draw());
  #shown: Shown | undefined;
  #field: HTMLInputElement | undefined;
  #zoom: MapZoom | undefined;
  #attached: AbortController | undefined;
  #walk: { readonly geometry: MapGeometry; readonly from: (code: string) => NeighboursByWay } | undefined;
  /** What was selected before the level changed, and what it was turned into. */
  #before: { readonly level: string; readonly areas: string; readonly now: string } | undefined;

  constructor(map: MovedMap) {
    this.#map = map;
    this.#player = new MapPlayer(
      () => this.#nextPeriod(),
      () => {
        map.requestUpdate();
        // while it runs, ears would hear half of each period
        if (!this.isPlaying) map.announceView(`${formatPeriod(this.#model.period, { language: this.#language })}: `);
      },
    );
    map.addController(this);
  }

  hostConnected(): void {
    const { model, topology, svg, list } = this.#shown ?? {};
    if (model) this.show(model, topology, svg, list);
  }

  hostDisconnected(): void {
    this.#player.stop();
    this.#detach();
  }

  /**
   * Follows what the map shows.
   *
   * @param drawn - The map itself, or what has several.
   * @param list - The ranking.
   */
  show(
    model: MapModel,
    topology: PlanarTopology | undefined,
    drawn: Element | undefined,
    list: HTMLElement | undefined,
  ): void {
    const { zoom, labels } = this.#map;
    const svg = drawn instanceof SVGSVGElement ? drawn : undefined;
    if (svg !== this.#shown?.svg || zoom !== (this.#zoom !== undefined)) this.#detach();
    this.#shown = { model, topology, svg, list };
    if (!svg || !model.geometry || !(zoom || labels)) return;
    if (!this.#attached) this.#attach(svg, zoom);
    this.#zoom?.show(model.geometry);
    this.#draw();
  }

  /** The areas that the list has: those that are looked for. */
  listed(areas: readonly MapArea[]): readonly MapArea[] {
    return this.typed.trim() === '' ? areas : areas.filter(({ area }) => this.#finds(area.name));
  }

  /** Does what a control asks for; `from` is the level that was left. */
  do(action: Movement, from = ''): void {
    if (action === 'find') this.#listen();
    else if (action === 'level') this.#changeLevel(from);
    else if (action === 'near') this.#toggleNear();
    else this.#togglePlay();
  }

  /** How many areas were found, for eyes only and in the name of no field: ears are told. */
  foundNote(): TemplateResult {
    return html`<span class="found" aria-hidden="true">${this.found}</span>`;
  }

  get found(): string {
    if (this.typed.trim() === '') return '';
    const count = this.#list.length;
    return count === 0 ? this.#texts.nothingFound : this.#texts.found(count);
  }

  readonly find = (typed: string): void => {
    this.typed = typed;
    this.#map.requestUpdate();
    const [first, second] = this.#list;
    this.#map.activate(typed.trim() === '' ? undefined : first?.area.code, false);
    this.#map.announce(first && !second ? `${this.found}: ${this.#textOf(first)}` : this.found);
  };

  /** Enter picks what was found first, the arrow down leads into the list, Escape ends the search. */
  #searchKey(event: KeyboardEvent): void {
    const [first] = this.#list;
    if (event.key === 'Enter' && first && this.typed.trim() !== '') this.#pickFound(first.area.code);
    else if (event.key === 'ArrowDown') this.#shown?.list?.focus();
    else if (event.key === 'Escape' && this.typed !== '') this.find('');
    else return;
    event.preventDefault();
  }

  #toggleNear(): void {
    this.isNear = !this.isNear;
    this.#map.requestUpdate();
    this.#map.announce(this.isNear ? this.#texts.walks : this.#texts.ranks);
  }

  get isPlaying(): boolean {
    return this.#player.isPlaying;
  }

  #togglePlay(): void {
    if (this.isPlaying) return this.#player.stop();
    const { periods, period } = this.#model;
    const [first] = periods;
    if (first && period.id === periods.at(-1)?.id) this.#map.pick({ period: first.id });
    this.#player.start();
    const button = this.#control<HTMLElement>('.time button');
    // not every browser gives the focus to what is pressed
    button?.focus();
    button?.addEventListener('blur', () => this.#player.stop(), { once: true });
  }

  /** What was typed before the code was here is looked for too. */
  #listen(): void {
    const field = this.#control<HTMLInputElement>('input[type=search]');
    if (!field || field === this.#field) return;
    this.#field = field;
    field.addEventListener('keydown', (event) => this.#searchKey(event));
    if (field.value) this.find(field.value);
  }

  #control<T extends Element>(selector: string): T | undefined {
    return this.#map.shadowRoot?.querySelector<T>(`.controls ${selector}`) ?? undefined;
  }

  /** What a key in the list does beside what it does without all this. */
  key({ key, shiftKey }: KeyboardEvent, active: string | undefined): boolean {
    const zoom = this.#zoom;
    const way = WAYS[key];
    if (zoom && !zoom.isWhole && shiftKey && way) this.#move(way);
    else if (zoom && key === '+') zoom.nearer();
    else if (zoom && key === '-') zoom.farther();
    else if (zoom && key === '0') zoom.whole();
    else if (this.isNear && way) this.#go(way, active);
    else return false;
    return true;
  }

  /** A key, a click or the search has led to an area. */
  follow(code: string | undefined): void {
    if (code !== undefined) this.#zoom?.follow(code);
  }

  /** The level is another one: what is selected is shown at that, and as it was when the reader comes back. */
  #changeLevel(from: string): void {
    const { areas } = this.#map;
    const to = this.#model.level.id;
    const known = this.#before;
    const isBack = known?.level === to && known.now === areas.join(' ');
    const now = isBack ? known.areas.split(' ') : areasAtLevel(this.#model.table.areas, areas, to);
    this.#before = { level: from, areas: areas.join(' '), now: now.join(' ') };
    if (now.join(' ') !== areas.join(' ')) this.#map.pick({ areas: now });
  }

  zoomControls(): TemplateResult | typeof nothing {
    return this.#zoom ? zoomControls(this.#zoom, this.#texts, (way) => this.#move(way)) : nothing;
  }

  #move(way: Way): void {
    const isEnd = this.#zoom?.isAtEdge(way);
    this.#zoom?.move(way);
    this.#map.announce(isEnd ? this.#texts.edge : this.#texts.moved[way]);
  }

  get #model(): MapModel {
    return (this.#shown as Shown).model;
  }

  get #language(): Language {
    return languageAround(this.#map);
  }

  get #texts(): MovementTexts {
    return TEXTS[this.#language];
  }

  get #list(): readonly MapArea[] {
    return this.listed(this.#shown?.model.areas ?? []);
  }

  get #finds(): (name: string) => boolean {
    return nameFinder(this.typed);
  }

  #textOf(area: MapArea): string {
    return mapAreaText(this.#model, area, this.#language);
  }

  #pickFound(code: string): void {
    this.typed = '';
    if (this.#map.areas.includes(code)) this.#map.activate(code);
    else this.#map.toggle(code);
  }

  #nextPeriod(): boolean {
    const { periods, period } = this.#model;
    const at = periods.findIndex(({ id }) => id === period.id) + 1;
    const next = periods[at];
    if (next) this.#map.pick({ period: next.id });
    return at + 1 < periods.length;
  }

  #go(way: Way, active = ''): void {
    const { model } = this.#shown as Shown;
    const from = this.#neighbours;
    const to = from?.(active)[way];
    const area = model.areas.find(({ area }) => area.code === to);
    if (!area || !from) return this.#map.announce(this.#texts.noNeighbour);
    this.#map.activate(area.area.code);
    const names = Object.entries(from(area.area.code)).map(([at, code]) => [at, this.#nameOf(code)]);
    // of the area itself tells the list
    this.#map.announce(neighboursSentence(Object.fromEntries(names) as Record<Way, string>, this.#language));
  }

  #nameOf(code: string): string {
    return this.#model.table.areas.byCode.get(code)?.name ?? code;
  }

  /** Neighbours among the areas of the list: what is drawn beside them, none knows the name of. */
  get #neighbours(): ((code: string) => NeighboursByWay) | undefined {
    const { model, topology } = this.#shown as Shown;
    const { geometry, level } = model;
    if (!geometry || !topology) return undefined;
    if (this.#walk?.geometry !== geometry) {
      const known = new Set(model.areas.map(({ area }) => area.code));
      const shapes = geometry.shapes.filter(({ code }) => known.has(code));
      const middles = new Map(shapes.map(({ code, path }) => [code, pointInside(path)]));
      this.#walk = { geometry, from: neighbourWalk(areaNeighbours(topology, level.id), middles) };
    }
    return this.#walk.from;
  }

  #attach(svg: SVGSVGElement, zoom: boolean): void {
    this.#attached = new AbortController();
    this.#resized.observe(svg);
    if (zoom) this.#zoom = new MapZoom(svg, (isResized) => this.#zoomed(isResized), this.#attached.signal);
    // the buttons of what there is now
    this.#map.requestUpdate();
  }

  #detach(): void {
    this.#attached?.abort();
    this.#attached = undefined;
    this.#resized.disconnect();
    this.#zoom = undefined;
  }

  #zoomed(isResized: boolean): void {
    this.#draw();
    this.#map.requestUpdate();
    const { isWhole = true, times = 1 } = this.#zoom ?? {};
    // that it is moved is told to who presses for it: who drags, sees it
    if (!isResized) return;
    const text = formatNumber(times, { language: this.#language, decimals: 1 });
    this.#map.announce(isWhole ? this.#texts.unmagnified : this.#texts.magnified(text));
  }

  #draw(): void {
    const { svg, model } = this.#shown ?? {};
    if (!svg || !model?.geometry) return;
    this.#zoom?.scale();
    if (this.#map.labels)
      this.#names.write(svg, model, model.geometry, this.#zoom?.view ?? wholeView(model.geometry), svg.clientWidth);
    else this.#names.remove();
  }
}
