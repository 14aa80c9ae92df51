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
    const points: number[] = [];
    let [x, y] = [0, 0];
    for (const position of Array.isArray(arc) ? arc : []) {
      const [dx, dy] = Array.isArray(position) ? (position as number[]) : [];
      if (!Number.isFinite(dx) || !Number.isFinite(dy)) continue;
      [x, y] = transform ? [x + (dx as number), y + (dy as number)] : [dx as number, dy as number];
      points.push(x * scaleX + shiftX, y * scaleY + shiftY);
    }
    return Float64Array.from(points);
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
  let path = '';
  for (let i = 2; i < arc.length; i += 2) {
    const [from, to] = backwards ? [arc.length - i, arc.length - i - 2] : [i - 2, i];
    const dx = (arc[to] as number) - (arc[from] as number);
    const dy = (arc[to + 1] as number) - (arc[from + 1] as number);
    path += `${dx < 0 || i === 2 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
  return path && `l${path}`;
}
