import { SozialraumError } from '../error.js';
import { decimalsOf, unitsOf } from './decimal-units.js';
import { IntList } from './int-list.js';

/** What one contributor adds to a cell. A negative amount is a refund or a loss. */
export interface Contribution {
  readonly contributor: string;
  /** The holding (group, Konzern, Spitzenverband) it belongs to, whose members are one contributor. */
  readonly holding?: string;
  readonly amount: number;
}

/**
 * Cells and what their contributors are to them. Amounts are whole units of the last decimal, so that sums are exact. A
 * contributor's own amounts in a cell are added with their signs; `gross` and `largest` are of the sizes of these sums.
 */
export interface ContributionSummary {
  readonly decimals: number;
  /** How many of the largest are kept for each cell. */
  readonly depth: number;
  /** Contributors whose amounts in the cell are not zero together. */
  readonly contributors: Uint32Array;
  readonly net: Float64Array;
  readonly gross: Float64Array;
  /** The largest of cell `c`, descending, from `c * depth`. */
  readonly largest: Float64Array;
}

/** Calls `visit` once for every cell that a record belongs to. */
export type CellsOf<R> = (record: R, visit: (cell: number) => void) => void;

/**
 * Adds records up, contributor by contributor: one pass over the records, with one number per cell for the contributor at
 * hand.
 *
 * @throws SozialraumError `invalid` for an amount that is not a finite number, or sums too large to be exact.
 */
export function summarise<R extends Contribution>(
  records: readonly R[],
  size: number,
  depth: number,
  cellsOf: CellsOf<R>,
): ContributionSummary {
  const decimals = commonDecimals(records);
  const summary: ContributionSummary = {
    decimals,
    depth,
    contributors: new Uint32Array(size),
    net: new Float64Array(size),
    gross: new Float64Array(size),
    largest: new Float64Array(size * depth),
  };
  const own = new Float64Array(size);
  const isTouched = new Uint8Array(size);
  for (const group of byContributor(records)) {
    const touched = new IntList();
    for (const record of group) {
      const units = unitsOf(record.amount, decimals);
      cellsOf(record, (cell) => {
        if (isTouched[cell] === 0) touched.push(cell);
        isTouched[cell] = 1;
        own[cell] = (own[cell] as number) + units;
      });
    }
    for (const cell of touched.toArray()) {
      enter(summary, cell, own[cell] as number);
      own[cell] = 0;
      isTouched[cell] = 0;
    }
  }
  return summary;
}

// as many as all amounts need and exact sums leave room for
function commonDecimals(records: readonly Contribution[]): number {
  let decimals = 0;
  let gross = 0;
  for (const { amount } of records) {
    if (!Number.isFinite(amount)) throw new SozialraumError('invalid', 'amount', String(amount));
    decimals = Math.max(decimals, decimalsOf(amount));
    gross += Math.abs(amount);
  }
  if (gross > Number.MAX_SAFE_INTEGER) throw new SozialraumError('invalid', 'sum of amounts', String(gross));
  while (decimals > 0 && gross * 10 ** decimals > Number.MAX_SAFE_INTEGER) decimals--;
  return decimals;
}

function byContributor<R extends Contribution>(records: readonly R[]): Iterable<readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const unit = record.holding ?? record.contributor;
    const group = groups.get(unit);
    if (group) group.push(record);
    else groups.set(unit, [record]);
  }
  return groups.values();
}

function enter({ contributors, net, gross, largest, depth }: ContributionSummary, cell: number, amount: number): void {
  if (amount === 0) return;
  const size = Math.abs(amount);
  contributors[cell] = (contributors[cell] as number) + 1;
  net[cell] = (net[cell] as number) + amount;
  gross[cell] = (gross[cell] as number) + size;
  const from = cell * depth;
  let at = from + depth;
  while (at > from && (largest[at - 1] as number) < size) at--;
  if (at === from + depth) return;
  largest.copyWithin(at + 1, at, from + depth - 1);
  largest[at] = size;
}
