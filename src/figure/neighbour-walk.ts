import type { AreaNeighbours } from './area-neighbours.js';
import type { Point } from './interior-point.js';

/** The four ways over a map, clockwise from the top, with where they lead on the screen. */
const STEPS = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;

/** How far aside of a way a neighbour may lie for each step ahead: four fifths of a right angle. */
const MOST_ASLANT = Math.tan((0.8 * Math.PI) / 2);

/** A way over a map: where it leads on the screen. */
export type Way = keyof typeof STEPS;

/** Which area is reached from an area each way; a way without a neighbour is left out. */
export type NeighboursByWay = Readonly<Partial<Record<Way, string>>>;

/**
 * Where the four arrow keys lead on a map. Each way leads to the neighbour that lies most straight that way, seen from one
 * middle to the other, and none leads to what lies aside. An area that touches no other has the nearest one as its
 * neighbour, and is that one's.
 *
 * @param neighbours - See {@link areaNeighbours}.
 * @param middles - A point inside of each area, by code, y downwards.
 */
export function neighbourWalk(
  neighbours: AreaNeighbours,
  middles: ReadonlyMap<string, Point>,
): (code: string) => NeighboursByWay {
  const beside = besides(neighbours, middles);
  return (code) => {
    const from = middles.get(code);
    const found = Object.entries(STEPS).map(([way, step]) => [way, from && towards(from, step, beside(code), middles)]);
    return Object.fromEntries(found.filter(([, other]) => other !== undefined)) as NeighboursByWay;
  };
}

/** How far aside a neighbour lies for each step that it lies ahead. */
function aslant(from: Point, to: Point, [stepX, stepY]: readonly [number, number]): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const ahead = x * stepX + y * stepY;
  return ahead > 0 ? Math.abs(x * stepY - y * stepX) / ahead : Infinity;
}

function towards(
  from: Point,
  step: readonly [number, number],
  codes: readonly string[],
  middles: ReadonlyMap<string, Point>,
): string | undefined {
  let best: string | undefined;
  let least = MOST_ASLANT;
  for (const code of codes) {
    const slant = aslant(from, middles.get(code) ?? from, step);
    if (slant < least) [best, least] = [code, slant];
  }
  return best;
}

/** The neighbours of an area: what touches it, and the nearest of what touches nothing. */
function besides(
  { codes, weights: { offsets, neighbours } }: AreaNeighbours,
  middles: ReadonlyMap<string, Point>,
): (code: string) => readonly string[] {
  const lists = new Map(
    codes.map((code, i) => [code, Array.from(neighbours.subarray(offsets[i], offsets[i + 1]), (j) => codes[j] ?? '')]),
  );
  for (const [code, list] of lists) {
    const near = list.length > 0 ? undefined : nearest(code, codes, middles);
    if (near === undefined) continue;
    list.push(near);
    lists.get(near)?.push(code);
  }
  return (code) => lists.get(code) ?? [];
}

function nearest(code: string, codes: readonly string[], middles: ReadonlyMap<string, Point>): string | undefined {
  const from = middles.get(code);
  const distance = (other: string): number => {
    const to = middles.get(other);
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : Infinity;
  };
  return codes
    .filter((other) => other !== code)
    .reduce<string | undefined>((best, other) => (best && distance(best) <= distance(other) ? best : other), undefined);
}
