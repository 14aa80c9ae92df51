import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  areasOfLevel,
  chooseLevel,
  choosePeriod,
  chooseTable,
  figureText,
  isKindWished,
  type LegendKey,
  legendKey,
  levelsWithValues,
  mapAreaText,
  type MapGeometry,
  type MapLegendEntry,
  type MapModel,
  mapModel,
  mapWords,
  type Publication,
  textIn,
} from '../../src/index.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent, PictureTools } from '../internal/frame.js';
import type { Wanted } from '../internal/publication-files.js';
import { property } from '../internal/property.js';
import { SozElement } from '../internal/soz-element.js';
import { Tooltip } from '../internal/tooltip.js';
import { districtMapStyles } from './district-map.styles.js';
import { keyTarget, TypeAhead } from '../internal/list-keys.js';
import { mapControls } from './map-controls.js';
import { type FillsMaker, MapDrawing } from './map-drawing.js';
import type { MapMultiples, SmallMaps } from './map-multiples.part.js';
import type { Movement } from './map-movement.part.js';
import { type LegendFilter, legendList } from './map-legend.js';
import { patterns } from './map-patterns.js';
import { mapStyles } from './map.styles.js';
import { rankList } from './rank-list.js';
import { RankRows } from './rank-rows.js';
import { mapTexts } from '../internal/texts.js';

let instances = 0;
/** Areas from which on a worker paints them: fewer are drawn as paths before one is there. */
const MANY = 500;

/**
 * A map of areas with their ranking: shares, rates and means as classes of colour, counts as circles. The ranking is the
 * one tab stop; the map follows it and is used by pointer.
 *
 * @element soz-district-map
 * @cssprop --soz-class-1 - Colour of the lowest class; up to `--soz-class-5`, the highest.
 * @cssprop --soz-diverging-1 - Colour far below a middle; up to `--soz-diverging-5`, far above it.
 * @cssprop --soz-bivariate-1 - Colour of little of two figures; up to `--soz-bivariate-9`, much of both, three of the second a row.
 * @cssprop --soz-ground - Areas below circles.
 * @cssprop --soz-water - Rivers and lakes.
 * @cssprop --soz-reserved-height - Room kept while data are loading.
 * @csspart map - The drawing.
 * @csspart ranking - The list beside it.
 * @csspart tooltip - What is said of the area under the pointer.
 */
export class SozDistrictMap extends SozElement {
  /** @internal */
  static override styles: CSSResultGroup = [SozElement.styles, choiceStyles, mapStyles, districtMapStyles];

  /** Colours of the classes: `neutral`, `teal`, `violet` or `ochre` (`grau`, `petrol`, `violett`, `ocker`); blue without it. */
  @property({ reflect: true }) scheme?: string;

  /** Buttons that show a part of the map larger. */
  @property({ type: Boolean }) zoom = false;
  /** Names of areas on the map, where there is room. */
  @property({ type: Boolean }) labels = false;
  /** Small maps side by side on one scale: of the `years` (`jahre`), or of the `indicators` (`kennzahlen`) with this unit. */
  @property() multiples?: string;

  /**
   * How it is drawn: `choropleth` (`flaechen`), `symbols` (`kreise`: as large as the number behind a share), `bivariate` (`zwei`
   * indicators), `dynamics` (`dynamik`: value and change). Without it shares as areas, counts as circles.
   */
  @property() view?: string;
  /** Classes: `equal` (`gleich`), `natural` (`natuerlich`), `deviation` (`abweichung`), `diverging` (`mitte`); quantiles without it. */
  @property() classes?: string;
  /** Bounds between classes, with spaces between them: up to four. */
  @property() breaks?: string;
  /** How many classes, 2 to 5. */
  @property({ type: Number, attribute: 'class-count' }) classCount?: number;
  /** What classes diverge about: `city` (`stadt`), `target` (`ziel`) or a number. */
  @property() about?: string;
  /** Bounds of the period shown alone, not of all. */
  @property({ type: Boolean, attribute: 'breaks-per-period' }) breaksPerPeriod = false;
  /** Id of a second indicator. */
  @property() second?: string;
  /** Over how many years `dynamics` looks at change; 2 without it. */
  @property({ type: Number }) years?: number;

