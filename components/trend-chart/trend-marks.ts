import {
  type DrawnLine,
  type Language,
  markerPath,
  nearestIndex,
  type PlacedText,
  tickPath,
  type TrendDrawing,
  trendText,
} from '../../src/index.js';
import type { ShownChart } from './shown-chart.js';
import { type Mark, textMark } from './svg-writer.js';

/** Half of what a letter or a figure of the axis is wide, in pixels. */
const HALF_LETTER = 3.5;

/** All lines in one plot. */
export function lineChart(drawing: TrendDrawing, language: Language): ShownChart {
  const { width, height, xs, axis } = drawing;
  const { zeroNote, axisNote, forecast } = trendText(language);
  return {
    width,
    height,
    notes: [axis.includesZero ? zeroNote : axisNote],
    indexAt: (x) => nearestIndex(xs, x),
    marks: (_, marked) => trendMarks(drawing, marked, forecast),
  };
}

/** The drawing, a period marked in it. It is hidden from assistive technology, which has the slider and the table. */
function trendMarks(drawing: TrendDrawing, cursor: number | undefined, forecast: string): Mark[] {
  const { lines, context, contextDots } = drawing;
  return [
    ...projection(drawing, forecast),
    ...axes(drawing, cursor),
    ...breaks(drawing),
    ...drawing.targets.map(({ lineY }) => ({
      name: 'target',
      d: `M${drawing.plot.left},${lineY}H${drawing.plot.right}`,
    })),
    { name: 'context', d: context },
    { name: 'context dots', d: contextDots },
    ...lines.map((line) => ({ name: `band ${hueOf(line)}`, d: line.band })),
    ...(cursor === undefined ? [] : cursorLine(drawing, cursor)),
    ...[...lines].reverse().flatMap(strongLine),
    ...drawing.targets.map((target) => textMark('target-label', target)),
    ...(cursor === undefined ? [] : lines.flatMap((line) => dot(line, drawing, cursor))),
  ];
}

/** Class that gives a line its colour. */
export const hueOf = ({ slot }: Pick<DrawnLine, 'slot'>): string => (slot === undefined ? 'reference' : `slot-${slot}`);

function axes(drawing: TrendDrawing, cursor: number | undefined): Mark[] {
  const { plot, axis, valueTicks, xs, yOf, yearBounds, baselineY } = drawing;
  const foot = axis.includesZero ? yOf(0) : plot.bottom;
  const across = (y: number): string => `M${plot.left},${y}H${plot.right}`;
  return [
    { name: 'grid', d: axis.ticks.map((tick) => across(yOf(tick))).join('') },
    { name: axis.includesZero ? 'zero' : 'zero not-zero', d: across(foot) + tickPath(xs, yearBounds, plot.bottom) },
    { name: 'zero', d: baselineY === undefined ? '' : across(baselineY) },
    ...valueTicks.map((tick) => textMark('tick value', tick)),
    ...ticksBeside(drawing, cursor).map((tick) => textMark('tick', tick)),
  ];
}

/** The periods on the axis that leave room for the one that is read. */
function ticksBeside({ periodTicks, periodTexts, xs, height }: TrendDrawing, cursor = -1): readonly PlacedText[] {
  const [x = -Infinity, read = ''] = [xs[cursor], periodTexts[cursor]];
  return periodTicks.filter(
    (tick) => tick.y < height - 6 || Math.abs(tick.x - x) > (tick.text.length + read.length) * HALF_LETTER + 2,
  );
}

function breaks({ breaks, plot }: TrendDrawing): Mark[] {
  return breaks.flatMap((mark) => [
    { name: mark.kind, d: `M${mark.lineX},${mark.lineTop}V${plot.bottom}` },
    textMark('break-label', mark),
  ]);
}

function projection({ forecastX, plot }: TrendDrawing, label: string): Mark[] {
  if (forecastX === undefined) return [];
  const top = plot.top - 18;
  return [
    { name: 'projected', d: `M${forecastX},${top}H${plot.right}V${plot.bottom}H${forecastX}z` },
    textMark('forecast-label', { x: forecastX + 5, y: top + 13, text: label }),
  ];
}

function strongLine(line: DrawnLine): Mark[] {
  const hue = hueOf(line);
  const shape = (name: string, d: string): Mark => ({ name: `${name} ${hue}`, d });
  return [
    shape('casing', line.paths.solid),
    shape('line', line.paths.solid),
    shape('line dashed', line.paths.dashed),
    shape('markers', line.markers),
    shape('marker', line.paths.dots + line.endMarker + line.labelMarker + line.gapMarker),
    shape('hollow', line.hollow),
    shape('connector', line.connector),
    shape('gap-box', line.gapBoxes),
    ...line.label.map((label) => textMark(`label ${hue}`, label)),
    ...line.gaps.map((gap) => textMark(`gap ${hue}`, gap)),
  ];
}

function cursorLine({ xs, plot, height, periodTexts }: TrendDrawing, index: number): Mark[] {
  const x = xs[index] ?? 0;
  return [
    { name: 'cursor-line', d: `M${x},${plot.top}V${height - 20}` },
    textMark('tick cursor-period', { x, y: height - 6, text: periodTexts[index] ?? '' }),
  ];
}

function dot(line: DrawnLine, { xs }: TrendDrawing, index: number): Mark[] {
  const y = line.ys[index];
  if (y === undefined || !Number.isFinite(y)) return [];
  return [{ name: `dot ${hueOf(line)}`, d: markerPath(line.slot ?? 0, xs[index] ?? 0, y, 5) }];
}
