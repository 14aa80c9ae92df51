import { html, type PropertyValues, type TemplateResult } from 'lit';
import {
  type AreaLevel,
  chooseLevel,
  chooseTable,
  figureText,
  type FigureWords,
  formatValue,
  type IndicatorTable,
  levelsWithValues,
  lineSlots,
  MOST_SELECTED_LINES,
  nearestIndex,
  type Publication,
  strongLines,
  textIn,
  trendDrawing,
  type TrendDrawing,
  trendFacts,
  trendModel,
  type TrendModel,
  trendReading,
  trendSummary,
  trendWords,
} from '../../src/index.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import { SozElement } from '../internal/soz-element.js';
import { areaPicker } from './area-picker.js';
import { BoxWidth } from '../internal/box-width.js';
import { legendContent } from './legend-content.js';
import { textMeasure } from './text-measure.js';
import { trendStyles } from './trend-chart.styles.js';
import { trendLegend } from './trend-legend.js';
import { trendLegendStyles } from './trend-legend.styles.js';
import { trendSvg } from './trend-svg.js';

/**
 * One indicator over time: the city for reference, up to six selected areas, the other areas of the level as quiet
 * context. Breaks in the series and values that are not there are shown, never bridged. The vertical axis includes zero
 * unless all values lie far from it; a note then says so.
 *
 * `period` marks a period; choosing one in the chart tells it to the group.
 *
 * @element soz-trend-chart
 */
export class SozTrendChart extends SozElement {
  /** @internal */
  static override properties = { chosen: { state: true }, pointed: { state: true } };
  /** @internal */
  static override styles = [SozElement.styles, choiceStyles, trendStyles, trendLegendStyles];

  /** Id of the chosen period. */
  private chosen: string | undefined;
  /** Position of the period under the pointer. */
  private pointed: number | undefined;

  readonly #box = new BoxWidth(this, () => this.#chart);
  /** All that was picked: a line that was switched off can be switched on again. */
  #offered: readonly string[] = [];
  #slots: ReadonlyMap<string, number> = new Map();
  #period: string | undefined;
  #drawnFor: readonly unknown[] = [];
  #model!: TrendModel;
  #drawing!: TrendDrawing;
  #words!: FigureWords;

