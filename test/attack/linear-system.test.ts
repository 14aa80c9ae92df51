import { describe, expect, test } from 'vitest';
import { fraction } from './fraction.js';
import { form, LinearSystem } from './linear-system.js';

const system = (...equations: (readonly [terms: Record<number, number>, constant: number])[]): LinearSystem => {
  const made = new LinearSystem();
  for (const [terms, constant] of equations)
    made.add(
      form(
        Object.entries(terms).map(([unknown, factor]) => [Number(unknown), factor] as const),
        constant,
      ),
    );
  return made;
};

describe('LinearSystem', () => {
  test('solves exactly what has one solution, fractions included', () => {
    // x + y = 1, 3x - 2y = 0
    const solved = system([{ 0: 1, 1: 1 }, -1], [{ 0: 3, 1: -2 }, 0]);
    expect(solved.valueOf(form([[0, 1]]))).toEqual(fraction(2, 5));
    expect(solved.valueOf(form([[1, 1]]))).toEqual(fraction(3, 5));
  });

  test('determines a form whose terms are not determined', () => {
    const open = system([{ 0: 1, 1: 1, 2: 1 }, -9], [{ 2: 1, 3: 1 }, -4]);
    expect(open.valueOf(form([[0, 1]]))).toBeUndefined();
    expect(
      open.valueOf(
        form([
          [0, 1],
          [1, 1],
          [3, -1],
        ]),
      ),
    ).toEqual(fraction(5));
  });

  test('finds what only a combination of all equations determines, in any order', () => {
    const equations = [
      [{ 0: 1, 1: 1 }, -5],
      [{ 1: 1, 2: 1 }, -7],
      [{ 2: 1, 0: 1 }, -6],
    ] as const;
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ])
      expect(system(...order.map((i) => equations[i] as (typeof equations)[number])).valueOf(form([[1, 1]]))).toEqual(
        fraction(3),
      );
  });

  test('counts equations that contradict the others', () => {
    expect(system([{ 0: 1 }, -1], [{ 0: 2 }, -2]).contradictions).toBe(0);
    expect(system([{ 0: 1 }, -1], [{ 0: 2 }, -3]).contradictions).toBe(1);
  });

  test('agrees with elimination modulo a prime on random sparse systems', () => {
    const prime = 1_000_003;
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let trial = 0; trial < 60; trial++) {
      const unknowns = 4 + random(10);
      const equations = Array.from({ length: 2 + random(unknowns) }, () =>
        Array.from({ length: 2 + random(3) }, () => [random(unknowns), 1 - 2 * random(2)] as const),
      );
      const made = new LinearSystem();
      for (const terms of equations) made.add(form(terms));
      const found = Array.from({ length: unknowns }, (_, i) => made.valueOf(form([[i, 1]])) !== undefined);
      expect(found).toEqual(determinedModulo(prime, unknowns, equations));
    }
  });
});

/** A second opinion: an unknown is determined when its unit row adds nothing to the rank. */
function determinedModulo(
  prime: number,
  unknowns: number,
  equations: readonly (readonly (readonly [number, number])[])[],
): boolean[] {
  const dense = equations.map((terms) => {
    const row = new Array<number>(unknowns).fill(0);
    for (const [unknown, factor] of terms) row[unknown] = (row[unknown] as number) + factor;
    return row.map((value) => ((value % prime) + prime) % prime);
  });
  const rankOf = (rows: number[][]): number => {
    const left = rows.map((row) => [...row]);
    let rank = 0;
    for (let column = 0; column < unknowns; column++) {
      const at = left.findIndex((row, i) => i >= rank && row[column] !== 0);
      if (at < 0) continue;
      [left[rank], left[at]] = [left[at] as number[], left[rank] as number[]];
      const pivot = left[rank] as number[];
      for (let i = rank + 1; i < left.length; i++) {
        const row = left[i] as number[];
        const [a, b] = [pivot[column] as number, row[column] as number];
        if (b !== 0)
          left[i] = row.map((value, j) => (((value * a - (pivot[j] as number) * b) % prime) + prime) % prime);
      }
      rank++;
    }
    return rank;
  };
  const rank = rankOf(dense);
  return Array.from({ length: unknowns }, (_, i) => {
    const unit = new Array<number>(unknowns).fill(0);
    unit[i] = 1;
    return rankOf([...dense, unit]) === rank;
  });
}
