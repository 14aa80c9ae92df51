import { findDetermined } from './alternatives.js';
import { mustStayHidden, viewAfter, viewBeforehand } from './attacker-view.js';
import { type Component, componentsOf } from './components.js';
import { COUNT_STATE, type CountSystem } from './count-system.js';
import { incidenceOf } from './incidence.js';
import type { IntervalRule } from './interval-rule.js';
import type { Move } from './move.js';
import { Pattern } from './pattern.js';
import { Prover, THOROUGH } from './prover.js';
import { restrictRelations } from './relations.js';
import type { RequestLayout } from './request-layout.js';
import type { Masks } from './request.js';

/** What is found in one system, counts by their positions. */
export interface SystemFindings {
  readonly exposed: readonly number[];
  readonly determined: readonly number[];
  readonly unproven: readonly number[];
  readonly hidden: number;
}

/** Attacks the masks of one system. Proofs that are handed in are believed as far as they hold. */
export function auditSystem(
  { published }: RequestLayout,
  system: CountSystem,
  masks: Masks,
  interval: IntervalRule,
  proofs: readonly Move[] = [],
): SystemFindings {
  const ids = published.map(({ id }) => id);
  const attack = (zerosKnown: boolean): SystemFindings =>
    attackSystem(system, masks, ids, interval, proofs, zerosKnown);
  const found = attack(true);
  const suspicious = found.determined.length + found.unproven.length > 0;
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
  interval: IntervalRule,
  proofs: readonly Move[],
  zerosKnown: boolean,
): SystemFindings {
  const view = viewAfter(system, masks, ids, zerosKnown);
  const determined: number[] = [];
  const unproven: number[] = [];
  const components = componentsOf(restrictRelations(system.relations, view.roles), view);
  const proofsOf = proofsByComponent(components, proofs);
  for (const component of components) {
    const open = withoutProof(component, system, interval, proofsOf.get(component) ?? []);
    if (open.length === 0) continue;
    const found = new Set(findDetermined(component));
    for (const column of open) {
      const count = component.counts[column] as number;
      if (found.has(column)) determined.push(count);
      // what a count without a number of ours could be is not for us to prove
      else if (system.states[count] === COUNT_STATE.number) unproven.push(count);
    }
  }
  return {
    exposed: view.exposed,
    determined: determined.sort((a, b) => a - b),
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

// the columns for which neither the proofs at hand nor a search of our own yields what the rule asks
function withoutProof(
  component: Component,
  { grids }: CountSystem,
  interval: IntervalRule,
  proofs: readonly Move[],
): number[] {
  const pattern = new Pattern(component, new Float64Array(component.counts.length), grids);
  const prover = new Prover(pattern, interval, THOROUGH);
  const holds = proofChecker(component);
  for (const proof of proofs) if (holds(proof)) pattern.add(proof);
  return [...component.counts.keys()].filter(
    (column) => pattern.needsProof(column) && prover.prove(column, Infinity) === undefined,
  );
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
