import type { CountBounds } from '../bound-counts.js';
import type { Relations } from '../relations.js';

const MOST_ROUNDS = 40;

/**
 * The bounds that follow for whole numbers from relations in which they, times their factors, add up to 0: those of each
 * from those of the others, until nothing changes or all has been gone over often enough. They are valid at any time. A
 * relation that cannot hold bounds nothing.
 */
export function narrowBounds(given: CountBounds, relations: Relations): CountBounds {
  const bounds = { lower: given.lower.slice(), upper: given.upper.slice() };
  for (let round = 0, isNarrower = true; isNarrower && round < MOST_ROUNDS; round++) {
    isNarrower = false;
    for (let r = 0; r < relations.size; r++) if (narrowBy(relations, r, bounds)) isNarrower = true;
  }
  return bounds;
}

function narrowBy({ starts, columns, factors }: Relations, r: number, { lower, upper }: CountBounds): boolean {
  const [start, end] = [starts[r] as number, starts[r + 1] as number];
  const least = new BoundSum();
  const most = new BoundSum();
  for (let i = start; i < end; i++) {
    const [factor, count] = [factors[i] as number, columns[i] as number];
    least.add(factor * ((factor > 0 ? lower[count] : upper[count]) as number));
    most.add(factor * ((factor > 0 ? upper[count] : lower[count]) as number));
  }
  let isNarrower = false;
  for (let i = start; i < end; i++) {
    const [factor, count] = [factors[i] as number, columns[i] as number];
    const [low, high] = [lower[count] as number, upper[count] as number];
    // what is left for this one when the others are as large, or as small, as they can be
    const ends = [
      -most.without(factor * (factor > 0 ? high : low)) / factor,
      -least.without(factor * (factor > 0 ? low : high)) / factor,
    ];
    const from = Math.max(low, Math.ceil(Math.min(...ends)));
    const to = Math.min(high, Math.floor(Math.max(...ends)));
    if (from > to || (from === low && to === high)) continue;
    [lower[count], upper[count]] = [from, to];
    isNarrower = true;
  }
  return isNarrower;
}

/** A sum of which terms may be infinite, all of one sign. */
class BoundSum {
  #finite = 0;
  #infinite = 0;
  #sign = 0;

  add(term: number): void {
    if (Number.isFinite(term)) this.#finite += term;
    else {
      this.#infinite++;
      this.#sign = term;
    }
  }

  without(term: number): number {
    const isFinite = Number.isFinite(term);
    return this.#infinite > (isFinite ? 0 : 1) ? this.#sign : this.#finite - (isFinite ? term : 0);
  }
}
