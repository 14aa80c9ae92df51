import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { DiagramArc } from './interface-diagram.js';
import type { InterfaceView } from './interface-words.js';

/** What a node touches, with the topics. */
export interface NodeInterface {
  readonly other: InterfaceView['nodes'][number];
  readonly topics: DiagramArc['topics'];
}

/**
 * The interfaces of the node at a place, in the order of the line.
 *
 * @example
 * ```ts
 * interfacesOf(interfaceView(interfaceDiagram(planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'Umzug' } }] }] }))), 1)[0].other.id // => 'a'
 * ```
 */
export function interfacesOf({ nodes, arcs }: InterfaceView, place: number): readonly NodeInterface[] {
  return arcs
    .flatMap(({ ends: [a, b], topics }) => (a === place || b === place ? [{ at: a === place ? b : a, topics }] : []))
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, topics }) => (nodes[at] ? [{ other: nodes[at], topics }] : []));
}

/** A node with all it touches, in one spoken line. */
export function interfaceReading(view: InterfaceView, place: number, language: Language): string {
  const node = view.nodes[place];
  if (!node) return '';
  const others = interfacesOf(view, place).map(({ other }) => textIn(other.title, language));
  return `${textIn(node.title, language)}, ${textIn(node.said, language)}: ${others.join('; ')}`;
}

/** Every interface as a table. */
export function interfaceTable({ nodes, arcs, words }: InterfaceView, language: Language): FigureWords['table'] {
  const { columns, subtitle: caption } = words[language];
  const name = (place: number): string => (nodes[place] ? textIn(nodes[place].title, language) : '');
  return {
    caption,
    columns,
    rows: [...arcs]
      .sort((one, other) => one.ends[0] - other.ends[0] || one.ends[1] - other.ends[1])
      .map(({ ends, topics }) => {
        const what = topics.map(({ title }) => textIn(title, language)).join('; ');
        const cells = [name(ends[1]), what].map((text) => ({ text, spoken: text }));
        return { heading: name(ends[0]), cells };
      }),
  };
}
