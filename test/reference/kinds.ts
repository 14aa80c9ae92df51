import { checkAttackerIntervals } from './attacker-intervals.js';
import { checkCellKey } from './cell-key.js';
import type { Check } from './check.js';
import { checkDifferencing } from './differencing.js';
import { checkFrequencySuppression, checkLinkedSuppression } from './frequency-suppression.js';
import { checkMagnitude } from './magnitude.js';
import { checkRates } from './rates.js';
import { checkRounding } from './rounding.js';

/** How a file of each kind is held against sozialraum. */
export const KINDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['frequency-table-suppression', checkFrequencySuppression],
  ['frequency-table-suppression-linked', checkLinkedSuppression],
  ['attacker-feasible-intervals', checkAttackerIntervals],
  ['magnitude-table', checkMagnitude],
  ['rate-disclosure', checkRates],
  ['small-count-rounding', checkRounding],
  ['cell-key-method', checkCellKey],
  ['differencing', checkDifferencing],
]);
