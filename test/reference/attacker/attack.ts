import type { Highs } from 'highs';
import { components, type LinearSystem } from './linear-system.js';
import { Evidence, type Pair, type Spread, TOLERANCE } from './evidence.js';
import { Program, type ProgramKind } from './program.js';

/** Withheld counts with what they are, and what an attacker may assume of them. */
export interface Pattern {
  readonly system: LinearSystem;
  /** The true counts: they fulfil every equation. */
  readonly truth: ArrayLike<number>;
  /** 1 for a count whose interval must be wide. */
  readonly unsafe: Uint8Array;
  /** So many counts, the first, are withheld and asked for; the others are in no publication. */
  readonly asked: number;
  readonly pairs: readonly Pair[];
}

/** Counts by number. A count that could not be decided in time is open: neither found nor safe. */
export interface Found {
  readonly determined: readonly number[];
  readonly tooTight: readonly number[];
  readonly open: readonly number[];
  /** Safe by real bounds alone: another integer lies between them, but no integral table was made. */
  readonly byBounds: readonly number[];
}

export interface Attack {
  readonly counts: Found;
  /** Targets that a contributor to another count finds. */
  readonly contributors: Found;
  /** Everything that was shown, for attackers who know less. */
  readonly evidence: Evidence;
}

export interface Limits {
  readonly highs: Highs;
  /** `Date.now()` at which the search ends. */
  readonly deadline: number;
  readonly width?: number;
}

// up to here the solver takes milliseconds for an extreme table, and each count is decided; above it takes seconds
const LARGE = 6000;
// so many integers between real bounds, and the count is taken for undetermined where integral tables cannot be searched
const MANY = 4;
const FRUITLESS_ROUNDS = 3;
const ROUNDS = 6;
// beyond what matters: no count is moved further from its true value, so that every search ends
const FAR = 10_000;
const LONGEST_SECONDS = 20;
// so many corners are looked at, and so much those around a count matter beside it
const TURNS = 8;
const BESIDE = 0.01;
// so far from their true values whole tables are found fast that move many counts at once
const NEARBY = 3;

/** Looks for the counts of a pattern that an attacker finds, and shows for the others that he does not. */
export function attack({ system, truth, unsafe, asked, pairs }: Pattern, limits: Limits, known?: Evidence): Attack {
  const evidence = known ?? new Evidence(system, truth, unsafe, pairs, limits.width);
  const [counts, contributors] = [new Findings(), new Findings()];
  for (const cells of components(system)) {
    const search = new Search(evidence, cells, asked, limits);
    if (cells.length > LARGE) search.sample(counts, contributors);
    else {
      search.decideCells(counts);
      search.decidePairs(contributors);
    }
    search.dispose();
  }
  return { counts: counts.sorted(), contributors: contributors.sorted(), evidence };
}

class Findings {
  readonly determined = new Set<number>();
  readonly tooTight = new Set<number>();
  readonly open = new Set<number>();
  readonly byBounds = new Set<number>();

  sorted(): Found {
    const inOrder = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
    return {
      determined: inOrder(this.determined),
      tooTight: inOrder(this.tooTight),
      open: inOrder(this.open),
      byBounds: inOrder(this.byBounds),
    };
  }
}

/** All up, all down, then every other of them up. */
function signs(round: number, count: number): number[] {
  const isTurned = (i: number): boolean =>
    round > 1 && (Math.imul(i + 1, 2654435761 * ((round >> 1) + 1)) >>> 16) % 2 === 1;
  return Array.from({ length: count }, (_, i) => ((round % 2 === 0) === isTurned(i) ? 1 : -1));
}

function integersIn({ low, high }: Spread, at: number): number {
  return Math.floor((high[at] as number) + TOLERANCE) - Math.ceil((low[at] as number) - TOLERANCE) + 1;
}

/** Extreme tables of a component. */
class Search {
  readonly #evidence: Evidence;
  readonly #cells: readonly number[];
  readonly #asked: readonly number[];
  readonly #at: ReadonlyMap<number, number>;
  readonly #pairs: readonly number[];
  readonly #limits: Limits;
  readonly #programs: Partial<Record<ProgramKind, Program>> = {};
  #raised: number | undefined;

