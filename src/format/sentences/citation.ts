import type { Period } from '../../model/period.js';
import type { Publisher } from '../../model/source.js';
import type { Language } from '../../model/text.js';
import { formatPeriod } from '../period.js';

/** What a figure is cited by. */
export interface CitationFacts {
  readonly publisher: Publisher;
  /** What the figure is about. */
  readonly subject: string;
  /** The line that tells its sources. */
  readonly source: string;
  readonly address: string;
  /** The day on which it was looked at. */
  readonly seen: Period;
}

/**
 * How a figure is cited, so that a reader finds it again.
 *
 * @example
 * ```ts
 * citation({ publisher: { name: 'Stadt K.', unit: 'Sozialamt' }, subject: 'SGB-II-Quote (%)', source: 'Quelle: BA', address: 'https://k.de/', seen: parsePeriod('2026-11-21') }, 'de') // => 'Stadt K., Sozialamt: SGB-II-Quote (%). Quelle: BA. https://k.de/ (abgerufen am 21.11.2026)'
 * ```
 */
export function citation({ publisher, subject, source, address, seen }: CitationFacts, language: Language): string {
  const who = [publisher.name, publisher.unit].filter(Boolean).join(', ');
  const day = formatPeriod(seen, { language, style: 'short' });
  const when = language === 'de' ? `abgerufen am ${day}` : `accessed ${day}`;
  return `${[[who, subject].filter(Boolean).join(': '), source].filter(Boolean).join('. ')}. ${address} (${when})`;
}
