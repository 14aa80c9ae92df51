import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCrosswalkMatches } from '../../src/io/crosswalk-matches.js';

const read = (json: unknown, from: readonly string[], to: readonly string[]) =>
  readCrosswalkMatches(new TextEncoder().encode(JSON.stringify(json)), 'a.json', {
    from: new Set(from),
    to: new Set(to),
  });

describe('a list of areas that correspond', () => {
  test('is read in both directions, each pair once, areas of other levels left aside', () => {
    const list = { a: ['x', 'y'], x: ['a'], z: ['b'], A: ['X'] };
    expect(read(list, ['a', 'b'], ['x', 'y', 'z']).value).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'z'],
    ]);
  });

  test('names codes that one edition lacks, and goes on without them', () => {
    const { value, problems } = read({ a: ['x', 'gone'] }, ['a'], ['x']);
    expect(value).toEqual([['a', 'x']]);
    expect(problems.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['area-unknown', 'warning', { area: 'gone', count: 1 }],
    ]);
  });

  test('is refused where it is no such list, or has none of the areas', () => {
    expect(read({ a: 'x' }, ['a'], ['x']).problems[0]?.code).toBe('value-unexpected');
    expect(read([], ['a'], ['x']).problems[0]?.code).toBe('value-unexpected');
    expect(read({ q: ['r'] }, ['a'], ['x']).problems[0]?.code).toBe('rows-none');
  });
});

const file = '../shared/data/berlin/lor-matches.json';

describe.skipIf(!existsSync(file))('the list of Berlin', () => {
  const json = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>) : {};

  test('has 103 forecast areas, 234 district regions and 713 planning areas in one list', () => {
    const lengths = Object.keys(json).map(({ length }) => length);
    expect([4, 6, 8].map((length) => lengths.filter((each) => each === length).length)).toEqual([103, 234, 713]);
  });
});
