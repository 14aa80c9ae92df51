import { type Attack, attack, type Found, type Limits } from './attacker/attack.js';
import type { Pair } from './attacker/evidence.js';
import type { LinearSystem } from './attacker/linear-system.js';
import { withheldEquations } from './cube-sums.js';

/** A suppression pattern, made by anybody: cells by number in the file. */
export interface Suppression {
  readonly counts: ArrayLike<number>;
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
  readonly zerosShown: boolean;
}

/** What an attacker finds under a model of what he assumes. */
export interface ModelFindings extends Found {
  readonly model: 'M0' | 'M1' | 'M2';
}

/** Attacks a pattern over the sums of a full cube. The loss mode leaves out the contributors. */
export function attackCube(
  { counts, primary, secondary, zerosShown }: Suppression,
  sums: readonly (readonly number[])[],
  limits: Limits,
  loss: boolean,
): ModelFindings[] {
  const withheld = [...primary, ...secondary].sort((a, b) => a - b);
  const unknownOf = new Map(withheld.map((cell, unknown) => [cell, unknown]));
  const equations = withheldEquations(sums, counts, unknownOf);
  const truth = withheld.map((cell) => counts[cell] as number);
  const unsafe = new Uint8Array(withheld.length);
  for (const cell of primary) unsafe[unknownOf.get(cell) as number] = 1;
  const isZeroWithheld = zerosShown && truth.includes(0);
  const least = (bound: number): LinearSystem => ({ lower: truth.map(() => bound), equations });
  const strict = least(zerosShown && !isZeroWithheld ? 1 : 0);
  const pairs = loss ? [] : contributorPairs(strict, truth, unsafe);
  const first = attack({ system: strict, truth, unsafe, pairs }, limits);
  const named = (model: ModelFindings['model'], found: Found): ModelFindings => ({
    model,
    ...cellsOf(found, withheld),
  });
  const known = strict.lower[0] === 1 ? weaker(first, least(0), truth, unsafe, limits) : first.counts;
  return [
    named('M0', known),
    // who is told that a zero is at least 1 is misled: all that is withheld counts as found
    ...(isZeroWithheld ? [named('M1', { ...first.counts, determined: [...truth.keys()] })] : []),
    ...(strict.lower[0] === 1 ? [named('M1', first.counts)] : []),
    ...(loss ? [] : [named('M2', first.contributors)]),
  ];
}

function weaker(
  { counts, evidence }: Attack,
  system: LinearSystem,
  truth: readonly number[],
  unsafe: Uint8Array,
  limits: Limits,
): Found {
  const nothing = counts.determined.length + counts.tooTight.length + counts.open.length === 0;
  if (nothing) return counts;
  const wider = evidence.widen(system);
  return attack({ system, truth, unsafe, pairs: [] }, limits, wider).counts;
}

/** Unsafe counts, and counts in a sum with them of which one contributor can know more than anybody. */
export function contributorPairs(
  { lower, equations }: LinearSystem,
  truth: readonly number[],
  unsafe: Uint8Array,
): Pair[] {
  const found = new Map<string, Pair>();
  const knowsMore = (cell: number): boolean => (truth[cell] as number) > (lower[cell] as number);
  for (const { cells } of equations)
    for (const target of cells)
      if (unsafe[target] === 1)
        for (const helper of cells)
          if (helper !== target && knowsMore(helper)) found.set(`${target} ${helper}`, { target, helper });
  return [...found.values()];
}

function cellsOf({ determined, tooTight, open, byBounds }: Found, withheld: readonly number[]): Found {
  const cells = (unknowns: readonly number[]): number[] => unknowns.map((unknown) => withheld[unknown] as number);
  return { determined: cells(determined), tooTight: cells(tooTight), open: cells(open), byBounds: cells(byBounds) };
}
