import { describeState } from '../format/status.js';
import { hasFlag, hasValue } from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import type { AreaSeries } from './area-series.js';
import { bandPath } from './band-path.js';
import { dodgeLabels } from './label-dodge.js';
import { markerPath } from './line-marker.js';
import { type LineJoin, type LinePaths, linePaths } from './line-path.js';
import { quietLines } from './quiet-lines.js';
import { brokenAt } from './series-break.js';
import { cutLabel, textWidth } from './text-fit.js';
import { LABEL_GAP, type PlacedText, targetsIn, type TrendBox, type TrendLayout, trendLayout } from './trend-layout.js';
import { strongLines, type TrendModel } from './trend-model.js';

const LINE_HEIGHT = 15;
const MARKER_RADIUS = 4;
const MARKER_DISTANCE = 14;

/** A line that is read. */
export interface DrawnLine {
  readonly series: AreaSeries;
  /** Colour and marker; absent for the reference. */
  readonly slot?: number;
  readonly paths: LinePaths;
  /** Where each period's value lies, `NaN` without one. */
  readonly ys: readonly number[];
  /** The line's marker where it ends; empty for the reference, or without values. */
  readonly endMarker: string;
  /** Its marker on its values, or as many of them as there is room for, for readers without colours. */
  readonly markers: string;
  /** Hollow marks: circles on values of limited reliability, the line's own marker on estimated ones. */
  readonly hollow: string;
  /** The range of chance fluctuation as an area; empty where there is none. */
  readonly band: string;
  /** Its name at the right of the plot; nothing for a line without values. */
  readonly label: readonly PlacedText[];
  /** What ties the name to the line: a connector where it had to move, the marker where the line ends earlier. */
  readonly connector: string;
  readonly labelMarker: string;
  /** The signs of what has no value, boxed, in a row of its own below the plot, with the marker behind it. */
  readonly gaps: readonly PlacedText[];
  readonly gapBoxes: string;
  readonly gapMarker: string;
}

/** A value that is to be reached: a line at a height, with its text. */
export interface DrawnTarget extends PlacedText {
  readonly lineY: number;
}

/** Everything a trend chart draws. */
export interface TrendDrawing extends TrendLayout {
  /** The other areas of the level, as one path of lines and one of dots. */
  readonly context: string;
  readonly contextDots: string;
  /** In the order of {@link strongLines}. */
  readonly lines: readonly DrawnLine[];
  readonly targets: readonly DrawnTarget[];
  /** Height of the value that others are seen against. */
  readonly baselineY?: number;
  /** Where the projected part begins. */
  readonly forecastX?: number;
}

/** What a drawing depends on beside its data. */
export interface TrendDrawingOptions extends Omit<TrendBox, 'measure'>, Partial<Pick<TrendBox, 'measure'>> {
  /** Slot of each selected line, see {@link lineSlots}. */
  readonly slots: ReadonlyMap<string, number>;
}

/**
 * Draws a trend chart: lines with gaps where there is no value, dashed to and from estimated values, never joined over a
 * break; names beside the ends of the lines, moved apart where they would overlap; below the plot the sign of each
 * value that is not there. The axis includes zero unless all values lie far from it, see {@link valueAxis}.
 */
export function trendDrawing(
  model: TrendModel,
  { width, language, slots, measure = textWidth }: TrendDrawingOptions,
): TrendDrawing {
  const strong = strongLines(model);
  const withGaps = strong.filter(({ statuses }) => statuses.some((status) => !hasValue(status)));
  const layout = trendLayout(model, withGaps.length, { width, language, measure });
  const labelYs = placeNames(strong, layout);
  const { baseline, forecast } = model;
  return {
    ...layout,
    ...quietLines(model, layout),
    lines: strong.map((series, i) => {
      const slot = slots.get(series.area.code);
      const ys = Array.from(series.values, layout.yOf);
      return {
        series,
        ...(slot !== undefined && { slot }),
        ys,
        paths: pathsOf(series, ys, model, layout, (x, y) => markerPath(slot ?? 0, x, y, MARKER_RADIUS)),
        ...markersOf(series, ys, slot, layout),
        band: bandOf(series, model, layout),
        ...labelOf(series, layout.names[i] ?? [], labelYs.get(series), slot, layout),
        ...gapsOf(series, withGaps.indexOf(series), slot, layout, language),
      };
    }),
    targets: targetsOf(model, layout, { width, language, measure }),
    ...(baseline !== undefined && { baselineY: layout.yOf(baseline) }),
    ...(forecast !== undefined && {
      forecastX: ((layout.xs[forecast - 1] ?? 0) + (layout.xs[forecast] ?? 0)) / 2,
    }),
  };
}

/**
 * A text stands above its line, or below where it would cover another there. Where lines lie near each other, their texts
 * move apart; they stand on that side where they cover less of the strong lines. In a narrow plot they stand above it.
 */
function targetsOf(model: TrendModel, layout: TrendLayout, { language, measure }: TrendBox): DrawnTarget[] {
  const { xs, yOf, plot, targetYs } = layout;
  const all = targetsIn(model, language);
  const lineYs = all.map(({ value }) => yOf(value));
  const isFree = (from: number, to: number): boolean => !lineYs.some((y) => y > from && y < to);
  const reach = LINE_HEIGHT + 3;
  const centres = dodgeLabels(
    lineYs.map((y) => (isFree(y - reach, y) || !isFree(y, y + reach) ? y - 10 : y + 10)),
    all.map(() => LINE_HEIGHT),
    [plot.top - 8, plot.bottom],
  );
  const strong = strongLines(model);
  const left = plot.left + 6;
  return all.map(({ value, text }, i) => {
    const [lineY, rowY] = [yOf(value), targetYs[i]];
    if (rowY !== undefined) return { lineY, x: 0, y: rowY, text: cutLabel(text, layout.width, measure) };
    const width = measure(text);
    const y = (centres[i] ?? 0) + 4;
    const covered = (from: number): number =>
      strong.flatMap(({ values }) =>
        xs.filter(
          (x, at) => x > from - 6 && x < from + width + 6 && Math.abs(yOf(values[at] ?? NaN) - y + 4) < LINE_HEIGHT,
        ),
      ).length;
    const right = plot.right - width;
    return { lineY, x: covered(right) < covered(left) ? right : left, y, text };
  });
}

