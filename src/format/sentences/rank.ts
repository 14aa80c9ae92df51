import type { AreaLevel } from '../../model/area.js';
import type { Language } from '../../model/text.js';
import { formatAreaCount } from '../unit.js';

/** Where the value of an area stands among those of its level, as numbers of other areas. Equal is what prints the same. */
export interface RankFacts {
  readonly level: AreaLevel;
  readonly higher: number;
  readonly equal: number;
  readonly lower: number;
}

interface RankWords {
  readonly compared: string;
  readonly noun: string;
  allEqual(noun: string): string;
  end(highest: boolean, noun: string): string;
  endShared(highest: boolean, noun: string, times: number): string;
  between(parts: readonly string[], noun: string): string;
  readonly higher: string;
  readonly equal: string;
  readonly lower: string;
}

const german = (noun: string, article: string, ending: string): RankWords => ({
  compared: 'im Vergleich',
  noun,
  allEqual: (word) => `überall ${ending === 'em' ? 'derselbe' : 'dieselbe'} ${word}`,
  end: (highest, word) => `${article} ${highest ? 'höchste' : 'niedrigste'} ${word}`,
  endShared: (highest, word, times) =>
    `${article} ${highest ? 'höchste' : 'niedrigste'} ${word}, ${article} ${times}-mal vorkommt`,
  between: (parts, word) => `${parts.join(', ')} ${word}`,
  higher: `mit höher${ending}`,
  equal: `mit gleich${ending}`,
  lower: `mit niedriger${ending}`,
});

const english = (noun: string): RankWords => ({
  compared: 'compared',
  noun,
  allEqual: (word) => `the same ${word} everywhere`,
  end: (highest, word) => `the ${highest ? 'highest' : 'lowest'} ${word}`,
  endShared: (highest, word, times) => `the ${highest ? 'highest' : 'lowest'} ${word}, which occurs ${times} times`,
  between: (parts, word) => `${parts.join(', ')} ${word}`,
  higher: 'with a higher',
  equal: 'with the same',
  lower: 'with a lower',
});

const WORDS: Record<Language, { readonly value: RankWords; readonly count: RankWords }> = {
  de: { value: german('Wert', 'der', 'em'), count: german('Zahl', 'die', 'er') },
  en: { value: english('value'), count: english('number') },
};

/**
 * A sentence about the rank of a value: `63 Ortsteile im Vergleich: 2 mit höherem, 60 mit niedrigerem Wert.` It needs no
 * genitive and no dative of the level's name, which is the city's own. Nothing is said where there is nothing to compare.
 */
export function rankSentence({ level, higher, equal, lower }: RankFacts, isCount: boolean, language: Language): string {
  const others = higher + equal + lower;
  if (others === 0) return '';
  const words = WORDS[language][isCount ? 'count' : 'value'];
  const { noun } = words;
  const says = (): string => {
    if (equal === others) return words.allEqual(noun);
    if (higher > 0 && lower > 0) return words.between(partsOf({ higher, equal, lower }, words), noun);
    return equal > 0 ? words.endShared(higher === 0, noun, equal + 1) : words.end(higher === 0, noun);
  };
  return `${formatAreaCount(others + 1, level, language)} ${words.compared}: ${says()}.`;
}

function partsOf(counts: Readonly<Record<'higher' | 'equal' | 'lower', number>>, words: RankWords): string[] {
  return (['higher', 'equal', 'lower'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => `${counts[part]} ${words[part]}`);
}
