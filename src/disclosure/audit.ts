import { auditSystem, type SystemFindings } from './audit-system.js';
import { type Block, blocksOf } from './block.js';
import { buildSystem } from './build-system.js';
import type { CellReference } from './cell-reference.js';
import type { CountSystem } from './count-system.js';
import { type Course, partsOf } from './course.js';
import { decideBy } from './decide.js';
import type { IntervalRule } from './interval-rule.js';
import type { LinearSolver } from './linear-solver.js';
import { layOut, type RequestLayout } from './request-layout.js';
import type { SelectionLayout } from './selection-layout.js';
import { assertMask, maskCodes, type TableLayout } from './table-layout.js';
import type { Masks, PublishRequest } from './request.js';

/** What else may be asked of an audit. Ended early, it calls unproven what it has not settled by then. */
export interface AuditOptions extends Course {
  /** How wide the intervals of unsafe counts must be; two units, also for a contributor, if not said. */
  readonly interval?: IntervalRule;
  /** Settles by linear and integer programs what neither proof nor elimination settles. */
  readonly solver?: LinearSolver | undefined;
}

/** What an attacker who knows every relation finds behind the masks. Counts are named, never their values. */
export interface AuditVerdict {
  /** True when nothing below was found. */
  readonly safe: boolean;
  /** Unsafe counts that the masks leave open themselves. */
  readonly exposed: readonly CellReference[];
  /** Withheld counts, and unsafe ones that are not published, that the published ones determine. */
  readonly determined: readonly CellReference[];
  /** Such counts whose interval is certainly narrower than the rule asks; only a solver can tell. */
  readonly narrow: readonly CellReference[];
  /** Such counts of which it could not be shown that an attacker is left in doubt, as far as the rule asks: not safe. */
  readonly unproven: readonly CellReference[];
  /** Number of counts that must stay hidden. */
  readonly hidden: number;
}

/**
 * Attacks masks as a reader would who knows all published counts and all sums, complements and remainders among the
 * tables. It shares with {@link protect} the model of these relations and the search for tables that fulfil them; what it
 * calls hidden it has shown by such tables, checked relation by relation. The method and its limits:
 * docs/methods/audit.md.
 *
 * @param masks - Per id of a published selection; a selection without a mask is taken as withheld altogether.
 * @param options - `mayGoOn` ends the audit early: what is not settled by then is `unproven`, never safe.
 * @throws SozialraumError as {@link protect}; `invalid` for a mask of another length.
 */
export function audit(request: PublishRequest, masks: Masks, options: AuditOptions = {}): AuditVerdict {
  const layout = layOut(request);
  for (const { id, table } of layout.published) {
    const mask = masks.get(id);
    if (mask) assertMask(id, mask, layout.tables[table] as TableLayout);
  }
  const blocks = blocksOf(layout);
  const courses = partsOf(
    options,
    blocks.map((block) => cellsOf(layout, block)),
  );
  const { interval, solver } = options;
  const decide = decideBy(solver);
  return verdictOf(
    blocks.map((block, at) => {
      const system = buildSystem(layout, block);
      return nameFindings(layout, system, auditSystem(layout, system, masks, { interval, decide, ...courses[at] }));
    }),
  );
}

function cellsOf({ tables }: RequestLayout, block: Block): number {
  return block.tables.reduce((sum, { table, times }) => sum + (tables[table]?.cellsPerPeriod ?? 0) * times.length, 0);
}

/** What is found in a part of the request, counts by their names. */
export type NamedFindings = Omit<AuditVerdict, 'safe'>;

/** Names what was found: a published cell by its selection, whatever else it is. */
export function nameFindings(layout: RequestLayout, system: CountSystem, found: SystemFindings): NamedFindings {
  const name = (count: number): CellReference => {
    for (const { selection, counts, maskAt } of system.selections) {
      const at = counts.indexOf(count);
      if (at < 0) continue;
      const { id, table } = layout.published[selection] as SelectionLayout;
      return {
        kind: 'selection',
        selection: id,
        ...maskCodes(layout.tables[table] as TableLayout, maskAt[at] as number),
      };
    }
    return system.describe(count);
  };
  return {
    exposed: found.exposed.map(name),
    determined: found.determined.map(name),
    narrow: found.narrow.map(name),
    unproven: found.unproven.map(name),
    hidden: found.hidden,
  };
}

/** The verdict over all parts of a request. */
export function verdictOf(parts: readonly NamedFindings[]): AuditVerdict {
  const exposed = parts.flatMap((part) => part.exposed);
  const determined = parts.flatMap((part) => part.determined);
  const narrow = parts.flatMap((part) => part.narrow);
  const unproven = parts.flatMap((part) => part.unproven);
  return {
    safe: exposed.length + determined.length + narrow.length + unproven.length === 0,
    exposed,
    determined,
    narrow,
    unproven,
    hidden: parts.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
