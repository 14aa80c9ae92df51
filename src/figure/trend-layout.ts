import { formatNumber } from '../format/number.js';
import { trendText } from '../format/trend-text.js';
import { formatValue } from '../format/unit.js';
import { type Language, textIn } from '../model/text.js';
import { periodLabels, periodPositions, thinLabels } from './period-axis.js';
import { cutLabel, fitLabel, type TextMeasure } from './text-fit.js';
import { strongLines, type TrendModel, type TrendTarget } from './trend-model.js';
import { type ValueAxis, valueAxis } from './value-axis.js';
import { yearAxis } from './year-axis.js';

const GAP_ROW = 17;
const BREAK_ROW = 18;
const YEAR_ROW = 16;
const TICK_GAP = 8;
/** From the plot to the names of the lines, their markers between. */
export const LABEL_GAP = 20;

/** A text at a place, by its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A break or an annotation as it is drawn: a vertical line with its label beside its top, or above it where room is scarce. */
export interface DrawnBreak extends PlacedText {
  readonly kind: 'break' | 'annotation';
  readonly lineX: number;
  readonly lineTop: number;
}

/** Where everything of a trend chart lies, in pixels. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly axis: ValueAxis;
  readonly valueTicks: readonly PlacedText[];
  readonly periodTicks: readonly PlacedText[];
  /** Where on the axis one year ends and the next begins; none where periods are years. */
  readonly yearBounds: readonly number[];
  /** What each period is called on the axis. */
  readonly periodTexts: readonly string[];
  /** Where each period lies. */
  readonly xs: readonly number[];
  readonly yOf: (value: number) => number;
  /** The names of the strong lines in one or two lines each. */
  readonly names: readonly (readonly string[])[];
  /** Baseline of a row of signs below the plot. */
  readonly gapRowY: (row: number) => number;
  readonly breaks: readonly DrawnBreak[];
  /** Baselines of the texts of targets above the plot; none where there is room for them in it. */
  readonly targetYs: readonly number[];
}

/** The box that a trend chart fills. */
export interface TrendBox {
  /** Pixels. */
  readonly width: number;
  readonly language: Language;
  /** How wide a text is in the font of the drawing. */
  readonly measure: TextMeasure;
}

/**
 * Lays out a trend chart in a box of this width: names of lines to the right of the plot in about a third of the box,
 * labels of breaks above it, those of targets too where they are long for it, a row of signs for each line with gaps between the plot and the periods.
 */
