import { findDetermined } from './alternatives.js';
import { mustStayHidden, viewAfter, viewBeforehand } from './attacker-view.js';
import { type Component, componentsOf } from './components.js';
import { COUNT_STATE, type CountSystem } from './count-system.js';
import { incidenceOf } from './incidence.js';
import { DEFAULT_INTERVAL, type IntervalRule } from './interval-rule.js';
import type { LinearSolver } from './linear-solver.js';
import type { Move } from './move.js';
import { Pattern } from './pattern.js';
import { Prover, THOROUGH } from './prover.js';
import { restrictRelations } from './relations.js';
import type { RequestLayout } from './request-layout.js';
import type { Masks } from './request.js';
import { settle } from './settle.js';

/** What else may be asked of an audit. */
export interface AuditOptions {
  /** How wide the intervals of unsafe counts must be; two units, also for a contributor, if not said. */
  readonly interval?: IntervalRule;
  /** Settles by linear and integer programs what neither proof nor elimination settles. */
  readonly solver?: LinearSolver | undefined;
}

/** What is found in one system, counts by their positions. */
export interface SystemFindings {
  readonly exposed: readonly number[];
  readonly determined: readonly number[];
  readonly narrow: readonly number[];
  readonly unproven: readonly number[];
  readonly hidden: number;
}

/** Attacks the masks of one system. Proofs that are handed in are believed as far as they hold. */
export function auditSystem(
  { published }: RequestLayout,
  system: CountSystem,
  masks: Masks,
  { interval = DEFAULT_INTERVAL, solver }: AuditOptions,
  proofs: readonly Move[] = [],
): SystemFindings {
  const ids = published.map(({ id }) => id);
  const attack = (zerosKnown: boolean): SystemFindings =>
    attackSystem(system, masks, ids, { interval, solver }, proofs, zerosKnown);
  const found = attack(true);
  const suspicious = found.determined.length + found.narrow.length + found.unproven.length > 0;
  return suspicious && isContradicted(system) ? attack(false) : found;
}

/** True where zeros alone determine a count that is not zero: the totals do not belong to these parts. */
export function isContradicted(system: CountSystem): boolean {
  const view = viewBeforehand(system, true);
  const components = componentsOf(restrictRelations(system.relations, view.roles), view);
  return components.some((component) => findDetermined(component).length > 0);
}

function attackSystem(
  system: CountSystem,
  masks: Masks,
  ids: readonly string[],
  means: Means,
  proofs: readonly Move[],
  zerosKnown: boolean,
): SystemFindings {
  const view = viewAfter(system, masks, ids, zerosKnown);
  const determined: number[] = [];
  const narrow: number[] = [];
  const unproven: number[] = [];
  const components = componentsOf(restrictRelations(system.relations, view.roles), view);
  const proofsOf = proofsByComponent(components, proofs);
  for (const component of components) {
    const found = attackComponent(component, system, means, proofsOf.get(component) ?? []);
    const toCount = (column: number): number => component.counts[column] as number;
    determined.push(...found.determined.map(toCount));
    narrow.push(...found.narrow.map(toCount));
    // what a count without a number of ours could be is not for us to prove
    const isOurs = (count: number): boolean => system.states[count] === COUNT_STATE.number;
    unproven.push(...found.unproven.map(toCount).filter(isOurs));
  }
  return {
    exposed: view.exposed,
    determined: determined.sort((a, b) => a - b),
    narrow: narrow.sort((a, b) => a - b),
    unproven: unproven.sort((a, b) => a - b),
    hidden: view.roles.reduce((sum, role) => sum + (mustStayHidden(role) ? 1 : 0), 0),
  };
}

// each proof in the columns of the component it runs through; one that runs through none proves nothing
function proofsByComponent(components: readonly Component[], proofs: readonly Move[]): Map<Component, Move[]> {
  const found = new Map<Component, Move[]>();
  const componentOf = new Map<number, Component>();
  if (proofs.length > 0)
    for (const component of components) for (const count of component.counts) componentOf.set(count, component);
  for (const { columns: counts, shifts } of proofs) {
    const component = componentOf.get(counts[0] as number);
    if (!component || counts.some((count) => componentOf.get(count) !== component)) continue;
    const columns = counts.map((count) => component.columnOf[count] as number);
    const own = found.get(component);
    if (own) own.push({ columns, shifts });
    else found.set(component, [{ columns, shifts }]);
  }
  return found;
}

/** What an attack is made with. */
interface Means {
  readonly interval: IntervalRule;
  readonly solver: LinearSolver | undefined;
}

// by the proofs at hand, then a search of our own, then exact elimination, then a solver if there is one
function attackComponent(
  component: Component,
  { grids }: CountSystem,
  { interval, solver }: Means,
  proofs: readonly Move[],
): Pick<SystemFindings, 'determined' | 'narrow' | 'unproven'> {
  const pattern = new Pattern(component, new Float64Array(component.counts.length), grids);
  const prover = new Prover(pattern, interval, THOROUGH);
  const holds = proofChecker(component);
  for (const proof of proofs) if (holds(proof)) pattern.add(proof);
  const isOpen = (column: number): boolean =>
    pattern.needsProof(column) && prover.prove(column, Infinity) === undefined;
  const open = [...component.counts.keys()].filter(isOpen);
  if (open.length === 0) return { determined: [], narrow: [], unproven: [] };
  const same = new Set(findDetermined(component));
  const left = open.filter((column) => !same.has(column));
  const settled = solver && settle(left, component, pattern, prover, solver, holds);
  return {
    determined: open.filter((column) => same.has(column)),
    narrow: left.filter((column) => settled?.get(column) === 'narrow'),
    unproven: left.filter((column) => (settled?.get(column) ?? 'open') === 'open'),
  };
}

// that every relation holds and no count falls too far
function proofChecker({ counts, relations, view }: Component): (move: Move) => boolean {
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
