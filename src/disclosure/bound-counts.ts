/** A sum among counts, by their positions: the total is what its parts add up to. */
export interface SumIdentity {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What is known of whole numbers before any sum is looked at: a published one has both bounds equal. */
export interface CountBounds {
  readonly lower: Float64Array;
  /** `Infinity` where nothing is known. */
  readonly upper: Float64Array;
}

/**
 * Why a count has one value left. `difference`: it is the only open one of a sum. `successive`: it became so when others
 * of the sum had been found. `forced`: several of a sum are open, and their bounds leave the sum one way only.
 */
export type BoundReason = 'difference' | 'successive' | 'forced';

/** A count that the sums leave one value; never the value itself. */
export interface FoundCount {
  readonly count: number;
  readonly reason: BoundReason;
  /** Position of the sum that settles it; absent where only several sums together do. */
  readonly identity?: number;
  /** How many counts of that sum were open before anything was found. */
  readonly open: number;
}

/** The bounds that sums leave. */
export interface BoundedCounts extends CountBounds {
  /** In the order in which they are found, each following from those before. */
  readonly found: readonly FoundCount[];
  /** Sums that cannot hold with the bounds given; they are left aside. */
  readonly contradicted: readonly number[];
}

/** So many sums are looked at to try out single values; what then is open stays open. */
const MOST_TRIALS = 300_000;

/**
 * What whole numbers can be that add up as the sums say. The bounds of each count in a sum follow from those of the
 * others, over all sums until nothing changes; then the outermost values of a count are tried out, and given up where
 * they lead into a contradiction. The bounds are valid always, and may be wider than the narrowest.
 *
 * @see Davenport (1987): Constraint propagation with interval labels, Artificial Intelligence 32, for the first step
 */
export function boundCounts(identities: readonly SumIdentity[], given: CountBounds): BoundedCounts {
  const bounds = { lower: given.lower.slice(), upper: given.upper.slice() };
  const isOpen = (count: number): boolean => (given.lower[count] as number) < (given.upper[count] as number);
  const open = identities.map(({ total, parts }) => [total, ...parts].filter(isOpen).length);
  const found: FoundCount[] = [];
  const isFound = new Set<number>();
  const tell = (count: number, identity: number | undefined, left: number): void => {
    if (bounds.lower[count] !== bounds.upper[count] || isFound.has(count)) return;
    isFound.add(count);
    const wereOpen = identity === undefined ? 0 : (open[identity] as number);
    const reason = wereOpen === 1 ? 'difference' : identity !== undefined && left === 1 ? 'successive' : 'forced';
    found.push({ count, reason, open: wereOpen, ...(identity === undefined ? {} : { identity }) });
  };
  const propagation = new Propagation(identities, bounds);
  const contradicted = propagation.run(identities.keys(), tell);
  contradicted.push(...propagation.tryOut([...bounds.lower.keys()].filter(isOpen), tell));
  return { ...bounds, found, contradicted };
}

type Tell = (count: number, identity: number | undefined, left: number) => void;

/** A bound as it was before it was narrowed. */
type Change = readonly [count: number, lower: number, upper: number];

class Propagation {
  readonly #identities: readonly SumIdentity[];
  readonly #bounds: CountBounds;
  readonly #identitiesOf = new Map<number, number[]>();
  readonly #ignored = new Set<number>();
  #looks = 0;

  constructor(identities: readonly SumIdentity[], bounds: CountBounds) {
    this.#identities = identities;
    this.#bounds = bounds;
    identities.forEach(({ total, parts }, at) => {
      for (const count of [total, ...parts]) {
        const those = this.#identitiesOf.get(count);
        if (those) those.push(at);
        else this.#identitiesOf.set(count, [at]);
      }
    });
  }

