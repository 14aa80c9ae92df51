import type { GridPoint } from './grid.js';

/** A piece of boundary between two points where boundaries meet. */
export type Arc = readonly GridPoint[];

/** Indexes of arcs that make a ring; `~i` stands for arc `i` from its end to its beginning. */
export type ArcRing = readonly number[];

/** An area as rings of arcs: per polygon an exterior, then holes. */
export interface ArcShape {
  readonly code: string;
  readonly polygons: readonly (readonly ArcRing[])[];
}

/** Index of the arc that a ring's entry means, whichever way it runs. */
export function arcIndex(entry: number): number {
  return entry < 0 ? ~entry : entry;
}

/** Twice what an arc adds to the area of a ring. */
function arcArea(arc: Arc): number {
  let twice = 0;
  for (let i = 1; i < arc.length; i++) {
    const [x0, y0] = arc[i - 1]!;
    const [x1, y1] = arc[i]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice;
}

/** Area of a ring in cells, negative when it runs clockwise. */
export function arcRingArea(ring: ArcRing, arcs: readonly Arc[]): number {
  let twice = 0;
  for (const entry of ring) twice += (entry < 0 ? -1 : 1) * arcArea(arcs[arcIndex(entry)]!);
  return twice / 2;
}
