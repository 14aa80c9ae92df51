import { describe, expect, test } from 'vitest';
import { dimension } from '../../src/model/dimension.js';

const categories = ['a', 'b', 'c', 'd'].map((code) => ({ code, label: { de: code } }));
const withSums = (...sums: [string, string[]][]) =>
  dimension(
    'x',
    { de: 'x' },
    'category',
    categories,
    sums.map(([total, parts]) => ({ total, parts })),
  );

describe('dimension', () => {
  test('puts a sum after the sums of its parts', () => {
    const totals = withSums(['a', ['b', 'c']], ['b', ['d']]).sums.map(({ total }) => total);
    expect(totals).toEqual([1, 0]);
  });

  test('keeps several sums of one total', () => {
    expect(withSums(['a', ['b']], ['a', ['c', 'd']]).sums).toHaveLength(2);
  });

  test.each([
    ['unknown category of x: z', () => withSums(['z', ['a']])],
    ['unknown category of x: z', () => withSums(['a', ['z']])],
    ['conflict sums of x', () => withSums(['a', ['b']], ['b', ['a']])],
    ['duplicate category of x: a', () => dimension('x', { de: '' }, 'category', [...categories, ...categories])],
  ])('throws %s', (message, make) => {
    expect(make).toThrow(message);
  });
});
