import { OFFICE_NAME } from '../format/planning/office-name.js';
import type { InterfaceTopic } from '../model/planning/relation.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { interfaceNetwork, type NetworkNode } from '../planning/interface-network.js';
import { planOverlap } from '../planning/overlap.js';
import { fewCrossings } from './arc-order.js';

/** A plan, a department, or the office, at its place on the line. */
export interface DiagramNode extends NetworkNode {
  /** What is not listed has its id for a title. */
  readonly title: LocalText;
}

/** Two nodes that touch, by their places on the line, the upper one first. */
export interface DiagramArc {
  readonly ends: readonly [number, number];
  readonly topics: readonly Pick<InterfaceTopic, 'title'>[];
}

/** The network of interfaces as nodes on a line and arcs between them. */
export interface InterfaceDiagram {
  /** Plans, then the office, then departments; within each so that few arcs cross. */
  readonly nodes: readonly DiagramNode[];
  readonly arcs: readonly DiagramArc[];
  /** Plans without an interface in the data, of those that the tables of relations and interfaces are about. */
  readonly isolated: readonly LocalText[];
}

const KINDS: readonly NetworkNode['kind'][] = ['plan', 'office', 'department'];

/**
 * The network of interfaces, ordered for drawing: plans begin as their overlap orders them, and then give way to each other
 * where fewer arcs cross.
 *
 * @example
 * ```ts
 * interfaceDiagram(planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'Umzug' } }] }] })).arcs[0].ends // => [0, 1]
 * ```
 */
export function interfaceDiagram(planning: Planning): InterfaceDiagram {
  const network = interfaceNetwork(planning);
  const alike = new Map(planOverlap(planning).order.map((id, i) => [id, i]));
  const rank = (position: number): number => alike.get(network.nodes[position]?.id ?? '') ?? Infinity;
  const positions = network.nodes.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
  const blocks = KINDS.map((kind) => positions.filter((position) => network.nodes[position]?.kind === kind));
  const order = fewCrossings(
    blocks,
    network.edges.map(({ between }) => between),
  );
  const place = new Map(order.map((position, i) => [position, i]));
  const titles = titlesOf(planning);
  const related = new Set(planning.relations.map(({ plan }) => plan));
  return {
    nodes: order.flatMap((position) => {
      const node = network.nodes[position];
      return node ? [{ ...node, title: titles.get(`${node.kind} ${node.id}`) ?? { de: node.id } }] : [];
    }),
    arcs: network.edges.map(({ between, topics }) => {
      const [a, b] = between.map((position) => place.get(position) ?? 0) as [number, number];
      return { ends: [Math.min(a, b), Math.max(a, b)], topics: topics.map(({ title }) => ({ title })) };
    }),
    isolated: network.isolated.flatMap((id) => (related.has(id) ? (titles.get(`plan ${id}`) ?? []) : [])),
  };
}

function titlesOf({ plans, departments }: Planning): ReadonlyMap<string, LocalText> {
  return new Map([
    ['office office', OFFICE_NAME] as const,
    ...plans.map(({ id, title, shortTitle }) => [`plan ${id}`, shortTitle ?? title] as const),
    ...departments.map(({ id, title }) => [`department ${id}`, title] as const),
  ]);
}