  readonly #prefix = `soz-map-${instances++}`;
  readonly #typeAhead = new TypeAhead();
  readonly #movement = this.lazy(async () => new (await import('./map-movement.part.js')).MapMovement(this));
  readonly #kinds = this.lazy(() => import('./map-kinds.part.js'));
  readonly #symbols = this.lazy(() => import('./map-symbols.part.js'));
  readonly #multiples = this.lazy(async () => new (await import('./map-multiples.part.js')).MapMultiples(this));
  #painter: Promise<FillsMaker | undefined> | undefined;
  #model: MapModel | undefined;
  /** What the legend was asked to show alone. */
  #only: LegendKey | undefined;
  /** Looks of special areas that have a pattern: one that went with its last area would have the whole map painted anew. */
  readonly #patterned = new Set<string>();
  #topology: Publication['geometry'];
  /** @internal */
  offered: Publication['indicators'] = [];
  #drawing: (MapDrawing & { readonly tip?: undefined }) | SmallMaps | undefined;
  #tooltip: Tooltip | undefined;
  #rows: RankRows | undefined;
  /** Code of the area the keys or the pointer are at. */
  #active: string | undefined;
  /** Code of the area that another element of the group points at. */
  #pointed: string | undefined;
  #frame = 0;
  /** What ears are told before the title, once there is another one. */
  #toTell: string | undefined;

