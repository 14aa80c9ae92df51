import { mustStayHidden } from './attacker-view.js';
import type { Component } from './components.js';
import { scramble } from './scramble.js';
import { AUDIT_FIELD, type Echelon, echelonForm } from './echelon.js';

const ALTERNATIVES = 3;

/**
 * Looks for what the relations of a component determine, by making alternatives: other tables that fulfil every relation
 * and show the same published counts. A count that differs in one of them is not determined, and that each of them
 * fulfils the relations is checked, so no mistake in the elimination can make an open pattern look safe. A count that is
 * the same in three random alternatives is taken for determined.
 */
export function findDetermined(component: Component): number[] {
  const echelon = echelonForm(component);
  let same = [...component.counts.keys()].filter((column) => mustStayHidden(component.view.roles[column]));
  for (let seed = 1; seed <= ALTERNATIVES && same.length > 0; seed++) {
    const shift = alternative(component, echelon, seed);
    if (fulfils(component, shift)) same = same.filter((column) => shift[column] === 0);
  }
  return same;
}

// how far another table may lie from the true one: anything for columns that lead no equation, the rest follows
function alternative({ counts }: Component, { pivots, starts, columns, values }: Echelon, seed: number): Float64Array {
  const shift = new Float64Array(counts.length);
  for (let column = 0; column < shift.length; column++)
    shift[column] = 1 + (scramble(column, seed) % (AUDIT_FIELD.prime - 1));
  for (let equation = pivots.length - 1; equation >= 0; equation--) {
    const pivot = pivots[equation] as number;
    let sum = 0;
    let leading = 1;
    for (let i = starts[equation] as number; i < (starts[equation + 1] as number); i++) {
      const column = columns[i] as number;
      const value = values[i] as number;
      if (column === pivot) leading = value;
      else sum = (sum + AUDIT_FIELD.multiply(value, shift[column] as number)) % AUDIT_FIELD.prime;
    }
    shift[pivot] = AUDIT_FIELD.multiply(AUDIT_FIELD.negate(sum), AUDIT_FIELD.invert(leading));
  }
  return shift;
}

function fulfils({ relations: { size, starts, columns, factors } }: Component, shift: Float64Array): boolean {
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      sum += AUDIT_FIELD.multiply(AUDIT_FIELD.residue(factors[i] as number), shift[columns[i] as number] as number);
    if (sum % AUDIT_FIELD.prime !== 0) return false;
  }
  return true;
}
