import { catalogueFile, GEOMETRY_PATH } from '../../src/publish/catalogue-file.js';
import { tablePath } from '../../src/publish/table-path.js';
import { datasetFile } from '../../src/publish/dataset-file.js';
import { smallCity } from '../fixtures/small-city.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- files are spoilt at any depth */
/** A file as JSON, to be spoilt. */
export type Json = any;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** The published files of a city, the fictional one without another, by path; fresh on each call. */
export function cityFiles(city = smallCity): Map<string, Json> {
  const tables = [...city.tables].map(([id, table]) => [tablePath(id, 'json'), datasetFile(city, table)]);
  const files = [['publication.json', catalogueFile(city)], [GEOMETRY_PATH, city.geometry], ...tables];
  return structuredClone(new Map(files as [string, Json][]));
}

/** The indicator that all elements show first. */
export const FIRST_TABLE = tablePath(smallCity.indicators[0]?.id ?? '', 'json');
