import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  areasOfLevel,
  chooseLevel,
  choosePeriod,
  chooseTable,
  figureText,
  formatPeriod,
  levelsWithValues,
  mapAreaText,
  type MapModel,
  mapModel,
  mapTitle,
  mapWords,
  type Publication,
  textIn,
} from '../../src/index.js';
import type { FrameContent, NoContent, PictureTools } from '../internal/frame.js';
import type { Wanted } from '../internal/publication-files.js';
import { property } from '../internal/property.js';
import { SozElement } from '../internal/soz-element.js';
import { Tooltip } from '../internal/tooltip.js';
import { districtMapStyles } from './district-map.styles.js';
import { keyTarget, TypeAhead } from '../internal/list-keys.js';
import { mapControls } from './map-controls.js';
import { MapDrawing } from './map-drawing.js';
import { legendList, sizeLegend } from './map-legend.js';
import { patterns } from './map-patterns.js';
import { mapStyles } from './map.styles.js';
import { rankList } from './rank-list.js';
import { RankRows } from './rank-rows.js';
import { mapTexts } from '../internal/texts.js';

let instances = 0;

/**
 * A map of areas with their ranking: shares, rates and means as classes of colour, counts as circles. The ranking is the
 * one tab stop; the map follows it and is used by pointer.
 *
 * @element soz-district-map
 * @cssprop --soz-class-1 - Colour of the lowest class; up to `--soz-class-5`, the highest.
 * @cssprop --soz-ground - Areas below circles.
 * @cssprop --soz-water - Rivers and lakes.
 * @cssprop --soz-reserved-height - Room kept while data are loading.
 * @csspart map - The drawing.
 * @csspart ranking - The list beside it.
 * @csspart tooltip - What is said of the area under the pointer.
 */
export class SozDistrictMap extends SozElement {
  /** @internal */
  static override styles: CSSResultGroup = [SozElement.styles, mapStyles, districtMapStyles];

  /** Colours of the classes: `neutral`, `teal`, `violet` or `ochre` (`grau`, `petrol`, `violett`, `ocker`); blue without it. */
  @property({ reflect: true }) scheme?: string;

  readonly #prefix = `soz-map-${instances++}`;
  readonly #typeAhead = new TypeAhead();
  #model: MapModel | undefined;
  #offered: Publication['indicators'] = [];
  #drawing: MapDrawing | undefined;
  #tooltip: Tooltip | undefined;
  #rows: RankRows | undefined;
  /** Code of the area the keys or the pointer are at. */
  #active: string | undefined;
  #frame = 0;

  protected override wanted(offered: Pick<Publication, 'indicators' | 'topics'>): Wanted {
    return { ...super.wanted(offered), geometry: true };
  }

  protected override compose(publication: Publication): FrameContent | NoContent {
    this.#model = undefined;
    this.#offered = publication.indicators;
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
    const model = mapModel(table, level, period, publication.geometry);
    this.#model = model;
    const { indicator } = table;
    return {
      ...mapWords(model, language),
      indicators: [indicator],
      period,
      boundaryDate: table.areas.boundaryDate,
      controls: mapControls(model, publication, levels, this.#controlEvents, language),
      plot: this.#plot(model),
      legend: legendList(model, this.#prefix, language),
      scheme: this.scheme,
      help: mapTexts[language].help,
      ...(model.geometry && { picture: ({ mapPicture }: PictureTools) => mapPicture(model, language) }),
      notes: model.geometry ? [] : [figureText(language).noBoundaries],
    };
  }

  readonly #controlEvents = {
    indicator: (indicator: string): void => this.#pick({ indicator }),
    period: (period: string): void => this.#pick({ period }),
    level: (level: string): void => {
      this.level = level;
      this.#announceView();
    },
  };

  readonly #listEvents = {
    key: (event: KeyboardEvent): void => this.#onKey(event),
    focus: (): void => this.#activate(this.#active ?? this.areas[0] ?? this.#model?.areas[0]?.area.code),
    blur: (): void => {
      this.#tooltip?.hide();
      this.#onDismissed();
    },
    click: (event: Event): void => this.#onClick(event),
    over: (event: PointerEvent): void => this.#onOver(event),
    out: (): void => this.#tooltip?.hideSoon(),
  };

