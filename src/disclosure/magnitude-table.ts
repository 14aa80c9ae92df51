import { cellCount, type Cube, denseCube } from '../model/cube.js';
import type { Dimension } from '../model/dimension.js';
import type { MagnitudeRule } from '../model/magnitude-rule.js';
import { observationStatus } from '../model/observation-status.js';
import { cellClosure, type ContributionRecord } from './cell-closure.js';
import { type ContributionSummary, summarise } from './contribution-summary.js';
import { assertRule, depthOf, verdictOf } from './magnitude-rule.js';

/** What one rule says of every cell, in the order of the cells. */
export interface MagnitudeFlags {
  readonly rule: MagnitudeRule;
  /** 1 where the cell must not be shown. */
  readonly unsafe: Uint8Array;
  /** Upper protection levels, in the unit of the amounts. */
  readonly upperProtection: Float64Array;
}

/** Amounts by cell with what the rules say of them. Raw: it never leaves the house. */
export interface MagnitudeTable {
  /** Sums of amounts; a cell nobody contributes to is 0. */
  readonly cube: Cube;
  /** Contributors of each cell, holdings taken as one, without those whose amounts add up to zero. */
  readonly contributors: Uint32Array;
  /** In the order of the rules. */
  readonly flags: readonly MagnitudeFlags[];
}

/**
 * Adds the records of a register up to a table with all totals of its dimensions, and says which cells the rules forbid to
 * show. A contributor's records in a cell are one contribution, over districts and totals alike: who delivers to three
 * districts is one contributor of the city. Rules and their reading: {@link assessContributions}.
 *
 * A record may lie on a total where nothing finer is known; it counts for that total and those above it.
 *
 * @throws SozialraumError `unknown` for a category that does not exist, `invalid` for an amount, a record or a rule.
 * @example
 * ```ts
 * magnitudeTable([dimension('area', { de: 'Gebiet' }, 'area', [{ code: 'S', label: { de: 'Stadt' } }, { code: '1', label: { de: 'Mitte' } }], [{ total: 'S', parts: ['1'] }])], [{ contributor: 'a', categories: ['1'], amount: 9.5 }], [{ kind: 'minimum-contributors', minimum: 3 }]).flags[0].unsafe // => Uint8Array.of(1, 1)
 * ```
 */
export function magnitudeTable(
  dimensions: readonly Dimension[],
  records: readonly ContributionRecord[],
  rules: readonly MagnitudeRule[],
): MagnitudeTable {
  rules.forEach(assertRule);
  const size = cellCount(dimensions);
  const summary = summarise(records, size, Math.max(0, ...rules.map(depthOf)), cellClosure(dimensions));
  const values = summary.net.map((units) => units / 10 ** summary.decimals);
  return {
    cube: denseCube(dimensions, values, new Uint16Array(size).fill(observationStatus('ok'))),
    contributors: summary.contributors,
    flags: rules.map((rule) => flagCells(rule, summary)),
  };
}

/**
 * Whether cells that are hidden together pass the rules as one. What is hidden in a row can be computed as a sum, the total
 * less what is shown: this sum is a cell nobody drew, and must be safe too. For each group of cells (by their place in the
 * table's cube) it says what the rules say of their sum, contributors added over all of them. A record that lies in two
 * cells of a group counts once.
 *
 * @throws SozialraumError as {@link magnitudeTable}
 * @see <https://github.com/sdcTools/UserSupport/issues/160>
 */
export function assessMergedCells(
  dimensions: readonly Dimension[],
  records: readonly ContributionRecord[],
  groups: readonly (readonly number[])[],
  rules: readonly MagnitudeRule[],
): MagnitudeFlags[] {
  rules.forEach(assertRule);
  const groupsOf = new Map<number, number[]>();
  groups.forEach((cells, group) => {
    for (const cell of new Set(cells)) groupsOf.set(cell, [...(groupsOf.get(cell) ?? []), group]);
  });
  const cellsOf = cellClosure(dimensions);
  const depth = Math.max(0, ...rules.map(depthOf));
  const summary = summarise<ContributionRecord>(records, groups.length, depth, (record, visit) => {
    const met = new Set<number>();
    cellsOf(record, (cell) => groupsOf.get(cell)?.forEach((group) => met.add(group)));
    met.forEach(visit);
  });
  return rules.map((rule) => flagCells(rule, summary));
}

function flagCells(rule: MagnitudeRule, summary: ContributionSummary): MagnitudeFlags {
  const size = summary.contributors.length;
  const unsafe = new Uint8Array(size);
  const upperProtection = new Float64Array(size);
  for (let cell = 0; cell < size; cell++) {
    const verdict = verdictOf(rule, summary, cell);
    unsafe[cell] = verdict.unsafe ? 1 : 0;
    upperProtection[cell] = verdict.upperProtection;
  }
  return { rule, unsafe, upperProtection };
}
