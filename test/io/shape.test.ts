import { describe, expect, test } from 'vitest';
import {
  integer,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  string,
} from '../../src/io/shape.js';

const shape = object({
  id: string,
  per: number,
  decimals: integer(0, 6),
  form: oneOf(['share', 'count']),
  url: optional(matching(/^https:/)),
  breaks: list(object({ period: string })),
  filter: record(list(string)),
});
const good = { id: 'x', per: 1, decimals: 2, form: 'share', breaks: [{ period: '2023' }], filter: { age: ['a'] } };
const misfits = (json: unknown, of: Shape<unknown> = shape): string[] => {
  const found: string[] = [];
  of(json, '$', (path, expected) => found.push(`${path}: ${expected}`));
  return found;
};

describe('a shape', () => {
  test('is silent where everything fits, keys it does not name included', () => {
    expect(misfits(good)).toEqual([]);
    expect(misfits({ ...good, url: 'https://x.de', later: {} })).toEqual([]);
  });

  test('reports everything that does not fit, each with its path', () => {
    const bad = {
      ...good,
      id: 1,
      decimals: 7,
      form: 'rate',
      url: 'javascript:x',
      breaks: [{}, 2],
      filter: { age: [1] },
    };
    expect(misfits(bad)).toEqual([
      '$.id: string',
      '$.decimals: 0…6',
      '$.form: share | count',
      '$.url: /^https:/',
      '$.breaks[0].period: string',
      '$.breaks[1]: object',
      '$.filter.age[0]: string',
    ]);
  });

  test.each([null, undefined, 1, 'x', []])('of an object refuses %j', (json) => {
    expect(misfits(json)).toEqual(['$: object']);
  });

  test('of a number takes no NaN and no infinity', () => {
    expect(misfits(NaN, number)).toHaveLength(1);
    expect(misfits(Infinity, number)).toHaveLength(1);
    expect(misfits(0, number)).toEqual([]);
  });
});
