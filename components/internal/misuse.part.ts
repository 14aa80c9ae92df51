import { type Language, type LocalText, nearWord, type Problem } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { deMisuse, type MisuseTexts } from '../locales/misuse.de.js';
import { enMisuse } from '../locales/misuse.en.js';
import { problemText } from './texts.js';
import { ATTRIBUTES } from './upgrade-blocks.js';

/** What a publication knows by an id or code, and what it is called there. */
export interface Named {
  readonly name?: string;
  readonly title?: LocalText;
  readonly label?: LocalText;
  readonly plural?: LocalText;
}

/**
 * Attributes that ask in vain, by name, with what they could say: words (English by German), ids, or a sentence; or with what
 * went wrong with the file they name.
 */
export type Misuse = Readonly<
  Record<string, Readonly<Record<string, string>> | ReadonlyMap<string, Named> | string | readonly Problem[]>
>;

/** A part that knows of attributes that ask in vain. */
export interface Telling {
  misuse(element: unknown): Misuse;
}

const TEXTS: Readonly<Record<Language, MisuseTexts>> = { de: deMisuse, en: enMisuse };
/** More of them nobody reads through. */
const MOST_IDS = 30;
/** What was looked for among ids last: among thousands of areas that is not done anew for each drawing. */
const searched = new WeakMap<object, { readonly text: string; readonly meant: string | undefined }>();
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
    const near = meantBy(isStray ? attribute.slice('data-'.length) : value, expected);
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
const areIds = (expected: Misuse[string]): expected is ReadonlyMap<string, Named> => expected instanceof Map;

/** The word or id that was probably meant. */
function meantBy(text: string, expected: Misuse[string]): string | undefined {
  if (typeof expected === 'string' || areProblems(expected)) return undefined;
  if (!areIds(expected)) return nearWord(text, Object.entries(expected).flat());
  const before = searched.get(expected);
  if (before?.text === text) return before.meant;
  const meant = idMeantBy(text, expected);
  searched.set(expected, { text, meant });
  return meant;
}

function idMeantBy(text: string, expected: ReadonlyMap<string, Named>): string | undefined {
  const unknown = text.split(/\s+/).find((each) => each && !expected.has(each)) ?? '';
  const called = [...expected].flatMap(([id, thing]) => [id, ...namesOf(thing)].map((name) => [name, id] as const));
  const names = called.map(([name]) => name);
  const near = nearWord(text, names) ?? nearWord(unknown, names);
  return called.find(([name]) => name === near)?.[1];
}

const namesOf = ({ name, title, label, plural }: Named): readonly string[] =>
  [{ name }, title, label, plural]
    .flatMap((texts) => Object.values(texts ?? {}) as readonly (string | undefined)[])
    .filter((text) => text !== undefined);

function hint(expected: Misuse[string]): string {
  if (typeof expected === 'string') return `Expected: ${expected}.`;
  if (areProblems(expected)) return JSON.stringify(expected);
  if (areIds(expected)) {
    const ids = [...expected.keys()];
    const others = ids.length - MOST_IDS;
    return `Expected: ${ids.slice(0, MOST_IDS).join(', ')}${others > 0 ? ` or one of ${others} others` : ''}.`;
  }
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
