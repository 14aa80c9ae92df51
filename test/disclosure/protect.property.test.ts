import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { audit, type AuditVerdict } from '../../src/disclosure/audit.js';
import { feasibleIntervals } from '../../src/disclosure/feasible-intervals.js';
import { isUnsafeCount } from '../../src/disclosure/frequency-rule.js';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import { protectAndAudit as protect } from '../../src/disclosure/protect-and-audit.js';
import { type CountTable, MASK, type Masks, type PublishRequest } from '../../src/disclosure/request.js';
import { type Attack, Attacker } from './attacker.js';
import { recoded, reordered, reorderedMasks, requests } from './tables.js';

const runs = { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 20241231) };

// what is withheld in vain is looked for only a little: it takes most of the time and nothing here depends on it
const quick = { effort: 300 };

vi.setConfig({ testTimeout: 120_000 });

/** What must not be found: protected counts, and any count above 0 that is pinned to its least value. */
function harm(attacker: Attacker, masks: Masks, knowsZeros: boolean): Attack {
  const { determined, pinned } = attacker.attack(masks, { knowsZeros });
  const { forbidden } = attacker.knowledge(masks, { knowsZeros });
  return { determined, pinned: pinned.filter((name) => forbidden.has(name) || attacker.counts.get(name)?.value !== 0) };
}

const nothingFound: AuditVerdict = { safe: true, exposed: [], determined: [], narrow: [], unproven: [], hidden: 0 };
const nothing: Attack = { determined: [], pinned: [] };

describe.each(['shown', 'protected'] as const)('where zeros are %s', (zeros) => {
  test('no hidden count is determined, nor pinned to its least value, in tables that add up', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: false }), (request) => {
        const { masks } = protect(request, quick);
        const attacker = new Attacker(request);
        expect(harm(attacker, masks, false)).toEqual(nothing);
        expect(harm(attacker, masks, zeros === 'shown')).toEqual(nothing);
      }),
      runs,
    );
  });

  test('no hidden count is determined in tables with gaps', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true }), (request) => {
        const { masks } = protect(request, quick);
        expect(harm(new Attacker(request), masks, false)).toEqual(nothing);
      }),
      runs,
    );
  });

  test('who subtracts what is open from a total finds no sum of withheld counts below the minimum', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: false }), (request) => {
        const minimum = Math.max(...request.tables.map(({ rule }) => rule.minimum));
        const interval = { width: Math.max(2, minimum - 1), contributor: true };
        const { masks } = protect(request, { ...quick, interval });
        const attacker = new Attacker(request);
        const { open, withheld } = attacker.knowledge(masks, { knowsZeros: zeros === 'shown' });
        for (const equation of attacker.equations) {
          const [total, ...parts] = equation.keys();
          const hidden = parts.filter((name) => !open.has(name));
          if (!open.has(total as string) || !hidden.some((name) => withheld.has(name))) continue;
          const sum = hidden.reduce((all, name) => all + (attacker.counts.get(name)?.value ?? NaN), 0);
          const { rule } = attacker.counts.get(hidden[0] as string)?.table ?? { rule: { minimum: NaN } };
          expect(sum).toBeGreaterThanOrEqual(rule.minimum);
        }
      }),
      runs,
    );
  });

  test('where figures contradict each other, what becomes determined is named by the audit; where it names nothing, nothing is', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: true, gaps: true, mostCells: 30 }), (request) => {
        const { masks, audit: verdict } = protect(request, quick);
        const attacker = new Attacker(request);
        const before = attacker.attack(allWithheld(masks), { knowsZeros: false }, false).determined;
        const after = attacker.attack(masks, { knowsZeros: false }, false).determined;
        const named = verdict.determined.length + verdict.unproven.length;
        expect(after.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(named);
        expect(verdict.safe).toBe(named === 0);
        expect(verdict.exposed).toEqual([]);
      }),
      runs,
    );
  });

  test('the audit agrees that what protect leaves is safe', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true, mostCells: 200 }), (request) => {
        expect({ ...protect(request).audit, hidden: 0 }).toEqual(nothingFound);
      }),
      runs,
    );
  });

  test('the order of dimensions, areas and categories changes neither what is primary nor what is safe', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true }), fc.integer(), (request, seed) => {
        const key = (code: string): number =>
          [...code].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193), seed);
        const other = reordered(request, key);
        const first = protect(request, quick);
        expect(protect(other, quick).cells.primary).toBe(first.cells.primary);
        expect(audit(other, reorderedMasks(request, other, first.masks)).safe).toBe(true);
      }),
      runs,
    );
  });

  test('other codes in the same order change no mask', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true }), (request) => {
        const renamed = protect(
          recoded(request, (code) => `${code.length}${code}`),
          quick,
        );
        expect([...renamed.masks.values()]).toEqual([...protect(request, quick).masks.values()]);
      }),
      runs,
    );
  });

  test('publishing any one secondary is noticed, or it was superfluous: then nothing is found', () => {
    let [noticed, tried] = [0, 0];
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: false }), fc.nat(), (request, choice) => {
        const { masks } = protect(request, quick);
        const opened = withOneSecondaryOpen(masks, choice);
        fc.pre(opened !== undefined);
        tried++;
        if (!audit(request, opened).safe) noticed++;
        else expect(harm(new Attacker(request), opened, zeros === 'shown')).toEqual(nothing);
      }),
      runs,
    );
    expect(noticed).toBeGreaterThan(0.8 * tried);
  });

  test('the audit finds in any masks what elimination over the rationals finds', () => {
    const masked = requests({ zeros, contradictions: false, gaps: false }).chain((request) =>
      fc.tuple(fc.constant(request), randomMasks(request)),
    );
    fc.assert(
      fc.property(masked, ([request, masks]) => {
        const found = audit(request, masks);
        const attacker = new Attacker(request);
        const { determined } = attacker.attack(masks, { knowsZeros: zeros === 'shown' }, false);
        expect(found.determined.length).toBe(determined.length);
      }),
      runs,
    );
  });

  test('intervals by linear programming are as wide as the search for other tables says', async () => {
    const solver = await loadLinearSolver();
    const masked = requests({ zeros, contradictions: false, gaps: false, mostCells: 36 }).chain((request) =>
      fc.tuple(fc.constant(request), randomMasks(request)),
    );
    let [safe, tight] = [0, 0];
    fc.assert(
      fc.property(masked, ([request, masks]) => {
        const attacker = new Attacker(request);
        const { known, least } = attackerSystem(attacker, masks, zeros === 'shown');
        const found = feasibleIntervals(known, solver);
        const verdict = audit(request, masks, { interval: { width: 2, contributor: false } });
        const isTight = [...least].some(([name, width]) => {
          const { integerLower = NaN, integerUpper = NaN } = found.get(name) ?? {};
          return integerUpper - integerLower < width;
        });
        if (isTight) tight++;
        else safe++;
        expect(verdict.safe && verdict.exposed.length === 0).toBe(!isTight);
      }),
      runs,
    );
    expect(Math.min(safe, tight)).toBeGreaterThan(0.1 * runs.numRuns);
  });
});