  #plot(model: MapModel): TemplateResult {
    const { geometry, table } = model;
    return html`<svg class="patterns" aria-hidden="true"><defs>${patterns(this.#prefix)}</defs></svg>
      <div class="layout ${geometry ? '' : 'without-map'}">
        ${
          geometry
            ? html`<div class="map-side" aria-hidden="true">
              <svg class="patterns"><defs>${patterns(`${this.#prefix}-map`)}</defs></svg>
              <svg class="map" part="map"></svg>
              ${table.indicator.form === 'count' ? sizeLegend(model, geometry, this.language) : nothing}
            </div>`
            : nothing
        }
        ${rankList(model, this.#listEvents, this.language)}
      </div>
      <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const model = this.#model;
    this.#findParts();
    if (model) this.#rows?.show({ model, selected: new Set(this.areas), language: this.language });
    if (model?.geometry) this.#drawing?.draw(model, model.geometry);
    this.#drawing?.select(this.areas);
    this.#showActive(false);
  }

  #findParts(): void {
    const find = <T extends Element>(known: T | undefined, selector: string): T | null =>
      known?.isConnected ? known : this.renderRoot.querySelector<T>(selector);
    const list = find<HTMLElement>(this.#rows?.list, '[role=listbox]');
    if (list !== (this.#rows?.list ?? null)) this.#rows = list ? new RankRows(list, this.#prefix) : undefined;
    const svg = find<SVGSVGElement>(this.#drawing?.svg, 'svg.map');
    if (svg !== (this.#drawing?.svg ?? null))
      this.#drawing = svg ? new MapDrawing(svg, `${this.#prefix}-map`, this.#listEvents) : undefined;
    const tip = find<HTMLElement>(this.#tooltip?.element, '.tooltip');
    if (tip !== (this.#tooltip?.element ?? null)) this.#tooltip = tip ? new Tooltip(tip, this.#onDismissed) : undefined;
  }

  /** Where an area stands in the ranking; -1 for none. */
  #indexOf(code: string | undefined): number {
    return code === undefined ? -1 : (this.#model?.areas.findIndex(({ area }) => area.code === code) ?? -1);
  }

  #pick(change: { readonly indicator?: string; readonly period?: string; readonly areas?: readonly string[] }): void {
    const { table, period } = this.#model ?? {};
    if (!table || !period) return;
    // while another indicator is on its way, the wish for it stays
    const wish = this.#offered.find(({ id }) => id === this.indicator) ?? table.indicator;
    this.select({ indicator: wish.id, period: period.id, areas: this.areas, ...change });
    if (!change.areas) this.#announceView();
  }

  #announceView(): void {
    void this.updateComplete.then(() => {
      const { facts, period } = this.#model ?? {};
      const { language } = this;
      if (facts && period) this.announce(`${formatPeriod(period, { language })}: ${mapTitle(facts, language)}`);
    });
  }

  #toggle(code: string): void {
    const isSelected = this.areas.includes(code);
    const name = this.#model?.table.areas.byCode.get(code)?.name ?? code;
    this.#pick({ areas: isSelected ? this.areas.filter((other) => other !== code) : [...this.areas, code] });
    this.announce(isSelected ? mapTexts[this.language].deselected(name) : mapTexts[this.language].selected(name));
    this.#activate(code);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { areas = [] } = this.#model ?? {};
    const at = this.#indexOf(this.#active);
    const target = keyTarget(event.key, at, areas.length) ?? this.#typed(event, at);
    if (target !== undefined) this.#activate(areas[target]?.area.code);
    else if ((event.key === 'Enter' || event.key === ' ') && this.#active !== undefined) this.#toggle(this.#active);
    else if (event.key === 'Escape' && this.areas.length > 0) this.#pick({ areas: [] });
    else return;
    event.preventDefault();
  }

  #typed({ key, timeStamp }: KeyboardEvent, at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const names = this.#model?.areas.map(({ area }) => area.name) ?? [];
    return this.#typeAhead.find(key, timeStamp, names, at);
  }

  #onClick(event: Event): void {
    const code = codeOf(event);
    if (code !== undefined) this.#toggle(code);
  }

  // a finger points by tapping, which is a click; only what hovers points by being there
  #onOver(event: PointerEvent): void {
    const code = codeOf(event);
    if (code === undefined || event.pointerType === 'touch' || code === this.#active) return;
    this.#active = code;
    // of all areas that a pointer crosses within a frame, the last one is shown
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#showActive(true);
    });
  }

  #activate(code: string | undefined): void {
    this.#active = code;
    this.#showActive(true);
  }

  /** @internal */
  showPointed(code: string | undefined): void {
    this.#drawing?.highlight(code ?? this.#active);
  }

  #showActive(withTooltip: boolean): void {
    const index = this.#indexOf(this.#active);
    const area = this.#model?.areas[index];
    this.#drawing?.highlight(area?.area.code);
    this.point(area?.area.code);
    this.#rows?.activate(index);
    const at = area && this.#drawing?.place(area.area.code);
    if (!area || !at || !this.#model) this.#tooltip?.hide();
    else if (withTooltip || this.#tooltip?.isOpen)
      this.#tooltip?.show(mapAreaText(this.#model, area, this.language), at);
  }

  /** The tip is gone; where no key has led to the area, so is its outline. */
  readonly #onDismissed = (): void => {
    if (this.#rows?.list.matches(':focus')) return;
    this.#active = undefined;
    this.#showActive(false);
  };
}

function codeOf({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-code]')?.dataset['code'] : undefined;
}
