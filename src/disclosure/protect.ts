import { viewBeforehand } from './attacker-view.js';
import { blocksOf } from './block.js';
import { buildSystem } from './build-system.js';
import { componentsOf } from './components.js';
import { isContradicted } from './contradiction.js';
import { COUNT_STATE, COUNT_TRAIT, type CountSystem } from './count-system.js';
import { DEFAULT_INTERVAL, type IntervalRule } from './interval-rule.js';
import { withoutLoose } from './loose-relations.js';
import type { Move } from './move.js';
import { restrictRelations } from './relations.js';
import { layOut, type RequestLayout } from './request-layout.js';
import type { SelectionLayout } from './selection-layout.js';
import { maskIndex, maskLength, type TableLayout } from './table-layout.js';
import { MASK, type Masks, type PublishRequest } from './request.js';
import { suppress, type SuppressionRule } from './suppress.js';
import { withholdingCosts } from './withholding-costs.js';

/** What else may be asked of a protection. */
export interface ProtectOptions {
  /** How wide the intervals of unsafe counts must be for an attacker; two units, also for a contributor, if not said. */
  readonly interval?: IntervalRule;
  /** How much work goes into withholding less: steps of search per count that must stay hidden. */
  readonly effort?: number;
}

const EFFORT = 5000;

/** What may be published, and how much is withheld. */
export interface Protection {
  readonly masks: Masks;
  /** Cells with a number over all published selections. A cell that two selections share is counted in each. */
  readonly cells: { readonly published: number; readonly primary: number; readonly secondary: number };
  /** Counts that must stay hidden and for which no proof was found; above 0, nothing of it may be published. */
  readonly unproven: number;
}

/**
 * Decides which counts are withheld so that none that is unsafe can be learned: not from its own cell, and not by adding
 * and subtracting published cells of any table of the request. Small counts and those of fine areas are withheld
 * rather than totals. Where `unproven` is above 0, something published before or a total that contradicts its parts leaves
 * no way. Before anything is published, `audit` attacks the masks by other means; `protectAndAudit` does both.
 *
 * The result is the same for the same request. The method and its limits: docs/methods/suppression.md.
 *
 * @throws SozialraumError as {@link PublishRequest} is resolved: `unknown`, `duplicate`, `missing`, `conflict` or
 * `invalid`.
 * @example
 * ```ts
 * const { masks, cells, unproven } = protect({
 *   tables: [population],
 *   published: [{ id: 'minors', table: 'population', terms: [{ age: ['0-14', '15-17'] }] }],
 * });
 * masks.get('minors')?.[0] === MASK.published; // the first area in the first period may be shown
 * ```
 */
export function protect(request: PublishRequest, options: ProtectOptions = {}): Protection {
  return protectBlocks(request, options, () => {});
}

/** What becomes of a block: its system, the masks so far, and the moves over counts that prove what is hidden. */
export type BlockVisitor = (layout: RequestLayout, system: CountSystem, masks: Masks, proofs: readonly Move[]) => void;

/** Protects block by block, and hands over each with its proofs. */
export function protectBlocks(
  request: PublishRequest,
  { interval = DEFAULT_INTERVAL, effort = EFFORT }: ProtectOptions,
  visit: BlockVisitor,
): Protection {
  const layout = layOut(request);
  const masks = new Map(
    layout.published.map((selection) => [
      selection.id,
      emptyMask(selection, layout.tables[selection.table] as TableLayout),
    ]),
  );
  const cells = { published: 0, primary: 0, secondary: 0 };
  let allUnproven = 0;
  for (const block of blocksOf(layout)) {
    const system = buildSystem(layout, block);
    const { suppressed, proofs, unproven } = suppressedCounts(system, withholdingCosts(layout, system), {
      interval,
      effort,
    });
    allUnproven += unproven;
    writeMasks(layout, system, suppressed, masks, cells);
    visit(layout, system, masks, proofs);
  }
  return { masks, cells, unproven: allUnproven };
}

function emptyMask({ isShown, isShownAt }: SelectionLayout, table: TableLayout): Uint8Array {
  const mask = new Uint8Array(maskLength(table));
  isShown.forEach((shown, area) =>
    isShownAt.forEach((shownAt, time) => {
      if (shown === 0 || shownAt === 0) mask[maskIndex(table, area, time)] = MASK.unpublished;
    }),
  );
  return mask;
}

/** The safe counts of a system that have to be suppressed. */
function suppressedCounts(system: CountSystem, costs: Float64Array, rule: SuppressionRule): SystemSuppression {
  const first = suppressIn(system, costs, rule, true);
  return first.unproven > 0 && isContradicted(system) ? suppressIn(system, costs, rule, false) : first;
}

interface SystemSuppression {
  readonly suppressed: Uint8Array;
  /** Moves over counts. */
  readonly proofs: readonly Move[];
  readonly unproven: number;
}

function suppressIn(
  system: CountSystem,
  costs: Float64Array,
  rule: SuppressionRule,
  zerosKnown: boolean,
): SystemSuppression {
  const suppressed = new Uint8Array(system.size);
  const proofs: Move[] = [];
  const view = viewBeforehand(system, zerosKnown);
  let unproven = 0;
  const binding = withoutLoose(restrictRelations(system.relations, view.roles), view, rule.interval.width);
  for (const component of componentsOf(binding, view)) {
    const costsHere = Float64Array.from(component.counts, (count) => costs[count] as number);
    const outcome = suppress(component, costsHere, system.grids, rule);
    unproven += outcome.unproven.length;
    for (const { columns, shifts } of outcome.moves)
      proofs.push({ columns: columns.map((column) => component.counts[column] as number), shifts });
    outcome.refused.forEach((refused, column) => (suppressed[component.counts[column] as number] = refused));
  }
  return { suppressed, proofs, unproven };
}

function writeMasks(
  layout: RequestLayout,
  { states, traits, selections }: CountSystem,
  suppressed: Uint8Array,
  masks: ReadonlyMap<string, Uint8Array>,
  cells: { published: number; primary: number; secondary: number },
): void {
  for (const { selection, counts, maskAt } of selections) {
    const mask = masks.get(layout.published[selection]?.id as string) as Uint8Array;
    counts.forEach((count, i) => {
      const isOpen = ((traits[count] as number) & (COUNT_TRAIT.openBefore | COUNT_TRAIT.always)) !== 0;
      const unsafe = !isOpen && ((traits[count] as number) & COUNT_TRAIT.unsafe) !== 0;
      if (states[count] !== COUNT_STATE.number && !unsafe) return;
      const status = unsafe ? 'primary' : suppressed[count] === 1 ? 'secondary' : 'published';
      mask[maskAt[i] as number] = MASK[status];
      cells[status]++;
    });
  }
}
