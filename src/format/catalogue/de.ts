import type { CatalogueText } from './catalogue-text-shape.js';
import { BENEFITS } from './de/benefits.js';
import { PEOPLE } from './de/people.js';
import { SUPPORT } from './de/support.js';
import { YOUNG } from './de/young.js';

/** The texts of the catalogue in German, by the entry's id. */
export const CATALOGUE_DE: Readonly<Record<string, CatalogueText>> = { ...PEOPLE, ...BENEFITS, ...SUPPORT, ...YOUNG };
