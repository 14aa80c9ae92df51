import { dividedBy, fraction, type Fraction, isZero, negative, ONE, plus, times, ZERO } from './fraction.js';

/** A sum of unknowns with their coefficients and a constant. */
export interface LinearForm {
  readonly terms: ReadonlyMap<number, Fraction>;
  readonly constant: Fraction;
}

interface Row {
  readonly terms: Map<number, Fraction>;
  constant: Fraction;
}

/** A form from whole numbers. */
export function form(terms: Iterable<readonly [unknown: number, coefficient: number]>, constant = 0): LinearForm {
  const sum: Row = { terms: new Map(), constant: fraction(constant) };
  for (const [unknown, coefficient] of terms) addTerm(sum, unknown, fraction(coefficient));
  return sum;
}

/**
 * Exact elimination (Gauss-Jordan over the rationals, row by row). Each equation says that a form is zero. An unknown is
 * determined exactly when its row holds nothing else: the rows are fully reduced, so what is left in them is free.
 */
export class LinearSystem {
  /** Solved for the unknown that is the key: it has the coefficient 1 here and occurs in no other row. */
  readonly #rows = new Map<number, Row>();
  readonly #rowsWith = new Map<number, Set<number>>();
  /** Equations that contradict the others: the published figures do not fit together. */
  contradictions = 0;

  /** Adds an equation. The smallest unknown left in it is solved for, so that smaller unknowns are expressed by larger. */
  add(equation: LinearForm): void {
    const row = this.#reduce(equation);
    if (row.terms.size === 0) {
      if (!isZero(row.constant)) this.contradictions++;
      return;
    }
    const pivot = Math.min(...row.terms.keys());
    scale(row, dividedBy(ONE, row.terms.get(pivot) as Fraction));
    for (const other of [...(this.#rowsWith.get(pivot) ?? [])]) this.#substitute(other, pivot, row);
    this.#rows.set(pivot, row);
    for (const unknown of row.terms.keys()) this.#note(unknown, pivot);
  }

  /** The form with everything replaced that is determined or expressed by others. */
  reduce(target: LinearForm): LinearForm {
    return this.#reduce(target);
  }

  /** The value of a form, if the equations determine it. */
  valueOf(target: LinearForm): Fraction | undefined {
    const { terms, constant } = this.#reduce(target);
    return terms.size === 0 ? constant : undefined;
  }

  /** The equations left, each with the unknown it is solved for. */
  rows(): Iterable<readonly [solvedFor: number, equation: LinearForm]> {
    return this.#rows;
  }

  #reduce({ terms, constant }: LinearForm): Row {
    const row: Row = { terms: new Map(terms), constant };
    for (const [unknown, coefficient] of terms) {
      const known = this.#rows.get(unknown);
      if (known) addMultiple(row, known, negative(coefficient));
    }
    return row;
  }

  #substitute(at: number, pivot: number, by: Row): void {
    const row = this.#rows.get(at) as Row;
    addMultiple(row, by, negative(row.terms.get(pivot) as Fraction));
    for (const unknown of by.terms.keys()) {
      if (row.terms.has(unknown)) this.#note(unknown, at);
      else this.#rowsWith.get(unknown)?.delete(at);
    }
  }

  #note(unknown: number, row: number): void {
    const rows = this.#rowsWith.get(unknown);
    if (rows) rows.add(row);
    else this.#rowsWith.set(unknown, new Set([row]));
  }
}

function addTerm(row: Row, unknown: number, coefficient: Fraction): void {
  const sum = plus(row.terms.get(unknown) ?? ZERO, coefficient);
  if (isZero(sum)) row.terms.delete(unknown);
  else row.terms.set(unknown, sum);
}

function addMultiple(row: Row, other: LinearForm, factor: Fraction): void {
  for (const [unknown, coefficient] of other.terms) addTerm(row, unknown, times(coefficient, factor));
  row.constant = plus(row.constant, times(other.constant, factor));
}

function scale(row: Row, factor: Fraction): void {
  for (const [unknown, coefficient] of row.terms) row.terms.set(unknown, times(coefficient, factor));
  row.constant = times(row.constant, factor);
}
