import type { Polygon, Position, Ring } from './area-shape.js';

/** How the boundary of an area meets itself, apart from where one piece follows the other. */
export type SelfMeeting = 'self-crossing' | 'self-touching' | 'unchecked';

/** Pairs of segments that may still be compared; a file made to be slow to search gets no further. */
export interface PairsLeft {
  pairs: number;
}

interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly ring: number;
  readonly index: number;
  readonly west: number;
  readonly east: number;
}

/**
 * How rings of a polygon meet themselves or one another: `self-crossing` where one side lies on the other, which no
 * ground can have; `self-touching` where one ring passes a point twice or runs along itself. Rings that touch one another
 * in a point are no fault.
 *
 * Found by a sweep from west to east over the segments' extents.
 */
export function selfMeeting(rings: Polygon, left: PairsLeft): SelfMeeting | undefined {
  const segments = rings.flatMap(segmentsOf).sort((a, b) => a.west - b.west);
  const lengths = rings.map((ring) => ring.length - 1);
  let isTouching = false;
  for (let i = 0; i < segments.length; i++) {
    const a = segments[i]!;
    for (let j = i + 1; j < segments.length && segments[j]!.west <= a.east; j++) {
      if (left.pairs-- <= 0) return 'unchecked';
      const b = segments[j]!;
      if (!overlapInHeight(a, b)) continue;
      const meeting = meetingOf(a, b, lengths[a.ring]!);
      if (meeting === 'self-crossing') return meeting;
      isTouching ||= meeting === 'self-touching';
    }
  }
  return isTouching ? 'self-touching' : undefined;
}

function segmentsOf(ring: Ring, number: number): Segment[] {
  const points = withoutRepeats(ring);
  return points.slice(1).map((to, index) => {
    const from = points[index]!;
    return { from, to, ring: number, index, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
}

function withoutRepeats(ring: Ring): Position[] {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1]);
}

function overlapInHeight(a: Segment, b: Segment): boolean {
  return (
    Math.max(a.from[1], a.to[1]) >= Math.min(b.from[1], b.to[1]) &&
    Math.max(b.from[1], b.to[1]) >= Math.min(a.from[1], a.to[1])
  );
}

function meetingOf(a: Segment, b: Segment, count: number): SelfMeeting | undefined {
  const sides = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)] as const;
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return 'self-crossing';
  if (a.ring !== b.ring) return undefined;
  const apart = Math.abs(a.index - b.index);
  const follows = apart === 1 || apart === count - 1;
  // what follows shares its first point; it runs back along the other only where all four lie on one line
  if (follows) return sides.every((each) => each === 0) && runsBack(a, b) ? 'self-touching' : undefined;
  const isOn = (s: Segment, [x, y]: Position, at: number): boolean =>
    at === 0 && x >= s.west && x <= s.east && y >= Math.min(s.from[1], s.to[1]) && y <= Math.max(s.from[1], s.to[1]);
  const touches =
    isOn(a, b.from, sides[0]) || isOn(a, b.to, sides[1]) || isOn(b, a.from, sides[2]) || isOn(b, a.to, sides[3]);
  return touches ? 'self-touching' : undefined;
}

function runsBack(a: Segment, b: Segment): boolean {
  const [dx, dy] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  return dx * (b.to[0] - b.from[0]) + dy * (b.to[1] - b.from[1]) < 0;
}

/** Twice the area of the triangle of a segment and a point: its sign is the side on which the point lies. */
function side({ from, to }: Segment, [x, y]: Position): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}
