import { EDGE, ROLE } from './attacker-view.js';
import type { Component } from './components.js';
import { PrimeField } from './prime-field.js';
import { SparseRows } from './sparse-rows.js';

/** An equation in echelon form: its pivot, and all its entries with it. */
interface Equation {
  readonly pivot: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** What an attacker finds in a component. */
export interface Findings {
  /** Columns that have only one possible value. */
  readonly determined: readonly number[];
  /** Independent equations of columns on the edge only. */
  readonly edgeEquations: readonly EdgeEquation[];
}

/** The columns of an equation that has none inside; balanced if their factors add up to 0 and each counts exactly 1. */
export interface EdgeEquation {
  readonly columns: readonly number[];
  readonly balanced: boolean;
}

const FIELD = new PrimeField(67_108_837);
const ALTERNATIVES = 3;

/**
 * Looks for what the relations of a component determine, by making alternatives: other tables that fulfil every relation
 * and show the same published counts. A count that differs in one of them is not determined, and that each of them
 * fulfils the relations is checked, so no mistake in the elimination can make an open pattern look safe. A count that is
 * the same in three random alternatives is taken for determined.
 */
export function findInComponent(component: Component): Findings {
  const echelon = echelonForm(component);
  const same = new Set(component.counts.keys());
  for (let seed = 1; seed <= ALTERNATIVES && same.size > 0; seed++) {
    const shift = alternative(component, echelon, seed);
    if (!fulfils(component, shift)) continue;
    for (const column of same) if (shift[column] !== 0) same.delete(column);
  }
  return {
    determined: [...same],
    edgeEquations: echelon.filter(({ pivot }) => rankOf(component, pivot) === 2).map((e) => edgeEquation(component, e)),
  };
}

/** The number of independent equations of columns on the edge only. */
export function countEdgeEquations(component: Component): number {
  return echelonForm(component).filter(({ pivot }) => rankOf(component, pivot) === 2).length;
}

// free columns go first, then those inside, then those on the edge: what is left for the last has only such columns
function rankOf({ view }: Component, column: number): number {
  return view.roles[column] === ROLE.free ? 0 : view.edges[column] === EDGE.none ? 1 : 2;
}

function echelonForm(component: Component): Equation[] {
  const { counts, relations } = component;
  const rows = new SparseRows(FIELD, counts.length, relations);
  const equations: Equation[] = [];
  for (const rank of [0, 1, 2]) {
    const open = [...rows.lengths.keys()].filter((row) => rows.lengths[row] !== 0);
    open.sort((a, b) => (rows.lengths[a] as number) - (rows.lengths[b] as number));
    for (const row of open) {
      const equation = equationOf(rows, row, (column) => rankOf(component, column) === rank);
      if (!equation) continue;
      equations.push(equation);
      clearOthers(rows, row, equation.pivot);
      rows.removeRow(row);
    }
  }
  return equations;
}

function equationOf(rows: SparseRows, row: number, mayLead: (column: number) => boolean): Equation | undefined {
  const columns: number[] = [];
  const values: number[] = [];
  let pivot = -1;
  rows.someEntry(row, (column, value) => {
    columns.push(column);
    values.push(value);
    const { occurrences } = rows;
    if (mayLead(column) && (pivot < 0 || (occurrences[column] as number) < (occurrences[pivot] as number)))
      pivot = column;
    return false;
  });
  return pivot < 0 ? undefined : { pivot, columns, values };
}

function clearOthers(rows: SparseRows, by: number, column: number): void {
  const inverse = FIELD.invert(rows.coefficient(by, column));
  for (const row of rows.found.slice(0, rows.findRows(column)))
    if (row !== by) rows.addMultiple(row, FIELD.negate(FIELD.multiply(rows.coefficient(row, column), inverse)), by);
}

// how far another table may lie from the true one: anything for columns that lead no equation, the rest follows
function alternative({ counts }: Component, echelon: readonly Equation[], seed: number): Float64Array {
  const shift = Float64Array.from(counts, (_, column) => 1 + (scramble(column, seed) % (FIELD.prime - 1)));
  for (let e = echelon.length - 1; e >= 0; e--) {
    const { pivot, columns, values } = echelon[e] as Equation;
    let sum = 0;
    let leading = 1;
    columns.forEach((column, i) => {
      if (column === pivot) leading = values[i] as number;
      else sum = (sum + FIELD.multiply(values[i] as number, shift[column] as number)) % FIELD.prime;
    });
    shift[pivot] = FIELD.multiply(FIELD.negate(sum), FIELD.invert(leading));
  }
  return shift;
}

// the finaliser of MurmurHash3: repeatable numbers without any pattern that relations could share
function scramble(column: number, seed: number): number {
  let h = Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function fulfils({ relations: { size, starts, columns, factors } }: Component, shift: Float64Array): boolean {
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      sum += FIELD.multiply(FIELD.residue(factors[i] as number), shift[columns[i] as number] as number);
    if (sum % FIELD.prime !== 0) return false;
  }
  return true;
}

function edgeEquation({ view }: Component, { columns, values }: Equation): EdgeEquation {
  const sum = values.reduce((total, value) => (total + value) % FIELD.prime, 0);
  return { columns, balanced: sum === 0 && columns.every((column) => view.edges[column] === EDGE.one) };
}