  protected override wanted(offered: Pick<Publication, 'indicators' | 'topics'>): Wanted {
    const [first = ''] = super.wanted(offered).indicators;
    const indicators = (this.multiples && this.#multiples.module?.wanted(offered, first)) || [first];
    const second = offered.indicators.find(({ id }) => id === this.second);
    return { indicators: second ? [...indicators, second.id] : indicators, geometry: true };
  }

  protected override compose(publication: Publication): FrameContent | NoContent {
    const { table: before, level: levelBefore } = this.#model ?? {};
    this.#model = undefined;
    this.offered = publication.indicators;
    this.#topology = publication.geometry;
    if (this.zoom || this.labels) this.#movement.ask();
    const table = chooseTable(publication, this.indicator);
    const level = table && chooseLevel(table.areas, this.level);
    if (!table || !level) return { reason: this.texts.noIndicator };
    const { language, texts } = this;
    const levels = levelsWithValues(table);
    const period = choosePeriod(table, areasOfLevel(table.areas, level.id), this.period);
    if (!period) {
      const others = levels.map(({ plural }) => textIn(plural, language));
      return { reason: texts.noValues(textIn(level.plural, language), others) };
    }
    const usual = mapModel(table, level, period, publication.geometry);
    const kinds = isKindWished(this) ? this.#kinds.ask() : undefined;
    const several = this.multiples && usual.geometry ? this.#multiples.ask() : undefined;
    const model =
      several?.prepare(usual, publication, kinds) ?? kinds?.mapOfKind(usual, this, publication.tables) ?? usual;
    this.#model = model;
    if (model.symbols) this.#symbols.ask();
    if (before !== table || levelBefore?.id !== level.id) this.#only = undefined;
    const { indicator } = table;
    const words = mapWords(model, language);
    if (this.#toTell !== undefined) this.announce(this.#toTell + words.title);
    this.#toTell = undefined;
    return {
      ...words,
      kind: mapTexts[language].kind,
      indicators: [indicator, ...(model.kind?.others ?? [])],
      period,
      boundaryDate: table.areas.boundaryDate,
      controls: html`${mapControls(model, publication, levels, this.#controlEvents, this.#movement.module, language)}
      ${kinds?.secondChoice(model, publication, this.#controlEvents.second, language)}`,
      plot: this.#plot(model, several?.isAlone ? undefined : several),
      scheme: this.scheme,
      help: this.zoom ? ['map', 'zoom'] : ['map'],
      ...(model.geometry && { picture: ({ mapPicture }: PictureTools) => mapPicture(model, language) }),
      notes: model.geometry ? [] : [figureText(language).noBoundaries],
    };
  }

  readonly #controlEvents = {
    indicator: (indicator: string): void => this.#view({ indicator }),
    period: (period: string): void => this.#view({ period }),
    second: (id: string): void => {
      this.second = id;
      this.announceView();
    },
    level: (level: string): void => {
      const from = this.#model?.level.id ?? level;
      this.level = level;
      this.announceView();
      if (this.area) void this.#controlEvents.move('level', from);
    },
    move: async (action: Movement, from?: string): Promise<void> => {
      this.#movement.ask();
      await this.#movement.fetched;
      await this.updateComplete;
      this.#movement.module?.do(action, from);
    },
  };

  readonly #listEvents = {
    key: (event: KeyboardEvent): void => this.#onKey(event),
    focus: (): void => {
      this.activate(this.#active ?? this.areas[0] ?? this.#listed[0]?.area.code, false);
      // the page may scroll to the list first, which a tip does not outlive
      requestAnimationFrame(() => this.#showActive(true));
    },
    blur: (): void => {
      this.#tooltip?.hide();
      this.#onDismissed();
    },
    click: ({ target }: Event): void => {
      const code = codeOf(target);
      if (code) this.toggle(code);
    },
    // a finger points by tapping, which is a click; only what hovers points by being there
    over: ({ target, pointerType }: PointerEvent, look?: () => void): void => {
      if (pointerType === 'touch') return;
      // of all areas that a pointer crosses within a frame, the last one is shown
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        look?.();
        const code = codeOf(target);
        if (!code || code === this.#active) return;
        this.#active = code;
        this.#showActive(true);
      });
    },
    out: (): void => this.#tooltip?.hideSoon(),
  };

  get #legendFilter(): LegendFilter {
    return {
      only: this.#only,
      press: (entry) => this.#showOnly(entry),
      key: (event) => {
        if (event.key === 'Escape' && this.#only !== undefined) this.#showOnly();
      },
    };
  }

  /** Shows what the legend names, or everything again. */
  #showOnly(entry?: MapLegendEntry): void {
    this.#only = entry?.key === this.#only ? undefined : entry?.key;
    this.requestUpdate();
    const { all, areas, only } = mapTexts[this.language];
    this.announce(entry && this.#only !== undefined ? only(areas(entry.count ?? 0), entry.label) : all);
  }

  #plot(model: MapModel, several: MapMultiples | undefined): TemplateResult {
    const { geometry, symbols, kind, specials, classes } = model;
    const legend = this.#kinds.module?.kindLegend ?? legendList;
    for (const { look } of specials) this.#patterned.add(look);
    const looks = [...(this.hasChosenColours ? classes.map(({ look }) => look) : []), ...this.#patterned, 'unreliable'];
    const all = (prefix: string): unknown => [
      patterns(prefix, looks),
      kind && this.#kinds.module?.kindPatterns(prefix),
    ];
    return html`<svg class="patterns" aria-hidden="true"><defs>${all(this.#prefix)}</defs></svg>
      <div class="layout ${geometry ? '' : 'without-map'}">
        ${
          geometry
            ? html`<div class="map-side" aria-hidden=${several ? nothing : 'true'}>
              <svg class="patterns" aria-hidden="true"><defs>${all(`${this.#prefix}-map`)}</defs></svg>
              ${several ? html`<div class="map several" part="map"></div>` : html`<svg class="map" part="map"></svg>`}
              ${symbols ? html`<div class="sizes"></div>` : nothing}
            </div>`
            : nothing
        }
        <div class="legend" part="legend">${legend(model, this.#prefix, this.#legendFilter, this.language)}</div>
        ${rankList(model, this.#listEvents, this.language)}
      </div>
      <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const model = this.#model;
    this.#findParts();
    if (model) {
      const areas = this.#listed;
      this.#rows?.show({ model, areas, selected: new Set(this.areas), language: this.language });
    }
    if (model?.geometry) this.#drawing?.draw(model, model.geometry, this.#only, this.#painterOf(model.geometry));
    const svg = this.#drawing?.svg;
    if (svg && model) this.#symbols.module?.showSymbols(svg, model, this.#only, this.language);
    if (model) this.#kinds.module?.drawKind(svg, model, this.#only);
    this.#drawing?.select(this.areas);
    if (model) this.#movement.module?.show(model, this.#topology, svg, this.#rows?.list);
    this.#showActive(false);
  }

  /** What paints a map of many areas, unless the reader has chosen the colours: paths follow those. */
  #painterOf({ shapes }: MapGeometry): Promise<FillsMaker | undefined> | undefined {
    if (shapes.length < MANY || this.hasChosenColours) return undefined;
    return (this.#painter ??= import('./map-canvas.part.js').then(
      ({ MapCanvas }) => new MapCanvas(this),
      () => undefined,
    ));
  }

  #findParts(): void {
    const find = <T extends Element>(known: T | undefined, selector: string): T | null =>
      known?.isConnected ? known : this.renderRoot.querySelector<T>(selector);
    const list = find<HTMLElement>(this.#rows?.list, '[role=listbox]');
    if (list !== (this.#rows?.list ?? null)) this.#rows = list ? new RankRows(list, this.#prefix) : undefined;
    const map = find<Element>(this.#drawing?.svg, '.map');
    if (map !== (this.#drawing?.svg ?? null)) this.#drawing = map ? this.#drawingIn(map) : undefined;
    const tip = find<HTMLElement>(this.#tooltip?.element, '.tooltip');
    if (tip !== (this.#tooltip?.element ?? null)) this.#tooltip = tip ? new Tooltip(tip, this.#onDismissed) : undefined;
  }

  #drawingIn(map: Element): MapDrawing | SmallMaps {
    const args = [map as SVGSVGElement, `${this.#prefix}-map`, this.#listEvents] as const;
    return this.#multiples.module?.drawing(...args, this.#kinds) ?? new MapDrawing(...args);
  }

  /** The areas of the list: all, or those that are looked for. */
  get #listed(): MapModel['areas'] {
    const { areas = [] } = this.#model ?? {};
    const listed = this.#movement.module?.search.listed(areas) ?? areas;
    return this.#only === undefined ? listed : listed.filter((area) => legendKey(area) === this.#only);
  }

  /** @internal */
  pick(change: { readonly indicator?: string; readonly period?: string; readonly areas?: readonly string[] }): void {
    const { table, period } = this.#model ?? {};
    if (!table || !period) return;
    // while another indicator is on its way, the wish for it stays
    const wish = this.offered.find(({ id }) => id === this.indicator) ?? table.indicator;
    this.select({ indicator: wish.id, period: period.id, areas: this.areas, ...change });
  }

  #view(change: { readonly indicator?: string; readonly period?: string }): void {
    this.pick(change);
    this.announceView();
  }

