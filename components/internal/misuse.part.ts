import { type Language, type Problem, readPeriod, TIMELINE_KINDS } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { deMisuse, type MisuseTexts } from '../locales/misuse.de.js';
import { enMisuse } from '../locales/misuse.en.js';
import { type GroupMember, keptBy, OWN_WORDS } from './selection-group.js';
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

/** What may be said in attributes that need no part of their own. */
interface Plain extends Pick<GroupMember, 'own'> {
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
  readonly today?: string;
}

const isNoYear = (text = ''): boolean => text !== '' && !/^\d{4}$/.test(text);

/** Of attributes that are understood without any part. */
export const misuse = (element: Plain): Misuse => ({
  ...(isNoYear(element.from) && { from: 'a year such as 2026' }),
  ...(isNoYear(element.until) && { until: 'a year such as 2026' }),
  ...(keptBy(element).includes(undefined) && { own: OWN_WORDS }),
  ...(element.kind && !TIMELINE_KINDS.some((kind) => kind === element.kind) && { kind: TIMELINE_KINDS.join(', ') }),
  ...(element.today && readPeriod(element.today)?.kind !== 'day' && { today: 'a day such as 2026-03-01' }),
});

const TEXTS: Readonly<Record<Language, MisuseTexts>> = { de: deMisuse, en: enMisuse };
const warned = new WeakMap<Element, Set<string>>();

/**
 * What readers are told of it, a line each; the webmaster finds in the console what stands there and what could. The value
 * is not repeated on the page: with `address-state` it may be anybody's.
 */
export function misuseNotes(element: Element, misuse: Misuse, texts: Texts, language: Language): readonly string[] {
  return Object.entries(misuse).map(([attribute, expected]) => {
    const name = nameOnPage(element, attribute);
    warnOnce(
      element,
      `${name}="${element.getAttribute(attribute) ?? ''}" cannot be used and has no effect. ${hint(expected)}`,
    );
    const said = TEXTS[language].inVain(name);
    const [problem] = areProblems(expected) ? expected : [];
    return problem ? `${said} ${texts.problem(problem)}` : said;
  });
}

/** The attribute as the page has written it: in a block, German after `data-`. */
function nameOnPage(element: Element, attribute: string): string {
  const [german] = Object.entries(ATTRIBUTES).find(([, english]) => english === attribute) ?? [];
  return german && element.closest('[data-sozialraum]') ? `data-${german}` : attribute;
}

const areProblems = (expected: Misuse[string]): expected is readonly Problem[] => Array.isArray(expected);

function hint(expected: Misuse[string]): string {
  if (typeof expected === 'string') return `Expected: ${expected}.`;
  if (areProblems(expected)) return JSON.stringify(expected);
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
