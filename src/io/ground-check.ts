import { type Place, type Problem, problem } from '../model/problem.js';
import { type AreaShape, areaOf, type Bbox, bboxOf } from './area-shape.js';
import { LimitedProblems } from './limited-problems.js';

/** Overlaps and gaps of a smaller share of an area are told in one sentence: neighbours from two sources never agree to the metre. */
const NOTABLE = 0.01;
/** Below it, figures differ by rounding. */
const NOTHING = 1e-5;
/** As many lines through an area of middling height, so that a hundredth of its ground is seen. */
const LINES_AN_AREA = 64;
const FEWEST_LINES = 256;
/** Crossings of lines and boundaries; detailed boundaries of many areas are looked at in fewer lines. */
const MOST_CROSSINGS = 2_000_000;
/** Pairs of areas on one line; a file of areas that all lie on one another is not looked at to its end. */
const MOST_PAIRS = 1_000_000;

/** Ground of one area from west to east along a line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly area: number;
}

/** Ground without an area between two others, connected from line to line. */
interface Gap {
  size: number;
  /** True where it leads out of all areas. */
  isOpen: boolean;
  /** True where one area is all around: a hole that was drawn on purpose. */
  isHole: boolean;
  /** Where in the list it has been joined to another one. */
  joined: number | undefined;
  readonly west: number;
  readonly east: number;
}

/**
 * What is wrong with the ground of areas that should lie side by side: two that overlap, and ground that none of them has.
 * Measured on horizontal lines through all of them, in any coordinates and without need of valid or matching boundaries;
 * what is lower than the distance of two lines can be missed.
 *
 * Problems: `geometry-overlap` (warning) for two areas, with the share of the smaller one, in order of that share;
 * `geometry-gap` (warning) for ground that is enclosed, the first of each kind and then their number; `geometry-slivers` (info) for how many overlaps and gaps are small.
 */
export function groundProblems(areas: readonly AreaShape[], place: Place): Problem[] {
  if (areas.length < 2) return [];
  const boxes = areas.map(({ polygons }) => bboxOf(polygons.flat()));
  const lines = linesThrough(areas, boxes);
  if (!lines) return [];
  const { overlaps, gaps } = sweep(areas, lines);
  const sizes = areas.map(({ polygons }) => areaOf(polygons));
  return findings(areas, sizes, overlaps, gaps, place);
}

interface Lines {
  readonly south: number;
  readonly step: number;
  readonly count: number;
}

function linesThrough(areas: readonly AreaShape[], boxes: readonly Bbox[]): Lines | undefined {
  const heights = boxes.map(([, south, , north]) => north - south).sort((a, b) => a - b);
  const south = boxes.reduce((least, box) => Math.min(least, box[1]), Infinity);
  const north = boxes.reduce((most, box) => Math.max(most, box[3]), -Infinity);
  const middling = heights[Math.floor(heights.length / 2)] ?? 0;
  if (!(north > south) || !(middling > 0)) return undefined;
  const rises = areas.reduce((sum, { polygons }) => sum + riseOf(polygons), 0);
  const wanted = Math.min(middling / LINES_AN_AREA, (north - south) / FEWEST_LINES);
  const step = Math.max(wanted, rises / MOST_CROSSINGS);
  return { south: south + step / 2, step, count: Math.floor((north - south) / step) };
}

/** How far boundaries go up and down: divided by the distance of lines, how often they cross them. */
function riseOf(polygons: AreaShape['polygons']): number {
  let rise = 0;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) rise += Math.abs(ring[i]![1] - ring[i - 1]![1]);
  return rise;
}

interface Swept {
  /** Shared ground by the numbers of two areas. */
  readonly overlaps: ReadonlyMap<string, number>;
  readonly gaps: readonly Gap[];
}

function sweep(areas: readonly AreaShape[], lines: Lines): Swept {
  const overlaps = new Map<string, number>();
  const gaps: Gap[] = [];
  const left = { pairs: MOST_PAIRS };
  let before: OpenGround[] = [{ from: -Infinity, to: Infinity, gap: undefined }];
  for (const stretches of alongLines(areas, lines)) {
    addOverlaps(stretches, lines.step, overlaps, left);
    before = joinGaps(freeGround(stretches), before, lines.step, gaps);
  }
  for (const { gap } of before) if (gap !== undefined) open(gaps, gap);
  return { overlaps, gaps: gaps.filter(({ joined, isOpen, isHole }) => joined === undefined && !isOpen && !isHole) };
}

/** Line by line the ground of all areas, from west to east. */
function* alongLines(areas: readonly AreaShape[], { south, step, count }: Lines): Generator<Stretch[]> {
  const crossings: number[][][] = Array.from({ length: count }, () => []);
  areas.forEach(({ polygons }, area) => {
    const byLine = new Map<number, number[]>();
    for (const ring of polygons.flat())
      for (let i = 1; i < ring.length; i++) {
        const [x0, y0] = ring[i - 1]!;
        const [x1, y1] = ring[i]!;
        const last = Math.min(count, Math.ceil((Math.max(y0, y1) - south) / step));
        for (let k = Math.max(0, Math.ceil((Math.min(y0, y1) - south) / step)); k < last; k++) {
          const x = x0 + ((south + k * step - y0) / (y1 - y0)) * (x1 - x0);
          const xs = byLine.get(k);
          if (xs) xs.push(x);
          else byLine.set(k, [area, x]);
        }
      }
    for (const [k, xs] of byLine) crossings[k]!.push(xs);
  });
  for (const line of crossings) {
    const stretches = line.flatMap(([area = 0, ...xs]) => {
      const ends = xs.sort((a, b) => a - b);
      return ends.flatMap((to, i) => (i % 2 === 1 ? [{ from: ends[i - 1]!, to, area }] : []));
    });
    yield stretches.sort((a, b) => a.from - b.from);
  }
}

