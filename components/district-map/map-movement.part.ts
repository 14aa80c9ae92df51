import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import {
  areasAtLevel,
  formatNumber,
  formatPeriod,
  type Language,
  type MapModel,
  type Period,
  type PlanarTopology,
  type Way,
  wholeView,
} from '../../src/index.js';
import { languageAround } from '../internal/surroundings.js';
import type { MovementTexts } from '../locales/map-movement.de.js';
import { AreaSearch } from './area-search.js';
import { AreaWalk } from './area-walk.js';
import { mapMovementStyles } from './map-movement.styles.js';
import { MapNames } from './map-names.js';
import { MapPlayer } from './map-player.js';
import { MapZoom } from './map-zoom.js';
import type { MovedMap, ShownMap } from './moved-map.js';
import { movementTexts } from './movement-texts.js';
import { zoomControls } from './zoom-controls.js';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** What a control asks for. */
export type Movement = 'find' | 'level' | 'near' | 'play';

/** What few maps need, or only once a reader asks for it: search, neighbours, time that runs, zoom, names. */
export class MapMovement implements ReactiveController {
  readonly styles = mapMovementStyles;
  readonly search: AreaSearch;
  readonly walk: AreaWalk;
  readonly #map: MovedMap;
  readonly #player: MapPlayer;
  readonly #names = new MapNames();
  readonly #resized = new ResizeObserver(() => this.#draw());
  #shown: ShownMap | undefined;
  #zoom: MapZoom | undefined;
  #attached: AbortController | undefined;
  /** What was selected before the level changed, and what it was turned into. */
  #before: { readonly level: string; readonly areas: string; readonly now: string } | undefined;

  constructor(map: MovedMap) {
    this.#map = map;
    this.search = new AreaSearch(map, () => this.#shown);
    this.walk = new AreaWalk(map);
    this.#player = new MapPlayer(
      () => this.#nextPeriod(),
      async () => {
        map.requestUpdate();
        // the period that it has come to is on its way
        await map.updateComplete;
        const nameOf = (period: Period): string => formatPeriod(period, { language: this.#language });
        const { periods, period } = this.#model;
        // while it runs, ears would hear half of each period
        if (this.isPlaying) map.announce(this.#texts.plays(nameOf(periods.at(-1) ?? period)));
        else map.announceView(`${nameOf(period)}: `);
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

  /** Does what a control asks for; `from` is the level that was left. */
  do(action: Movement, from = ''): void {
    if (action === 'find') this.search.listen(this.#control('input[type=search]'));
    else if (action === 'level') this.#changeLevel(from);
    else if (action === 'near') this.walk.toggle();
    else this.#togglePlay();
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
    else if (this.#shown && this.walk.isOn && way) this.walk.go(way, active, this.#shown);
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
    return (this.#shown as ShownMap).model;
  }

  get #language(): Language {
    return languageAround(this.#map);
  }

  get #texts(): MovementTexts {
    return movementTexts(this.#map);
  }

  #nextPeriod(): boolean {
    const { periods, period } = this.#model;
    const at = periods.findIndex(({ id }) => id === period.id) + 1;
    const next = periods[at];
    if (next) this.#map.pick({ period: next.id });
    return at + 1 < periods.length;
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
