import { type Polygon, bboxOf, ringsOf } from './area-shape.js';

const LINES = 128;

interface Ground {
  readonly polygons: readonly Polygon[];
}

/** Alternately where the ground begins and where it ends along a horizontal line, ascending. */
type Crossings = readonly number[];

/**
 * The share of the ground of `inner` that lies on the ground of `outer`, each taken as a union; measured on 128
 * horizontal lines through `inner`, which is exact to about a percent of its area and needs no valid geometry.
 */
export function coveredShare(inner: readonly Ground[], outer: readonly Ground[]): number {
  const [, south, , north] = bboxOf(ringsOf(inner));
  const step = (north - south) / LINES;
  const lines = { south: south + step / 2, step };
  const innerLines = unions(inner, lines);
  const outerLines = unions(outer, lines);
  let total = 0;
  let covered = 0;
  for (let k = 0; k < LINES; k++) {
    total += length(innerLines[k]!);
    covered += length(overlap(innerLines[k]!, outerLines[k]!));
  }
  return total > 0 ? covered / total : 0;
}

interface Lines {
  readonly south: number;
  readonly step: number;
}

function unions(grounds: readonly Ground[], lines: Lines): Crossings[] {
  const pieces: [number, number][][] = Array.from({ length: LINES }, () => []);
  for (const ground of grounds) {
    crossings(ground, lines).forEach((xs, k) => {
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2) pieces[k]!.push([xs[i - 1]!, xs[i]!]);
    });
  }
  return pieces.map(union);
}

/** Where the boundary of a ground crosses the lines it meets, by line. */
function crossings({ polygons }: Ground, { south, step }: Lines): Map<number, number[]> {
  const byLine = new Map<number, number[]>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]!;
      const [x1, y1] = ring[i]!;
      const first = Math.max(0, Math.ceil((Math.min(y0, y1) - south) / step));
      const last = Math.min(LINES, Math.ceil((Math.max(y0, y1) - south) / step));
      for (let k = first; k < last; k++) {
        const x = x0 + ((south + k * step - y0) / (y1 - y0)) * (x1 - x0);
        const xs = byLine.get(k);
        if (xs) xs.push(x);
        else byLine.set(k, [x]);
      }
    }
  }
  return byLine;
}

function union(pieces: [number, number][]): Crossings {
  const merged: number[] = [];
  for (const [from, to] of pieces.sort((a, b) => a[0] - b[0])) {
    const end = merged.at(-1);
    if (end === undefined || from > end) merged.push(from, to);
    else if (to > end) merged[merged.length - 1] = to;
  }
  return merged;
}

function overlap(a: Crossings, b: Crossings): Crossings {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i]!, b[j]!);
    const to = Math.min(a[i + 1]!, b[j + 1]!);
    if (from < to) common.push(from, to);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return common;
}

function length(crossings: Crossings): number {
  let sum = 0;
  for (let i = 1; i < crossings.length; i += 2) sum += crossings[i]! - crossings[i - 1]!;
  return sum;
}
