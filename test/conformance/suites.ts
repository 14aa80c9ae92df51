import { jsonStatValidator } from './json-stat-validator.js';
import type { ConformanceSuite } from './suite.js';

/** Every suite by the name that `npm run conformance` knows it by. */
export const SUITES: ReadonlyMap<string, ConformanceSuite> = new Map([['json-stat-validator', jsonStatValidator]]);
