import type { Adapter } from './adapter.js';
import { rates } from './rates.js';

/** Our answer to every function of the reference files, by the name it has there. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map([
  ...Object.entries(rates), //
]);
