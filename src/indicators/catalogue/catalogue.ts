import type { CatalogueEntry } from '../../model/catalogue.js';
import { DEMOGRAPHY } from './demography.js';
import { LABOUR } from './labour.js';
import { SGB2 } from './sgb2.js';

/** The indicators of German social reporting that a city can take over, by id. */
export const CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  [DEMOGRAPHY, LABOUR, SGB2].flat().map((entry) => [entry.id, entry]),
);
