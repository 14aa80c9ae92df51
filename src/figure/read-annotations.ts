import { readPeriod } from '../model/period.js';
import { pageEntries } from './page-entries.js';
import type { Annotation } from './trend-model.js';

/**
 * Annotations as an attribute has them: a period, a colon and a text each, separated by semicolons. What begins with no period
 * is left out.
 *
 * @example
 * ```ts
 * readAnnotations('2015: Zuzug; 2020-03: Pandemie') // => [{ period: '2015', text: 'Zuzug' }, { period: '2020-03', text: 'Pandemie' }]
 * readAnnotations('irgendwann: etwas') // => []
 * ```
 */
export function readAnnotations(text: string): Annotation[] {
  return pageEntries(text).flatMap((entry) => {
    const colon = entry.indexOf(':');
    const [period, said] = [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()];
    return colon > 0 && said && readPeriod(period) ? [{ period, text: said }] : [];
  });
}
