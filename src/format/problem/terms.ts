import { COUNTING_UNITS } from '../../model/measure.js';
import { own } from '../../model/own.js';
import { readPeriod } from '../../model/period.js';
import type { Language } from '../../model/text.js';
import { nearWord } from '../near-word.js';
import { formatNumber } from '../number.js';
import { formatPeriod } from '../period.js';
import { countingUnitName } from '../unit.js';

/** What the parameters of problems are in a person's words. */
export interface Terms {
  /** The received text in quotation marks. */
  readonly quote: (text: string) => string;
  /** What was expected: names known here in words, all others as they are written. */
  readonly expected: (names: string) => string;
  /** What came instead. */
  readonly received: (text: string) => string;
  /** The kind of a thing that has a code, as it begins a sentence. */
  readonly kind: (name: string) => string;
  /** Why something failed, by the code of the system or of the reader. */
  readonly reason: (code: string) => string;
  /** What there is instead, as a sentence with a space before it, and which of it was probably meant; nothing where there is nothing. */
  readonly knownAre: (known: string, given: string) => string;
  readonly number: (value: number) => string;
  /** A number with what is counted, for one or for several of them. */
  readonly counted: (count: number, one: string, several: string) => string;
  /** A part of a whole from 0 to 1. */
  readonly share: (value: number) => string;
  readonly megabytes: (bytes: number) => string;
  readonly period: (id: string) => string;
  readonly countingUnit: (id: string) => string;
}

interface Words {
  readonly quotes: readonly [open: string, close: string];
  readonly or: string;
  readonly nothing: string;
  readonly known: (names: string) => string;
  readonly meant: (name: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly expectations: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

/** As many names as a reader looks through. */
const MOST_KNOWN = 24;

/** The words of one language as a set of functions. */
export function termsOf(language: Language, words: Words): Terms {
  const quote = (text: string): string => words.quotes[0] + text + words.quotes[1];
  const word = (name: string): string => own(words.expectations, name) ?? quote(name);
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 });
  return {
    quote,
    expected: (names) => own(words.expectations, names) ?? names.split(' | ').map(word).join(` ${words.or} `),
    received: (text) => (text === '' ? words.nothing : word(text)),
    kind: (name) => own(words.kinds, name) ?? name.charAt(0).toUpperCase() + name.slice(1),
    reason: (code) => own(words.reasons, code) ?? code,
    knownAre(known, given) {
      if (known === '') return '';
      const names = known.split(', ');
      // a number is not like another for sharing some of its digits
      const near = given.length > 2 && /\p{L}/u.test(given) ? nearWord(given, names) : undefined;
      const shown =
        names.length > MOST_KNOWN ? `${names.slice(0, MOST_KNOWN).join(', ')} … (${number(names.length)})` : known;
      return `${near === undefined ? '' : ` ${words.meant(quote(near))}`} ${words.known(shown)}`;
    },
    number,
    counted: (count, one, several) => `${number(count)} ${count === 1 ? one : several}`,
    share: (value) => formatNumber(100 * value, { language, decimals: 1, unit: '%' }),
    megabytes: (bytes) => formatNumber(bytes / 1e6, { language, decimals: 1, unit: 'MB' }),
    period(id) {
      const period = readPeriod(id);
      return period ? formatPeriod(period, { language, style: 'short' }) : quote(id);
    },
    countingUnit(id) {
      const unit = COUNTING_UNITS.find((known) => known === id);
      return unit ? countingUnitName(unit, 2, language) : quote(id);
    },
  };
}