  constructor(evidence: Evidence, cells: readonly number[], asked: number, limits: Limits) {
    this.#evidence = evidence;
    this.#cells = cells;
    this.#asked = cells.filter((cell) => cell < asked);
    this.#limits = limits;
    this.#at = new Map(cells.map((cell, i) => [cell, i]));
    this.#pairs = [...evidence.pairs.keys()].filter((pair) => {
      const { target, helper } = evidence.pairs[pair] as Pair;
      return this.#at.has(target) && this.#at.has(helper);
    });
  }

  decideCells(findings: Findings): void {
    this.#searchCells();
    for (const cell of this.#asked) if (!this.#evidence.isSettled(cell)) this.#decideCell(cell, findings);
  }

  decidePairs(findings: Findings): void {
    this.#searchPairsTogether();
    const open = this.#pairs.filter((pair) => !this.#evidence.isSettledPair(pair));
    for (const helper of new Set(open.map(this.#helperOf))) {
      const pairs = open.filter((pair) => this.#helperOf(pair) === helper);
      this.#raise(helper);
      this.#throughout(pairs, (pair) => this.#evidence.isSettledPair(pair), this.#targetOf);
      for (const pair of pairs) if (!this.#evidence.isSettledPair(pair)) this.#decidePair(pair, findings);
      this.#raise(undefined);
    }
  }

  /** Looks for tables in which no contributor to any count finds a target: each answers all pairs of the target. */
  #searchPairsTogether(): void {
    const { system, truth } = this.#evidence;
    const isOpen = (pair: number): boolean => !this.#evidence.isSettledPair(pair);
    let open = this.#pairs.filter(isOpen);
    if (open.length === 0) return;
    const program = this.#program('corner');
    const raised = this.#cells.filter((cell) => (truth[cell] as number) > (system.lower[cell] as number));
    for (const cell of raised) this.#bound(program, cell, 1);
    this.#throughout(open, (pair) => !isOpen(pair), this.#targetOf);
    open = open.filter(isOpen);
    for (const target of new Set(open.map(this.#targetOf))) {
      this.#bound(program, target, 0);
      this.#bounds(target, () => !this.#evidence.pairsOf(target).some(isOpen));
      if ((truth[target] as number) > (system.lower[target] as number)) this.#bound(program, target, 1);
    }
    for (const cell of raised) this.#bound(program, cell, 0);
    open = open.filter(isOpen);
    if (open.length === 0) return;
    const nearby = this.#program('nearby');
    for (const cell of raised) this.#bound(nearby, cell, 1);
    this.#throughout(open, (pair) => !isOpen(pair), this.#targetOf, 'nearby');
    for (const cell of raised) this.#bound(nearby, cell, 0);
  }

  /** Moves all counts at once, time and again: what has not turned out safe by then is open. */
  sample(counts: Findings, contributors: Findings): void {
    const evidence = this.#evidence;
    const isDone = (cell: number): boolean =>
      evidence.isSettled(cell) || (evidence.isWide(cell) && integersIn(evidence.cells, cell) >= MANY);
    const isDonePair = (pair: number): boolean =>
      evidence.isSettledPair(pair) || (evidence.isWidePair(pair) && integersIn(evidence.paired, pair) >= MANY);
    let cells = this.#asked.filter((cell) => !isDone(cell));
    let pairs = this.#pairs.filter((pair) => !isDonePair(pair));
    for (let round = 0, fruitless = 0; fruitless < FRUITLESS_ROUNDS && this.#seconds() > 0; round++) {
      if (cells.length + pairs.length === 0) break;
      const before = cells.length + pairs.length;
      const moved = [...new Set([...cells, ...pairs.map(this.#targetOf)])];
      this.#extreme(moved, signs(round, moved.length), 'rim');
      cells = cells.filter((cell) => !isDone(cell));
      pairs = pairs.filter((pair) => !isDonePair(pair));
      fruitless = cells.length + pairs.length < before ? 0 : fruitless + 1;
    }
    for (const cell of cells) counts.open.add(cell);
    for (const pair of pairs) contributors.open.add(this.#targetOf(pair));
    for (const cell of this.#asked) if (isDone(cell) && !evidence.isSettled(cell)) counts.byBounds.add(cell);
    for (const pair of this.#pairs)
      if (isDonePair(pair) && !evidence.isSettledPair(pair)) contributors.byBounds.add(this.#targetOf(pair));
  }

  dispose(): void {
    for (const program of Object.values(this.#programs)) program.dispose();
  }

  #searchCells(): void {
    this.#throughout(
      this.#asked,
      (cell) => this.#evidence.isSettled(cell),
      (cell) => cell,
    );
  }

  readonly #helperOf = (pair: number): number => (this.#evidence.pairs[pair] as Pair).helper;
  readonly #targetOf = (pair: number): number => (this.#evidence.pairs[pair] as Pair).target;

  /** Moves all that is not settled at once: one extreme table often shows a lot. */
  #throughout(
    items: readonly number[],
    isSettled: (item: number) => boolean,
    cellOf: (item: number) => number,
    kind: 'corner' | 'nearby' = 'corner',
  ): void {
    let open = items.filter((item) => !isSettled(item));
    for (let round = 0; round < ROUNDS && open.length > 1; round++) {
      const cells = [...new Set(open.map(cellOf))];
      this.#extreme(cells, signs(round, cells.length), kind);
      open = open.filter((item) => !isSettled(item));
    }
  }

  #decideCell(cell: number, findings: Findings): void {
    const isSettled = (): boolean => this.#evidence.isSettled(cell);
    const bounds = this.#bounds(cell, isSettled);
    if (isSettled()) return;
    const { low, high } = this.#evidence.cells;
    const exact = bounds ? ([low[cell] as number, high[cell] as number] as const) : undefined;
    this.#conclude(cell, cell, exact, this.#evidence.isWide(cell), this.#evidence.cells.another, findings);
  }

  #decidePair(pair: number, findings: Findings): void {
    const cell = this.#targetOf(pair);
    const isSettled = (): boolean => this.#evidence.isSettledPair(pair);
    const bounds = this.#bounds(cell, isSettled);
    if (isSettled()) return;
    const { low, high } = this.#evidence.paired;
    const exact = bounds ? ([low[pair] as number, high[pair] as number] as const) : undefined;
    this.#conclude(cell, pair, exact, this.#evidence.isWidePair(pair), this.#evidence.paired.another, findings);
  }

  /** Whether both extremes of a cell are known, after as much of a search as is needed. */
  #bounds(cell: number, isSettled: () => boolean): boolean {
    const up = this.#extreme([cell], [-1]);
    if (isSettled()) return false;
    const down = this.#extreme([cell], [1]);
    return up && down;
  }

  #conclude(
    cell: number,
    item: number,
    exact: readonly [low: number, high: number] | undefined,
    isWide: boolean,
    another: Uint8Array,
    findings: Findings,
  ): void {
    if (!isWide) (exact ? findings.tooTight : findings.open).add(cell);
    if (another[item] === 1) return;
    if (exact && Math.floor(exact[1] + TOLERANCE) - Math.ceil(exact[0] - TOLERANCE) < 1) findings.determined.add(cell);
    else this.#searchInteger(cell, item, another, findings);
  }

  // no integral table has turned up in which the count is another
  #searchInteger(cell: number, item: number, another: Uint8Array, findings: Findings): void {
    const isSettled = (): boolean => another[item] === 1;
    for (let turn = 0; turn < TURNS && !isSettled(); turn++) this.#extremeBeside(cell, turn);
    if (isSettled()) return;
    this.#tryOthers(cell, 'nearby', isSettled);
    if (isSettled()) return;
    const ruledOut = this.#tryOthers(cell, 'integer', isSettled);
    if (!isSettled()) (ruledOut ? findings.determined : findings.open).add(cell);
  }

  /** Asks for an integral table with more, then with less in a cell; true if there is none. */
  #tryOthers(cell: number, kind: 'integer' | 'nearby', isSettled: () => boolean): boolean {
    const program = this.#program(kind);
    const truth = this.#evidence.truth[cell] as number;
    const lower = this.#evidence.system.lower[cell] as number;
    const column = this.#at.get(cell) as number;
    let ruledOut = true;
    for (const [from, to] of [
      [truth + 1, Infinity],
      [lower, truth - 1],
    ] as const) {
      if (from > to) continue;
      if (this.#seconds() <= 0) return false;
      program.within(column, from, to);
      const { outcome, table } = program.least([], [], this.#seconds());
      if (table) this.#evidence.add(this.#cells, table);
      ruledOut &&= outcome === 'infeasible';
      if (isSettled()) break;
    }
    program.reset(column);
    return ruledOut;
  }

  /** An extreme of a cell with something asked of those around it: other corners than those seen, often whole ones. */
  #extremeBeside(cell: number, turn: number): void {
    const { system, equationsOfCell } = this.#evidence;
    const around = new Set(
      (equationsOfCell[cell] as readonly number[]).flatMap((number) => system.equations[number]?.cells ?? []),
    );
    around.delete(cell);
    const others = [...around].filter((other) => this.#at.has(other));
    const prices = signs(turn + 2, others.length).map((sign) => sign * BESIDE);
    this.#extreme([cell, ...others], [turn % 2 === 0 ? -1 : 1, ...prices]);
  }

  /** Whether the extreme was reached. */
  #extreme(cells: readonly number[], prices: readonly number[], kind: 'corner' | 'rim' | 'nearby' = 'corner'): boolean {
    if (this.#seconds() <= 0) return false;
    const columns = cells.map((cell) => this.#at.get(cell) as number);
    const { outcome, table } = this.#program(kind).least(columns, prices, this.#seconds());
    return table !== undefined && this.#evidence.add(this.#cells, table) && outcome === 'optimal';
  }

  #raise(helper: number | undefined): void {
    for (const program of Object.values(this.#programs)) {
      if (this.#raised !== undefined) this.#bound(program, this.#raised, 0);
      if (helper !== undefined) this.#bound(program, helper, 1);
    }
    this.#raised = helper;
  }

  #bound(program: Program, cell: number, more: 0 | 1): void {
    program.within(this.#at.get(cell) as number, (this.#evidence.system.lower[cell] as number) + more);
  }

  #program(kind: ProgramKind): Program {
    return (this.#programs[kind] ??= this.#newProgram(kind));
  }

  #newProgram(kind: ProgramKind): Program {
    const { truth } = this.#evidence;
    const system = this.#subsystem();
    const far = kind === 'nearby' ? NEARBY : FAR;
    const known = this.#cells.map((cell, i) => Math.max(system.lower[i] as number, (truth[cell] as number) - far));
    const upper = this.#cells.map((cell) => (truth[cell] as number) + far);
    const program = new Program(this.#limits.highs, { ...system, lower: known }, kind, upper);
    if (this.#raised !== undefined) this.#bound(program, this.#raised, 1);
    return program;
  }

  #seconds(): number {
    return Math.min(LONGEST_SECONDS, (this.#limits.deadline - Date.now()) / 1000);
  }

  #subsystem(): LinearSystem {
    const { system, truth, equationsOfCell } = this.#evidence;
    const numbers = new Set(this.#cells.flatMap((cell) => equationsOfCell[cell] as readonly number[]));
    const equations = [...numbers].map((number) => {
      const { cells, factors } = system.equations[number] as LinearSystem['equations'][number];
      const inside = cells.flatMap((cell, i) => (this.#at.has(cell) ? [i] : []));
      const kept = inside.map((i) => factors[i] as number);
      return {
        cells: inside.map((i) => this.#at.get(cells[i] as number) as number),
        factors: kept,
        value: inside.reduce((sum, i, k) => sum + (kept[k] as number) * (truth[cells[i] as number] as number), 0),
      };
    });
    return { lower: this.#cells.map((cell) => system.lower[cell] as number), equations };
  }
}
