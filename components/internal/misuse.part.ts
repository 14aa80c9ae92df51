import { type Language, nearWord, type Problem } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { deMisuse, type MisuseTexts } from '../locales/misuse.de.js';
import { enMisuse } from '../locales/misuse.en.js';
import { problemText } from './texts.js';
import { ATTRIBUTES } from './upgrade-blocks.js';

/**
 * Attributes that ask in vain, by name, with what they could say: words (English by German), or a sentence; or with what went
 * wrong with the file they name.
 */
export type Misuse = Readonly<Record<string, Readonly<Record<string, string>> | string | readonly Problem[]>>;

/** A part that knows of attributes that ask in vain. */
export interface Telling {
  misuse(element: unknown): Misuse;
}

const TEXTS: Readonly<Record<Language, MisuseTexts>> = { de: deMisuse, en: enMisuse };
const warned = new WeakMap<Element, Set<string>>();

/**
 * What readers are told of it, a line each; the webmaster finds in the console what stands there and what could. The value
 * is not repeated on the page: with `address-state` it may be anybody's.
 */
export function misuseNotes(element: Element, misuse: Misuse, texts: Texts, language: Language): readonly string[] {
  return Object.entries(misuse).flatMap(([attribute, expected]) => {
    const name = nameOnPage(element, attribute);
    const value = valueOf(element, attribute);
    const isStray = attribute.startsWith('data-');
    const near = areWords(expected) ? nearOf(isStray ? attribute.slice('data-'.length) : value, expected) : undefined;
    const meant = near && isStray ? `data-${germanFor(near)}` : near;
    warnOnce(
      element,
      `${name}="${value}" cannot be used, or only in part. ${meant ? `Is ${meant} meant? ` : ''}${isStray ? STRAY_HINT : hint(expected)}`,
    );
    // editors and their plugins leave names of their own behind, which are nothing to readers
    if (isStray && !meant) return [];
    const { inVain, isMeant } = TEXTS[language];
    const [problem] = areProblems(expected) ? expected : [];
    return [
      [inVain(name), ...(problem ? [problemText(texts, problem)] : []), ...(meant ? [isMeant(meant)] : [])].join(' '),
    ];
  });
}

/** The attribute as the page has written it: in a block, German after `data-`. */
function nameOnPage(element: Element, attribute: string): string {
  const german = germanFor(attribute);
  return german !== attribute && element.closest('[data-sozialraum]') ? `data-${german}` : attribute;
}

const germanFor = (name: string): string =>
  Object.entries(ATTRIBUTES).find(([, english]) => english === name)?.[0] ?? name;

/** What the page says by it, as a block, as an element or by a script. */
function valueOf(element: Element, attribute: string): string {
  const block = element.closest('[data-sozialraum]');
  const { [attribute]: set } = element as unknown as Readonly<Record<string, string | undefined>>;
  return element.getAttribute(attribute) ?? block?.getAttribute(attribute) ?? set ?? '';
}

const STRAY_HINT = `Expected: ${Object.keys(ATTRIBUTES)
  .map((german) => `data-${german}`)
  .join(', ')}.`;

const areProblems = (expected: Misuse[string]): expected is readonly Problem[] => Array.isArray(expected);
const areWords = (expected: Misuse[string]): expected is Readonly<Record<string, string>> =>
  typeof expected === 'object' && !areProblems(expected);

const nearOf = (word: string, words: Readonly<Record<string, string>>): string | undefined =>
  nearWord(word, Object.entries(words).flat());

function hint(expected: Misuse[string]): string {
  if (typeof expected === 'string') return `Expected: ${expected}.`;
  if (!areWords(expected)) return JSON.stringify(expected);
  const words = Object.entries(expected).map(([german, english]) =>
    german === english ? english : `${english} (${german})`,
  );
  return `Expected: ${words.join(', ')}.`;
}

function warnOnce(element: Element, text: string): void {
  const known = warned.get(element) ?? new Set();
  warned.set(element, known);
  if (known.has(text)) return;
  known.add(text);
  // eslint-disable-next-line no-console -- for the webmaster: readers see a note
  console.warn(`<${element.localName}>: ${text}`);
}
