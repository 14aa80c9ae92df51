import { csv } from './csv.js';
import { geoJson } from './geojson.js';
import { csvw } from './csvw.js';
import { jsonStatSamples } from './json-stat-samples.js';
import { jsonStatValidator } from './json-stat-validator.js';
import { sdmxCsv } from './sdmx-csv.js';
import { sdmxJson } from './sdmx-json.js';
import type { ConformanceSuite } from './suite.js';
import { topoJson } from './topojson.js';

/** Every suite by the name that `npm run conformance` knows it by. */
export const SUITES: ReadonlyMap<string, ConformanceSuite> = new Map([
  ['csv', csv],
  ['geojson', geoJson],
  ['topojson', topoJson],
  ['json-stat-validator', jsonStatValidator],
  ['json-stat-samples', jsonStatSamples],
  ['sdmx-csv', sdmxCsv],
  ['sdmx-json', sdmxJson],
  ['csvw', csvw],
]);