/** What is known behind masks, and how wide the interval of each count must be. */
function attackerSystem(attacker: Attacker, masks: Masks, knowsZeros: boolean) {
  const { open, forbidden, withheld } = attacker.knowledge(masks, { knowsZeros });
  const names = [...attacker.counts.keys()].filter((name) => !open.has(name));
  const ruleOf = (name: string) => (attacker.counts.get(name) as { table: CountTable }).table.rule;
  const valueOf = (name: string): number => attacker.counts.get(name)?.value ?? NaN;
  const lower = (name: string): number => (withheld.has(name) && ruleOf(name).zeros === 'shown' ? 1 : 0);
  const hidden = new Set(names);
  const equations = attacker.equations.map((equation) => {
    const inside = [...equation].filter(([name]) => hidden.has(name));
    return {
      coefficients: Object.fromEntries(inside),
      value: inside.reduce((sum, [name, factor]) => sum + factor * valueOf(name), 0),
    };
  });
  const width = (name: string): number => (withheld.has(name) && isUnsafeCount(valueOf(name), ruleOf(name)) ? 2 : 1);
  return {
    known: { variables: names.map((id) => ({ id, lower: lower(id) })), equations },
    least: new Map([...forbidden].map((name) => [name, width(name)])),
  };
}

function withOneSecondaryOpen(masks: Masks, choice: number): Masks | undefined {
  const secondaries = [...masks].flatMap(([id, mask]) =>
    [...mask.keys()].filter((at) => mask[at] === MASK.secondary).map((at) => ({ id, at })),
  );
  const chosen = secondaries[choice % secondaries.length];
  if (!chosen) return undefined;
  return new Map([...masks].map(([id, mask]) => [id, id === chosen.id ? mask.with(chosen.at, MASK.published) : mask]));
}

function randomMasks(request: PublishRequest): fc.Arbitrary<Masks> {
  const { masks } = protect(request, quick);
  return fc
    .tuple(...[...masks].map(([, mask]) => fc.array(fc.boolean(), { minLength: mask.length, maxLength: mask.length })))
    .map(
      (opened) =>
        new Map(
          [...masks].map(([id, mask], i) => [
            id,
            mask.map((status, at) => (status !== MASK.secondary || !opened[i]?.[at] ? status : MASK.published)),
          ]),
        ),
    );
}

function allWithheld(masks: Masks): Masks {
  return new Map(
    [...masks].map(([id, mask]) => [id, mask.map((status) => (status === MASK.unpublished ? status : MASK.primary))]),
  );
}
