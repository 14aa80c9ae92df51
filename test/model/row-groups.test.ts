import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codedColumn } from '../../src/model/coded-column.js';
import { distinctInGroups, groupRows, groupSizes, groupSums } from '../../src/model/row-groups.js';

const rowsOf = fc.array(
  fc.record({
    area: fc.constantFrom('a', 'b', 'c'),
    year: fc.constantFrom('2023', '2024'),
    person: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
    value: fc.integer({ min: -5, max: 50 }),
  }),
);

describe('groups of rows', () => {
  test('have the sums, sizes and distinct counts that going through the rows one by one gives', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const [area, year, person] = (['area', 'year', 'person'] as const).map((key) =>
          codedColumn(rows.map((row) => row[key])),
        ) as [ReturnType<typeof codedColumn>, ReturnType<typeof codedColumn>, ReturnType<typeof codedColumn>];
        const groups = groupRows([area, year], rows.length);
        const keyOf = (group: number): string =>
          `${area.dictionary[groups.keys[0]?.[group] ?? -1]} ${year.dictionary[groups.keys[1]?.[group] ?? -1]}`;
        const expected = new Map<string, { sum: number; size: number; persons: Set<string> }>();
        for (const row of rows) {
          const group = expected.get(`${row.area} ${row.year}`) ?? { sum: 0, size: 0, persons: new Set() };
          expected.set(`${row.area} ${row.year}`, group);
          group.sum += row.value;
          group.size++;
          group.persons.add(row.person);
        }
        const sums = groupSums(
          groups,
          rows.map(({ value }) => value),
        );
        const [sizes, distinct] = [groupSizes(groups), distinctInGroups(groups, person)];
        expect(groups.count).toBe(expected.size);
        for (let group = 0; group < groups.count; group++) {
          const { sum, size, persons } = expected.get(keyOf(group))!;
          expect([sums[group], sizes[group], distinct[group]]).toEqual([sum, size, persons.size]);
        }
      }),
    );
  });

  test('are one without columns, and none without rows', () => {
    expect(groupRows([], 3).count).toBe(1);
    expect(groupRows([], 0).count).toBe(0);
  });

  test('with very many combinations are the same', () => {
    const many = Array.from({ length: 5000 }, (_, i) => String(i));
    const column = codedColumn(many);
    const groups = groupRows([column, codedColumn(many.toReversed()), column], many.length);
    expect(groups.count).toBe(5000);
    expect([...groups.groupOf]).toEqual(many.map(Number));
  });

  test('with a missing value have no sum: missing is not zero', () => {
    const groups = groupRows([codedColumn(['a', 'a', 'b'])], 3);
    expect([...groupSums(groups, [1, NaN, 2])]).toEqual([NaN, 2]);
  });

  test('of columns of different length are refused', () => {
    expect(() => groupRows([codedColumn(['a'])], 2)).toThrow('invalid column: 1 rows, not 2');
    const groups = groupRows([codedColumn(['a'])], 1);
    expect(() => groupSums(groups, [1, 2])).toThrow('invalid values: 2');
    expect(() => distinctInGroups(groups, codedColumn([]))).toThrow('invalid column: 0 rows');
  });
});
