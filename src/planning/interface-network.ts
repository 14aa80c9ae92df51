import type { Interdependency, InterfaceTopic } from '../model/planning/relation.js';
import type { Planning } from '../model/planning/planning.js';

/** A plan, a department, or the office itself, which touches a department as a whole. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: 'plan' | 'department' | 'office';
  /** How many others it touches. */
  readonly degree: number;
  /** By how many topics. */
  readonly topics: number;
}

/** Two nodes that touch, by position in the list of nodes. */
export interface NetworkEdge {
  readonly between: readonly [number, number];
  readonly topics: readonly InterfaceTopic[];
}

/** Which plans and departments touch, and by what. */
export interface InterfaceNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Plans that touch nothing in the data; that they do in truth is not ruled out. */
  readonly isolated: readonly string[];
}

/**
 * The network of interfaces. A topic that names a plan links the plan to the department, others link the office as a
 * whole. A pair that is described more than once is one edge.
 *
 * @see docs/methods/planning-interfaces.md
 * @example
 * ```ts
 * interfaceNetwork(planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'Umzug' } }] }] })).edges.length // => 1
 * ```
 */
export function interfaceNetwork(planning: Planning): InterfaceNetwork {
  const links = new Map<string, { ends: readonly [End, End]; topics: InterfaceTopic[] }>();
  for (const each of planning.interfaces)
    for (const topic of each.topics) {
      const ends = endsOf(each, topic);
      const key = ends
        .map(({ kind, id }) => `${kind} ${id}`)
        .sort()
        .join('|');
      const link = links.get(key) ?? { ends, topics: [] };
      links.set(key, link);
      link.topics.push(topic);
    }
  const positions = new Map<string, number>();
  const nodes: { id: string; kind: NetworkNode['kind']; degree: number; topics: number }[] = [];
  const enter = ({ kind, id }: End, topics: number): number => {
    const key = `${kind} ${id}`;
    const position = positions.get(key) ?? nodes.push({ id, kind, degree: 0, topics: 0 }) - 1;
    positions.set(key, position);
    const node = nodes[position];
    if (node) {
      node.degree++;
      node.topics += topics;
    }
    return position;
  };
  const edges = [...links.values()].map(({ ends: [a, b], topics }): NetworkEdge => ({
    between: [enter(a, topics.length), enter(b, topics.length)],
    topics,
  }));
  const isolated = planning.plans.flatMap(({ id }) => (positions.has(`plan ${id}`) ? [] : [id]));
  return { nodes, edges, isolated };
}

interface End {
  readonly kind: NetworkNode['kind'];
  readonly id: string;
}

function endsOf({ plans, department }: Interdependency, { plan }: InterfaceTopic): readonly [End, End] {
  if (plans)
    return [
      { kind: 'plan', id: plans[0] },
      { kind: 'plan', id: plans[1] },
    ];
  const own: End = plan === undefined ? { kind: 'office', id: 'office' } : { kind: 'plan', id: plan };
  return [own, { kind: 'department', id: department ?? '' }];
}

/**
 * What two plans have to do with each other, in whichever order they are named: a table of interfaces shows each pair once.
 *
 * @example
 * ```ts
 * topicsBetween(planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'Umzug' } }] }] }), 'b', 'a') // => [{ title: { de: 'Umzug' } }]
 * ```
 */
export function topicsBetween(planning: Planning, one: string, other: string): readonly InterfaceTopic[] {
  return planning.interfaces.flatMap(({ plans, topics }) =>
    plans && one !== other && plans.includes(one) && plans.includes(other) ? topics : [],
  );
}
