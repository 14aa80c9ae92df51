import { flagsOf, type ObservationFlag, type ObservationStatus } from '../../model/observation-status.js';
import type { Language } from '../../model/text.js';
import { listNames } from './names.js';

/** Flags that are one word of the same sentence, and those that need a sentence of their own. */
interface CaveatWords {
  readonly words: Partial<Record<ObservationFlag, string>>;
  readonly sentences: Partial<Record<ObservationFlag, string>>;
  value(words: string): string;
}

const WORDS: Record<Language, CaveatWords> = {
  de: {
    words: { estimated: 'geschätzt', provisional: 'vorläufig', revised: 'berichtigt' },
    sentences: {
      unreliable: 'Der Wert ist nur eingeschränkt aussagekräftig.',
      exceeds: 'Der Zähler ist größer als der Nenner.',
      'protected-at-source': 'Der Wert wurde schon an der Quelle gerundet oder geschützt.',
      break: 'Der Wert ist mit früheren nicht vergleichbar.',
    },
    value: (words) => `Der Wert ist ${words}.`,
  },
  en: {
    words: { estimated: 'estimated', provisional: 'provisional', revised: 'revised' },
    sentences: {
      unreliable: 'The value is of limited reliability.',
      exceeds: 'The numerator exceeds the denominator.',
      'protected-at-source': 'The value was already rounded or protected at its source.',
      break: 'The value is not comparable with earlier ones.',
    },
    value: (words) => `The value is ${words}.`,
  },
};

/**
 * What is to be said of a value beside the number, from its flags; nothing where it has none.
 *
 * @param told - Flags of which something has been said already.
 */
export function caveatSentences(
  status: ObservationStatus,
  language: Language,
  told: readonly ObservationFlag[] = [],
): string[] {
  const words = WORDS[language];
  const flags = flagsOf(status).filter((flag) => !told.includes(flag));
  const named = flags.flatMap((flag) => words.words[flag] ?? []);
  return [
    ...(named.length > 0 ? [words.value(listNames(named, '', language))] : []),
    ...flags.flatMap((flag) => words.sentences[flag] ?? []),
  ];
}
