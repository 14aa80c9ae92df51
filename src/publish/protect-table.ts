import { MASK } from '../disclosure/request.js';
import { protectAndAudit } from '../disclosure/protect-and-audit.js';
import { denseCube } from '../model/cube.js';
import { hasValue, observationStatus, stateOf } from '../model/observation-status.js';
import type { FrequencyRule } from '../model/statistic.js';
import { auditTable } from './audit-table.js';
import { type AuditedTable, wholeTable } from './whole-table.js';

/** A table of which cells are withheld so that none that is unsafe can be computed. */
export interface ProtectedTable {
  /** True for a cell of the cube that must not be shown, by its position. */
  readonly isWithheld: (position: number) => boolean;
  readonly cells: { readonly published: number; readonly withheld: number };
  /** How many cells could be computed all the same; above 0, nothing may be published. */
  readonly open: number;
}

/**
 * Protects every cell of one table, cells that come withheld included. The result is attacked twice: by the audit of
 * {@link protectAndAudit}, which knows the counts, and by {@link auditTable}, which knows what a reader knows.
 */
export function protectTable(table: AuditedTable, rule: FrequencyRule): ProtectedTable {
  const { values, statuses } = table.cube.cells();
  const { request, selections } = wholeTable(table, rule);
  const { masks, audit } = protectAndAudit(request);
  const withheld = new Uint8Array(values.length);
  statuses.forEach((status, at) => (withheld[at] = stateOf(status) === 'suppressed' ? 1 : 0));
  for (const { id, positions } of selections)
    masks.get(id)?.forEach((state, at) => {
      if (state !== MASK.published) withheld[positions[at] as number] = 1;
    });
  const suppressed = observationStatus('suppressed');
  const shown = denseCube(
    table.cube.dimensions,
    values.map((value, at) => (withheld[at] === 1 ? NaN : value)),
    statuses.map((status, at) => (withheld[at] === 1 ? suppressed : status)),
  );
  // a reader does not know which cells are withheld for the sake of others, so none has an upper bound
  const seen = auditTable({ ...table, cube: shown }, { minimum: Number.MAX_SAFE_INTEGER, zeros: rule.zeros });
  const published = values.reduce(
    (sum, _, at) => sum + (withheld[at] === 0 && hasValue(statuses[at] as number) ? 1 : 0),
    0,
  );
  const found = audit.exposed.length + audit.determined.length;
  return {
    isWithheld: (position) => withheld[position] === 1,
    cells: { published, withheld: withheld.reduce((sum, each) => sum + each, 0) },
    open: Math.max(audit.safe ? 0 : Math.max(1, found), seen.open.length),
  };
}
