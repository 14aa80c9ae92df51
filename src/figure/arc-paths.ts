import type { PlanarTopology } from '../model/publication.js';

/** A rectangle in the plane. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Arcs in the plane: x and y in turn. */
export type PlanarArc = Float64Array;

/**
 * The arcs of a topology in metres: delta encoding and quantisation undone. A position that is no pair of numbers is left
 * out, whatever the file holds.
 */
export function planarArcs({ arcs, transform }: PlanarTopology): PlanarArc[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    const positions = Array.isArray(arc) ? arc : [];
    const points = new Float64Array(2 * positions.length);
    let length = 0;
    let [x, y] = [0, 0];
    for (const position of positions) {
      if (!Array.isArray(position)) continue;
      const dx = position[0] as number;
      const dy = position[1] as number;
      if (!Number.isFinite(dx) || !Number.isFinite(dy)) continue;
      x = transform ? x + dx : dx;
      y = transform ? y + dy : dy;
      points[length++] = x * scaleX + shiftX;
      points[length++] = y * scaleY + shiftY;
    }
    return points.subarray(0, length);
  });
}

/** The smallest rectangle around arcs; `undefined` where they have no extent, or one beyond all measure. */
export function boxAround(arcs: Iterable<PlanarArc>): Box | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs)
    for (let i = 0; i < arc.length; i += 2) {
      const [x, y] = [arc[i] as number, arc[i + 1] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  const [width, height] = [right - left, top - bottom];
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { left, bottom, right, top } : undefined;
}

/** An arc on the screen: whole numbers, y downwards, points that fall together dropped. */
export type ScreenArc = Int32Array;

/** Puts an arc on the screen: north is up in the plane, and down is positive on the screen. */
export function screenArc(arc: PlanarArc, { left, top }: Box, scale: number, margin: number): ScreenArc {
  const points = new Int32Array(arc.length);
  let length = 0;
  for (let i = 0; i < arc.length; i += 2) {
    const x = Math.round(((arc[i] as number) - left) * scale) + margin;
    const y = Math.round((top - (arc[i + 1] as number)) * scale) + margin;
    const isLast = i + 2 >= arc.length;
    if (length > 0 && x === points[length - 2] && y === points[length - 1] && !(isLast && length === 2)) continue;
    points[length++] = x;
    points[length++] = y;
  }
  return points.subarray(0, length);
}

/** The steps along an arc as SVG path data, forwards or backwards; its first point is where the pen already is. */
export function steps(arc: ScreenArc, backwards: boolean): string {
  if (arc.length < 4) return '';
  let path = 'l';
  const step = backwards ? -2 : 2;
  let at = backwards ? arc.length - 2 : 0;
  for (let left = arc.length / 2 - 1; left > 0; left--, at += step) {
    const dx = (arc[at + step] as number) - (arc[at] as number);
    const dy = (arc[at + step + 1] as number) - (arc[at + 1] as number);
    if (dx >= 0 && path.length > 1) path += ' ';
    path += dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  }
  return path;
}
