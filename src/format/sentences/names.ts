import type { Language } from '../../model/text.js';

const AND: Record<Language, string> = { de: ' und ', en: ' and ' };
const MOST_NAMES = 3;

/**
 * Names as a list in a sentence. From the fourth on the rest is only counted, with the word the sentence asks for:
 * `A, B und 2 weitere`.
 */
export function listNames(names: readonly string[], others: string, language: Language): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, 2), `${names.length - 2} ${others}`] : names;
  return shown.length < 2 ? shown.join('') : shown.slice(0, -1).join(', ') + AND[language] + shown.at(-1);
}

// "in Am Rott" is no German: a name that has its own preposition or article is quoted
const OWN_PREPOSITION = /^(Am|An|Auf|Bei|Beim|Das|Der|Die|Hinter|Im|In|Ob|Unter|Vor|Zu|Zum|Zur) /;

/** A name of a place as it stands after a preposition. */
export function placeName(name: string, language: Language): string {
  return language === 'de' && OWN_PREPOSITION.test(name) ? `„${name}“` : name;
}

/** The places something is true of, with their preposition: `in A, B und C`. */
export function inPlaces(names: readonly string[], language: Language): string {
  const others = language === 'de' ? 'weiteren' : 'others';
  return `in ${listNames(
    names.map((name) => placeName(name, language)),
    others,
    language,
  )}`;
}
