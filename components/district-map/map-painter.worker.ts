import type { ArcPaths } from '../../src/index.js';
import { type PaintedTile, tilePattern } from '../internal/tile-pattern.js';
import { type Easel, LOOK, type Manner, type MapPicture, UNCERTAIN, VEILED } from './map-picture.js';

let easel: Easel | undefined;
let picture: MapPicture | undefined;
let frame = 0;
/** The paths that have been painted. */
let drawn: Path2D[] = [];

/** Where it is; nothing else is done by a page that imports it. */
export const address = import.meta.url;
if (typeof document === 'undefined') onmessage = take;

function take({ data }: MessageEvent<Easel | MapPicture>): void {
  if ('canvas' in data) [easel, drawn] = [data, []];
  else picture = { ...picture, ...data };
  // of several pictures within a frame the last one is painted
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    if (easel && picture?.manner) paint(easel, picture, picture.manner);
  });
}

function paint(
  { canvas, paths, areas }: Easel,
  { looks, view, width, height, density }: MapPicture,
  { fills, uncertain, veil, lines, tilePixels }: Manner,
): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.resetTransform();
  pen.clearRect(0, 0, across, down);
  const unit = view.width / width;
  const scale = across / view.width;
  const pattern = (tile: PaintedTile): CanvasPattern =>
    tilePattern(pen, tile, unit * tilePixels, 2 * tilePixels * density);
  pen.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale);
  pen.lineCap = pen.lineJoin = 'round';
  const pathAt = (index: number): Path2D => (drawn[index] ??= outlineOf(paths, index));
  fills.forEach((fill, look) => {
    pen.fillStyle = typeof fill === 'string' ? fill : pattern(fill);
    for (let i = 0; i < looks.length; i++) if (((looks[i] as number) & LOOK) === look) pen.fill(pathAt(areas + i));
  });
  const fillMarked = (mark: number): void => {
    const all = new Path2D();
    for (let i = 0; i < looks.length; i++) if ((looks[i] as number) & mark) all.addPath(pathAt(areas + i));
    pen.fill(all);
  };
  pen.fillStyle = pattern(uncertain);
  fillMarked(UNCERTAIN);
  pen.fillStyle = veil.fill;
  pen.globalAlpha = veil.opacity;
  fillMarked(VEILED);
  pen.globalAlpha = 1;
  for (const { paths, fill, stroke, width } of lines)
    for (const index of paths) {
      if (fill !== 'none') {
        pen.fillStyle = fill;
        pen.fill(pathAt(index));
      }
      if (stroke !== 'none') {
        pen.strokeStyle = stroke;
        pen.lineWidth = width * unit;
        pen.stroke(pathAt(index));
      }
    }
}

function outlineOf({ points, starts, arcs, strokeEnds, pathEnds, lines }: ArcPaths, index: number): Path2D {
  const path = new Path2D();
  for (let stroke = pathEnds[index - 1] ?? 0; stroke < (pathEnds[index] as number); stroke++) {
    let isFirst = true;
    for (let i = strokeEnds[stroke - 1] ?? 0; i < (strokeEnds[stroke] as number); i++) {
      const arc = arcs[i] as number;
      const at = arc < 0 ? ~arc : arc;
      const [first, last] = [starts[at] as number, (starts[at + 1] as number) - 2];
      const [from, to, step] = arc < 0 ? [last, first, -2] : [first, last, 2];
      if (isFirst) path.moveTo(points[from] as number, points[from + 1] as number);
      isFirst = false;
      for (let point = from; point !== to;) {
        point += step;
        path.lineTo(points[point] as number, points[point + 1] as number);
      }
    }
    if (index >= lines) path.closePath();
  }
  return path;
}
