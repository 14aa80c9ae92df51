import { type Attack, attack, type Found, type Limits } from './attacker/attack.js';
import type { Pair } from './attacker/evidence.js';
import type { LinearSystem } from './attacker/linear-system.js';
import { withheldEquations } from './cube-sums.js';
import { atomView, type LinkedTables } from './linked-table.js';

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

/** What an attacker does not know: the withheld cells first, in order, then counts nobody publishes. */
interface Unknowns {
  readonly truth: readonly number[];
  /** What he knows of them, where each withheld cell is so many at least. */
  readonly known: (least: number) => LinearSystem;
  /** Unsafe counts and others that tell a contributor more of them. */
  readonly pairs: (strict: LinearSystem, unsafe: Uint8Array) => readonly Pair[];
}

/** Attacks a pattern over the sums of a full cube. The loss mode leaves out the contributors. */
export function attackCube(
  suppression: Suppression,
  sums: readonly (readonly number[])[],
  limits: Limits,
  loss: boolean,
): ModelFindings[] {
  const withheld = withheldOf(suppression);
  const equations = withheldEquations(sums, suppression.counts, new Map(withheld.map((cell, at) => [cell, at])));
  const truth = withheld.map((cell) => suppression.counts[cell] as number);
  const unknowns: Unknowns = {
    truth,
    known: (least) => ({ lower: truth.map(() => least), equations }),
    pairs: (strict, unsafe) => contributorPairs(strict, truth, unsafe),
  };
  return attackUnder(suppression, unknowns, limits, loss);
}

/** Attacks a pattern over tables whose areas overlap: all atoms are unknown, and every withheld cell can tell of another. */
export function attackLinked(
  suppression: Suppression,
  tables: LinkedTables,
  limits: Limits,
  loss: boolean,
): ModelFindings[] {
  const withheld = withheldOf(suppression);
  const { equations, truth } = atomView(tables, withheld);
  const cells = [...withheld.keys()];
  const unknowns: Unknowns = {
    truth,
    known: (least) => ({ lower: truth.map((_, at) => (at < withheld.length ? least : 0)), equations }),
    pairs: ({ lower }, unsafe) => {
      const helpers = cells.filter((cell) => (truth[cell] as number) > (lower[cell] as number));
      const targets = cells.filter((cell) => unsafe[cell] === 1);
      return targets.flatMap((target) => helpers.flatMap((helper) => (helper === target ? [] : { target, helper })));
    },
  };
  return attackUnder(suppression, unknowns, limits, loss);
}

function withheldOf({ primary, secondary }: Suppression): number[] {
  return [...primary, ...secondary].sort((a, b) => a - b);
}

function attackUnder(
  suppression: Suppression,
  { truth, known, pairs }: Unknowns,
  limits: Limits,
  loss: boolean,
): ModelFindings[] {
  const withheld = withheldOf(suppression);
  const isPrimary = new Set(suppression.primary);
  const unsafe = Uint8Array.from(truth, (_, at) => (isPrimary.has(withheld[at] ?? -1) ? 1 : 0));
  const isZeroWithheld = suppression.zerosShown && withheld.some((cell) => suppression.counts[cell] === 0);
  const leastKnown = suppression.zerosShown && !isZeroWithheld ? 1 : 0;
  const asked = withheld.length;
  const system = known(leastKnown);
  const strict = attack({ system, truth, unsafe, asked, pairs: loss ? [] : pairs(system, unsafe) }, limits);
  const named = (model: ModelFindings['model'], found: Found): ModelFindings => ({
    model,
    ...cellsOf(found, withheld),
  });
  const weaker = (): Found =>
    leastKnown === 0 || isClean(strict.counts)
      ? strict.counts
      : attackAgain(strict, { system: known(0), truth, unsafe, asked, pairs: [] }, limits);
  return [
    named('M0', weaker()),
    // who is told that a zero is at least 1 is misled: all that is withheld counts as found
    ...(isZeroWithheld ? [named('M1', { ...strict.counts, determined: [...withheld.keys()] })] : []),
    ...(leastKnown === 1 ? [named('M1', strict.counts)] : []),
    ...(loss ? [] : [named('M2', strict.contributors)]),
  ];
}

const isClean = ({ determined, tooTight, open }: Found): boolean =>
  determined.length + tooTight.length + open.length === 0;

function attackAgain({ evidence }: Attack, pattern: Parameters<typeof attack>[0], limits: Limits): Found {
  return attack(pattern, limits, evidence.widen(pattern.system)).counts;
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
