import type { CountSystem } from './count-system.js';
import type { RequestLayout } from './request-layout.js';
import { MASK } from './request.js';

/** So much more a preferred count costs than one of the next rank. */
const PREFERRED = 1000;
const MOST_RANKS = 3;
const TIE = 0.01;
/** What keeps to the pattern costs so much of its price. */
const IN_PATTERN = 0.01;

/**
 * What it costs to withhold a safe count: what it says or the same for all, a total a little more; a preferred count so
 * much more that others go first, the foremost last; one that the pattern to keep to withholds next to nothing.
 */
export function withholdingCosts({ published, preference, weights }: RequestLayout, system: CountSystem): Float64Array {
  const { values, relations, selections } = system;
  const costs = weights === 'equal' ? new Float64Array(values.length).fill(1) : values.map((n) => Math.max(1, n));
  const { columns, factors } = relations;
  const isTotal = new Uint8Array(values.length);
  columns.forEach((count, i) => {
    if ((factors[i] as number) > 0) isTotal[count] = 1;
  });
  const last = Math.max(...preference);
  const factorOf = new Float64Array(values.length).fill(1);
  for (const { selection, counts, maskAt } of selections) {
    const dearer = PREFERRED ** Math.min(MOST_RANKS, last - (preference[selection] as number));
    const pattern = published[selection]?.pattern;
    counts.forEach((count, i) => {
      const was = pattern?.[maskAt[i] as number];
      const wasWithheld = was === MASK.primary || was === MASK.secondary;
      factorOf[count] = Math.max(factorOf[count] as number, dearer) * (wasWithheld ? IN_PATTERN : 1);
    });
  }
  return costs.map((cost, count) => cost * (factorOf[count] as number) + (isTotal[count] === 1 ? TIE : 0));
}
