import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import {
  type AreaLevel,
  chooseIndicators,
  chooseMatrix,
  figureText,
  formatPeriod,
  type IndicatorTable,
  type MatrixChoice,
  matrixCaption,
  matrixModel,
  type MatrixModel,
  type MatrixOrder,
  matrixWords,
  nextOrder,
  orderRows,
  type Period,
  type Publication,
  textIn,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import type { Wanted } from '../internal/publication-files.js';
import type { Picked } from '../internal/selection-group.js';
import { SozElement } from '../internal/soz-element.js';
import { Crosshair } from './crosshair.js';
import { matrixLegend } from './matrix-legend.js';
import { matrixTable } from './matrix-table.js';
import { matrixStyles } from './matrix.styles.js';
import { RovingButtons } from './roving-buttons.js';

/**
 * Areas by indicators at one period, as a table: the city for reference, each column with classes of its own. `indicator`
 * names several indicators, separated by spaces, or a topic; without it all are shown.
 *
 * Ordering by a column picks its indicator for the group, a row heading its area.
 *
 * @element soz-matrix
 */
export class SozMatrix extends SozElement {
  /** @internal */
  static override properties = { order: { state: true }, column: { state: true } };
  /** @internal */
  static override styles: CSSResultGroup = [SozElement.styles, choiceStyles, matrixStyles];

  private order: MatrixOrder | undefined;
  /** The indicator that the group looks at. */
  private column: string | undefined;

  readonly #buttons = new RovingButtons();
  readonly #crosshair = new Crosshair();
  #model: MatrixModel = { columns: [], rows: [] };
  #madeFor: readonly unknown[] = [];
  #period: Period | undefined;

  constructor() {
    super();
    new BoxWidth(this, () => this.#region);
  }

  override get picked(): Picked {
    return { indicator: this.column, period: this.period, area: this.area };
  }

  override set picked({ indicator, period, area }: Picked) {
    this.column = indicator;
    this.period = period as string;
    this.area = area as string;
  }

  protected override wanted(offered: Pick<Publication, 'indicators' | 'topics'>): Wanted {
    return { indicators: chooseIndicators(offered, this.indicator), geometry: false };
  }

  protected override compose(publication: Publication): FrameContent | NoContent {
    const { language, texts } = this;
    const chosen = chooseMatrix(publication, this);
    if (!chosen) return { reason: texts.noIndicator };
    const { tables, level, levels, period } = chosen;
    const plural = (each: AreaLevel): string => textIn(each.plural, language);
    if (!period) return { reason: texts.noValues(plural(level), levels.map(plural)) };
    this.#make(tables, level.id, period);
    return {
      ...matrixWords(publication, this.#model, level, period, language),
      indicators: tables.map(({ indicator }) => indicator),
      period,
      boundaryDate: tables[0]?.areas.boundaryDate,
      controls: this.#controls(chosen, period),
      plot: this.#plot(level, period),
      legend: matrixLegend(this.#model, texts.matrix, language),
      help: texts.matrix.help,
      isTable: true,
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const region = this.#region;
    if (!region) return;
    this.#buttons.attach(region.querySelector('table') ?? undefined);
    const isWider = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    if (isWider) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }

  #make(tables: readonly IndicatorTable[], levelId: string, period: Period): void {
    const key = [levelId, period.id, ...tables];
    if (key.length === this.#madeFor.length && key.every((part, i) => part === this.#madeFor[i])) return;
    if (tables.some((table, i) => table !== this.#model.columns[i]?.table)) this.order = undefined;
    this.#madeFor = key;
    this.#model = matrixModel(tables, levelId, period);
    this.#period = period;
  }

  #controls({ levels, level, tables, periods }: MatrixChoice, period: Period): TemplateResult {
    const { language, texts } = this;
    // the whole city is in the table anyway
    const city = tables[0]?.areas.levels[0];
    const levelOptions = levels
      .filter((each) => each === level || each !== city)
      .map(({ id, plural }) => ({ id, text: textIn(plural, language) }));
    const when = (each: Period): string => formatPeriod(each, { language });
    const periodOptions = periods.map((each) => ({ id: each.id, text: when(each) })).reverse();
    return html`${choice(texts.matrix.level, levelOptions, level.id, (id) => (this.level = id))}
    ${choice(figureText(language).period(period.kind), periodOptions, period.id, (id) => {
      this.#pick({ period: id });
      this.announce(texts.matrix.shows(periodOptions.find((option) => option.id === id)?.text ?? ''));
    })}`;
  }

  #plot(level: AreaLevel, period: Period): TemplateResult {
    const { order, language } = this;
    const { matrix } = this.texts;
    const caption = matrixCaption(level, period, language);
    const corner = textIn(level.label, language) || matrix.area;
    const model = this.#model;
    const rows = orderRows(model.rows, order);
    const selected = new Set(this.areas);
    const content = { caption, corner, period, model, rows, order, selected, indicator: this.column };
    return html`<div
      class="matrix" part="table" role="region" aria-label=${matrix.scroll(caption)}
      @keydown=${this.#buttons.onKey} @focusin=${this.#onFocus} @focusout=${this.#crosshair.hide}
      @pointerover=${this.#crosshair.show} @pointerleave=${this.#crosshair.hide}
    >
      ${matrixTable(content, this.#events, language)}
    </div>`;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#buttons.onFocus(event);
    this.#crosshair.show(event);
  };

  readonly #events = {
    sort: (column: number): void => this.#sort(column),
    pick: (code: string): void => {
      const { areas } = this;
      this.#pick({ areas: areas.includes(code) ? areas.filter((other) => other !== code) : [...areas, code] });
    },
  };

  #sort(column: number): void {
    const { matrix } = this.texts;
    const indicator = this.#model.columns[column]?.table.indicator;
    if (!indicator) return;
    this.order = nextOrder(this.order, column);
    if (this.order) this.#pick({ indicator: indicator.id });
    const title = textIn(indicator.title, this.language);
    this.announce(this.order ? matrix.sorted(title, this.order.direction) : matrix.unsorted);
  }

  #pick(change: { readonly indicator?: string; readonly period?: string; readonly areas?: readonly string[] }): void {
    const indicator = this.column ?? this.#model.columns[0]?.table.indicator.id ?? '';
    this.select({ indicator, period: this.#period?.id ?? '', areas: this.areas, ...change });
  }

  get #region(): HTMLElement | null {
    return this.renderRoot.querySelector('.matrix');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-matrix': SozMatrix;
  }
}
