import type { Adapter } from './adapter.js';
import { classings } from './classing.js';
import { demography } from './demography.js';
import { rates } from './rates.js';
import { segregation } from './segregation.js';
import { spatial } from './spatial.js';
import { trend } from './trend.js';

/** Our answer to every function of the reference files, by the name it has there. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map([
  ...Object.entries(classings),
  ...Object.entries(demography),
  ...Object.entries(rates),
  ...Object.entries(segregation),
  ...Object.entries(spatial),
  ...Object.entries(trend),
]);
