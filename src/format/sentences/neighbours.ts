import type { Language } from '../../model/text.js';

/** Names of neighbours by the arrow key that leads to them. */
export type NamesByWay = Readonly<Partial<Record<'up' | 'right' | 'down' | 'left', string>>>;

interface NeighbourWords {
  readonly up: string;
  readonly right: string;
  readonly down: string;
  readonly left: string;
  readonly none: string;
  lead(list: string): string;
}

const WORDS: Record<Language, NeighbourWords> = {
  de: {
    up: 'oben',
    right: 'rechts',
    down: 'unten',
    left: 'links',
    none: 'Kein Nachbargebiet.',
    lead: (list) => `Von hier: ${list}.`,
  },
  en: {
    up: 'up',
    right: 'right',
    down: 'down',
    left: 'left',
    none: 'No neighbouring area.',
    lead: (list) => `From here: ${list}.`,
  },
};

/**
 * Where the arrow keys lead from an area.
 *
 * @example
 * ```ts
 * neighboursSentence({ up: 'Altstadt', left: 'Au' }, 'de') // => 'Von hier: oben Altstadt, links Au.'
 * ```
 */
export function neighboursSentence(names: NamesByWay, language: Language): string {
  const words = WORDS[language];
  const ways = (['up', 'right', 'down', 'left'] as const).filter((way) => names[way] !== undefined);
  return ways.length === 0 ? words.none : words.lead(ways.map((way) => `${words[way]} ${names[way]}`).join(', '));
}
