import { mustStayHidden, viewAfter } from './attacker-view.js';
import { type Component, componentsOf } from './components.js';
import { isContradicted } from './contradiction.js';
import { COUNT_STATE, type CountSystem } from './count-system.js';
import { always, type Course, partOf, partsOf } from './course.js';
import type { Decide, Decision } from './decide.js';
import { DEFAULT_INTERVAL, type IntervalRule } from './interval-rule.js';
import { isNear, withoutLoose } from './loose-relations.js';
import type { Move } from './move.js';
import { moveCheck } from './move-check.js';
import { Pattern } from './pattern.js';
import { Prover, THOROUGH } from './prover.js';
import { restrictRelations } from './relations.js';
import type { RequestLayout } from './request-layout.js';
import type { Masks } from './request.js';

/** What a system is attacked with. */
export interface AuditMeans extends Course {
  readonly interval?: IntervalRule | undefined;
  readonly decide: Decide;
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
  { interval = DEFAULT_INTERVAL, decide, ...course }: AuditMeans,
  proofs: readonly Move[] = [],
): SystemFindings {
  const ids = published.map(({ id }) => id);
  const { mayGoOn = always } = course;
  const means = { interval, decide, course };
  const found = attackSystem(system, masks, ids, means, proofs, true);
  const suspicious = found.determined.length + found.narrow.length + found.unproven.length > 0;
  if (!suspicious || !mayGoOn() || !isContradicted(system)) return found;
  return attackSystem(system, masks, ids, { ...means, course: { mayGoOn } }, proofs, false);
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
  const binding = withoutLoose(restrictRelations(system.relations, view.roles), view, means.interval.width);
  const components = componentsOf(binding, view);
  const proofsOf = proofsByComponent(components, proofs);
  const courses = partsOf(
    means.course,
    components.map(({ counts }) => counts.length),
  );
  components.forEach((component, at) => {
    const course = courses[at] as Course;
    const found = attackComponent(component, system, { ...means, course }, proofsOf.get(component) ?? []);
    const toCount = (column: number): number => component.counts[column] as number;
    determined.push(...found.determined.map(toCount));
    narrow.push(...found.narrow.map(toCount));
    unproven.push(...found.unproven.map(toCount));
  });
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

/** How much of the work the search is, before what is left is decided. */
const SEARCH_SHARE = 0.5;

/** What an attack is made with. */
interface Means {
  readonly interval: IntervalRule;
  readonly decide: Decide;
  readonly course: Course;
}

// by the proofs at hand, then a search of our own, then by whoever decides what is left
function attackComponent(
  component: Component,
  { grids, states }: CountSystem,
  { interval, decide, course }: Means,
  proofs: readonly Move[],
): Decision {
  const pattern = new Pattern(component, new Float64Array(component.counts.length), grids);
  const prover = new Prover(pattern, interval, THOROUGH);
  const fulfils = moveCheck(component);
  const holds = (move: Move): boolean => isNear(move) && fulfils(move);
  for (const proof of proofs) if (holds(proof)) pattern.add(proof);
  const { mayGoOn = always } = course;
  const isOpen = (column: number): boolean =>
    mayGoOn() ? prover.prove(column, Infinity) === undefined : prover.lackOf(column) !== undefined;
  const searching = partOf(course, 0, SEARCH_SHARE);
  const open = [...component.counts.keys()].filter((column, _, { length }) => {
    searching.onProgress?.(column / length);
    return pattern.needsProof(column) && isOpen(column);
  });
  if (open.length === 0) return { determined: [], narrow: [], unproven: [] };
  if (!mayGoOn()) return { determined: [], narrow: [], unproven: open };
  const decision = decide(open, { component, pattern, prover, holds, course: partOf(course, SEARCH_SHARE, 1) });
  // what a count without a number of ours could be is not for us to prove
  const isOurs = (column: number): boolean => states[component.counts[column] as number] === COUNT_STATE.number;
  return { ...decision, unproven: decision.unproven.filter(isOurs) };
}
