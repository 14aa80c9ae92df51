import { SozialraumError } from '../../error.js';
import { maximumEntropy, type Moment } from './maximum-entropy.js';

/** What the noise of the cell key method may be. Secret, like the table made of it. */
export interface NoiseParameters {
  /** The largest change of a count, an integer from 1 on. */
  readonly maximumNoise: number;
  /** The variance of the change; for small counts it can be less, where so much cannot be reached. */
  readonly variance: number;
  /** No count of 1 to this is published; 0 where not given. */
  readonly blocked?: number;
  /** The least probability that a count stays as it is, where it may; 0 where not given. */
  readonly stay?: number;
  /**
   * Whether a smaller count is never more probable than one nearer to the true count from below; true where not given.
   * An array says it per true count, from 1 on.
   */
  readonly monotone?: boolean | readonly boolean[];
}

/** The changes of one true count, ascending, each with its probability and the sum of probabilities up to it. */
export interface NoiseRow {
  readonly noise: readonly number[];
  readonly probability: readonly number[];
  readonly upper: readonly number[];
}

/** Changes by true count; the last row is for all larger counts too. */
export interface PerturbationTable {
  readonly rows: readonly NoiseRow[];
}

const UNTOUCHED: NoiseRow = { noise: [0], probability: [1], upper: [1] };

/**
 * The perturbation table (p-table) of the cell key method: for every true count the probabilities of its changes, as even as
 * possible (of largest entropy) with mean 0, no more than the variance, and no result that is negative, blocked or
 * farther away than the maximum. A count of 0 stays 0.
 *
 * Where nothing but mean and variance binds, the probability of a change v is ∝ exp(a·v + b·v²).
 *
 * @throws SozialraumError `invalid` for parameters out of range, `conflict` for parameters that no table fulfils: with
 * blocked counts the variance has to be larger than i·(blocked + 1 - i) for every i up to `blocked`.
 * @see S. Giessing: Computational issues in the design of transition probabilities and disclosure risk estimation for
 * additive noise. Privacy in Statistical Databases 2016; docs/methods/cell-key.md.
 * @example
 * ```ts
 * perturbationTable({ maximumNoise: 2, variance: 1 }).rows.length // => 3
 * perturbationTable({ maximumNoise: 5, variance: 3, blocked: 2 }).rows[1].noise // => [-1, 2, 3, 4, 5]
 * ```
 */
export function perturbationTable(parameters: NoiseParameters): PerturbationTable {
  const { maximumNoise, variance, blocked = 0, stay = 0 } = parameters;
  const assert = (holds: boolean, what: string, value: number): void => {
    if (!holds) throw new SozialraumError('invalid', what, String(value));
  };
  assert(Number.isInteger(maximumNoise) && maximumNoise >= 1 && maximumNoise <= 100, 'maximum noise', maximumNoise);
  assert(variance > 0 && Number.isFinite(variance), 'variance', variance);
  assert(Number.isInteger(blocked) && blocked >= 0, 'blocked count', blocked);
  assert(stay >= 0 && stay < 1, 'probability to stay', stay);
  const last = blocked === 0 ? maximumNoise : maximumNoise + blocked + 1;
  const rows = Array.from({ length: last }, (_, i) => noiseRow(i + 1, parameters));
  return { rows: [UNTOUCHED, ...rows] };
}

function noiseRow(count: number, { maximumNoise, variance, blocked = 0, stay = 0, monotone = true }: NoiseParameters) {
  const noise: number[] = [];
  for (let v = -maximumNoise; v <= maximumNoise; v++) if (count + v === 0 || count + v > blocked) noise.push(v);
  const moments: Moment[] = [
    { values: noise, target: 0, atLeast: false },
    { values: noise.map((v) => -v * v), target: -variance, atLeast: true },
  ];
  if (noise.includes(0)) {
    if (stay > 0) moments.push({ values: noise.map((v) => (v === 0 ? 1 : 0)), target: stay, atLeast: true });
    if (typeof monotone === 'boolean' ? monotone : (monotone[count - 1] ?? true)) moments.push(...ascentTo0(noise));
  }
  const probability = leastVariance(noise) < variance ? maximumEntropy(moments) : undefined;
  if (!probability) throw new SozialraumError('conflict', 'noise parameters', `no table for a count of ${count}`);
  return rowOf(noise, probability);
}

// of all distributions with mean 0, the one on the values nearest to 0 on both sides varies least
function leastVariance(noise: readonly number[]): number {
  const below = noise.filter((v) => v < 0).at(-1);
  const above = noise.find((v) => v > 0);
  if (below === undefined || above === undefined) return Infinity;
  return noise.includes(0) ? 0 : -below * above;
}

function ascentTo0(noise: readonly number[]): Moment[] {
  return noise.flatMap((v, j) => {
    if (v >= 0) return [];
    const values = noise.map((_, k) => (k === j ? -1 : k === j + 1 ? 1 : 0));
    return [{ values, target: 0, atLeast: true }];
  });
}

function rowOf(noise: readonly number[], probability: readonly number[]): NoiseRow {
  let sum = 0;
  const upper = probability.map((p, j) => (j === probability.length - 1 ? 1 : (sum += p)));
  return { noise, probability, upper };
}
