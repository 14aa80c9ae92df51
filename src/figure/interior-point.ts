import { ringsOfPath } from './path-rings.js';

/** A point on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const LINES = 9;

/**
 * A point well inside an area, for a symbol or a label: of several horizontal lines through the area the one that runs
 * inside it longest is taken, halved, and from there the same is done vertically. Unlike the centroid it never lies
 * outside, and unlike the bounding box it does not care for a thin spit.
 *
 * @param rings - Rings as x and y in turn; holes count by the even-odd rule.
 */
export function interiorPoint(rings: readonly Int32Array[]): Point {
  const [from, to] = extent(rings, 1);
  let best: Span = { start: 0, end: 0 };
  let y = from;
  for (let i = 1; i <= LINES; i++) {
    // a half keeps the line off the points, which have whole coordinates
    const line = Math.floor(from + ((to - from) * i) / (LINES + 1)) + 0.5;
    const span = widest(spansInside(rings, 1, line));
    if (span && span.end - span.start > best.end - best.start) [best, y] = [span, line];
  }
  const x = Math.floor((best.start + best.end) / 2) + 0.5;
  const column = spansInside(rings, 0, x).find(({ start, end }) => start <= y && y <= end);
  return { x: Math.floor(x), y: Math.round(column ? (column.start + column.end) / 2 : y) };
}

/** A point well inside an area, from its outline as a `PathWriter` has written it. */
export const pointInside = (path: string): Point => interiorPoint(ringsOfPath(path));

/** A stretch of a line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function extent(rings: readonly Int32Array[], axis: 0 | 1): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const ring of rings)
    for (let i = axis; i < ring.length; i += 2) {
      low = Math.min(low, ring[i] as number);
      high = Math.max(high, ring[i] as number);
    }
  return [low, high];
}

/** Where the line with this coordinate on `axis` (0 for x, 1 for y) runs inside; a half keeps it off the points. */
export function spansInside(rings: readonly Int32Array[], axis: 0 | 1, line: number): Span[] {
  const other = 1 - axis;
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const next = (i + 2) % ring.length;
      const [a, b] = [ring[i + axis] as number, ring[next + axis] as number];
      if (a < line === b < line) continue;
      const [p, q] = [ring[i + other] as number, ring[next + other] as number];
      crossings.push(p + ((q - p) * (line - a)) / (b - a));
    }
  crossings.sort((p, q) => p - q);
  return Array.from({ length: crossings.length >> 1 }, (_, i) => ({
    start: crossings[2 * i] as number,
    end: crossings[2 * i + 1] as number,
  }));
}

function widest(list: readonly Span[]): Span | undefined {
  return list.reduce<Span | undefined>(
    (best, span) => (best && best.end - best.start >= span.end - span.start ? best : span),
    undefined,
  );
}
