import { html } from 'lit';
import {
  type AreaLevel,
  chooseLevel,
  chooseTable,
  figureText,
  type FigureWords,
  type Goal,
  type IndicatorTable,
  levelsWithValues,
  lineSlots,
  MOST_SELECTED_LINES,
  type Publication,
  type PublishedPlanning,
  readPeriod,
  strongLines,
  targetsIn,
  textIn,
  trendDrawing,
  type TrendDrawing,
  trendFacts,
  trendModel,
  type TrendModel,
  trendReading,
  trendSummary,
  type TrendView,
  trendViews,
  trendWords,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import type { Misuse } from '../internal/misuse.part.js';
import { property } from '../internal/property.js';
import { SozElement } from '../internal/soz-element.js';
import { trendTexts } from '../internal/texts.js';
import { areaPicker } from './area-picker.js';
import { legendContent } from './legend-content.js';
import { PeriodSlider } from './period-slider.js';
import type { Pointing } from './pointing.js';
import type { ShownChart } from './shown-chart.js';
import { SvgWriter } from './svg-writer.js';
import { textMeasure } from './text-measure.js';
import { trendStyles } from './trend-chart.styles.js';
import { trendLegend } from './trend-legend.js';
import { lineChart } from './trend-marks.js';

/**
 * One indicator over time: the city for reference, up to six selected areas, the other areas of the level as quiet
 * context. Breaks in the series and values that are not there are shown, never bridged. The vertical axis includes zero
 * unless all values lie far from it; a note says which. Up to three lines show between which limits chance alone moves them,
 * where the publication says so.
 *
 * `period` marks a period; choosing one in the chart tells it to the group.
 *
 * @element soz-trend-chart
 */
export class SozTrendChart extends SozElement {
  /** @internal */
  static override styles = [SozElement.styles, choiceStyles, trendStyles];

  /**
   * What is read: the `values`, an `index` whose first period is 100, the `change` from period to period, or `multiples`, a
   * small chart an area.
   */
  @property() view?: string;
  /** First period that is projected, for example `2025`: from there on lines are dashed. */
  @property() forecast?: string;
  /** What is to be reached, and until when where that is said: `2030: 12,5; 10`. */
  @property() target?: string;
  /** Address of a `planning.json`: what its goals say of the indicator is drawn as targets. */
  @property() goals?: string;
  /** The planning itself, from `withPlanningViews`, instead of an address. */
  @property({ attribute: false }) planning?: PublishedPlanning;
  /** What a reader should know of periods: `2015: Zuzug; 2020-03: Pandemie`. */
  @property() annotations?: string;

  readonly #views = this.lazy(() => import('./trend-views.part.js'));
  readonly #targets = this.lazy(async () => new (await import('./trend-targets.part.js')).TrendTargets(this));
  readonly #hover = this.lazy(() => import('./trend-hover.part.js'));
  readonly #svg = new SvgWriter();
  readonly #box = new BoxWidth(this, () => this.#plot);
  readonly #slider = new PeriodSlider(this, {
    periods: () => this.#model.table.periods,
    box: () => this.#plot,
    indexAt: (x) => this.#chart.indexAt(x * this.#chart.width),
    choose: (period) => this.#pick((this.#period = period), this.areas),
  });
  /** All that was picked: a line that was switched off can be switched on again. */
  #offered: readonly string[] = [];
  #slots: ReadonlyMap<string, number> = new Map();
  #period: string | undefined;
  /** Code of the area that is pointed at, here or in the group. */
  #pointed: string | undefined;
  #points: Pointing | undefined;
  #drawnFor: readonly unknown[] = [];
  #viewed: { readonly of: IndicatorTable; readonly view: TrendView; readonly table: IndicatorTable } | undefined;
  #model!: TrendModel;
  #draw!: () => TrendDrawing;
  #chart!: ShownChart;
  #words!: FigureWords;

  protected override compose(publication: Publication): FrameContent | NoContent {
    const table = chooseTable(publication, this.indicator);
    const level = table && chooseLevel(table.areas, this.level);
    if (!table || !level) return { reason: this.texts.noIndicator };
    const plural = (each: AreaLevel): string => textIn(each.plural, this.language);
    const valued = levelsWithValues(table);
    if (!valued.includes(level)) return { reason: this.texts.noValues(plural(level), valued.map(plural)) };
    const views = trendViews(table, level.id);
    const part = this.view || this.annotations ? this.#views.ask() : undefined;
    const wish = part?.viewOf(this.view);
    const view = views.find((each) => each === wish) ?? 'values';
    this.#make(table, level, view, this.#planned());
    if (this.period !== this.#period) this.#period = this.#slider.chosen = this.period;
    return this.#content(plural(level), views, view);
  }

  protected override misuse(): Misuse {
    const { forecast } = this;
    return { ...super.misuse(), ...(forecast && !readPeriod(forecast) && { forecast: 'a period such as 2025' }) };
  }

  /** Goals, as far as they have come. */
  #planned(): readonly Goal[] | undefined {
    const { goals, planning, target } = this;
    return target || goals || planning ? this.#targets.ask()?.goals() : undefined;
  }

  #make(table: IndicatorTable, level: AreaLevel, view: TrendView, goals: readonly Goal[] | undefined): void {
    const { language, forecast, annotations, target } = this;
    const part = this.#views.module;
    const targets = view === 'values' ? this.#targets.module : undefined;
    const { width } = this.#box;
    const key = [table, level, view, this.area, forecast, annotations, width, language, part, targets, target, goals];
    if (key.every((each, i) => each === this.#drawnFor[i])) return;
    this.#drawnFor = key;
    if (this.#viewed?.of !== table || this.#viewed.view !== view)
      this.#viewed = { of: table, view, table: part?.viewTable(table, view) ?? table };
    const model = (this.#model = trendModel(this.#viewed.table, level.id, this.areas, {
      forecast,
      annotations: part?.readAnnotations(annotations ?? ''),
      baseline: view === 'index' ? 100 : undefined,
      targets: targets?.in(table, goals ?? [], language),
    }));
    const codes = model.selected.map(({ area }) => area.code);
    this.#offered = [...new Set([...this.#offered, ...codes])];
    const slots = (this.#slots = lineSlots(this.#slots, codes));
    const box = { width, language, measure: textMeasure(this) };
    let drawn: TrendDrawing | undefined;
    this.#draw = () => (drawn ??= trendDrawing(model, { ...box, slots }));
    this.#points = undefined;
    this.#chart =
      part && view === 'multiples' ? part.multiplesChart(model, level.id, box) : lineChart(this.#draw(), language);
    this.#words = trendWords(model, level, language, { table, view });
  }

  #content(level: string, views: readonly TrendView[], view: TrendView): FrameContent {
    const { language } = this;
    const texts = trendTexts[language];
    const model = this.#model;
    const { table, selected, reference } = model;
    const { indicator, periods, areas } = table;
    const { width, height, marks, notes } = this.#chart;
    const { marked, shown } = this.#slider;
    const index = marked ?? this.#latest;
    const pointed = this.#pointed === undefined ? [] : (this.#pointing?.marks(this.#pointed) ?? []);
    this.#svg.write(width, height, [...marks(index, marked), ...pointed]);
    const toggle = (code: string): void => this.#toggle(code);
    const taken = new Set([...selected, ...(reference ? [reference] : [])].map(({ area }) => area.code));
    const legend = {
      offered: this.#offered,
      slots: this.#slots,
      pointed: this.#pointed,
      index,
      level,
      isSmall: view === 'multiples',
    };
    const viewOptions = views.map((id) => ({ id, text: texts.views[id] }));
    return {
      ...this.#words,
      kind: texts.kind,
      indicators: [indicator],
      controls: html`${areaPicker({ areas, taken, isFull: selected.length >= MOST_SELECTED_LINES }, texts, language, toggle)}
      ${choice(texts.view, viewOptions, view, (id, name) => {
        this.view = id;
        this.announce(name);
      })}`,
      plot: html`<div class="chart" @pointermove=${this.#onMove} @pointerleave=${this.#onMove}>
        ${this.#svg.element}${this.#slider.template(
          texts.choosePeriod(figureText(language).period(periods[0]?.kind ?? 'year')),
          trendReading(model, shown, language),
        )}
      </div>`,
      legend: trendLegend(legendContent(model, legend, texts, language), toggle, this.#onLegend),
      help: ['trend'],
      picture: ({ trendPicture }) => trendPicture(this.#draw()),
      notes: [
        ...notes,
        ...(this.#views.module?.noted(model, this.#draw) ?? []),
        ...targetsIn(model, language).map(({ note, text }) => note ?? text),
      ],
    };
  }

  /** @internal */
  showPointed(area: string | undefined): void {
    if (area === this.#pointed) return;
    this.#pointed = area;
    this.requestUpdate();
  }

  get #pointing(): Pointing | undefined {
    const part = this.#hover.ask();
    return (this.#points ??= part && (this.#chart.pointing ?? part.pointAtLines(this.#model, this.#draw())));
  }

  readonly #onMove = ({ type, clientX, clientY }: PointerEvent): void => {
    const { left = 0, top = 0, width = 1 } = this.#plot?.getBoundingClientRect() ?? {};
    const scale = this.#chart.width / width;
    this.#pointAt(
      type === 'pointerleave' ? undefined : this.#pointing?.areaAt((clientX - left) * scale, (clientY - top) * scale),
    );
  };

  readonly #onLegend = ({ type, target }: Event): void => {
    const isOver = type === 'pointerover' || type === 'focusin';
    this.#pointAt(isOver ? (target as Element).closest('button')?.dataset['code'] : undefined);
  };

  #pointAt(area: string | undefined): void {
    this.showPointed(area);
    this.point(area);
  }

  /** Position of the latest period at which one of the strong lines has a value. */
  get #latest(): number {
    const latest = strongLines(this.#model).map(({ values }) => values.findLastIndex(Number.isFinite));
    const index = Math.max(-1, ...latest);
    return index < 0 ? this.#model.table.periods.length - 1 : index;
  }

  #toggle(code: string): void {
    const { table, selected } = this.#model;
    const shown = selected.map(({ area }) => area.code);
    const isShown = shown.includes(code);
    const before = this.areas.length > 0 ? this.areas : shown;
    this.#period = this.period ?? table.periods[this.#latest]?.id ?? '';
    this.#pick(this.#period, isShown ? before.filter((other) => other !== code) : [...new Set([...before, code])]);
    const area = table.areas.byCode.get(code);
    if (!area) return;
    const [line] = isShown ? [] : trendModel(table, '', [code]).selected;
    this.announce(
      line ? trendSummary(trendFacts(table, line), this.language) : trendTexts[this.language].removed(area.name),
    );
  }

  #pick(period: string, areas: readonly string[]): void {
    this.select({ indicator: this.#model.table.indicator.id, period, areas });
  }

  get #plot(): HTMLElement | null {
    return this.renderRoot.querySelector('.chart');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-trend-chart': SozTrendChart;
  }
}
