import { expect, test } from 'vitest';
import { comparedWith, tablesOfSums } from '../../src/publish/compared-tables.js';

const selection = (id: string, table: string) => ({ id, table, terms: [{}] });
const sum = (total: string, ...parts: string[]) => ({ total, parts, rest: 'units' }) as const;
const compared = {
  unpublished: [
    selection('a', 'births'),
    selection('b', 'women'),
    selection('c', 'people'),
    selection('d', 'people'),
    selection('e', 'homes'),
    selection('f', 'rooms'),
  ],
  sums: [sum('b', 'a'), sum('c', 'b', 'd'), sum('e', 'f')],
};
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

test('tables are those of the total and the parts of a sum', () => {
  expect(tablesOfSums(compared)).toEqual([
    ['women', 'births'],
    ['people', 'women', 'people'],
    ['homes', 'rooms'],
  ]);
});

test('what has to do with a table has so by way of others too, whether they are its whole or its part', () => {
  for (const from of ['births', 'women', 'people']) {
    const { tables, compared: reached } = comparedWith([from], compared);
    expect([...tables].sort()).toEqual(['births', 'people', 'women']);
    expect(idsOf(reached.unpublished)).toEqual(['a', 'b', 'c', 'd']);
    expect(reached.sums).toEqual(compared.sums.slice(0, 2));
  }
});

test('from several tables all is found that has to do with one of them', () => {
  expect(comparedWith(['births', 'rooms'], compared).compared).toEqual(compared);
});

test('a table that nothing is compared with stands for itself, and from none there is nothing', () => {
  expect(comparedWith(['trees'], compared)).toEqual({
    tables: new Set(['trees']),
    compared: { unpublished: [], sums: [] },
  });
  expect(comparedWith([], compared).compared).toEqual({ unpublished: [], sums: [] });
});
