import type { FrequencyRule } from '../model/statistic.js';
import type { CellReference } from './cell-reference.js';
import { isUnsafeCount } from './frequency-rule.js';
import type { Grid } from './grid.js';
import { grown } from './int-list.js';
import { type Relations, RelationsBuilder } from './relations.js';

/** What is known of a count in our own tables: a number; withheld by the source; nothing; or that it cannot exist. */
export const COUNT_STATE = { number: 0, withheld: 1, unknown: 2, absent: 3 } as const;

/** What else holds of a count, as bits. */
export const COUNT_TRAIT = {
  /** No reader may learn it: too small, or withheld by the source. */
  unsafe: 1,
  /** Its zeros are shown, so who sees it withheld knows that it is at least 1. */
  zerosShown: 2,
  publishable: 4,
  /** Open in an earlier publication. */
  openBefore: 8,
  /** Withheld in an earlier publication. */
  withheldBefore: 16,
  /** A zero beside which a relation has a single count that is not zero: the figures contradict each other. */
  doubtfulZero: 32,
  /** Published by nobody, where only some areas are: a zero is not known. */
  outOfSight: 64,
  /** Published come what may. */
  always: 128,
  /** No units, but how far others are from a bound. */
  margin: 256,
} as const;

/** The counts of a block and every identity between them: one linear system. A count is known by its position. */
export interface CountSystem {
  readonly size: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly traits: Uint16Array;
  readonly relations: Relations;
  readonly selections: readonly SelectionCounts[];
  readonly grids: readonly Grid[];
  describe(count: number): CellReference;
}

/** Where the cells of a published selection are in the system and in its mask. */
export interface SelectionCounts {
  readonly selection: number;
  readonly counts: Int32Array;
  readonly maskAt: Int32Array;
}

/** Positions of counts, one by one. */
export interface Counts {
  forEach(visit: (count: number, position: number) => void): void;
}

const factorAt = (position: number, factors?: readonly number[]): number =>
  factors?.[position] ?? (position === 0 ? 1 : -1);

interface DescribedRange {
  readonly start: number;
  describe(position: number): CellReference;
}

function traitsUnder(rule: FrequencyRule, value: number, state: number): number {
  const unsafe = state === COUNT_STATE.withheld || (state === COUNT_STATE.number && isUnsafeCount(value, rule));
  return (unsafe ? COUNT_TRAIT.unsafe : 0) | (rule.zeros === 'shown' ? COUNT_TRAIT.zerosShown : 0);
}

/** A system in the making: counts are reserved in ranges, then given their numbers. */
export class CountSystemDraft {
  size = 0;
  values = new Float64Array(0);
  states = new Uint8Array(0);
  traits = new Uint16Array(0);
  readonly relations = new RelationsBuilder();
  readonly grids: Grid[] = [];
  readonly #ranges: DescribedRange[] = [];

  /** Room for so many counts; returns the first one. */
  reserve(counts: number, describe: (position: number) => CellReference): number {
    const start = this.size;
    this.size += counts;
    if (this.size > this.values.length) this.#grow(Math.max(this.size, this.values.length * 2));
    this.#ranges.push({ start, describe });
    return start;
  }

  /** @param rule - None for a count that is kept by other means and whose zeros nobody sees. */
  put(count: number, value: number, state: number, rule: FrequencyRule | undefined): void {
    this.values[count] = value;
    this.states[count] = state;
    this.traits[count] = rule ? traitsUnder(rule, value, state) : COUNT_TRAIT.outOfSight;
  }

  /** What the others leave of the first count, or counts taken so often of each other, and whether all of them are numbers. */
  leftOf(counts: Counts, factors?: readonly number[]): { readonly left: number; readonly state: number } {
    let isKnown = true;
    let left = 0;
    counts.forEach((count, at) => {
      isKnown &&= this.states[count] === COUNT_STATE.number;
      left += factorAt(at, factors) * (this.values[count] as number);
    });
    return { left, state: isKnown ? COUNT_STATE.number : COUNT_STATE.unknown };
  }

  /** The others, and what is left if that is a count, add up to the first; or as often as each is taken. */
  relate(counts: Counts, rest: number | undefined, factors?: readonly number[]): void {
    const { relations } = this;
    counts.forEach((count, at) => relations.add(count, factorAt(at, factors)));
    if (rest !== undefined) relations.add(rest, -1);
    relations.end();
  }

  mark(count: number, trait: number): void {
    this.traits[count] = (this.traits[count] as number) | trait;
  }

  build(selections: readonly SelectionCounts[]): CountSystem {
    const { size } = this;
    const relations = this.relations.build();
    this.#markDoubtfulZeros(relations);
    return {
      size,
      values: this.values.subarray(0, size),
      states: this.states.subarray(0, size),
      traits: this.traits.subarray(0, size),
      relations,
      selections,
      grids: this.grids,
      describe: (count) => {
        const range = this.#ranges.findLast(({ start }) => start <= count);
        return (range as DescribedRange).describe(count - (range?.start ?? 0));
      },
    };
  }

  #markDoubtfulZeros({ size, starts, columns }: Relations): void {
    const isZero = (count: number): boolean => this.values[count] === 0 && this.states[count] === COUNT_STATE.number;
    for (let r = 0; r < size; r++) {
      const counts = columns.subarray(starts[r], starts[r + 1]);
      const others = counts.filter((count) => !isZero(count));
      const [other = 0] = others;
      if (others.length !== 1 || this.states[other] !== COUNT_STATE.number) continue;
      for (const count of counts) if (count !== other) this.mark(count, COUNT_TRAIT.doubtfulZero);
    }
  }

  #grow(capacity: number): void {
    this.values = grown(this.values, capacity);
    this.states = grown(this.states, capacity);
    this.traits = grown(this.traits, capacity);
  }
}
