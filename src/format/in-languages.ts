import type { Language, LocalText } from '../model/text.js';

/** A text as it is said in each language; once where it is the same. */
export function inLanguages(say: (language: Language) => string): LocalText {
  const [de, en] = [say('de'), say('en')];
  return en === de ? { de } : { de, en };
}
