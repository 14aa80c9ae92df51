import { inLanguages } from '../format/in-languages.js';
import { type InterfaceText, interfaceText } from '../format/planning/interface-text.js';
import { paragraph } from '../format/sentences/paragraph.js';
import { listNames } from '../format/sentences/names.js';
import { type Language, type LocalText, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { DiagramNode, InterfaceDiagram } from './interface-diagram.js';
import { thoseWithMost } from './those-with-most.js';

/** What is said of the network of interfaces, in one language. */
export interface InterfaceWords
  extends Pick<FigureWords, 'title' | 'subtitle' | 'summary'>, Pick<InterfaceText, 'kinds' | 'columns'> {}

/** The network of interfaces as it is drawn, with all that is said of it. */
export interface InterfaceView extends Omit<InterfaceDiagram, 'nodes'> {
  /** How many interfaces a node has is `said`. */
  readonly nodes: readonly (DiagramNode & { readonly said: LocalText })[];
  readonly words: Readonly<Record<Language, InterfaceWords>>;
}

/**
 * The diagram with the words about it: which plan touches the most, and what touches nothing.
 *
 * @example
 * ```ts
 * interfaceView(interfaceDiagram(planningOf({}))).words.en.title // => 'No interfaces recorded'
 * ```
 */
export function interfaceView(diagram: InterfaceDiagram): InterfaceView {
  const nodes = diagram.nodes.map((node) => ({
    ...node,
    said: inLanguages((language) => interfaceText(language).interfaces(node.degree)),
  }));
  return { ...diagram, nodes, words: { de: wordsOf(diagram, 'de'), en: wordsOf(diagram, 'en') } };
}

function wordsOf({ nodes, arcs, isolated }: InterfaceDiagram, language: Language): InterfaceWords {
  const text = interfaceText(language);
  const { kinds, columns, subtitle } = text;
  const count = (kind: DiagramNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
  const plans = nodes.filter(({ kind }) => kind === 'plan');
  const names = isolated.map((title) => textIn(title, language));
  return {
    ...{ kinds, columns, subtitle },
    title:
      plans.length > 0
        ? text.title(
            ...thoseWithMost(
              plans.map(({ title }) => textIn(title, language)),
              plans.map(({ degree }) => degree),
            ),
          )
        : text.none,
    summary: paragraph(
      text.summary(count('plan'), count('department'), arcs.length),
      names.length > 0 ? text.isolated(listNames(names, text.others, language)) : '',
    ),
  };
}
