import { SozialraumError } from '../error.js';
import type { MagnitudeRule } from '../model/magnitude-rule.js';
import { type Contribution, type ContributionSummary, summarise } from './contribution-summary.js';
import { decimalsOf, unitsOf } from './decimal-units.js';

/** What a rule says of one cell. */
export interface MagnitudeVerdict {
  readonly unsafe: boolean;
  /**
   * Upper protection level, in the unit of the amounts: the least distance from the cell's value to the largest value an
   * attacker must still think possible. Zero for a safe cell, and for a rule that asks for no distance.
   */
  readonly upperProtection: number;
}

/**
 * Whether a sum may be shown, given who contributes to it. Contributors of one holding are one. A contributor whose amounts
 * add up to zero counts as none; negative sums enter by their size, `X` being the sum of sizes and not the printed value.
 * The comparison is exact for amounts and parameters with up to six decimals, further ones are rounded.
 *
 * Upper protection levels: (n,k) `100/k * (x1 + ... + xn) - X`, p% `p/100 * x1 - (X - x1 - x2)`, pq
 * `p/q * x1 - (X - x1 - x2)`: SDC handbook, 2nd edition, table 4.4. The method and its limits: docs/methods/magnitude-rules.md.
 *
 * @throws SozialraumError `invalid` for a rule whose parameters make no sense, or an amount that is not a finite number.
 * @example
 * ```ts
 * assessContributions([{ contributor: 'a', amount: 90 }, { contributor: 'b', amount: 6 }, { contributor: 'c', amount: 4 }], { kind: 'dominance', n: 1, k: 80 }) // => { unsafe: true, upperProtection: 12.5 }
 * assessContributions([{ contributor: 'a', amount: 80 }, { contributor: 'b', amount: 20 }], { kind: 'dominance', n: 1, k: 80 }) // => { unsafe: false, upperProtection: 0 }
 * assessContributions([{ contributor: 'a', amount: 90 }, { contributor: 'b', amount: 6 }, { contributor: 'c', amount: 4 }], { kind: 'p-percent', p: 10 }) // => { unsafe: true, upperProtection: 5 }
 * assessContributions([{ contributor: 'a', holding: 'h', amount: 5 }, { contributor: 'b', holding: 'h', amount: 5 }], { kind: 'minimum-contributors', minimum: 2 }).unsafe // => true
 * ```
 */
export function assessContributions(contributions: readonly Contribution[], rule: MagnitudeRule): MagnitudeVerdict {
  assertRule(rule);
  return verdictOf(
    rule,
    summarise(contributions, 1, depthOf(rule), (_, visit) => visit(0)),
    0,
  );
}

/** How many of a cell's largest contributors a rule looks at. */
export function depthOf(rule: MagnitudeRule): number {
  if (rule.kind === 'minimum-contributors') return 0;
  return rule.kind === 'dominance' ? rule.n : 2;
}

/** What a rule says of one cell of a summary as deep as the rule needs. */
export function verdictOf(rule: MagnitudeRule, summary: ContributionSummary, cell: number): MagnitudeVerdict {
  if (rule.kind === 'minimum-contributors') {
    const count = summary.contributors[cell] as number;
    return { unsafe: count > 0 && count < rule.minimum, upperProtection: 0 };
  }
  const { excess, per } = excessOf(rule, summary, cell);
  if (excess <= 0n) return { unsafe: false, upperProtection: 0 };
  return { unsafe: true, upperProtection: Number(excess) / Number(per) / 10 ** summary.decimals };
}

type ShareRule = Exclude<MagnitudeRule, { readonly kind: 'minimum-contributors' }>;

/** By how much a rule is broken, as a fraction of whole numbers: above zero exactly where the cell is unsafe. */
function excessOf(rule: ShareRule, summary: ContributionSummary, cell: number): { excess: bigint; per: bigint } {
  const gross = BigInt(summary.gross[cell] as number);
  const from = cell * summary.depth;
  const largest = (count: number): bigint => {
    let sum = 0n;
    for (let at = from; at < from + count; at++) sum += BigInt(summary.largest[at] as number);
    return sum;
  };
  if (rule.kind === 'dominance') {
    const [k, hundred] = sameUnits(rule.k, 100);
    return { excess: hundred * largest(rule.n) - k * gross, per: k };
  }
  const [p, q] = sameUnits(rule.p, rule.kind === 'pq' ? rule.q : 100);
  return { excess: p * largest(1) - q * (gross - largest(2)), per: q };
}

function sameUnits(a: number, b: number): [bigint, bigint] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return [BigInt(unitsOf(a, decimals)), BigInt(unitsOf(b, decimals))];
}

/**
 * Refuses a rule whose parameters make no sense.
 *
 * @throws SozialraumError `invalid`
 */
export function assertRule(rule: MagnitudeRule): void {
  if (!isSensible(rule)) throw new SozialraumError('invalid', `${rule.kind} rule`, JSON.stringify(rule));
}

const LEAST_PARAMETER = 1e-6;

function isSensible(rule: MagnitudeRule): boolean {
  switch (rule.kind) {
    case 'minimum-contributors':
      return Number.isInteger(rule.minimum) && rule.minimum >= 1;
    case 'dominance':
      return Number.isInteger(rule.n) && rule.n >= 1 && rule.k >= LEAST_PARAMETER && rule.k <= 100;
    case 'p-percent':
      return rule.p >= LEAST_PARAMETER && Number.isFinite(rule.p);
    case 'pq':
      return rule.p >= LEAST_PARAMETER && rule.p < rule.q && rule.q <= 100;
  }
}