  /** Narrows all bounds; answers with the sums that contradict them, which are left aside from then on. */
  run(start: Iterable<number>, tell: Tell): number[] {
    const contradicted: number[] = [];
    const queue = new Set(start);
    for (const at of queue) {
      queue.delete(at);
      const changes = this.#ignored.has(at) ? [] : this.#narrow(at);
      if (!changes) {
        this.#ignored.add(at);
        contradicted.push(at);
        continue;
      }
      const { total, parts } = this.#identities[at] as SumIdentity;
      const { lower, upper } = this.#bounds;
      const left = [total, ...parts].filter((count) => lower[count] !== upper[count]).length;
      const settled = changes.filter(([count]) => lower[count] === upper[count]).length;
      for (const [count] of changes) {
        for (const other of this.#identitiesOf.get(count) ?? []) if (other !== at) queue.add(other);
        tell(count, at, left + settled);
      }
    }
    return contradicted;
  }

  tryOut(counts: readonly number[], tell: Tell): number[] {
    const { lower, upper } = this.#bounds;
    const contradicted: number[] = [];
    this.#looks = 0;
    for (let isNarrowed = true; isNarrowed && this.#looks < MOST_TRIALS;) {
      isNarrowed = false;
      for (const count of counts) {
        if (lower[count] === upper[count] || this.#looks >= MOST_TRIALS) continue;
        const isLowerOut = this.#contradicts(count, lower[count] as number);
        if (isLowerOut) lower[count] = (lower[count] as number) + 1;
        const isUpperOut =
          upper[count] !== Infinity &&
          upper[count] !== lower[count] &&
          this.#contradicts(count, upper[count] as number);
        if (isUpperOut) upper[count] = (upper[count] as number) - 1;
        if (!isLowerOut && !isUpperOut) continue;
        isNarrowed = true;
        tell(count, undefined, 0);
        contradicted.push(...this.run(this.#identitiesOf.get(count) ?? [], tell));
      }
    }
    return contradicted;
  }

  #contradicts(count: number, value: number): boolean {
    const { lower, upper } = this.#bounds;
    const undo: Change[] = [[count, lower[count] as number, upper[count] as number]];
    lower[count] = upper[count] = value;
    const queue = new Set(this.#identitiesOf.get(count));
    let isContradicted = false;
    for (const at of queue) {
      queue.delete(at);
      if (this.#ignored.has(at)) continue;
      this.#looks++;
      const changes = this.#narrow(at);
      isContradicted = !changes;
      if (!changes) break;
      undo.push(...changes);
      for (const [changed] of changes)
        for (const other of this.#identitiesOf.get(changed) ?? []) if (other !== at) queue.add(other);
    }
    for (const [changed, low, high] of undo.reverse()) {
      lower[changed] = low;
      upper[changed] = high;
    }
    return isContradicted;
  }

  /** What a sum says of its counts; `undefined`, with nothing changed, where it cannot hold. */
  #narrow(at: number): Change[] | undefined {
    const { lower, upper } = this.#bounds;
    const { total, parts } = this.#identities[at] as SumIdentity;
    let least = 0;
    let most = 0;
    let unbounded = 0;
    for (const part of parts) {
      least += lower[part] as number;
      if (upper[part] === Infinity) unbounded++;
      else most += upper[part] as number;
    }
    const totalLow = Math.max(lower[total] as number, least);
    const totalHigh = unbounded > 0 ? (upper[total] as number) : Math.min(upper[total] as number, most);
    if (totalLow > totalHigh) return undefined;
    const narrowed: [count: number, lower: number, upper: number][] = [];
    const propose = (count: number, newLow: number, newHigh: number): boolean => {
      if (newLow > newHigh) return false;
      if (newLow !== lower[count] || newHigh !== upper[count]) narrowed.push([count, newLow, newHigh]);
      return true;
    };
    propose(total, totalLow, totalHigh);
    for (const part of parts) {
      const [partLow, partHigh] = [lower[part] as number, upper[part] as number];
      const mostOfOthers =
        unbounded > (partHigh === Infinity ? 1 : 0) ? Infinity : most - (partHigh === Infinity ? 0 : partHigh);
      const newLow = Math.max(partLow, totalLow - mostOfOthers);
      const newHigh = Math.min(partHigh, totalHigh - (least - partLow));
      if (!propose(part, newLow, newHigh)) return undefined;
    }
    return narrowed.map(([count, newLow, newHigh]) => {
      const before: Change = [count, lower[count] as number, upper[count] as number];
      lower[count] = newLow;
      upper[count] = newHigh;
      return before;
    });
  }
}
