import type { Paint } from './figure-colours.js';
import type { Picture } from './figure-poster.js';
import type { Scene, SceneMark, SceneText } from './scene.js';
import { FONT_SIZE } from './text-fit.js';
import type { DrawnLine, TrendDrawing } from './trend-drawing.js';
import type { PlacedText } from './trend-layout.js';
import { tickPath } from './tick-path.js';

/** A trend chart without a page: its drawing, which names its lines itself. */
export const trendPicture = (drawing: TrendDrawing): Picture => ({ drawing: trendScene(drawing) });

function trendScene(drawing: TrendDrawing): Scene {
  return {
    width: drawing.width,
    height: drawing.height,
    marks: [
      ...axes(drawing),
      ...breaks(drawing),
      ...drawing.targets.map(({ lineY }) =>
        path(`M${drawing.plot.left},${lineY}H${drawing.plot.right}`, 'accent', 1, [8, 4]),
      ),
      path(drawing.context, 'context', 1),
      path(drawing.contextDots, 'context', 3),
      ...drawing.lines.map(({ band }): SceneMark => ({ kind: 'path', d: band, fill: 'line' })),
      ...[...drawing.lines].reverse().flatMap(strongLine),
      ...drawing.targets.map((target) => text(target, { fill: 'accent', halo: true })),
    ],
  };
}

const path = (d: string, stroke: Paint, width: number, dash?: readonly number[]): SceneMark => ({
  kind: 'path',
  d,
  stroke,
  width,
  ...(dash && { dash }),
});

const text = ({ x, y, text }: PlacedText, more: Partial<SceneText> = {}): SceneText => ({
  kind: 'text',
  x,
  y,
  text,
  size: FONT_SIZE,
  fill: 'muted',
  ...more,
});

function axes({ plot, axis, valueTicks, periodTicks, xs, yOf, yearBounds, baselineY }: TrendDrawing): SceneMark[] {
  const grid = axis.ticks.map((tick) => `M${plot.left},${yOf(tick)}H${plot.right}`).join('');
  const foot = axis.includesZero ? yOf(0) : plot.bottom;
  const ticks = tickPath(xs, yearBounds, plot.bottom);
  return [
    path(grid, 'line', 1),
    path(`M${plot.left},${foot}H${plot.right}${ticks}`, 'control', 1, axis.includesZero ? undefined : [2, 4]),
    ...(baselineY === undefined ? [] : [path(`M${plot.left},${baselineY}H${plot.right}`, 'control', 1)]),
    ...valueTicks.map((tick) => text(tick, { anchor: 'end' })),
    ...periodTicks.map((tick) => text(tick, { anchor: 'middle' })),
  ];
}

function breaks({ breaks, plot }: TrendDrawing): SceneMark[] {
  return breaks.flatMap((mark) => [
    path(`M${mark.lineX},${mark.lineTop}V${plot.bottom}`, 'control', 1, mark.kind === 'break' ? [4, 4] : undefined),
    text(mark, { halo: true }),
  ]);
}

function strongLine(line: DrawnLine): SceneMark[] {
  const hue: Paint = line.slot === undefined ? 'text' : `slot-${line.slot}`;
  const marks = line.paths.dots + line.endMarker + line.labelMarker + line.gapMarker;
  return [
    path(line.paths.solid, 'surface', 5),
    path(line.paths.solid, hue, line.slot === undefined ? 3 : 2.25),
    path(line.paths.dashed, hue, 2.25, [2, 5]),
    { kind: 'path', d: marks, fill: hue },
    { kind: 'path', d: line.hollow, fill: 'surface', stroke: hue, width: 1.75 },
    path(line.connector, hue, 1),
    { kind: 'path', d: line.gapBoxes, fill: 'surface', stroke: hue, width: 1 },
    ...line.label.map((label) => text(label, { fill: hue, bold: true })),
    ...line.gaps.map((gap) => text(gap, { fill: hue, bold: true, anchor: 'middle' })),
  ];
}
