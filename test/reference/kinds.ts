import type { Check } from './check.js';
import { checkFrequencySuppression } from './frequency-suppression.js';

/** How a file of each kind is held against sozialraum. */
export const KINDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['frequency-table-suppression', checkFrequencySuppression],
]);
