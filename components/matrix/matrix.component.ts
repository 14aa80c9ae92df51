import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  type AreaLevel,
  arrangeSheet,
  chooseIndicators,
  chooseMatrix,
  type FigureWords,
  indicatorSheet,
  type IndicatorTable,
  type Language,
  type MatrixChoice,
  matrixModel,
  type MatrixModel,
  type MatrixOrder,
  type MatrixSheet,
  matrixViews,
  matrixWords,
  nextOrder,
  type Period,
  type Publication,
  type PublishedPlanning,
  type SheetGroup,
  textIn,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent, PictureTools } from '../internal/frame.js';
import type { Read } from '../internal/framed-element.js';
import { property } from '../internal/property.js';
import type { Wanted } from '../internal/publication-files.js';
import type { Picked } from '../internal/selection-group.js';
import { SozElement } from '../internal/soz-element.js';
import { Crosshair, rowAt, showRow } from './crosshair.js';
import { indicatorControls, type IndicatorEvents, rowFilter } from './matrix-controls.js';
import { CARD_WIDTH, isInCards, MatrixDrawing } from './matrix-drawing.js';
import { matrixLegend } from './matrix-legend.js';
import { matrixStyles } from './matrix.styles.js';
import { PlanningData } from './planning-data.js';
import { isPickable, isSortable } from './sheet-kinds.js';
import { matrixTexts } from '../internal/texts.js';

/**
 * A table that is read by row and by column. From a publication: areas by indicators at one period, the city for
 * reference; `indicator` names several indicators, separated by spaces, or a topic, without it all are shown. From a
 * `planning.json`, with `table`: what plans relate to, their interfaces, what has to be developed, how far plans overlap.
 *
 * Ordering by a column picks its indicator for the group, a row heading its area.
 *
 * @element soz-matrix
 * @cssprop --soz-tint-1 - Ground of cells of the lowest class; up to `--soz-tint-5`, the highest.
 */
export class SozMatrix extends SozElement<PublishedPlanning> {
  /** @internal */
  static override properties = { order: { state: true }, column: { state: true }, filter: { state: true } };
  /** @internal */
  static override styles: CSSResultGroup = [SozElement.styles, choiceStyles, matrixStyles];

  /**
   * Which matrix of a `planning.json` is shown: `relations`, `interfaces`, `departments`, `needs` or `overlap`; in German
   * `beziehungen`, `schnittstellen`, `bereiche`, `bedarf`, `ueberschneidung`.
   */
  @property() table?: string;
  /** The planning itself, from `withPlanningViews`, instead of an address. */
  @property({ attribute: false }) planning?: PublishedPlanning;
  /** What cells stress: `classes` in the column, `ranks`, or the `comparison` with the city beyond chance. */
  @property() view?: string;
  /** Colours of the cells: `neutral`, `teal`, `violet` or `ochre` (`grau`, `petrol`, `violett`, `ocker`); blue without it. */
  @property({ reflect: true }) scheme?: string;
  /** Whether areas stand below the area they are part of. */
  @property({ type: Boolean }) grouped = false;
  /** Whether each indicator has its course over all periods beside it. */
  @property({ type: Boolean }) sparklines = false;

  private order: MatrixOrder | undefined;
  /** The indicator that the group looks at. */
  private column: string | undefined;
  private filter = '';

