import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, type AuditVerdict } from '../../src/disclosure/audit.js';
import { protect } from '../../src/disclosure/protect.js';
import { MASK, type Masks, type PublishRequest } from '../../src/disclosure/request.js';
import { type Attack, Attacker } from './attacker.js';
import { reordered, requests } from './tables.js';

const runs = { numRuns: Number(process.env['RUNS'] ?? 12), seed: Number(process.env['SEED'] ?? 20241231) };

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
        const { masks } = protect(request);
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
        const { masks } = protect(request);
        expect(harm(new Attacker(request), masks, false)).toEqual(nothing);
      }),
      runs,
    );
  });

  test('where totals contradict their parts, what is called safe determines nothing that was not determined before', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: true, gaps: true }), (request) => {
        const { masks, audit: verdict } = protect(request);
        const attacker = new Attacker(request);
        const before = attacker.attack(allWithheld(masks), { knowsZeros: false }, false).determined;
        const after = attacker.attack(masks, { knowsZeros: false }, false).determined;
        if (verdict.safe) expect(after.filter((name) => !before.includes(name))).toEqual([]);
        expect(verdict.exposed).toEqual([]);
      }),
      runs,
    );
  });

  test('the audit agrees that what protect leaves is safe', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true }), (request) => {
        expect({ ...protect(request).audit, hidden: 0 }).toEqual(nothingFound);
      }),
      runs,
    );
  });

  test('the order of areas and categories changes neither what is primary nor the verdict', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: true }), fc.integer(), (request, seed) => {
        const key = (code: string): number =>
          [...code].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193), seed);
        const other = protect(reordered(request, key));
        const first = protect(request);
        expect(other.cells.primary).toBe(first.cells.primary);
        expect(other.audit.safe).toBe(true);
      }),
      runs,
    );
  });

  test('publishing any one secondary is noticed', () => {
    fc.assert(
      fc.property(requests({ zeros, contradictions: false, gaps: false }), fc.nat(), (request, choice) => {
        const { masks } = protect(request);
        const opened = withOneSecondaryOpen(masks, choice);
        fc.pre(opened !== undefined);
        expect(audit(request, opened).safe).toBe(false);
      }),
      runs,
    );
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
});

function withOneSecondaryOpen(masks: Masks, choice: number): Masks | undefined {
  const secondaries = [...masks].flatMap(([id, mask]) =>
    [...mask.keys()].filter((at) => mask[at] === MASK.secondary).map((at) => ({ id, at })),
  );
  const chosen = secondaries[choice % secondaries.length];
  if (!chosen) return undefined;
  return new Map([...masks].map(([id, mask]) => [id, id === chosen.id ? mask.with(chosen.at, MASK.published) : mask]));
}

function randomMasks(request: PublishRequest): fc.Arbitrary<Masks> {
  const { masks } = protect(request);
  return fc
    .tuple(...[...masks].map(([, mask]) => fc.array(fc.boolean(), { minLength: mask.length, maxLength: mask.length })))
    .map(
      (opened) =>
        new Map(
          [...masks].map(([id, mask], i) => [
            id,
            mask.map((status, at) => (status === MASK.primary || !opened[i]?.[at] ? status : MASK.published)),
          ]),
        ),
    );
}

function allWithheld(masks: Masks): Masks {
  return new Map([...masks].map(([id, mask]) => [id, mask.map(() => MASK.primary)]));
}
