import type { AgeSpan } from '../model/age-span.js';
import type { Language } from '../model/text.js';

/**
 * Ages in words.
 *
 * @example
 * ```ts
 * formatAges({ from: 15, to: 64 }, 'de') // => '15 bis 64 Jahre'
 * formatAges({ from: 0, to: 17 }, 'de') // => 'unter 18 Jahren'
 * formatAges({ from: 65 }, 'de') // => '65 Jahre und älter'
 * formatAges({ from: 0, to: 17 }, 'en') // => 'under 18'
 * ```
 */
export function formatAges({ from, to }: AgeSpan, language: Language): string {
  const german = language === 'de';
  if (to === undefined) {
    if (from === 0) return german ? 'alle' : 'all ages';
    return german ? `${from} Jahre und älter` : `${from} and older`;
  }
  if (from === 0) return german ? `unter ${to + 1} Jahren` : `under ${to + 1}`;
  if (from === to) return german ? `${from} Jahre` : `aged ${from}`;
  return german ? `${from} bis ${to} Jahre` : `${from} to ${to}`;
}
