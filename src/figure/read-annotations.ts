import { readPeriod } from '../model/period.js';
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
  return text.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const [period, said] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    return colon > 0 && said && readPeriod(period) ? [{ period, text: said }] : [];
  });
}
