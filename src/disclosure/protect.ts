import { type AttackerView, ROLE, viewBeforehand } from './attacker-view.js';
import { type AuditVerdict, nameFindings, verdictOf } from './audit.js';
import { auditSystem } from './audit-system.js';
import { blocksOf } from './block.js';
import { buildSystem } from './build-system.js';
import { type Component, componentsOf } from './components.js';
import { COUNT_STATE, COUNT_TRAIT, type CountSystem } from './count-system.js';
import { integers } from './int-list.js';
import { peelRelations } from './peel.js';
import { restrictRelations } from './relations.js';
import { layOut, maskLength, type RequestLayout, type TableLayout } from './request-layout.js';
import { MASK, type Masks, type PublishRequest } from './request.js';
import { type PublicationOrder, suppress } from './suppress.js';

/** What may be published, and how much is withheld. */
export interface Protection {
  readonly masks: Masks;
  /** Cells with a number over all published selections. A cell that two selections share is counted in each. */
  readonly cells: { readonly published: number; readonly primary: number; readonly secondary: number };
  readonly audit: AuditVerdict;
}

/**
 * Decides which counts are withheld so that none that is unsafe can be learned: not from its own cell, and not by adding
 * and subtracting published cells of any table of the request. Small counts and those of fine areas are withheld
 * rather than totals. The masks are audited afterwards by other means; where `audit.safe` is false, something published
 * before or a total that contradicts its parts leaves no way.
 *
 * The result is the same for the same request. The method and its limits: docs/methods/suppression.md.
 *
 * @throws SozialraumError as {@link PublishRequest} is resolved: `unknown`, `duplicate`, `missing`, `conflict` or
 * `invalid`.
 * @example
 * ```ts
 * const { masks, cells, audit } = protect({
 *   tables: [population],
 *   published: [{ id: 'minors', table: 'population', terms: [{ age: ['0-14', '15-17'] }] }],
 * });
 * masks.get('minors')?.[0] === MASK.published; // the first area in the first period may be shown
 * ```
 */
export function protect(request: PublishRequest): Protection {
  const layout = layOut(request);
  const masks = new Map(
    layout.published.map(({ id, table }) => [id, new Uint8Array(maskLength(layout.tables[table] as TableLayout))]),
  );
  const cells = { published: 0, primary: 0, secondary: 0 };
  const findings = blocksOf(layout).map((block) => {
    const system = buildSystem(layout, block);
    writeMasks(layout, system, suppressedCounts(system), masks, cells);
    return nameFindings(layout, system, auditSystem(layout, system, masks));
  });
  return { masks, cells, audit: verdictOf(findings) };
}

/** The safe counts of a system that have to be suppressed. */
function suppressedCounts(system: CountSystem): Uint8Array {
  const first = suppressIn(system, true);
  return first.contradicted ? suppressIn(system, false).suppressed : first.suppressed;
}

function suppressIn(
  system: CountSystem,
  zerosKnown: boolean,
): { readonly suppressed: Uint8Array; readonly contradicted: boolean } {
  const suppressed = new Uint8Array(system.size);
  const view = viewBeforehand(system, zerosKnown);
  let contradicted = false;
  for (const component of needful(system, view)) {
    const outcome = suppress(component, publicationOrder(system, component));
    contradicted ||= outcome.contradicted;
    outcome.refused.forEach((refused, column) => (suppressed[component.counts[column] as number] = refused));
  }
  return { suppressed, contradicted };
}

function needful(system: CountSystem, view: AttackerView): Component[] {
  if (!view.roles.includes(ROLE.protected)) return [];
  return componentsOf(peelRelations(restrictRelations(system.relations, view.roles), view), view);
}

// zeros that are shown, then preferred selections, then the largest counts
function publicationOrder({ values, preference }: CountSystem, { counts, view }: Component): PublicationOrder {
  const value = Float64Array.from(counts, (count) => values[count] as number);
  const turn = Int32Array.from(counts, (count) => (values[count] === 0 ? -1 : (preference[count] as number)));
  const candidates = integers(counts.length, (column) => column).filter(
    (column) => view.roles[column] === ROLE.candidate,
  );
  candidates.sort(
    (a, b) =>
      (turn[a] as number) - (turn[b] as number) ||
      (value[b] as number) - (value[a] as number) ||
      (counts[a] as number) - (counts[b] as number),
  );
  return { candidates, zeros: candidates.findLastIndex((column) => turn[column] === -1) + 1 };
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
      const openBefore = ((traits[count] as number) & COUNT_TRAIT.openBefore) !== 0;
      const unsafe = !openBefore && ((traits[count] as number) & COUNT_TRAIT.unsafe) !== 0;
      if (states[count] !== COUNT_STATE.number && !unsafe) return;
      const status = unsafe ? 'primary' : suppressed[count] === 1 ? 'secondary' : 'published';
      mask[maskAt[i] as number] = MASK[status];
      cells[status]++;
    });
  }
}
