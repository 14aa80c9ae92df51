import { COUNT_STATE, type CountSystem } from './count-system.js';

/** True where a sum over numbers of ours does not hold: the totals do not belong to these parts. */
export function isContradicted({ relations, values, states }: CountSystem): boolean {
  const { size, starts, columns, factors } = relations;
  for (let relation = 0; relation < size; relation++) {
    let sum = 0;
    let isKnown = true;
    for (let i = starts[relation] as number; i < (starts[relation + 1] as number); i++) {
      const count = columns[i] as number;
      if (states[count] !== COUNT_STATE.number) isKnown = false;
      sum += (factors[i] as number) * (values[count] as number);
    }
    if (isKnown && sum !== 0) return true;
  }
  return false;
}
