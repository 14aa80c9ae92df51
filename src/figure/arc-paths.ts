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
export type PlanarArcs = Arcs<Float64Array>;
/** Arcs on the screen: whole numbers, y downwards, points that fall together dropped. */
export type ScreenArcs = Arcs<Int32Array>;

/**
 * The arcs of a topology in metres: delta encoding and quantisation undone. A position that is no pair of numbers is left
 * out, whatever the file holds.
 */
export function planarArcs({ arcs, transform }: PlanarTopology): PlanarArcs {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  const lists = arcs.map((arc: unknown) => (Array.isArray(arc) ? (arc as unknown[]) : []));
  const points = new Float64Array(2 * lists.reduce((sum, { length }) => sum + length, 0));
  const starts = new Int32Array(lists.length + 1);
  let length = 0;
  lists.forEach((positions, i) => {
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
    starts[i + 1] = length;
  });
  return { points: points.subarray(0, length), starts };
}

/** The smallest rectangle around those arcs that are used; `undefined` where they have no extent, or one beyond all measure. */
export function boxAround({ points, starts }: PlanarArcs, uses: Uint8Array): Box | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let arc = 0; arc < uses.length; arc++) {
    if (!uses[arc]) continue;
    const end = starts[arc + 1] as number;
    for (let i = starts[arc] as number; i < end; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  }
  const [width, height] = [right - left, top - bottom];
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { left, bottom, right, top } : undefined;
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
  return onScreen;
}

const [MINUS, SPACE, ZERO] = [...'- 0'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
/** Bytes that a coordinate takes at most, with what parts it from the one before. */
const WIDEST = 12;

/** Writes arcs as SVG path data: digit by digit, since strings put together from their pieces would take longer. */
export class PathWriter {
  readonly #points: Int32Array;
  readonly #starts: Int32Array;
  readonly #decoder = new TextDecoder();
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  constructor({ points, starts }: ScreenArcs) {
    this.#points = points;
    this.#starts = starts;
  }

  /** A closed ring of arcs; `~i` is arc `i` backwards. */
  ring(ring: readonly number[]): void {
    const [first = 0] = ring;
    this.#moveTo(first < 0 ? (this.#starts[~first + 1] as number) - 2 : (this.#starts[first] as number));
    for (const arc of ring) this.#steps(arc);
    this.#sign('z');
  }

  /** An arc by itself. */
  line(arc: number): void {
    const start = this.#starts[arc] as number;
    if ((this.#starts[arc + 1] as number) - start <= 2) return;
    this.#moveTo(start);
    this.#steps(arc);
  }

  /** What has been written since this was asked for last. */
  take(): string {
    const text = this.#decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return text;
  }

  #moveTo(at: number): void {
    this.#makeRoom(2);
    this.#sign('M');
    this.#number(this.#points[at] as number);
    this.#bytes[this.#length++] = SPACE;
    this.#number(this.#points[at + 1] as number);
  }

  /** The steps along an arc, forwards or backwards; its first point is where the pen already is. */
  #steps(arc: number): void {
    const isBack = arc < 0;
    const from = this.#starts[isBack ? ~arc : arc] as number;
    const to = this.#starts[isBack ? ~arc + 1 : arc + 1] as number;
    if (to - from < 4) return;
    this.#makeRoom(to - from);
    this.#sign('l');
    const points = this.#points;
    const step = isBack ? -2 : 2;
    let at = isBack ? to - 2 : from;
    for (let left = (to - from) / 2 - 1, isFirst = true; left > 0; left--, at += step, isFirst = false) {
      const dx = (points[at + step] as number) - (points[at] as number);
      const dy = (points[at + step + 1] as number) - (points[at + 1] as number);
      if (dx >= 0 && !isFirst) this.#bytes[this.#length++] = SPACE;
      this.#number(dx);
      if (dy >= 0) this.#bytes[this.#length++] = SPACE;
      this.#number(dy);
    }
  }

  #number(value: number): void {
    if (value < 0) this.#bytes[this.#length++] = MINUS;
    let rest = Math.abs(value);
    let unit = 1;
    while (rest >= 10 * unit) unit *= 10;
    for (; unit >= 1; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.#bytes[this.#length++] = ZERO + digit;
      rest -= digit * unit;
    }
  }

  #sign(sign: string): void {
    this.#bytes[this.#length++] = sign.charCodeAt(0);
  }

  #makeRoom(numbers: number): void {
    // beside them a letter, and one for the end of the ring
    const wanted = this.#length + WIDEST * numbers + 2;
    if (wanted <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * wanted);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
