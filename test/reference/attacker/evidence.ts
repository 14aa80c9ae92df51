import { type Equation, equationsOf, type LinearSystem } from './linear-system.js';

export const TOLERANCE = 1e-6;
/** The narrowest interval in which an unsafe count may be known to lie. */
export const WIDTH = 2;

/** A contributor to the count `helper`, who is in it, looks for the unsafe count `target`. */
export interface Pair {
  readonly target: number;
  readonly helper: number;
}

/** What the tables found so far show of one count: that it can be as low, as high, and another integer. */
export interface Spread {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly another: Uint8Array;
}

/**
 * Tables that look like the published one, other than the true one. Each is checked before it counts: numbers of the
 * solver prove nothing by themselves. A table shows for every count at once that it can have another value.
 */
export class Evidence {
  readonly system: LinearSystem;
  readonly truth: ArrayLike<number>;
  readonly pairs: readonly Pair[];
  readonly cells: Spread;
  readonly paired: Spread;
  readonly #equations: readonly (readonly number[])[];
  readonly #pairsOfTarget: readonly (readonly number[])[];
  readonly #unsafe: Uint8Array;
  readonly #width: number;

  constructor(
    system: LinearSystem,
    truth: ArrayLike<number>,
    unsafe: Uint8Array,
    pairs: readonly Pair[] = [],
    width = WIDTH,
  ) {
    this.system = system;
    this.truth = truth;
    this.pairs = pairs;
    this.#unsafe = unsafe;
    this.#width = width;
    this.#equations = equationsOf(system);
    const ofTarget: number[][] = Array.from(truth, () => []);
    pairs.forEach(({ target }, pair) => ofTarget[target]?.push(pair));
    this.#pairsOfTarget = ofTarget;
    this.cells = spread(Array.from(truth));
    this.paired = spread(pairs.map(({ target }) => truth[target] as number));
  }

  /** Numbers of the pairs with a target. */
  pairsOf(target: number): readonly number[] {
    return this.#pairsOfTarget[target] as readonly number[];
  }

  get equationsOfCell(): readonly (readonly number[])[] {
    return this.#equations;
  }

  /** Another system with the same tables and more: what was found holds there too. */
  widen(system: LinearSystem): Evidence {
    const wider = new Evidence(system, this.truth, this.#unsafe, [], this.#width);
    wider.cells.low.set(this.cells.low);
    wider.cells.high.set(this.cells.high);
    wider.cells.another.set(this.cells.another);
    return wider;
  }

  needsWidth(cell: number): boolean {
    return this.#unsafe[cell] === 1 && this.#width > 0;
  }

  isWide(cell: number): boolean {
    const { low, high } = this.cells;
    return !this.needsWidth(cell) || (high[cell] as number) - (low[cell] as number) >= this.#width - TOLERANCE;
  }

  isSettled(cell: number): boolean {
    return this.cells.another[cell] === 1 && this.isWide(cell);
  }

  isWidePair(pair: number): boolean {
    const { low, high } = this.paired;
    return (high[pair] as number) - (low[pair] as number) >= this.#width - TOLERANCE;
  }

  isSettledPair(pair: number): boolean {
    return this.paired.another[pair] === 1 && this.isWidePair(pair);
  }

  /** Takes note of a table that has `values` in `cells` and true values elsewhere; false if it is none. */
  add(cells: readonly number[], values: ArrayLike<number>): boolean {
    const table = new Map(cells.map((cell, i) => [cell, snapped(values[i] as number)]));
    if (!this.#isTable(table)) return false;
    const shifts = new Map<number, number>();
    for (const [cell, value] of table)
      if (value !== this.truth[cell]) shifts.set(cell, value - (this.truth[cell] as number));
    for (const part of this.#partsOf(shifts)) this.#note(part);
    return true;
  }

  /** Shifts that share no equation: each part of them makes a table of its own. */
  #partsOf(shifts: ReadonlyMap<number, number>): Map<number, number>[] {
    const seen = new Set<number>();
    const looked = new Set<number>();
    return [...shifts.keys()].flatMap((first) => {
      if (seen.has(first)) return [];
      const part = new Map<number, number>([[first, shifts.get(first) as number]]);
      seen.add(first);
      for (const cell of part.keys())
        for (const number of this.#equations[cell] as readonly number[]) {
          if (looked.has(number)) continue;
          looked.add(number);
          for (const other of (this.system.equations[number] as Equation).cells)
            if (shifts.has(other) && !seen.has(other)) {
              seen.add(other);
              part.set(other, shifts.get(other) as number);
            }
        }
      return [part];
    });
  }

  // whole shifts of which all are multiples of `steps` may be made in part as well
  #note(part: ReadonlyMap<number, number>): void {
    let steps = 0;
    for (const shift of part.values()) {
      steps = Number.isInteger(shift) ? greatestDivisor(Math.abs(shift), steps) : NaN;
      if (Number.isNaN(steps)) break;
    }
    for (const [cell, shift] of part) {
      note(this.cells, cell, (this.truth[cell] as number) + shift, steps > 0);
      for (const pair of this.pairsOf(cell)) this.#noteForPair(pair, part, shift, steps);
    }
  }

  // as far as the helper does not fall below its raised bound
  #noteForPair(pair: number, part: ReadonlyMap<number, number>, shift: number, steps: number): void {
    const { target, helper } = this.pairs[pair] as Pair;
    const truth = this.truth[target] as number;
    const room = (this.truth[helper] as number) - (this.system.lower[helper] as number) - 1;
    const fall = Math.max(0, -(part.get(helper) ?? 0));
    if (fall <= room) note(this.paired, pair, truth + shift, steps > 0);
    else {
      const made = steps > 0 ? Math.floor((room / fall) * steps + TOLERANCE) : 0;
      if (made > 0) note(this.paired, pair, truth + (made / steps) * shift, true);
      note(this.paired, pair, truth + (room / fall) * shift, false);
    }
  }

  #isTable(table: ReadonlyMap<number, number>): boolean {
    const touched = new Set<number>();
    for (const [cell, value] of table) {
      if (value < (this.system.lower[cell] as number) - TOLERANCE) return false;
      if (value !== this.truth[cell])
        for (const number of this.#equations[cell] as readonly number[]) touched.add(number);
    }
    for (const number of touched) {
      const { cells, factors, value } = this.system.equations[number] as Equation;
      let sum = -value;
      cells.forEach((cell, i) => {
        const count = table.get(cell) ?? this.truth[cell] ?? NaN;
        sum += (factors[i] ?? NaN) * count;
      });
      if (!(Math.abs(sum) <= TOLERANCE * Math.max(1, Math.abs(value)))) return false;
    }
    return true;
  }
}

function spread(truth: readonly number[]): Spread {
  return {
    low: Float64Array.from(truth),
    high: Float64Array.from(truth),
    another: new Uint8Array(truth.length),
  };
}

function note({ low, high, another }: Spread, at: number, value: number, whole: boolean): void {
  if (value < (low[at] as number)) low[at] = value;
  if (value > (high[at] as number)) high[at] = value;
  if (whole) another[at] = 1;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function snapped(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < TOLERANCE ? nearest : value;
}