  protected override compose(publication: Publication): FrameContent | NoContent {
    const table = chooseTable(publication, this.indicator);
    const level = table && chooseLevel(table.areas, this.level);
    if (!table || !level) return { reason: this.texts.noIndicator };
    const plural = (each: AreaLevel): string => textIn(each.plural, this.language);
    const valued = levelsWithValues(table);
    if (!valued.includes(level)) return { reason: this.texts.noValues(plural(level), valued.map(plural)) };
    this.#draw(table, level);
    if (this.period !== this.#period) this.#period = this.chosen = this.period;
    return this.#content(plural(level));
  }

  #draw(table: IndicatorTable, level: AreaLevel): void {
    const { language } = this;
    const { width } = this.#box;
    const key = [table, level, this.area, width, language];
    if (key.every((part, i) => part === this.#drawnFor[i])) return;
    this.#drawnFor = key;
    this.#model = trendModel(table, level.id, this.areas);
    const codes = this.#model.selected.map(({ area }) => area.code);
    this.#offered = [...new Set([...this.#offered, ...codes])];
    this.#slots = lineSlots(this.#slots, codes);
    this.#drawing = trendDrawing(this.#model, { width, language, slots: this.#slots, measure: textMeasure(this) });
    this.#words = trendWords(this.#model, level, language);
  }

  #content(level: string): FrameContent {
    const { language } = this;
    const texts = this.texts.trend;
    const { indicator, periods } = this.#model.table;
    const toggle = (code: string): void => this.#toggle(code);
    const index = this.#cursor ?? this.#latest;
    const legend = legendContent(
      this.#model,
      { offered: this.#offered, slots: this.#slots, index, level },
      texts,
      language,
    );
    return {
      ...this.#words,
      indicators: [indicator],
      controls: areaPicker(this.#pickerContent(), texts, language, toggle),
      plot: this.#plot(texts.choosePeriod(periods[0]?.kind ?? 'year')),
      legend: trendLegend(legend, toggle),
      help: texts.help,
      picture: ({ trendPicture }) => trendPicture(this.#model, this.#drawing, language),
      notes: this.#drawing.axis.includesZero ? [] : [figureText(language).axisNote],
    };
  }

  #pickerContent(): Parameters<typeof areaPicker>[0] {
    const { table, selected, reference } = this.#model;
    const taken = [...selected, ...(reference ? [reference] : [])].map(({ area }) => area.code);
    return { areas: table.areas, taken: new Set(taken), isFull: selected.length >= MOST_SELECTED_LINES };
  }

  #plot(label: string): TemplateResult {
    const { width, height } = this.#drawing;
    const { indicator, periods } = this.#model.table;
    const { language } = this;
    const index = this.#cursor;
    const target = indicator.target
      ? figureText(language).target(formatValue(indicator.target.value, indicator, language))
      : '';
    return html`<div class="chart">
      <svg class="drawing" aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${trendSvg(this.#drawing, index, target)}
      </svg>
      <input
        type="range"
        min="0"
        max=${periods.length - 1}
        step="1"
        aria-label=${label}
        aria-valuetext=${trendReading(this.#model, this.#shown, language)}
        @input=${this.#onInput}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @keyup=${this.#onKeyup}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
        @pointerleave=${this.#onLeave}
        @pointercancel=${this.#onLeave}
      />
    </div>`;
  }

  // what a hand has moved is no longer what the template knows
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const input = this.#chart?.querySelector('input');
    if (input) input.value = String(this.#shown);
  }

  /** Position of the period whose values are read: the marked one, else the last. */
  get #shown(): number {
    return this.#cursor ?? this.#model.table.periods.length - 1;
  }

  /** Position of the marked period: the pointer's, else the chosen one; an instant also by its year. */
  get #cursor(): number | undefined {
    const { periods } = this.#model.table;
    if (this.pointed !== undefined && this.pointed < periods.length) return this.pointed;
    const { chosen } = this;
    if (chosen === undefined) return undefined;
    const exact = periods.findIndex(({ id }) => id === chosen);
    const index = exact >= 0 ? exact : periods.findLastIndex(({ year }) => year === Number(chosen.slice(0, 4)));
    return index >= 0 ? index : undefined;
  }

  /** Position of the latest period at which one of the strong lines has a value. */
  get #latest(): number {
    const latest = strongLines(this.#model).map(({ values }) => values.findLastIndex(Number.isFinite));
    const index = Math.max(-1, ...latest);
    return index < 0 ? this.#model.table.periods.length - 1 : index;
  }

  readonly #onInput = (event: Event): void => {
    // the slider's own way from pixels to values knows nothing of the axis
    this.#choose(this.pointed ?? Number((event.target as HTMLInputElement).value));
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (event.detail > 0) this.#choose(this.#periodAt(event));
  };

  readonly #onPointer = (event: PointerEvent): void => {
    this.pointed = this.#periodAt(event);
  };

  readonly #onLeave = (): void => {
    this.pointed = undefined;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.pointed = undefined;
    if (event.key === 'Escape') this.chosen = undefined;
  };

  // a slider at its end says nothing when it is pushed further, yet its period is meant
  readonly #onKeyup = (event: KeyboardEvent): void => {
    if (/^(Arrow|Home|End|Page)/.test(event.key)) this.#choose(Number((event.target as HTMLInputElement).value));
  };

  #periodAt({ clientX }: MouseEvent): number {
    const { left = 0, width = 1 } = this.#chart?.getBoundingClientRect() ?? {};
    return nearestIndex(this.#drawing.xs, ((clientX - left) / width) * this.#drawing.width);
  }

  #choose(index: number): void {
    const { indicator, periods } = this.#model.table;
    const period = periods[index]?.id;
    if (period === undefined || period === this.chosen) return;
    this.#period = this.chosen = period;
    this.select({ indicator: indicator.id, period, areas: this.areas });
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
    this.announce(line ? trendSummary(trendFacts(table, line), this.language) : this.texts.trend.removed(area.name));
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
