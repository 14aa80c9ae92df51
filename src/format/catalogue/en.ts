import type { CatalogueText } from './catalogue-text-shape.js';
import { BENEFITS } from './en/benefits.js';
import { PEOPLE } from './en/people.js';
import { SUPPORT } from './en/support.js';
import { YOUNG } from './en/young.js';

/** The texts of the catalogue in English, by the entry's id. */
export const CATALOGUE_EN: Readonly<Record<string, CatalogueText>> = { ...PEOPLE, ...BENEFITS, ...SUPPORT, ...YOUNG };