function pathsOf(
  { statuses }: AreaSeries,
  ys: readonly number[],
  { breaks, forecast = Infinity }: TrendModel,
  { xs }: TrendLayout,
  dotAt: (x: number, y: number) => string,
): LinePaths {
  const broken = brokenAt(breaks, statuses);
  const isEstimated = (i: number): boolean => hasFlag(statuses[i] ?? 0, 'estimated');
  const joinAt = (i: number): LineJoin =>
    broken.has(i) ? 'none' : i >= forecast || isEstimated(i) || isEstimated(i - 1) ? 'dashed' : 'solid';
  return linePaths(xs, ys, joinAt, dotAt);
}

function bandOf({ range, statuses }: AreaSeries, { breaks }: TrendModel, { xs, yOf }: TrendLayout): string {
  if (!range) return '';
  const broken = brokenAt(breaks, statuses);
  return bandPath(xs, range.lower.map(yOf), range.upper.map(yOf), (i) => !broken.has(i));
}

/** The centre of each name's block of text; a line without values has none. */
function placeNames(strong: readonly AreaSeries[], layout: TrendLayout): Map<AreaSeries, number> {
  const named = strong.filter(({ values }) => values.some(Number.isFinite));
  const sizes = named.map((series) => (layout.names[strong.indexOf(series)]?.length ?? 1) * LINE_HEIGHT + 4);
  const wishes = named.map(({ values }) => layout.yOf(values.findLast(Number.isFinite) ?? 0));
  const centres = dodgeLabels(wishes, sizes, [layout.plot.top - 6, layout.gapRowY(0) - 8]);
  return new Map(named.map((series, i) => [series, centres[i] ?? 0]));
}

function markersOf(
  { statuses }: AreaSeries,
  ys: readonly number[],
  slot: number | undefined,
  { xs }: TrendLayout,
): Pick<DrawnLine, 'endMarker' | 'markers' | 'hollow'> {
  const mark = (i: number, shape: number): string =>
    Number.isFinite(ys[i]) ? markerPath(shape, xs[i] ?? 0, ys[i] ?? 0, MARKER_RADIUS) : '';
  return {
    endMarker: slot === undefined ? '' : mark(ys.findLastIndex(Number.isFinite), slot),
    markers:
      slot === undefined
        ? ''
        : apart(xs, MARKER_DISTANCE)
            .map((i) => mark(i, slot))
            .join(''),
    hollow: Array.from(statuses, (status, i) =>
      hasFlag(status, 'unreliable') ? mark(i, 0) : hasFlag(status, 'estimated') ? mark(i, slot ?? 0) : '',
    ).join(''),
  };
}

/** Positions so far apart that marks on them do not touch. */
function apart(xs: readonly number[], distance: number): number[] {
  let before = -Infinity;
  return xs.flatMap((x, i) => {
    if (x - before < distance) return [];
    before = x;
    return [i];
  });
}

function labelOf(
  { values }: AreaSeries,
  lines: readonly string[],
  centre: number | undefined,
  slot: number | undefined,
  { plot: { right }, xs, yOf }: TrendLayout,
): Pick<DrawnLine, 'label' | 'labelMarker' | 'connector'> {
  if (centre === undefined) return { label: [], labelMarker: '', connector: '' };
  const first = centre - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  const [lastX, lastY] = [xs.at(-1) ?? 0, yOf(values.at(-1) ?? NaN)];
  const endsEarly = !Number.isFinite(lastY);
  const isMoved = Math.abs(centre - lastY) > 5;
  return {
    label: lines.map((text, i) => ({ x: right + LABEL_GAP, y: first + i * LINE_HEIGHT, text })),
    connector: isMoved ? `M${lastX + 7},${lastY.toFixed(1)}L${right + LABEL_GAP - 4},${centre.toFixed(1)}` : '',
    labelMarker: endsEarly && slot !== undefined ? markerPath(slot, right + LABEL_GAP - 9, centre, MARKER_RADIUS) : '',
  };
}

const BOX = 14;

function gapsOf(
  { statuses }: AreaSeries,
  row: number,
  slot: number | undefined,
  { xs, plot, gapRowY }: TrendLayout,
  language: Language,
): Pick<DrawnLine, 'gaps' | 'gapBoxes' | 'gapMarker'> {
  if (row < 0) return { gaps: [], gapBoxes: '', gapMarker: '' };
  const y = gapRowY(row);
  const gaps = [...statuses].flatMap((status, i) =>
    hasValue(status) ? [] : [{ x: xs[i] ?? 0, y, text: describeState(status, language).sign }],
  );
  return {
    gaps,
    gapBoxes: gaps.map(({ x }) => `M${x - BOX / 2},${y - 11.5}h${BOX}v${BOX}h${-BOX}z`).join(''),
    gapMarker: slot === undefined ? '' : markerPath(slot, plot.right + LABEL_GAP - 9, y - 4, MARKER_RADIUS),
  };
}
