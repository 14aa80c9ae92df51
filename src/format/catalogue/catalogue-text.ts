import { SozialraumError } from '../../error.js';
import type { LocalText } from '../../model/text.js';
import type { CatalogueText } from './catalogue-text-shape.js';
import { CATALOGUE_DE } from './de.js';
import { CATALOGUE_EN } from './en.js';

/** The texts of an entry in German and English. */
export type CatalogueTexts = { readonly [Key in keyof CatalogueText]: LocalText };

/**
 * What people read of an entry of the catalogue.
 *
 * @throws SozialraumError `unknown` for an entry without texts.
 * @example
 * ```ts
 * catalogueTexts('sgb2-rate').title // => { de: 'SGB-II-Quote', en: 'Basic income rate (SGB II)' }
 * ```
 */
export function catalogueTexts(id: string): CatalogueTexts {
  const [german, english] = [CATALOGUE_DE[id], CATALOGUE_EN[id]];
  if (!german || !english) throw new SozialraumError('unknown', 'text of catalogue entry', id);
  const keys = Object.keys(german) as (keyof CatalogueText)[];
  return Object.fromEntries(
    keys.map((key) => [key, { de: german[key], ...(english[key] === undefined ? {} : { en: english[key] }) }]),
  ) as CatalogueTexts;
}
