// npm run bench -- loss [--smoke]: what must be withheld at least, beside what is.
//
// A pattern in which every small count keeps two integers (zeros shown, every withheld count at least 1) needs, for each
// of them, another table: shifts that fulfil all sums and run over withheld counts only. Where no count shifts by more
// than 1, the cheapest patterns are those of an integer program (Fischetti and Salazar 2001). Its linear relaxation is
// solved here by cuts, and what it costs is a lower bound that no method can beat with shifts of 1.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Highs, Model } from 'highs';
import { MASK } from '../../src/disclosure/request.js';
import { protect } from '../../src/disclosure/protect.js';
import { solver } from '../reference/attacker/program.js';
import { type ReferenceFile, textTable } from '../reference/check.js';
import { CubeIndex } from '../reference/cube-sums.js';
import { type FrequencyTable, frequencyTable, requestOf, statuses } from '../reference/cube-table.js';

const REFERENCE = '../shared/reference/sdc';
const FILES = ['F01', 'F03', 'F04', 'F05', 'F06', 'F07', 'F11'];
const SMOKE = ['F01', 'F03'];
const COUNTED = ['F05', 'F07', 'F11'];
const SECONDS = 300;
const TOLERANCE = 1e-6;

/** What an attacker may shift: the counts that are not zero, and the sums among them. */
interface Problem {
  readonly counts: readonly number[];
  readonly isPrimary: readonly boolean[];
  readonly sums: readonly (readonly { readonly column: number; readonly factor: number }[])[];
}

/** At least `rhs` of these columns, each times its weight, is withheld. */
type Cut = ReadonlyMap<number, number>;

interface Bound {
  readonly sum: number;
  readonly rounds: number;
  /** False where time ended first: the bound holds, and could be higher. */
  readonly isFinal: boolean;
  readonly seconds: number;
}

function problemOf(table: FrequencyTable): Problem {
  const { freq, primary } = table.published;
  const unknown = freq.flatMap((count, cell) => (count > 0 ? [cell] : []));
  const columnOf = new Map(unknown.map((cell, column) => [cell, column]));
  const small = new Set(primary);
  return {
    counts: unknown.map((cell) => freq[cell] as number),
    isPrimary: unknown.map((cell) => small.has(cell)),
    sums: new CubeIndex(table).sums().map((sum) =>
      sum.flatMap((cell, i) => {
        const column = columnOf.get(cell);
        return column === undefined ? [] : [{ column, factor: i === 0 ? 1 : -1 }];
      }),
    ),
  };
}

/** Shifts of 1 at most over counts that are withheld in part, `share` of each. */
class Shifts {
  readonly #model: Model;
  readonly #size: number;
  readonly #fall: Float64Array;
  #target = 0;

