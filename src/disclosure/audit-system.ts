import { type EdgeEquation, findInComponent } from './alternatives.js';
import { type AttackerView, EDGE, ROLE, viewAfter, viewBeforehand } from './attacker-view.js';
import { type Component, componentsOf } from './components.js';
import { COUNT_STATE, type CountSystem } from './count-system.js';
import { disjointSets } from './disjoint-sets.js';
import { echelonForm } from './echelon.js';
import { restrictRelations } from './relations.js';
import type { RequestLayout } from './request-layout.js';
import type { Masks } from './request.js';

/** What is found in one system, counts by their positions. */
export interface SystemFindings {
  readonly exposed: readonly number[];
  readonly determined: readonly number[];
  readonly pinned: readonly number[];
  readonly hidden: number;
}

/** Attacks the masks of one system. */
export function auditSystem({ published }: RequestLayout, system: CountSystem, masks: Masks): SystemFindings {
  const ids = published.map(({ id }) => id);
  const found = attack(system, masks, ids, true);
  const suspicious = found.determined.length + found.pinned.length > 0;
  return suspicious && isContradicted(system) ? attack(system, masks, ids, false) : found;
}

// zeros alone determine a count that is not zero: the totals do not belong to these parts
function isContradicted(system: CountSystem): boolean {
  const components = componentsFor(system, viewBeforehand(system, true));
  return components.some((component) => findInComponent(component).determined.length > 0);
}

function attack(system: CountSystem, masks: Masks, ids: readonly string[], zerosKnown: boolean): SystemFindings {
  const view = viewAfter(system, masks, ids, zerosKnown);
  const determined: number[] = [];
  const equations: EdgeEquation[] = [];
  for (const component of componentsFor(system, view)) {
    const found = findInComponent(component);
    const toCount = (column: number): number => component.counts[column] as number;
    determined.push(...found.determined.map(toCount));
    equations.push(...found.edgeEquations.map((e) => ({ ...e, columns: e.columns.map(toCount) })));
  }
  return {
    exposed: view.exposed,
    determined: determined.sort((a, b) => a - b),
    pinned: pinnedBy(equations, system, view, zerosKnown),
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
  const unbalanced = linkedToUnbalanced(equations, system.size);
  if (unbalanced.length === 0) return [];
  const counts = new Set(unbalanced.flatMap(({ columns }) => columns));
  const structure = viewBeforehand(system, zerosKnown);
  structure.edges.forEach((edge, count) => {
    if (edge !== EDGE.none || (system.states[count] === COUNT_STATE.number && system.values[count] === 0))
      structure.roles[count] = after.roles[count] as number;
    if (!counts.has(count)) structure.edges[count] = EDGE.none;
  });
  const structural = componentsFor(system, structure).reduce((sum, c) => sum + countEdgeEquations(c), 0);
  return unbalanced.length > structural ? [...counts].sort((a, b) => a - b) : [];
}

function linkedToUnbalanced(equations: readonly EdgeEquation[], size: number): EdgeEquation[] {
  if (equations.every(({ balanced }) => balanced)) return [];
  const sets = disjointSets(size);
  for (const { columns } of equations) for (const column of columns) sets.unite(columns[0] as number, column);
  const rootOf = ({ columns }: EdgeEquation): number => sets.find(columns[0] as number);
  const roots = new Set(equations.filter(({ balanced }) => !balanced).map(rootOf));
  return equations.filter((equation) => roots.has(rootOf(equation)));
}

function countEdgeEquations(component: Component): number {
  const { pivots, firstOnEdge } = echelonForm(component);
  return pivots.length - firstOnEdge;
}
