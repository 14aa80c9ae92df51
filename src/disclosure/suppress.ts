import { mustStayHidden } from './attacker-view.js';
import type { Component } from './components.js';
import type { Grid } from './grid.js';
import type { IntervalRule } from './interval-rule.js';
import type { Move } from './move.js';
import { Pattern } from './pattern.js';
import { BRISK, Prover, THOROUGH } from './prover.js';
import { save } from './saving.js';
import { FARTHEST_NEIGHBOURS, HARD_WORK, MANY_COUNTS, MANY_HIDDEN, MOST_SAVING } from './search-limits.js';

/** What comes of a component. */
export interface Suppression {
  /** 1 for the candidates that have to be suppressed although they are safe themselves. */
  readonly refused: Uint8Array;
  /** The moves that prove what is hidden. */
  readonly moves: readonly Move[];
  /** Columns for which no proof was found. */
  readonly unproven: readonly number[];
}

/** What is asked of a pattern. */
export interface SuppressionRule {
  readonly interval: IntervalRule;
  /** How many steps of search may be spent on saving, per count that must stay hidden. */
  readonly effort: number;
}

/** What a proof may cost in the rounds before the last, where it may cost anything. */
const PRICES = [30, 300];

/**
 * Hides candidates until every count that must stay hidden has moves that prove it: each column without proof is given
 * the cheapest move found, over candidates if need be, and what that move runs over is hidden. Then hidden candidates are
 * opened again one by one, the costliest first, wherever the counts they shook can be proven anew for less; then several
 * neighbours at a time. Where some count finds no proof at all, every candidate is hidden.
 *
 * @param costs - What hiding a candidate costs, per column.
 */
export function suppress(
  component: Component,
  costs: Float64Array,
  grids: readonly Grid[],
  { interval, effort }: SuppressionRule,
): Suppression {
  const pattern = new Pattern(component, costs, grids);
  const brisk = new Prover(pattern, interval, BRISK);
  const thorough = new Prover(pattern, interval, THOROUGH);
  const columns = inOrder(component, pattern);
  // what can be had cheaply first: it may be what the others need
  const quick = component.counts.length > MANY_COUNTS ? new Prover(pattern, interval, BRISK.slice(0, 1)) : brisk;
  const prices = columns.length > MANY_HIDDEN ? [] : PRICES;
  const dear = prices.reduce(
    (left, price) => left.filter((column) => quick.prove(column, price) === undefined),
    columns,
  );
  const hard = dear.filter((column) => brisk.prove(column, Infinity) === undefined);
  const until = pattern.work + HARD_WORK;
  const unproven = hard.filter((column) => pattern.work > until || !proveAtAnyCost(column, pattern, thorough));
  if (unproven.length > 0) {
    for (let column = 0; column < component.counts.length; column++) pattern.hide(column);
    return { refused: pattern.refused, moves: pattern.allMoves(), unproven };
  }
  for (const column of pattern.idle()) pattern.open(column);
  save(pattern, brisk, pattern.work + Math.min(MOST_SAVING, effort * columns.length));
  return { refused: pattern.refused, moves: pattern.allMoves(), unproven };
}

// where no move is found, all that is near is hidden, farther and farther, until there is one
function proveAtAnyCost(column: number, pattern: Pattern, prover: Prover): boolean {
  const near = new Set([column]);
  for (let distance = 0; distance < FARTHEST_NEIGHBOURS; distance++) {
    if (prover.prove(column, Infinity) !== undefined) return true;
    for (const reached of [...near])
      pattern.search.forEachRelation(reached, (relation) =>
        pattern.search.forEachColumn(relation, (other) => {
          near.add(other);
          pattern.hide(other);
        }),
      );
  }
  return false;
}

// those with most company first: what they need serves the others
function inOrder({ view: { roles } }: Component, pattern: Pattern): number[] {
  const company = new Float64Array(roles.length);
  const columns = [...roles.keys()].filter((column) => mustStayHidden(roles[column]));
  for (const column of columns)
    pattern.search.forEachRelation(column, (relation) => {
      company[column] = (company[column] as number) + pattern.crowdOf(relation);
    });
  return columns.sort((a, b) => (company[b] as number) - (company[a] as number) || a - b);
}
