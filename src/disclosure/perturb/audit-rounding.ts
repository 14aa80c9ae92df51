import { type Block, blocksOf } from '../block.js';
import type { CountBounds } from '../bound-counts.js';
import { buildSystem } from '../build-system.js';
import type { CellReference } from '../cell-reference.js';
import { COUNT_STATE, COUNT_TRAIT, type CountSystem } from '../count-system.js';
import { DEFAULT_INTERVAL } from '../interval-rule.js';
import { narrowBounds } from './narrow-bounds.js';
import { layOut, type RequestLayout } from '../request-layout.js';
import type { SelectionLayout } from '../selection-layout.js';
import { maskCodes, type TableLayout } from '../table-layout.js';
import type { PublishRequest } from '../request.js';

/** A published cell, and the least and the greatest count that its rounded number can stand for. */
export type RoundedRange = (cell: {
  readonly selection: string;
  readonly area: string;
  readonly period: string;
}) => readonly [least: number, greatest: number] | undefined;

/**
 * Attacks counts that are published rounded, each for itself: every number is an interval, and the intervals of parts and
 * totals narrow each other. Returns the unsafe counts, published or not, that are left in less doubt than
 * {@link DEFAULT_INTERVAL} asks for. Bounds are narrowed sum by
 * sum: they are valid, and may be wider than the narrowest.
 *
 * @param request - With the true counts; its selections are what is published of them.
 * @param rangeOf - What a reader knows of a cell; nothing where there is no number.
 */
export function auditRounding(request: PublishRequest, rangeOf: RoundedRange): readonly CellReference[] {
  const layout = layOut(request);
  return blocksOf(layout).flatMap((block) => narrowIn(layout, block, rangeOf));
}

function narrowIn(layout: RequestLayout, block: Block, rangeOf: RoundedRange): readonly CellReference[] {
  const system = buildSystem(layout, block);
  const { lower, upper } = narrowBounds(knownBounds(layout, system, rangeOf), system.relations);
  const isNarrow = (count: number): boolean =>
    system.states[count] === COUNT_STATE.number &&
    ((system.traits[count] as number) & COUNT_TRAIT.unsafe) !== 0 &&
    (upper[count] as number) - (lower[count] as number) < DEFAULT_INTERVAL.width;
  return [...lower.keys()].filter(isNarrow).map((count) => system.describe(count));
}

function knownBounds(layout: RequestLayout, system: CountSystem, rangeOf: RoundedRange): CountBounds {
  const lower = new Float64Array(system.size);
  const upper = Float64Array.from(system.states, (state) => (state === COUNT_STATE.absent ? 0 : Infinity));
  for (const { selection, counts, maskAt } of system.selections) {
    const { id, table } = layout.published[selection] as SelectionLayout;
    counts.forEach((count, i) => {
      const cell = maskCodes(layout.tables[table] as TableLayout, maskAt[i] as number);
      const [least, greatest] = rangeOf({ selection: id, ...cell }) ?? [0, Infinity];
      lower[count] = Math.max(lower[count] as number, least);
      upper[count] = Math.min(upper[count] as number, greatest);
    });
  }
  return { lower, upper };
}
