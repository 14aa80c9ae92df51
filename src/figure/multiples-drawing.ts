import { formatNumber } from '../format/number.js';
import { readLine } from './trend-reading.js';
import type { Language } from '../model/text.js';
import { type AreaSeries, areaSeries, seriesOfLevel } from './area-series.js';
import { linePaths } from './line-path.js';
import { nearestIndex, periodLabels, periodPositions } from './period-axis.js';
import { brokenAt } from './series-break.js';
import { cutLabel, type TextMeasure, textWidth } from './text-fit.js';
import type { PlacedText } from './trend-layout.js';
import type { TrendModel } from './trend-model.js';
import { type ValueAxis, valueAxis } from './value-axis.js';
import { wholeCity } from './whole-city.js';

const GAP = 20;
const NARROWEST = 132;
const PLOT = 56;
const HEAD = 22;
const FOOT = 30;

/** One area among many small charts. */
export interface MultipleCell {
  readonly series: AreaSeries;
  readonly name: PlacedText;
  /** Its line, what has no neighbours, and the line of the whole city behind it. */
  readonly line: string;
  readonly dots: string;
  readonly reference: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Where each period's value lies, `NaN` without one. */
  readonly ys: readonly number[];
}

/** Many small charts on one axis. */
export interface MultiplesDrawing {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly MultipleCell[];
  readonly axis: ValueAxis;
  /** Where periods lie in a cell, from its left. */
  readonly xs: readonly number[];
  readonly plotHeight: number;
  /** First and last period below each cell. */
  readonly periodTexts: readonly PlacedText[];
  readonly indexAt: (x: number) => number;
}

/** Each area of a level in a chart of its own, all on the same axis, the whole city behind each where it compares. */
export function multiplesDrawing(
  model: TrendModel,
  levelId: string,
  {
    width,
    language,
    measure = textWidth,
  }: { readonly width: number; readonly language: Language; readonly measure?: TextMeasure },
): MultiplesDrawing {
  const { table, breaks } = model;
  const { periods, indicator } = table;
  const city = indicator.form === 'count' ? undefined : wholeCity(table.areas);
  const reference = city && areaSeries(table, city);
  const series = seriesOfLevel(table, levelId);
  const all = [...series, ...(reference ? [reference] : [])];
  const axis = valueAxis(
    all.flatMap(({ values }) => [...values]),
    2,
    indicator.form === 'count',
  );
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const cellWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const xs = periodPositions(periods).map((position) => 4 + position * (cellWidth - 8));
  const scale = PLOT / (axis.to - axis.from);
  const courseAt = ({ values, statuses }: AreaSeries, left: number, bottom: number) => {
    const broken = brokenAt(breaks, statuses);
    const ys = Array.from(values, (value) => bottom - (value - axis.from) * scale);
    const paths = linePaths(
      xs.map((x) => x + left),
      ys,
      (i) => (broken.has(i) ? 'none' : 'solid'),
    );
    return { ys, ...paths };
  };
  const cells = series.map((each, i): MultipleCell => {
    const left = (i % columns) * (cellWidth + GAP);
    const top = Math.floor(i / columns) * (HEAD + PLOT + FOOT) + HEAD;
    const { ys, solid, dots } = courseAt(each, left, top + PLOT);
    const widest = Math.max(...periods.map((_, at) => measure(readLine(model, each, at, language).text)));
    return {
      series: each,
      name: { x: left, y: top - 8, text: cutLabel(each.area.name, cellWidth - widest - 8, measure) },
      line: solid,
      dots,
      reference: reference ? courseAt(reference, left, top + PLOT).solid : '',
      left,
      top,
      right: left + cellWidth,
      ys,
    };
  });
  const labels = periodLabels(periods, language);
  const rows = Math.ceil(series.length / columns);
  return {
    width,
    height: rows * (HEAD + PLOT + FOOT),
    cells,
    axis,
    xs,
    plotHeight: PLOT,
    periodTexts: cells.flatMap(({ left, right, top }) => [
      { x: left, y: top + PLOT + 14, text: labels[0] ?? '' },
      { x: right, y: top + PLOT + 14, text: labels.at(-1) ?? '' },
    ]),
    indexAt: (x) => nearestIndex(xs, x % (cellWidth + GAP)),
  };
}

/** The ends of the common axis as text. */
export function axisEnds({ from, to, decimals }: ValueAxis, language: Language): readonly [string, string] {
  return [from, to].map((each) => formatNumber(each, { language, decimals })) as [string, string];
}
