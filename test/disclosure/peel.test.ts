import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInComponent } from '../../src/disclosure/alternatives.js';
import { type AttackerView, EDGE, ROLE } from '../../src/disclosure/attacker-view.js';
import { componentsOf } from '../../src/disclosure/components.js';
import { peelRelations } from '../../src/disclosure/peel.js';
import { type Relations, RelationsBuilder } from '../../src/disclosure/relations.js';

function relationsOf(rows: readonly (readonly number[])[]): Relations {
  const builder = new RelationsBuilder();
  for (const row of rows) {
    row.forEach((column, i) => builder.add(column, i === 0 ? 1 : -1));
    builder.end();
  }
  return builder.build();
}

const view = (roles: readonly (keyof typeof ROLE)[], onEdge: readonly number[] = []): AttackerView => ({
  roles: Uint8Array.from(roles, (role) => ROLE[role]),
  edges: Uint8Array.from(roles, (_, column) => (onEdge.includes(column) ? EDGE.one : EDGE.none)),
});

test('a relation that only says what a free count is goes, and then those that lose their meaning with it', () => {
  const chain = relationsOf([
    [0, 1, 2],
    [2, 3, 4],
  ]);
  expect(peelRelations(chain, view(['free', 'candidate', 'free', 'protected', 'candidate'])).size).toBe(0);
  expect(peelRelations(chain, view(['candidate', 'candidate', 'free', 'protected', 'candidate'])).size).toBe(2);
});

test('two protected counts that occur nowhere else go, unless both are as small as can be', () => {
  const sum = relationsOf([[0, 1, 2]]);
  const roles = ['candidate', 'protected', 'protected'] as const;
  expect(peelRelations(sum, view(roles)).size).toBe(0);
  expect(peelRelations(sum, view(roles, [1])).size).toBe(0);
  expect(peelRelations(sum, view(roles, [1, 2])).size).toBe(1);
});

test('what is determined is the same before and after', () => {
  const columns = 9;
  const system = fc.record({
    rows: fc.array(fc.uniqueArray(fc.nat(columns - 1), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
    roles: fc.array(fc.constantFrom('free' as const, 'protected' as const), { minLength: columns, maxLength: columns }),
    onEdge: fc.array(fc.nat(columns - 1), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(system, ({ rows, roles, onEdge }) => {
      const seen = view(
        roles,
        onEdge.filter((column) => roles[column] === 'protected'),
      );
      const found = (relations: Relations): { determined: number[]; edgeEquations: number } => {
        const components = componentsOf(relations, seen).map((c) => ({ counts: c.counts, ...findInComponent(c) }));
        return {
          determined: components.flatMap((c) => c.determined.map((at) => c.counts[at] as number)).sort(),
          edgeEquations: components.reduce((sum, c) => sum + c.edgeEquations.length, 0),
        };
      };
      const all = relationsOf(rows);
      expect(found(peelRelations(all, seen))).toEqual(found(all));
    }),
    { seed: 1, numRuns: 500 },
  );
});