function addOverlaps(
  stretches: readonly Stretch[],
  step: number,
  overlaps: Map<string, number>,
  left: { pairs: number },
): void {
  let under: Stretch[] = [];
  for (const stretch of stretches) {
    under = under.filter(({ to }) => to > stretch.from);
    left.pairs -= under.length;
    if (left.pairs <= 0) return;
    for (const other of under) {
      if (other.area === stretch.area) continue;
      const key = [other.area, stretch.area].sort((a, b) => a - b).join(' ');
      const width = Math.min(other.to, stretch.to) - stretch.from;
      overlaps.set(key, (overlaps.get(key) ?? 0) + width * step);
    }
    under.push(stretch);
  }
}

/** Ground without an area along a line; what is before the first and behind the last area has no gap. */
interface OpenGround {
  readonly from: number;
  readonly to: number;
  readonly gap: number | undefined;
}
interface FreeGround {
  readonly from: number;
  readonly to: number;
  readonly west: number | undefined;
  readonly east: number | undefined;
}

function freeGround(stretches: readonly Stretch[]): FreeGround[] {
  const free: FreeGround[] = [];
  let [end, west]: [number, number | undefined] = [-Infinity, undefined];
  for (const { from, to, area } of stretches) {
    if (from > end) free.push({ from: end, to: from, west, east: area });
    if (to > end) [end, west] = [to, area];
  }
  free.push({ from: end, to: Infinity, west, east: undefined });
  return free;
}

/** Free ground belongs to that of the line before which it touches; what touches the outside is open. */
function joinGaps(free: readonly FreeGround[], above: readonly OpenGround[], step: number, gaps: Gap[]): OpenGround[] {
  let first = 0;
  return free.map(({ from, to, west, east }) => {
    while (first < above.length - 1 && above[first]!.to <= from) first++;
    const isOutside = west === undefined || east === undefined;
    let own: number | undefined;
    if (!isOutside)
      own =
        gaps.push({ size: (to - from) * step, isOpen: false, isHole: west === east, joined: undefined, west, east }) -
        1;
    for (let at = first; at < above.length && above[at]!.from < to; at++) {
      const other = above[at]!.gap;
      if (own === undefined && other !== undefined) open(gaps, other);
      else if (own !== undefined && other === undefined) open(gaps, own);
      else if (own !== undefined && other !== undefined) join(gaps, own, other);
    }
    return { from, to, gap: own };
  });
}

/** Where the gap is to which one has been joined. */
function root(gaps: readonly Gap[], at: number): number {
  let index = at;
  for (let next = gaps[index]!.joined; next !== undefined; next = gaps[index]!.joined) index = next;
  return index;
}

function open(gaps: readonly Gap[], at: number): void {
  gaps[root(gaps, at)]!.isOpen = true;
}

function join(gaps: readonly Gap[], one: number, other: number): void {
  const [from, into] = [root(gaps, one), root(gaps, other)];
  if (from === into) return;
  gaps[from]!.joined = into;
  gaps[into]!.size += gaps[from]!.size;
  gaps[into]!.isOpen ||= gaps[from]!.isOpen;
  gaps[into]!.isHole &&= gaps[from]!.isHole && gaps[from]!.west === gaps[into]!.west;
}

function findings(
  areas: readonly AreaShape[],
  sizes: readonly number[],
  overlaps: ReadonlyMap<string, number>,
  gaps: readonly Gap[],
  place: Place,
): Problem[] {
  const code = (area: number): string => areas[area]?.code ?? '';
  const shareOf = (size: number, a: number, b: number): number => size / Math.min(sizes[a] ?? 0, sizes[b] ?? 0);
  const shared = [...overlaps]
    .map(([key, size]) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      return { a, b, share: Math.min(1, shareOf(size, a, b)) };
    })
    .filter(({ share }) => share > NOTHING)
    .sort((x, y) => y.share - x.share);
  const free = gaps
    .map(({ size, west: a, east: b }) => ({ a, b, share: shareOf(size, a, b) }))
    .filter(({ share }) => share > NOTHING)
    .sort((x, y) => y.share - x.share);
  const isNotable = ({ share }: { readonly share: number }): boolean => share >= NOTABLE;
  const told = new LimitedProblems(place);
  for (const { a, b, share } of shared.filter(isNotable))
    told.push(problem('geometry-overlap', { area: code(a), other: code(b), share }, place, 'warning'));
  for (const { a, b, share } of free.filter(isNotable))
    told.push(problem('geometry-gap', { area: code(a), other: code(b), share }, place, 'warning'));
  const small = [...shared, ...free].filter((each) => !isNotable(each));
  const [largest] = small.sort((x, y) => y.share - x.share);
  if (largest) {
    const overlapping = shared.filter((each) => !isNotable(each)).length;
    const counts = { overlaps: overlapping, gaps: small.length - overlapping };
    const { a, b, share } = largest;
    told.push(problem('geometry-slivers', { ...counts, area: code(a), other: code(b), share }, place, 'info'));
  }
  return told.list();
}
