import { countEdgeEquations, type EdgeEquation, findInComponent } from './alternatives.js';
import { type AttackerView, EDGE, ROLE, viewAfter, viewBeforehand } from './attacker-view.js';
import { blocksOf } from './block.js';
import { buildSystem } from './build-system.js';
import type { CellReference } from './cell-reference.js';
import { type Component, componentsOf } from './components.js';
import { COUNT_STATE, type CountSystem } from './count-system.js';
import { disjointSets } from './disjoint-sets.js';
import { restrictRelations } from './relations.js';
import {
  assertMask,
  layOut,
  maskCodes,
  type RequestLayout,
  type SelectionLayout,
  type TableLayout,
} from './request-layout.js';
import type { Masks, PublishRequest } from './request.js';

/** What an attacker who knows every relation finds behind the masks. Counts are named, never their values. */
export interface AuditVerdict {
  /** True when nothing below was found. */
  readonly safe: boolean;
  /** Unsafe counts that the masks leave open themselves. */
  readonly exposed: readonly CellReference[];
  /** Withheld or unpublished unsafe counts that published ones determine. */
  readonly determined: readonly CellReference[];
  /** Counts in an equation of such alone as are already as small as can be: their sum is known, so each of them is. */
  readonly pinned: readonly CellReference[];
  /** Number of counts that must stay hidden. */
  readonly hidden: number;
}

/**
 * Attacks masks as a reader would who knows all published counts and all sums, complements and remainders among the
 * tables. It shares with {@link protect} only the model of these relations: the elimination is its own, over another
 * prime, and what it calls hidden it shows by alternative tables.
 *
 * @param masks - Per id of a published selection; a selection without a mask is taken as withheld altogether.
 * @throws SozialraumError as {@link protect}; `invalid` for a mask of another length.
 */
export function audit(request: PublishRequest, masks: Masks): AuditVerdict {
  const layout = layOut(request);
  for (const { id, table } of layout.published) {
    const mask = masks.get(id);
    if (mask) assertMask(id, mask, layout.tables[table] as TableLayout);
  }
  const found = blocksOf(layout).map((block) => auditSystem(layout, buildSystem(layout, block), masks));
  const [exposed, determined, pinned] = [
    found.flatMap((f) => f.exposed),
    found.flatMap((f) => f.determined),
    found.flatMap((f) => f.pinned),
  ];
  return {
    safe: exposed.length + determined.length + pinned.length === 0,
    exposed,
    determined,
    pinned,
    hidden: found.reduce((sum, f) => sum + f.hidden, 0),
  };
}

type SystemVerdict = Omit<AuditVerdict, 'safe'>;

function auditSystem(layout: RequestLayout, system: CountSystem, masks: Masks): SystemVerdict {
  const attack = (zerosKnown: boolean): SystemVerdict => attackSystem(layout, system, masks, zerosKnown);
  const first = attack(true);
  return first.determined.length > 0 && isContradicted(system) ? attack(false) : first;
}

// zeros alone determine a count that is not zero: the totals do not belong to these parts
function isContradicted(system: CountSystem): boolean {
  const view = viewBeforehand(system, true);
  return componentsFor(system, view).some((component) => protectedOf(component).length > 0);
}

function attackSystem(layout: RequestLayout, system: CountSystem, masks: Masks, zerosKnown: boolean): SystemVerdict {
  const ids = layout.published.map(({ id }) => id);
  const view = viewAfter(system, masks, ids, zerosKnown);
  const determined: number[] = [];
  const edges: EdgeEquation[] = [];
  for (const component of componentsFor(system, view)) {
    const found = findInComponent(component);
    const toCount = (column: number): number => component.counts[column] as number;
    determined.push(...found.determined.filter((c) => component.view.roles[c] === ROLE.protected).map(toCount));
    edges.push(...found.edgeEquations.map((e) => ({ ...e, columns: e.columns.map(toCount) })));
  }
  const describe = describer(layout, system);
  return {
    exposed: view.exposed.map(describe),
    determined: determined.sort((a, b) => a - b).map(describe),
    pinned: pinnedBy(edges, system, view, zerosKnown).map(describe),
    hidden: view.roles.reduce((sum, role) => sum + (role === ROLE.protected ? 1 : 0), 0),
  };
}

function componentsFor(system: CountSystem, view: AttackerView): Component[] {
  if (!view.roles.includes(ROLE.protected)) return [];
  return componentsOf(restrictRelations(system.relations, view.roles), view);
}

/**
 * The counts that equations of counts on the edge pin down. Two kinds of such equations pin nothing: those that only say
 * that ones and ones are equally many, and those that hold by the structure of the tables, whatever is published.
 */
function pinnedBy(
  equations: readonly EdgeEquation[],
  system: CountSystem,
  after: AttackerView,
  zerosKnown: boolean,
): number[] {
  const doubtful = linkedToUnbalanced(equations, system.size);
  if (doubtful.length === 0) return [];
  const columns = new Set(doubtful.flatMap((equation) => equation.columns));
  const structure = viewBeforehand(system, zerosKnown);
  structure.edges.forEach((edge, count) => {
    if (edge !== EDGE.none || (system.states[count] === COUNT_STATE.number && system.values[count] === 0))
      structure.roles[count] = after.roles[count] as number;
    if (!columns.has(count)) structure.edges[count] = EDGE.none;
  });
  const structural = componentsFor(system, structure).reduce((sum, c) => sum + countEdgeEquations(c), 0);
  return doubtful.length > structural ? [...columns].sort((a, b) => a - b) : [];
}

function linkedToUnbalanced(equations: readonly EdgeEquation[], size: number): EdgeEquation[] {
  if (equations.every(({ balanced }) => balanced)) return [];
  const sets = disjointSets(size);
  for (const { columns } of equations) for (const column of columns) sets.unite(columns[0] as number, column);
  const rootOf = ({ columns }: EdgeEquation): number => sets.find(columns[0] as number);
  const unbalanced = new Set(equations.filter(({ balanced }) => !balanced).map(rootOf));
  return equations.filter((equation) => unbalanced.has(rootOf(equation)));
}

function protectedOf(component: Component): number[] {
  return findInComponent(component).determined.filter((column) => component.view.roles[column] === ROLE.protected);
}

// a cell that is published is named by its selection, whatever else it is
function describer(layout: RequestLayout, system: CountSystem): (count: number) => CellReference {
  return (count) => {
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
}
