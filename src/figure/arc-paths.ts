import type { PlanarTopology } from '../model/publication.js';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A rectangle in the plane. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Arcs in one list, since an object for each would take longer than all else: `i` from `starts[i]` to `starts[i + 1]`. */
export interface Arcs<Numbers extends Float64Array | Int32Array> {
  /** x and y in turn. */
  readonly points: Numbers;
  readonly starts: Int32Array;
}
type PlanarArcs = Arcs<Float64Array>;
/** Arcs on the screen: whole numbers, y downwards, points that fall together dropped. */
type ScreenArcs = Arcs<Int32Array>;

/** Paths over arcs on the screen, as lists of whole numbers: a worker is sent them in no time. */
export interface ArcPaths extends ScreenArcs {
  /** The arcs of all strokes in turn; `~i` is arc `i` backwards. */
  readonly arcs: Int32Array;
  /** Where in `arcs` each stroke ends. */
  readonly strokeEnds: Int32Array;
  /** Where in `strokeEnds` each path ends. */
  readonly pathEnds: Int32Array;
  /** How many paths, the first ones, are of lines; the strokes of the others are rings. */
  readonly lines: number;
}

/**
 * The arcs of a topology in metres: delta encoding and quantisation undone. A position that is no pair of numbers is left
 * out, whatever the file holds.
 *
 * @param uses - How often each arc is used; without it all are.
 * @returns And the smallest rectangle around those that are; `undefined` where they have no extent, or one beyond all measure.
 */
export function planarArcs(
  { arcs, transform }: PlanarTopology,
  uses: ArrayLike<number> = [],
): PlanarArcs & { readonly box: Box | undefined } {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  const lists = arcs as readonly unknown[];
  let room = 0;
  for (const list of lists) if (Array.isArray(list)) room += list.length;
  const points = new Float64Array(2 * room);
  const starts = new Int32Array(lists.length + 1);
  let length = 0;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i];
    let x = 0;
    let y = 0;
    for (const position of Array.isArray(list) ? (list as unknown[]) : []) {
      if (!Array.isArray(position)) continue;
      const dx = position[0] as number;
      const dy = position[1] as number;
      if (!Number.isFinite(dx) || !Number.isFinite(dy)) continue;
      x = transform ? x + dx : dx;
      y = transform ? y + dy : dy;
      const east = (points[length++] = x * scaleX + shiftX);
      const north = (points[length++] = y * scaleY + shiftY);
      if (uses[i] === 0) continue;
      if (east < left) left = east;
      if (east > right) right = east;
      if (north < bottom) bottom = north;
      if (north > top) top = north;
    }
    starts[i + 1] = length;
  }
  const [width, height] = [right - left, top - bottom];
  const isMeasurable = width > 0 && height > 0 && width + height < Infinity;
  return {
    points: points.subarray(0, length),
    starts,
    box: isMeasurable ? { left, bottom, right, top } : undefined,
  };
}

/** Puts arcs on the screen: north is up in the plane, and down is positive on the screen. */
export function screenArcs(
  { points, starts }: PlanarArcs,
  { left, top }: Box,
  scale: number,
  margin: number,
): ScreenArcs {
  const onScreen: ScreenArcs = { points: new Int32Array(points.length), starts: new Int32Array(starts.length) };
  const { points: drawn } = onScreen;
  let length = 0;
  for (let arc = 0; arc + 1 < starts.length; arc++) {
    const first = length;
    const end = starts[arc + 1] as number;
    for (let i = starts[arc] as number; i < end; i += 2) {
      const x = Math.round(((points[i] as number) - left) * scale) + margin;
      const y = Math.round((top - (points[i + 1] as number)) * scale) + margin;
      const isAgain = length > first && x === drawn[length - 2] && y === drawn[length - 1];
      // an arc keeps a start and an end
      if (isAgain && (i + 2 < end || length - first > 2)) continue;
      drawn[length++] = x;
      drawn[length++] = y;
    }
    onScreen.starts[arc + 1] = length;
  }
  return { points: drawn.slice(0, length), starts: onScreen.starts };
}

// M l z - space 0
const [M, L, Z, MINUS, SPACE, ZERO] = [77, 108, 122, 45, 32, 48];
/** Bytes that a coordinate takes at most, with what parts it from the one before. */
const WIDEST = 12;

/**
 * Some of the paths as SVG path data: all unless told otherwise. They are written digit by digit, and each arc once: strings put
 * together from so many pieces would take longer.
 */
export function pathTexts(
  { points, starts, arcs, strokeEnds, pathEnds, lines }: ArcPaths,
  from = 0,
  to = pathEnds.length,
): string[] {
  let bytes = new Uint8Array(1 << 14);
  let length = 0;
  const ends: number[] = [];
  // where the steps forwards along an arc stand, once they have been written
  const written = new Int32Array(2 * starts.length);

  const makeRoom = (numbers: number): void => {
    const wanted = length + WIDEST * numbers + 2;
    if (wanted <= bytes.length) return;
    const before = bytes;
    bytes = new Uint8Array(2 * wanted);
    bytes.set(before);
  };
  const digits = (value: number): void => {
    if (value > 9) digits((value / 10) | 0);
    bytes[length++] = ZERO + (value % 10);
  };
  const number = (value: number): void => {
    if (value < 0) bytes[length++] = MINUS;
    digits(Math.abs(value));
  };
  const moveTo = (at: number): void => {
    makeRoom(2);
    bytes[length++] = M;
    number(points[at] as number);
    bytes[length++] = SPACE;
    number(points[at + 1] as number);
  };
  const steps = (from: number, to: number, step: number): void => {
    bytes[length++] = L;
    for (let at = from; at !== to; at += step) {
      const dx = (points[at + step] as number) - (points[at] as number);
      const dy = (points[at + step + 1] as number) - (points[at + 1] as number);
      if (dx >= 0 && at !== from) bytes[length++] = SPACE;
      number(dx);
      if (dy >= 0) bytes[length++] = SPACE;
      number(dy);
    }
  };
  // its first point is where the pen already is
  const along = (arc: number): void => {
    const index = arc < 0 ? ~arc : arc;
    const [first, last] = [starts[index] as number, (starts[index + 1] as number) - 2];
    if (last <= first) return;
    makeRoom(last - first + 2);
    if (arc < 0) return steps(last, first, -2);
    const [begin, end] = [written[2 * arc] as number, written[2 * arc + 1] as number];
    if (end > 0) {
      bytes.copyWithin(length, begin, end);
      length += end - begin;
    } else {
      written[2 * arc] = length;
      steps(first, last, 2);
      written[2 * arc + 1] = length;
    }
  };

  for (let path = from; path < to; path++) {
    for (let stroke = pathEnds[path - 1] ?? 0; stroke < (pathEnds[path] as number); stroke++) {
      const begin = strokeEnds[stroke - 1] ?? 0;
      const first = arcs[begin] as number;
      const isLine = path < lines;
      // a line without length is none
      if (isLine && (starts[first + 1] as number) - (starts[first] as number) <= 2) continue;
      moveTo(first < 0 ? (starts[~first + 1] as number) - 2 : (starts[first] as number));
      for (let i = begin; i < (strokeEnds[stroke] as number); i++) along(arcs[i] as number);
      if (!isLine) bytes[length++] = Z;
    }
    ends.push(length);
  }
  // in one piece: asked for one by one, texts of thousands of paths would take as long as all that is before
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}