  constructor(highs: Highs, { counts, sums }: Problem) {
    this.#size = counts.length;
    // a count of 1 that is withheld where zeros are shown cannot fall
    this.#fall = Float64Array.from(counts, (count) => Math.min(1, count - 1));
    const entries = sums.flat();
    const starts = new Int32Array(sums.length + 1);
    sums.forEach((sum, row) => (starts[row + 1] = (starts[row] as number) + sum.length));
    this.#model = highs.createModel({
      numCols: this.#size,
      numRows: sums.length,
      colCost: new Float64Array(this.#size),
      colLower: new Float64Array(this.#size),
      colUpper: new Float64Array(this.#size),
      rowLower: new Float64Array(sums.length),
      rowUpper: new Float64Array(sums.length),
      matrix: {
        format: 'csr',
        numRows: sums.length,
        numCols: this.#size,
        starts,
        indices: Int32Array.from(entries, ({ column }) => column),
        values: Float64Array.from(entries, ({ factor }) => factor),
      },
    });
    this.#model.options.set({ output_flag: false, simplex_strategy: 4, presolve: 'off' });
  }

  allow(share: Float64Array): void {
    const all = Int32Array.from({ length: this.#size }, (_, column) => column);
    const lower = share.map((part, column) => -part * (this.#fall[column] as number));
    this.#model.changeColsBounds({ kind: 'set', indices: all }, lower, share);
  }

  /** Undefined where the count can shift by 1 either way; else what would have to be withheld for it to do so. */
  cutFor(column: number, share: Float64Array, isPrimary: readonly boolean[]): Cut | undefined {
    const directions = this.#fall[column] === 1 ? [1, -1] : [1];
    const cuts: (Cut | undefined)[] = [];
    for (const direction of directions) {
      const duals = this.#dualsOfShortfall(column, direction, share);
      if (!duals) return undefined;
      cuts.push(this.#cutOf(duals, column, isPrimary));
    }
    // it must shift one way or the other
    const either = new Map<number, number>();
    for (const cut of cuts) {
      if (!cut) return undefined;
      for (const [other, weight] of cut) either.set(other, Math.max(either.get(other) ?? 0, weight));
    }
    return either;
  }

  #dualsOfShortfall(column: number, direction: number, share: Float64Array): Float64Array | undefined {
    const model = this.#model;
    model.changeColBounds(column, direction > 0 ? 0 : -1, direction > 0 ? 1 : 0);
    model.changeColCost(this.#target, 0);
    model.changeColCost(column, -direction);
    this.#target = column;
    model.run();
    const reached = -model.getObjectiveValue();
    const duals = Float64Array.from(model.getSolution().colDual, (dual) => -dual);
    const part = share[column] as number;
    model.changeColBounds(column, -part * (this.#fall[column] as number), part);
    return reached >= 1 - TOLERANCE ? undefined : duals;
  }

  #cutOf(duals: Float64Array, target: number, isPrimary: readonly boolean[]): Cut | undefined {
    const weights = new Map<number, number>();
    let missing = 1;
    duals.forEach((dual, column) => {
      if (column === target || Math.abs(dual) < 1e-9) return;
      const weight = dual > 0 ? dual : -dual * (this.#fall[column] as number);
      if (isPrimary[column]) missing -= weight;
      else weights.set(column, weight);
    });
    if (missing <= 1e-9) return undefined;
    return new Map([...weights].map(([column, weight]) => [column, Math.min(1, weight / missing)]));
  }
}

/** The cheapest shares of safe counts that fulfil all cuts so far. */
class Shares {
  readonly #model: Model;
  readonly #columns: readonly number[];
  readonly #placeOf: ReadonlyMap<number, number>;
  sum = 0;

  constructor(highs: Highs, { counts, isPrimary }: Problem) {
    this.#columns = [...counts.keys()].filter((column) => !isPrimary[column]);
    this.#placeOf = new Map(this.#columns.map((column, place) => [column, place]));
    const size = this.#columns.length;
    this.#model = highs.createModel({
      numCols: size,
      numRows: 0,
      colCost: Float64Array.from(this.#columns, (column) => counts[column] as number),
      colLower: new Float64Array(size),
      colUpper: new Float64Array(size).fill(1),
      rowLower: [],
      rowUpper: [],
      matrix: {
        format: 'csr',
        numRows: 0,
        numCols: size,
        starts: Int32Array.of(0),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    });
    this.#model.options.set({ output_flag: false });
  }

  require(cut: Cut): void {
    this.#model.addRow(1, Infinity, {
      indices: Int32Array.from(cut.keys(), (column) => this.#placeOf.get(column) as number),
      values: Float64Array.from(cut.values()),
    });
  }

  solve(share: Float64Array): void {
    this.#model.run();
    this.sum = this.#model.getObjectiveValue();
    this.#model.getSolution().colValue.forEach((part, place) => (share[this.#columns[place] as number] = part));
  }
}

function lowerBound(highs: Highs, problem: Problem): Bound {
  const { counts, isPrimary } = problem;
  const shifts = new Shifts(highs, problem);
  const shares = new Shares(highs, problem);
  const share = Float64Array.from(isPrimary, (primary) => (primary ? 1 : 0));
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  let rounds = 0;
  for (let cuts = 1; cuts > 0 && elapsed() < SECONDS; rounds++) {
    shifts.allow(share);
    cuts = 0;
    for (const column of counts.keys()) {
      const cut = isPrimary[column] ? shifts.cutFor(column, share, isPrimary) : undefined;
      if (!cut) continue;
      shares.require(cut);
      cuts++;
    }
    if (cuts === 0) return { sum: shares.sum, rounds, isFinal: true, seconds: elapsed() };
    shares.solve(share);
  }
  return { sum: shares.sum, rounds, isFinal: false, seconds: elapsed() };
}

function withheld(table: FrequencyTable): number {
  const { masks } = protect(requestOf(table), { interval: { width: 0, contributor: false } });
  const status = statuses(table, masks);
  return table.published.freq.reduce((sum, n, cell) => sum + (status[cell] === MASK.secondary ? n : 0), 0);
}

function referenceSum(file: ReferenceFile): number {
  const results = (file['results'] ?? []) as readonly { readonly variant?: string; readonly sumSecondary: number }[];
  return results.find(({ variant }) => variant === 'default')?.sumSecondary ?? NaN;
}

async function main(ids: readonly string[]): Promise<void> {
  const highs = await solver();
  const files = readdirSync(REFERENCE);
  const rows: (string | number)[][] = [['', 'lower bound', 'rounds', 'seconds', 'sozialraum', 'GaussSuppression']];
  const totals = { bound: 0, ours: 0, reference: 0 };
  for (const id of ids) {
    const name = files.find((each) => each.startsWith(`${id}_`)) as string;
    const file = JSON.parse(readFileSync(join(REFERENCE, name), 'utf8')) as ReferenceFile;
    const table = frequencyTable(file);
    const bound = lowerBound(highs, problemOf(table));
    const [ours, reference] = [withheld(table), referenceSum(file)];
    console.error(`${id}: ${bound.rounds} rounds, ${bound.seconds.toFixed(1)} s`);
    const shown = `${bound.isFinal ? '' : '>= '}${bound.sum.toFixed(1)}`;
    rows.push([id, shown, bound.rounds, bound.seconds.toFixed(1), ours, reference]);
    if (!COUNTED.includes(id)) continue;
    totals.bound += bound.sum;
    totals.ours += ours;
    totals.reference += reference;
  }
  if (totals.reference > 0)
    rows.push([COUNTED.join(' + '), totals.bound.toFixed(1), '', '', totals.ours, totals.reference]);
  for (const line of textTable(rows)) console.log(line);
  const less = (sum: number): string => `${(100 * (1 - sum / totals.reference)).toFixed(1)} %`;
  if (totals.reference > 0)
    console.log(
      `less than the reference: ${less(totals.ours)}; possible at most with shifts of 1: ${less(totals.bound)}`,
    );
}

if (existsSync(REFERENCE)) await main(process.argv.includes('--smoke') ? SMOKE : FILES);
else console.log(`${REFERENCE} not found`);
