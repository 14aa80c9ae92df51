import { interiorPoint, type Point, type Span, spansInside } from './interior-point.js';
import type { AreaShape } from './map-geometry.js';
import { ringsOfPath } from './path-rings.js';
import { FONT_SIZE, type TextMeasure, textWidth } from './text-fit.js';

/** A name on a map: its lines around a point. */
export interface MapLabel {
  /** Area code. */
  readonly code: string;
  readonly lines: readonly string[];
  /** The middle of the block, in units of the map. */
  readonly x: number;
  readonly y: number;
}

/** Height of a line and room between names, in parts of {@link FONT_SIZE}. */
const LINE = 1.2;
const PADDING = 0.5;
/** How much of a name has to lie inside: more than this would leave few names, less would name the neighbours too. */
const INSIDE = 0.75;
/** At how many heights of an area a place is looked for. */
const HEIGHTS = 24;

/**
 * Names of areas, each as near to the middle of its area as it goes, in one line or else in two. Names that do not lie
 * inside of their area but for their ends are left out, and those that would touch a name of a larger area. Where names
 * stand depends on boundaries alone.
 *
 * @param nameOf - Name of an area by its code; areas without one have no label.
 * @param units - How many units of the map a pixel is.
 * @param measure - Width of a text in pixels.
 */
export function mapLabels(
  shapes: readonly AreaShape[],
  nameOf: (code: string) => string | undefined,
  units: number,
  measure: TextMeasure = textWidth,
): MapLabel[] {
  const placed: Block[] = [];
  for (const { code, rings } of bySize(shapes.filter((shape) => nameOf(shape.code) !== undefined)))
    for (const lines of waysToBreak(nameOf(code) ?? '')) {
      const width = (Math.max(...lines.map(measure)) + PADDING * FONT_SIZE) * units;
      const height = lines.length * LINE * FONT_SIZE * units;
      const spot = spotFor(rings, width * INSIDE, height * INSIDE);
      const block = spot && { code, lines, ...spot, width, height };
      if (!block || placed.some((other) => touch(block, other))) continue;
      placed.push(block);
      break;
    }
  return placed.map(({ code, lines, x, y }) => ({ code, lines, x, y }));
}

interface Block extends MapLabel {
  readonly width: number;
  readonly height: number;
}

const touch = (a: Block, b: Block): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** The largest first. */
function bySize(shapes: readonly AreaShape[]): { code: string; rings: Int32Array[] }[] {
  return shapes
    .map(({ code, path }) => ({ code, rings: ringsOfPath(path) }))
    .map((shape) => ({ shape, size: Math.abs(shape.rings.reduce((sum, ring) => sum + signedSize(ring), 0)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ shape }) => shape);
}

/** Twice the size of what a ring encloses; of a hole with the other sign. */
function signedSize(ring: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    sum += (ring[i] as number) * (ring[next + 1] as number) - (ring[next] as number) * (ring[i + 1] as number);
  }
  return sum;
}

/** A name in one line, and in two: of all breaks after a hyphen or blank the one that makes the longer line shortest. */
function waysToBreak(name: string): (readonly string[])[] {
  const breaks = [...name.matchAll(/-|\s/g)].map(({ index }) => [
    name.slice(0, index + 1).trimEnd(),
    name.slice(index + 1).trimStart(),
  ]);
  const longer = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  const [best] = breaks.filter(([, rest]) => rest).sort((a, b) => longer(a) - longer(b));
  return best ? [[name], best] : [[name]];
}

/** Where a block lies inside; of several places the one nearest to the middle. */
function spotFor(rings: readonly Int32Array[], width: number, height: number): Point | undefined {
  const [top, bottom] = [1, -1].map((sign) => Math.min(...rings.map((ring) => lowest(ring, sign))) * sign) as [
    number,
    number,
  ];
  if (bottom - top < height) return undefined;
  const middle = interiorPoint(rings);
  let best: Point | undefined;
  let least = Infinity;
  for (let i = 0; i <= HEIGHTS; i++) {
    const y = i === HEIGHTS ? middle.y : top + height / 2 + ((bottom - top - height) * i) / (HEIGHTS - 1);
    for (const { start, end } of roomAt(rings, y, height)) {
      if (end - start < width) continue;
      const x = Math.max(start + width / 2, Math.min(end - width / 2, middle.x));
      const distance = Math.hypot(x - middle.x, y - middle.y);
      if (distance < least) [best, least] = [{ x: Math.round(x), y: Math.round(y) }, distance];
    }
  }
  return best;
}

function lowest(ring: Int32Array, sign: number): number {
  let least = Infinity;
  for (let i = 1; i < ring.length; i += 2) least = Math.min(least, sign * (ring[i] as number));
  return least;
}

/** Where it is inside over the whole height of a block. */
function roomAt(rings: readonly Int32Array[], y: number, height: number): readonly Span[] {
  const heights = [-0.5, -0.25, 0, 0.25, 0.5].map((part) => Math.floor(y + part * height) + 0.5);
  return heights.map((line) => spansInside(rings, 1, line)).reduce(overlap);
}

function overlap(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap((a) =>
    others
      .map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }))
      .filter(({ start, end }) => start < end),
  );
}
