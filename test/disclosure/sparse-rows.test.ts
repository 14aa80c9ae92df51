import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrimeField } from '../../src/disclosure/prime-field.js';
import { RelationsBuilder } from '../../src/disclosure/relations.js';
import { SparseRows } from '../../src/disclosure/sparse-rows.js';

const field = new PrimeField(7);
const ROWS = 6;
const COLUMNS = 8;

type Step =
  | { readonly kind: 'clear'; readonly column: number; readonly by: number }
  | { readonly kind: 'row'; readonly gone: number };

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('clear' as const), column, by: row }),
  fc.record({ kind: fc.constant('row' as const), gone: row }),
);

test('sparse rows hold what a dense matrix would hold, whatever is done to them', () => {
  const matrix = fc.array(fc.array(fc.constantFrom(0, 0, 1, 6, 2), { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: ROWS,
    maxLength: ROWS,
  });
  fc.assert(
    fc.property(matrix, fc.array(step, { maxLength: 40 }), (start, steps) => {
      const relations = new RelationsBuilder();
      for (const values of start) {
        values.forEach((value, at) => value !== 0 && relations.add(at, value));
        relations.end();
      }
      const sparse = new SparseRows(field, COLUMNS, relations.build());
      const dense = start.map((values) => [...values]);
      for (const s of steps) perform(s, sparse, dense);
      dense.forEach((values, r) => {
        const entries = new Map<number, number>();
        sparse.someEntry(r, (at, value) => {
          entries.set(at, value);
          return false;
        });
        expect(values.map((_, at) => entries.get(at) ?? 0)).toEqual(values);
        expect(sparse.lengths[r]).toBe(entries.size);
      });
      for (let at = 0; at < COLUMNS; at++) {
        const rows = dense.flatMap((values, r) => (values[at] === 0 ? [] : [r]));
        expect([...sparse.found.subarray(0, sparse.findRows(at))].sort()).toEqual(rows);
        expect(sparse.occurrences[at]).toBe(rows.length);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

function perform(s: Step, sparse: SparseRows, dense: number[][]): void {
  const addTo = (target: number, times: number, source: number): void => {
    dense[target] = (dense[target] as number[]).map(
      (value, at) => (value + times * (dense[source]?.[at] as number)) % 7,
    );
  };
  switch (s.kind) {
    case 'clear': {
      const leading = dense[s.by]?.[s.column] as number;
      if (leading === 0) return;
      sparse.clearColumn(s.column, s.by);
      dense.forEach((values, r) => {
        if (r !== s.by) addTo(r, field.multiply(field.negate(values[s.column] as number), field.invert(leading)), s.by);
      });
      return;
    }
    case 'row':
      sparse.removeRow(s.gone);
      dense[s.gone]?.fill(0);
  }
}