  /** @internal */
  announceView(before = ''): void {
    this.#toTell = before;
    this.requestUpdate();
  }

  /** @internal */
  toggle(code: string): void {
    const { areas } = this;
    if (areas.includes(code)) {
      const others = areas.filter((other) => other !== code);
      this.#change(others, 'deselected', [code]);
    } else this.#change([...areas, code], 'selected', [code]);
    this.activate(code);
  }

  /** Selects other areas, and tells of those that come or go. */
  #change(areas: readonly string[], how: 'selected' | 'deselected', changed: readonly string[]): void {
    const names = changed.map((code) => this.#model?.table.areas.byCode.get(code)?.name ?? code);
    this.announce(mapTexts[this.language][how](names.join(', ')));
    this.pick({ areas });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const areas = this.#listed;
    const at = indexOf(areas, this.#active);
    if (this.#movement.module?.key(event, this.#active)) return event.preventDefault();
    const target = keyTarget(event.key, at, areas.length) ?? this.#typed(event, at);
    if (target !== undefined) this.activate(areas[target]?.area.code);
    else if ((event.key === 'Enter' || event.key === ' ') && this.#active !== undefined) this.toggle(this.#active);
    else if (event.key === 'Escape' && this.#only !== undefined) this.#showOnly();
    else if (event.key === 'Escape' && this.areas.length > 0) this.#change([], 'deselected', this.areas);
    else return;
    event.preventDefault();
  }

  #typed({ key, timeStamp }: KeyboardEvent, at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const names = this.#listed.map(({ area }) => area.name);
    return this.#typeAhead.find(key, timeStamp, names, at);
  }

  /** @internal */
  activate(code: string | undefined, withTooltip = true): void {
    this.#active = code;
    this.#movement.module?.follow(code);
    this.#showActive(withTooltip);
  }

  /** @internal */
  showPointed(code: string | undefined): void {
    this.#pointed = code;
    this.#drawing?.highlight(code ?? this.#active);
  }

  #showActive(withTooltip: boolean): void {
    const { areas = [] } = this.#model ?? {};
    const area = areas[indexOf(areas, this.#active)];
    this.#drawing?.highlight(area?.area.code ?? this.#pointed);
    this.point(area?.area.code);
    this.#rows?.activate(indexOf(this.#listed, this.#active));
    const at = area && this.#drawing?.place();
    if (!area || !at || !this.#model) this.#tooltip?.hide();
    else if (withTooltip || this.#tooltip?.isOpen)
      this.#tooltip?.show(this.#drawing?.tip?.(area.area.code) ?? mapAreaText(this.#model, area, this.language), at);
  }

  /** The tip is gone; where no key has led to the area, so is its outline. */
  readonly #onDismissed = (): void => {
    if (this.#rows?.list.matches(':focus')) return;
    this.#active = undefined;
    this.#showActive(false);
  };
}

/** Where an area stands in the ranking; -1 for none. */
const indexOf = (areas: MapModel['areas'], code: string | undefined): number =>
  areas.findIndex(({ area }) => area.code === code);

function codeOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest<HTMLElement>('[data-code]')?.dataset['code'];
}