  readonly #planning = new PlanningData(this);
  readonly #views = this.lazy(() => import('./matrix-views.part.js'));
  readonly #crosshair = new Crosshair();
  readonly #box = new BoxWidth(
    this,
    () => this.#region,
    (width) => width < CARD_WIDTH,
  );
  readonly #drawing = new MatrixDrawing(this, {
    sort: (column) => this.#sort(column),
    pick: (id) => this.#toggle(id),
  });
  #model: MatrixModel = { columns: [], rows: [] };
  #sheet!: MatrixSheet;
  #words!: FigureWords;
  #groups: readonly SheetGroup[] = [];
  #madeFor: readonly unknown[] = [];
  #sheetFor: readonly unknown[] = [];
  #groupsFor: readonly unknown[] = [];
  #period: Period | undefined;

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

  protected override read(): Read<Publication | PublishedPlanning> {
    // they come with the data, not after them
    if (this.#box.width < CARD_WIDTH) this.#drawing.cards.ask();
    if (this.table === undefined) return super.read();
    return this.#planning.read(this.src, this.planning);
  }

  protected override get retry(): (() => void) | undefined {
    if (this.table === undefined) return super.retry;
    return this.planning || !this.src ? undefined : () => this.#planning.retry();
  }

  protected override publicationOf(data: Publication | PublishedPlanning): Publication | undefined {
    return 'plans' in data ? undefined : data;
  }

  protected override compose(data: Publication | PublishedPlanning): FrameContent | NoContent {
    return 'plans' in data ? this.#composePlanning(data) : this.#composeIndicators(data);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const region = this.#region;
    if (region) this.#drawing.attach(region);
  }

  #composePlanning(planning: PublishedPlanning): FrameContent | NoContent {
    const { language } = this;
    const part = this.#planning.tables.module;
    if (!part) return { reason: '' };
    const figure = part.planningFigure(planning, this.table, language);
    if ('reason' in figure) return figure;
    this.#take([planning, this.table, language], () => figure);
    return this.#framed({
      indicators: [],
      source: planning.views.source[language],
      controls: this.#rowControls(),
    });
  }

  #composeIndicators(publication: Publication): FrameContent | NoContent {
    const { language, texts } = this;
    const chosen = chooseMatrix(publication, this);
    if (!chosen) return { reason: texts.noIndicator };
    const { tables, level, levels, period } = chosen;
    const plural = (each: AreaLevel): string => textIn(each.plural, language);
    if (!period) return { reason: texts.noValues(plural(level), levels.map(plural)) };
    this.#make(tables, level.id, period);
    const model = this.#model;
    const views = matrixViews(model);
    const { grouped, sparklines } = this;
    const part = this.view || grouped || sparklines ? this.#views.ask() : undefined;
    const wish = part?.viewOf(this.view);
    const view = views.find((each) => each === wish) ?? 'classes';
    this.#take([model, view, grouped, sparklines, language, part], () => {
      const options = {
        level,
        period,
        view: part?.matrixView(view),
        group: grouped ? part?.rowsByParent : undefined,
      };
      const plain = indicatorSheet(model, options, language);
      const sheet = part && sparklines ? part.withCourses(plain, model, language) : plain;
      return { sheet, words: matrixWords(publication, model, level, period, language, sheet) };
    });
    const city = model.reference?.area.name ?? '';
    return this.#framed({
      indicators: tables.map(({ indicator }) => indicator),
      period,
      boundaryDate: tables[0]?.areas.boundaryDate,
      controls: html`${indicatorControls(
        { chosen, period, views, view, isGrouped: this.grouped, groups: groupName(chosen, language) },
        this.#events,
        matrixTexts[language],
        language,
      )}${this.#rowControls()}`,
      notes: part && view === 'comparison' ? [part.matrixViewText(language).chanceNote(city)] : [],
    });
  }

  #framed(content: Pick<FrameContent, 'indicators'> & Partial<FrameContent>): FrameContent {
    const { language, order, filter } = this;
    const sheet = this.#sheet;
    const key = [sheet, order, filter];
    if (!sameParts(key, this.#groupsFor)) {
      this.#groupsFor = key;
      this.#groups = arrangeSheet(sheet, order, filter);
    }
    const element = this.#drawing.draw(
      { sheet, groups: this.#groups, order, selected: new Set(this.areas), chosen: this.column },
      this.#box.width,
    );
    // its table is made when somebody wants it: of a large one few cells are ever looked at. A getter written here would
    // stay with the engine for good, and with it an element
    return Object.assign(Object.create(this.#words) as FigureWords, {
      ...content,
      kind: matrixTexts[language].kind,
      plot: html`<section
        class="matrix" part="table" role="group" aria-label=${element instanceof HTMLTableElement ? matrixTexts[language].scroll : sheet.caption}
        @keydown=${this.#drawing.buttons.onKey} @focusin=${this.#onFocus} @focusout=${this.#onLeave}
        @pointerover=${this.#onPoint} @pointerleave=${this.#onLeave}
      >${this.#groups.length > 0 ? element : html`<p class="nothing">${matrixTexts[language].nothingFound}</p>`}</section>`,
      legend: matrixLegend(sheet),
      picture: ({ matrixPicture }: PictureTools) => matrixPicture(sheet, this.#groups),
      ...(isSortable(sheet) && { help: [isPickable(sheet) ? 'pickable' : 'sortable'] as const }),
      isTable: true,
      scheme: this.scheme,
    });
  }

  #make(tables: readonly IndicatorTable[], levelId: string, period: Period): void {
    const key = [levelId, period.id, ...tables];
    if (sameParts(key, this.#madeFor)) return;
    if (tables.some((table, i) => table !== this.#model.columns[i]?.table)) this.order = undefined;
    this.#madeFor = key;
    this.#model = matrixModel(tables, levelId, period);
    this.#period = period;
  }

  #take(key: readonly unknown[], make: () => { readonly sheet: MatrixSheet; readonly words: FigureWords }): void {
    if (sameParts(key, this.#sheetFor)) return;
    if (key[0] !== this.#sheetFor[0] && this.table !== undefined) this.order = undefined;
    this.#sheetFor = key;
    ({ sheet: this.#sheet, words: this.#words } = make());
  }

  /** What orders and sieves the rows, whatever they are. */
  #rowControls(): TemplateResult {
    const { language, order, filter } = this;
    const sheet = this.#sheet;
    const { cards } = this.#drawing;
    const needsList = isSortable(sheet) && isInCards({ sheet }, this.#box.width);
    return html`${rowFilter(sheet, filter, matrixTexts[language], (wish) => this.#look(wish))}
    ${needsList ? cards.module?.orderChoice(sheet, order, language, (wish) => this.#order(wish)) : nothing}`;
  }

  #events: IndicatorEvents = {
    level: (id, text) => {
      this.level = id;
      this.announce(matrixTexts[this.language].shows(text));
    },
    period: (id, text) => {
      this.#pick({ period: id });
      this.announce(matrixTexts[this.language].shows(text));
    },
    view: (id, text) => {
      this.view = id;
      this.announce(text);
    },
    group: (id, text) => {
      this.grouped = id !== '';
      this.announce(`${matrixTexts[this.language].grouping}: ${text}`);
    },
  };

  #look(filter: string): void {
    this.filter = filter;
    const found = arrangeSheet(this.#sheet, undefined, filter).reduce((sum, { rows }) => sum + rows.length, 0);
    this.announce(matrixTexts[this.language].found(found));
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#drawing.buttons.onFocus(event);
    this.#onPoint(event);
  };

  readonly #onPoint = (event: Event): void => {
    this.#crosshair.show(event);
    this.point(rowAt(event));
  };

  readonly #onLeave = (): void => {
    this.#crosshair.hide();
    this.point(undefined);
  };

  /** @internal */
  showPointed(area: string | undefined): void {
    if (this.#region) showRow(this.#region, area);
  }

  #toggle(code: string): void {
    const { areas } = this;
    this.#pick({ areas: areas.includes(code) ? areas.filter((other) => other !== code) : [...areas, code] });
  }

  #sort(column: number): void {
    this.#order(nextOrder(this.order, column));
  }

  #order(order: MatrixOrder | undefined): void {
    const matrix = matrixTexts[this.language];
    this.order = order;
    const { id = '', of = '', heading = '' } = (order && this.#sheet.columns[order.column]) ?? {};
    if (order && this.table === undefined) this.#pick({ indicator: id });
    this.announce(order ? matrix.sorted(of + heading, this.#sheet.kind, order.direction) : matrix.unsorted);
  }

  #pick(change: { readonly indicator?: string; readonly period?: string; readonly areas?: readonly string[] }): void {
    const indicator = this.column ?? this.#model.columns[0]?.table.indicator.id ?? '';
    this.select({ indicator, period: this.#period?.id ?? '', areas: this.areas, ...change });
  }

  get #region(): HTMLElement | null {
    return this.renderRoot.querySelector('.matrix');
  }
}

const sameParts = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((part, i) => part === others[i]);

/** The level between the city and the one shown: its areas are what rows are grouped by. */
function groupName({ tables, level }: MatrixChoice, language: Language): string | undefined {
  const levels = tables[0]?.areas.levels ?? [];
  const above = levels[levels.indexOf(level) - 1];
  return above && above !== levels[0] ? textIn(above.plural, language) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-matrix': SozMatrix;
  }
}