export function trendLayout(model: TrendModel, gapRows: number, box: TrendBox): TrendLayout {
  const { width, language, measure } = box;
  const { table } = model;
  const marks = marksOf(model, language);
  const { indicator, periods } = table;
  const plotHeight = Math.round(Math.min(320, Math.max(200, width * 0.42)));
  const axis = valueAxis(readableValues(model), plotHeight / 50, indicator.form === 'count');
  const tickTexts = axis.ticks.map((tick) => formatNumber(tick, { language, decimals: axis.decimals }));
  const names = strongLines(model).map(({ area }) => fitLabel(area.name, width * 0.32, measure));
  const left = Math.ceil(widest(tickTexts, measure)) + TICK_GAP;
  const right = Math.floor(width - Math.max(24, widest(names.flat(), measure) + LABEL_GAP));
  const periodTexts = periodLabels(periods, language);
  const isFine = periods.some(({ kind }) => kind === 'month' || kind === 'quarter');
  const targets = targetsIn(model, language);
  // in a narrow plot they would lie on its lines
  const isNarrow = targets.some(({ text }) => measure(text) > (right - left) / 2);
  const targetYs = isNarrow ? targets.map((_, row) => rowY(row)) : [];
  const top = 12 + (model.forecast === undefined ? 0 : BREAK_ROW) + (targetYs.length + marks.length) * BREAK_ROW;
  const bottom = top + plotHeight;
  const xs = periodPositions(periods).map((position) => left + 6 + position * (right - left - 12));
  const years = isFine ? yearAxis(periods, xs, language, measure) : undefined;
  const height = bottom + gapRows * GAP_ROW + 26 + (years && years.parts.length > 0 ? YEAR_ROW : 0);
  const yOf = (value: number): number => bottom - ((value - axis.from) / (axis.to - axis.from)) * plotHeight;
  return {
    width,
    height,
    plot: { left, right, top, bottom },
    axis,
    valueTicks: axis.ticks.map((tick, i) => ({ x: left - TICK_GAP, y: yOf(tick) + 4, text: tickTexts[i] ?? '' })),
    periodTexts,
    periodTicks: years
      ? [
          ...years.years.map(({ x, text }) => ({ x, text, y: height - 6 })),
          ...years.parts.map(({ x, text }) => ({ x, text, y: height - 6 - YEAR_ROW })),
        ]
      : periodTicks(periodTexts, xs, height - 6, box),
    yearBounds: years?.bounds ?? [],
    xs,
    yOf,
    names,
    gapRowY: (row) => bottom + 15 + row * GAP_ROW,
    breaks: marks.map(({ index, text: whole, kind }, row): DrawnBreak => {
      const lineX = kind === 'break' ? ((xs[index - 1] ?? 0) + (xs[index] ?? 0)) / 2 : (xs[index] ?? 0);
      const text = cutLabel(whole, width, measure);
      const x = Math.max(0, Math.min(lineX + 6, width - measure(text)));
      const y = rowY(targetYs.length + row);
      return { kind, lineX, lineTop: y + (x > lineX ? -11 : 5), x, y, text };
    }),
    targetYs,
  };
}

/** Baseline of a row of labels above the plot. */
const rowY = (row: number): number => 14 + row * BREAK_ROW;

/** What is to be reached: by the indicator itself, and what else was asked for. */
export function targetsIn({ table, targets }: TrendModel, language: Language): readonly TrendTarget[] {
  const { indicator } = table;
  const { target } = indicator;
  if (!target) return targets;
  return [
    { value: target.value, text: trendText(language).target(formatValue(target.value, indicator, language)) },
    ...targets,
  ];
}

/** Breaks and annotations, in the order in which they stand. */
function marksOf({ breaks, annotations }: TrendModel, language: Language) {
  return [
    ...breaks.map(({ index, reason }) => ({ index, text: textIn(reason, language), kind: 'break' as const })),
    ...annotations.map(({ index, text }) => ({ index, text, kind: 'annotation' as const })),
  ].sort((a, b) => a.index - b.index);
}

const widest = (texts: readonly string[], measure: TextMeasure): number => Math.max(0, ...texts.map(measure));

/** All lines count, so that the axis stays when a reader picks others. */
function readableValues(model: TrendModel): number[] {
  const { table, context, targets, baseline } = model;
  const { target } = table.indicator;
  const strong = strongLines(model);
  const ranges = strong.flatMap(({ range }) => (range ? [range.lower, range.upper] : []));
  return [
    ...[...strong.map(({ values }) => values), ...context.map(({ values }) => values), ...ranges].flatMap(extremesOf),
    ...(target ? [target.value] : []),
    ...targets.map(({ value }) => value),
    ...(baseline === undefined ? [] : [baseline]),
  ];
}

function extremesOf(values: Float64Array): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function periodTicks(
  texts: readonly string[],
  xs: readonly number[],
  y: number,
  { width, measure }: TrendBox,
): PlacedText[] {
  const widths = texts.map(measure);
  const centres = xs.map((x, i) => {
    const half = (widths[i] ?? 0) / 2;
    return Math.max(half, Math.min(width - half, x));
  });
  const kept = thinLabels(
    centres,
    widths.map((each) => each + 12),
  );
  return kept.map((i) => ({ x: centres[i] ?? 0, y, text: texts[i] ?? '' }));
}
