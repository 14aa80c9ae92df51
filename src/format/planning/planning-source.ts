import type { SourceDocument } from '../../model/planning/citation.js';
import { readPeriod } from '../../model/period.js';
import { type Language, textIn } from '../../model/text.js';
import { formatPeriod } from '../period.js';
import type { LinkedText } from '../sentences/source-line.js';

const WORDS = {
  de: { source: ['Quelle: ', 'Quellen: '], asOf: 'Stand\u00a0' },
  en: { source: ['Source: ', 'Sources: '], asOf: 'as of\u00a0' },
} as const;

/**
 * The line below what is drawn of planning: the documents it is taken from, with publisher and state. The texts in a row
 * are the line.
 *
 * @example
 * ```ts
 * planningSource([{ id: 'a', title: { de: 'Konzept' }, publisher: 'Stadt Kleinau', asOf: '2022-08-15' }], 'de').map(({ text }) => text).join('') // => 'Quelle: Stadt Kleinau: Konzept, Stand\u00a015.08.2022'
 * ```
 */
export function planningSource(documents: readonly SourceDocument[], language: Language): LinkedText[] {
  if (documents.length === 0) return [];
  const { source, asOf: stand } = WORDS[language];
  const texts = documents.flatMap(({ title, publisher, asOf, url }, i): LinkedText[] => {
    const day = asOf === undefined ? undefined : readPeriod(asOf);
    const state = day ? `, ${stand}${formatPeriod(day, { language, style: 'short' })}` : '';
    const text = `${publisher}: ${textIn(title, language)}`;
    return [{ text: i > 0 ? '; ' : '' }, url ? { text, href: url } : { text }, { text: state }];
  });
  return [{ text: source[documents.length === 1 ? 0 : 1] }, ...texts];
}
