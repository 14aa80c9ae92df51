import { html, type TemplateResult } from 'lit';
import {
  type AreaLevel,
  axisEnds,
  chooseLevel,
  chooseTable,
  figureText,
  type FigureWords,
  formatValue,
  type IndicatorTable,
  levelsWithValues,
  lineSlots,
  MOST_SELECTED_LINES,
  multiplesDrawing,
  type MultiplesDrawing,
  nearestIndex,
  type Publication,
  readAnnotations,
  strongLines,
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
  viewTable,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import { property } from '../internal/property.js';
import { SozElement } from '../internal/soz-element.js';
import { areaPicker } from './area-picker.js';
import { legendContent } from './legend-content.js';
import { multiplesMarks } from './multiples-marks.js';
import { PeriodSlider } from './period-slider.js';
import { SvgWriter } from './svg-writer.js';
import { textMeasure } from './text-measure.js';
import { trendStyles } from './trend-chart.styles.js';
import { trendLegend } from './trend-legend.js';
import { trendLegendStyles } from './trend-legend.styles.js';
import { trendMarks } from './trend-marks.js';
import { viewOf } from './trend-wishes.js';
import { trendTexts } from '../internal/texts.js';

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
  static override styles = [SozElement.styles, choiceStyles, trendStyles, trendLegendStyles];

  /**
   * What is read: the `values`, an `index` whose first period is 100, the `change` from period to period, or `multiples`, a
   * small chart an area.
   */
  @property() view?: string;
  /** First period that is projected, for example `2025`: from there on lines are dashed. */
  @property() forecast?: string;
  /** What a reader should know of periods: `2015: Zuzug; 2020-03: Pandemie`. */
  @property() annotations?: string;

  readonly #svg = new SvgWriter();
  readonly #box = new BoxWidth(this, () => this.#chart);
  readonly #slider = new PeriodSlider(this, {
    periods: () => this.#model.table.periods,
    box: () => this.#chart,
    indexAt: (x) => this.#indexAt(x),
    choose: (period) => {
      this.#period = period;
      this.select({ indicator: this.#model.table.indicator.id, period, areas: this.areas });
    },
  });
  /** All that was picked: a line that was switched off can be switched on again. */
  #offered: readonly string[] = [];
  #slots: ReadonlyMap<string, number> = new Map();
  #period: string | undefined;
  #drawnFor: readonly unknown[] = [];
  #viewed: { readonly of: IndicatorTable; readonly view: TrendView; readonly table: IndicatorTable } | undefined;
  #model!: TrendModel;
  #drawing!: TrendDrawing;
  #multiples: MultiplesDrawing | undefined;
  #words!: FigureWords;

  protected override compose(publication: Publication): FrameContent | NoContent {
    const table = chooseTable(publication, this.indicator);
    const level = table && chooseLevel(table.areas, this.level);
    if (!table || !level) return { reason: this.texts.noIndicator };
    const plural = (each: AreaLevel): string => textIn(each.plural, this.language);
    const valued = levelsWithValues(table);
    if (!valued.includes(level)) return { reason: this.texts.noValues(plural(level), valued.map(plural)) };
    const views = trendViews(table, level.id);
    const view = views.find((each) => each === viewOf(this.view)) ?? 'values';
    this.#draw(table, level, view);
    if (this.period !== this.#period) this.#period = this.#slider.chosen = this.period;
    return this.#content(plural(level), views, view);
  }

  #draw(table: IndicatorTable, level: AreaLevel, view: TrendView): void {
    const { language, forecast, annotations } = this;
    const { width } = this.#box;
    const key = [table, level, view, this.area, forecast, annotations, width, language];
    if (key.every((part, i) => part === this.#drawnFor[i])) return;
    this.#drawnFor = key;
    if (this.#viewed?.of !== table || this.#viewed.view !== view)
      this.#viewed = { of: table, view, table: viewTable(table, view) };
    this.#model = trendModel(this.#viewed.table, level.id, this.areas, {
      forecast,
      annotations: readAnnotations(annotations ?? ''),
      baseline: view === 'index' ? 100 : undefined,
    });
    const codes = this.#model.selected.map(({ area }) => area.code);
    this.#offered = [...new Set([...this.#offered, ...codes])];
    this.#slots = lineSlots(this.#slots, codes);
    const box = { width, language, measure: textMeasure(this) };
    this.#multiples = view === 'multiples' ? multiplesDrawing(this.#model, level.id, box) : undefined;
    this.#drawing = trendDrawing(this.#model, { ...box, slots: this.#slots });
    this.#words = trendWords(this.#model, level, language, { table, view });
  }

  #content(level: string, views: readonly TrendView[], view: TrendView): FrameContent {
    const { language } = this;
    const texts = trendTexts[this.language];
    const { indicator, periods } = this.#model.table;
    const toggle = (code: string): void => this.#toggle(code);
    const index = this.#slider.marked ?? this.#latest;
    const legend = legendContent(
      this.#model,
      { offered: this.#offered, slots: this.#slots, index, level, isSmall: view === 'multiples' },
      texts,
      language,
    );
    const viewOptions = views.map((id) => ({ id, text: texts.views[id] }));
    return {
      ...this.#words,
      indicators: [indicator],
      controls: html`${areaPicker(this.#pickerContent(), texts, language, toggle)}
      ${choice(texts.view, viewOptions, view, (id) => {
        this.view = id;
        this.announce(texts.views[id as TrendView]);
      })}`,
      plot: this.#plot(texts.choosePeriod(periods[0]?.kind ?? 'year')),
      legend: trendLegend(legend, toggle),
      help: texts.help,
      picture: ({ trendPicture }) => trendPicture(this.#model, this.#drawing, language),
      notes: this.#notes(),
    };
  }

  /** How the vertical axis is to be read, and what was noted at periods. */
  #notes(): string[] {
    const { language } = this;
    const { axisNote, zeroNote, sameAxis, noted } = figureText(language);
    const { axis } = this.#multiples ?? this.#drawing;
    const notes = this.#model.annotations.map(({ index, text }) => noted(this.#drawing.periodTexts[index] ?? '', text));
    const small = this.#multiples ? [sameAxis(...axisEnds(axis, language))] : [];
    return [...small, axis.includesZero ? zeroNote : axisNote, ...notes];
  }

  #pickerContent(): Parameters<typeof areaPicker>[0] {
    const { table, selected, reference } = this.#model;
    const taken = [...selected, ...(reference ? [reference] : [])].map(({ area }) => area.code);
    return { areas: table.areas, taken: new Set(taken), isFull: selected.length >= MOST_SELECTED_LINES };
  }

  #plot(label: string): TemplateResult {
    const { language } = this;
    const { width, height } = this.#multiples ?? this.#drawing;
    const { marked, shown } = this.#slider;
    this.#svg.write(
      width,
      height,
      this.#multiples
        ? multiplesMarks(this.#multiples, this.#model, marked ?? this.#latest, marked, language)
        : trendMarks(this.#drawing, marked, this.#lineTexts()),
    );
    return html`<div class="chart">
      ${this.#svg.element}${this.#slider.template(label, trendReading(this.#model, shown, language))}
    </div>`;
  }

  #lineTexts(): { readonly target: string; readonly forecast: string } {
    const { language } = this;
    const { indicator } = this.#model.table;
    const { target, forecast } = figureText(language);
    return {
      forecast,
      target: indicator.target ? target(formatValue(indicator.target.value, indicator, language)) : '',
    };
  }

  /** Position of the latest period at which one of the strong lines has a value. */
  get #latest(): number {
    const latest = strongLines(this.#model).map(({ values }) => values.findLastIndex(Number.isFinite));
    const index = Math.max(-1, ...latest);
    return index < 0 ? this.#model.table.periods.length - 1 : index;
  }

  #indexAt(x: number): number {
    const { width, xs } = this.#drawing;
    return this.#multiples ? this.#multiples.indexAt(x * width) : nearestIndex(xs, x * width);
  }

  #toggle(code: string): void {
    const { table, selected } = this.#model;
    const shown = selected.map(({ area }) => area.code);
    const isShown = shown.includes(code);
    const before = this.areas.length > 0 ? this.areas : shown;
    const areas = isShown ? before.filter((other) => other !== code) : [...new Set([...before, code])];
    const period = this.period ?? table.periods[this.#latest]?.id ?? '';
    this.#period = period;
    this.select({ indicator: table.indicator.id, period, areas });
    const area = table.areas.byCode.get(code);
    if (!area) return;
    const [line] = isShown ? [] : trendModel(table, '', [code]).selected;
    this.announce(
      line ? trendSummary(trendFacts(table, line), this.language) : trendTexts[this.language].removed(area.name),
    );
  }

  get #chart(): HTMLElement | null {
    return this.renderRoot.querySelector('.chart');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-trend-chart': SozTrendChart;
  }
}
