import type { Membership } from './inner-cells.js';

/**
 * Rounds small inner cells to 0 or to the base such that no cell is left between. Only what small cells are made of is
 * touched; everything else keeps its count, and every cell is still the sum of its inner cells.
 *
 * Which inner cells are raised is decided by forward selection: all start at 0, and the one that explains most of what
 * the cells have lost is raised, again and again. Afterwards single inner cells, and pairs of a raised one and another,
 * are exchanged as long as the sum of squared differences over all cells falls. Where sums of what was not touched are
 * small now, their inner cells join in. There is no chance in it: ties fall to the first.
 *
 * After Ø. Langsrud, J. Heldal: An Algorithm for Small Count Rounding of Tabular Data. Privacy in Statistical Databases
 * 2018 (PLSrounding).
 */
export function roundInnerCells(counts: Float64Array, membership: Membership, base: number): Float64Array {
  const touched = new Set<number>();
  let rounded = counts;
  for (;;) {
    const joining = innerCellsOfSmallCells(rounded, membership, base);
    if (joining.length === 0) return rounded;
    joining.forEach((inner) => touched.add(inner));
    rounded = new Selection(
      counts,
      membership,
      Int32Array.from(touched).sort((a, b) => a - b),
      base,
    ).rounded();
  }
}

function innerCellsOfSmallCells(
  counts: Float64Array,
  { starts, cells, cellCount }: Membership,
  base: number,
): number[] {
  const sums = new Float64Array(cellCount);
  counts.forEach((count, inner) => {
    for (let i = starts[inner] as number; i < (starts[inner + 1] as number); i++)
      sums[cells[i] as number] = (sums[cells[i] as number] as number) + count;
  });
  const found: number[] = [];
  counts.forEach((count, inner) => {
    if (!(count > 0 && count < base)) return;
    const own = cells.subarray(starts[inner], starts[inner + 1]);
    if (own.some((cell) => (sums[cell] as number) < base)) found.push(inner);
  });
  return found;
}

/** Which of the touched inner cells are raised to the base; the others are 0. */
class Selection {
  readonly #counts: Float64Array;
  readonly #base: number;
  readonly #touched: Int32Array;
  /** Cells by touched inner cell, and back. */
  readonly #cellsOf: readonly Int32Array[];
  readonly #innerOf: readonly (readonly number[])[];
  readonly #raised: Uint8Array;
  /** What the cells of a touched inner cell have lost, added up. */
  readonly #loss: Float64Array;
  readonly #shared: Float64Array;

  constructor(counts: Float64Array, { starts, cells }: Membership, touched: Int32Array, base: number) {
    this.#counts = counts;
    this.#base = base;
    this.#touched = touched;
    this.#cellsOf = Array.from(touched, (inner) => cells.subarray(starts[inner], starts[inner + 1]));
    const innerOf = new Map<number, number[]>();
    this.#cellsOf.forEach((own, i) =>
      own.forEach((cell) => {
        const list = innerOf.get(cell);
        if (list) list.push(i);
        else innerOf.set(cell, [i]);
      }),
    );
    const ids = new Map([...innerOf.keys()].map((cell, id) => [cell, id]));
    this.#cellsOf = this.#cellsOf.map((own) => own.map((cell) => ids.get(cell) as number));
    this.#innerOf = [...innerOf.values()];
    this.#raised = new Uint8Array(touched.length);
    this.#loss = new Float64Array(touched.length);
    this.#shared = new Float64Array(touched.length);
    touched.forEach((inner, i) => this.#spread(i, counts[inner] as number));
  }

  rounded(): Float64Array {
    this.#raiseForward();
    while (this.#flipOne() || this.#exchange());
    const rounded = this.#counts.slice();
    this.#touched.forEach((inner, i) => (rounded[inner] = this.#raised[i] ? this.#base : 0));
    return rounded;
  }

  #spread(i: number, lost: number): void {
    for (const cell of this.#cellsOf[i] ?? [])
      for (const other of this.#innerOf[cell] ?? []) this.#loss[other] = (this.#loss[other] as number) + lost;
  }

  #flip(i: number): void {
    const down = this.#raised[i] as number;
    this.#raised[i] = 1 - down;
    this.#spread(i, down ? this.#base : -this.#base);
  }

  /** By how much the sum of squared differences falls, in units of the base. */
  #gain(i: number): number {
    const loss = this.#loss[i] as number;
    return (this.#raised[i] ? -2 : 2) * loss - this.#base * this.#size(i);
  }

  #size(i: number): number {
    return (this.#cellsOf[i] as Int32Array).length;
  }

  #raiseForward(): void {
    for (;;) {
      let best = -1;
      for (let i = 0; i < this.#raised.length; i++)
        if (!this.#raised[i] && (best < 0 || this.#gain(i) > this.#gain(best))) best = i;
      if (best < 0 || this.#gain(best) <= 0) return;
      this.#flip(best);
    }
  }

  #flipOne(): boolean {
    let found = false;
    for (let i = 0; i < this.#raised.length; i++)
      if (this.#gain(i) > 0) {
        this.#flip(i);
        found = true;
      }
    return found;
  }

  #exchange(): boolean {
    let found = false;
    for (let i = 0; i < this.#raised.length; i++) {
      const partner = this.#raised[i] ? this.#partnerOf(i) : -1;
      if (partner < 0) continue;
      this.#flip(i);
      this.#flip(partner);
      found = true;
    }
    return found;
  }

  // the one to raise when i is lowered, or -1
  #partnerOf(i: number): number {
    const own = this.#gain(i);
    let hope = false;
    for (let j = 0; j < this.#raised.length && !hope; j++)
      hope = !this.#raised[j] && own + this.#gain(j) + 2 * this.#base * Math.min(this.#size(i), this.#size(j)) > 0;
    if (!hope) return -1;
    this.#shared.fill(0);
    for (const cell of this.#cellsOf[i] ?? [])
      for (const j of this.#innerOf[cell] ?? []) this.#shared[j] = (this.#shared[j] as number) + 1;
    let best = -1;
    let most = 0;
    for (let j = 0; j < this.#raised.length; j++) {
      if (this.#raised[j]) continue;
      const gain = own + this.#gain(j) + 2 * this.#base * (this.#shared[j] as number);
      if (gain > most) [best, most] = [j, gain];
    }
    return best;
  }
}
