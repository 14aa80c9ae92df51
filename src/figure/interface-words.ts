import { interfaceText } from '../format/planning/interface-text.js';
import { paragraph } from '../format/sentences/gaps.js';
import { listNames } from '../format/sentences/names.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { DiagramArc, DiagramNode, InterfaceDiagram } from './interface-diagram.js';

/** What a node touches, in the order of the line, with the topics. */
export interface NodeInterface {
  readonly other: DiagramNode;
  readonly topics: DiagramArc['topics'];
}

/**
 * The interfaces of the node at a place.
 *
 * @example
 * ```ts
 * interfacesOf(interfaceDiagram(planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'Umzug' } }] }] })), 1)[0].other.id // => 'a'
 * ```
 */
export function interfacesOf({ nodes, arcs }: InterfaceDiagram, place: number): readonly NodeInterface[] {
  return arcs
    .flatMap(({ ends: [a, b], topics }) => (a === place || b === place ? [{ at: a === place ? b : a, topics }] : []))
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, topics }) => (nodes[at] ? [{ other: nodes[at], topics }] : []));
}

/** A node with all it touches, in one spoken line. */
export function interfaceReading(diagram: InterfaceDiagram, place: number, language: Language): string {
  const node = diagram.nodes[place];
  if (!node) return '';
  const text = interfaceText(language);
  const found = interfacesOf(diagram, place);
  const others = found.map(({ other }) => textIn(other.title, language)).join('; ');
  return text.reading(textIn(node.title, language), text.interfaces(found.length), others);
}

/** The words about the network: which plan touches the most, and every interface as a table. */
export function interfaceWords(diagram: InterfaceDiagram, language: Language): FigureWords {
  const text = interfaceText(language);
  const { nodes, arcs, isolated } = diagram;
  const name = (place: number): string => (nodes[place] ? textIn(nodes[place].title, language) : '');
  const count = (kind: DiagramNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
  const plans = nodes.filter(({ kind }) => kind === 'plan').sort((a, b) => b.degree - a.degree || b.topics - a.topics);
  const [most] = plans;
  const names = isolated.map((title) => textIn(title, language));
  return {
    title: most ? text.title(textIn(most.title, language), most.degree) : text.none,
    subtitle: text.subtitle,
    summary: paragraph(
      text.summary(count('plan'), count('department'), text.interfaces(arcs.length)),
      names.length > 0 ? text.isolated(listNames(names, text.others, language)) : '',
    ),
    table: {
      caption: text.subtitle,
      columns: text.columns,
      rows: [...arcs]
        .sort((one, other) => one.ends[0] - other.ends[0] || one.ends[1] - other.ends[1])
        .map(({ ends, topics }) => {
          const what = topics.map(({ title }) => textIn(title, language)).join('; ');
          const cells = [name(ends[1]), what].map((each) => ({ text: each, spoken: each }));
          return { heading: name(ends[0]), cells };
        }),
    },
  };
}
