import type { Component } from './components.js';
import { incidenceOf } from './incidence.js';
import type { Move } from './move.js';

/** Checks of shifts whether they are a move: that every relation holds, and no count falls below what it can be. */
export function moveCheck({ counts, relations, view }: Component): (move: Move) => boolean {
  const incidence = incidenceOf(relations, counts.length);
  const balance = new Float64Array(relations.size);
  return ({ columns, shifts }) => {
    let holds = true;
    const touched: number[] = [];
    columns.forEach((column, at) => {
      const shift = shifts[at] as number;
      if (-shift > (view.slack[column] as number)) holds = false;
      for (let i = incidence.starts[column] as number; i < (incidence.starts[column + 1] as number); i++) {
        const relation = incidence.relations[i] as number;
        touched.push(relation);
        balance[relation] = (balance[relation] as number) + (incidence.factors[i] as number) * shift;
      }
    });
    for (const relation of touched) {
      if (balance[relation] !== 0) holds = false;
      balance[relation] = 0;
    }
    return holds;
  };
}
