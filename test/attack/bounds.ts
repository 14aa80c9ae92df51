/** One term of an equation. */
export type Term = readonly [unknown: number, coefficient: number];

interface Equation {
  readonly unknowns: Int32Array;
  readonly coefficients: Float64Array;
  readonly constant: number;
}

const MOST_ROUNDS = 300;
const EPSILON = 1e-9;

/**
 * Whole numbers of which a reader knows bounds, and equations among them. Each equation narrows the bounds of each of its
 * unknowns by those of the others, until nothing moves any more.
 */
export class Bounds {
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #equations: Equation[] = [];
  readonly #equationsWith: number[][] = [];
  /** True when some unknown has no value left: the published figures do not fit together. */
  contradictory = false;

  /** A new unknown. */
  unknown(low: number, high = Infinity): number {
    this.#equationsWith.push([]);
    this.#low.push(low);
    return this.#high.push(high) - 1;
  }

  /** Says that the terms and the constant add up to zero. */
  equation(terms: readonly Term[], constant = 0): void {
    const number = this.#equations.length;
    const unknowns = Int32Array.from(terms, ([unknown]) => unknown);
    this.#equations.push({ unknowns, coefficients: Float64Array.from(terms, ([, factor]) => factor), constant });
    for (const unknown of unknowns) this.#equationsWith[unknown]?.push(number);
  }

  /** Narrows all bounds as far as single equations can. */
  propagate(): void {
    let queue = new Set(this.#equations.keys());
    for (let round = 0; round < MOST_ROUNDS && queue.size > 0; round++) {
      const next = new Set<number>();
      for (const number of queue) this.#narrow(this.#equations[number] as Equation, next);
      queue = next;
    }
  }

  /** The value of an unknown, if only one is left. */
  valueOf(unknown: number): number | undefined {
    const low = this.#low[unknown] as number;
    return low === this.#high[unknown] ? low : undefined;
  }

  #narrow({ unknowns, coefficients, constant }: Equation, touched: Set<number>): void {
    let [least, most, openBelow, openAbove] = [constant, constant, 0, 0];
    const reach = (i: number): readonly [number, number] => {
      const factor = coefficients[i] as number;
      const [low, high] = [this.#low[unknowns[i] as number] as number, this.#high[unknowns[i] as number] as number];
      return factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
    };
    for (let i = 0; i < unknowns.length; i++) {
      const [from, to] = reach(i);
      if (from === -Infinity) openBelow++;
      else least += from;
      if (to === Infinity) openAbove++;
      else most += to;
    }
    for (let i = 0; i < unknowns.length; i++) {
      const [from, to] = reach(i);
      // what the others add up to, at least and at most
      const rest = openBelow - (from === -Infinity ? 1 : 0) > 0 ? -Infinity : least - (from === -Infinity ? 0 : from);
      const restMost = openAbove - (to === Infinity ? 1 : 0) > 0 ? Infinity : most - (to === Infinity ? 0 : to);
      const factor = coefficients[i] as number;
      const [one, two] = [-restMost / factor, -rest / factor];
      const unknown = unknowns[i] as number;
      if (this.#set(unknown, Math.min(one, two), Math.max(one, two)))
        for (const number of this.#equationsWith[unknown] as number[]) touched.add(number);
    }
  }

  #set(unknown: number, low: number, high: number): boolean {
    const [newLow, newHigh] = [Math.ceil(low - EPSILON), Math.floor(high + EPSILON)];
    const raised = newLow > (this.#low[unknown] as number);
    const lowered = newHigh < (this.#high[unknown] as number);
    if (raised) this.#low[unknown] = newLow;
    if (lowered) this.#high[unknown] = newHigh;
    if ((this.#low[unknown] as number) > (this.#high[unknown] as number)) {
      this.contradictory = true;
      return false;
    }
    return raised || lowered;
  }
}
