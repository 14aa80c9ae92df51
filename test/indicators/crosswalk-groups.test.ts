import { describe, expect, test } from 'vitest';
import { crosswalkGroups, unbalancedGroups, withoutGroups } from '../../src/indicators/crosswalk-groups.js';
import { crosswalk } from '../../src/model/crosswalk.js';

const walk = crosswalk(
  { from: '2020-12-31', to: '2021-01-01', basis: 'population' },
  [
    ['a', 'x'],
    ['b', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ].map(([from = '', to = '']) => ({ from, to, size: 1 })),
);

describe('crosswalkGroups', () => {
  test('are the areas that hang together, those without a match on their own', () => {
    expect(crosswalkGroups(walk, ['a', 'b', 'c', 'd'], ['w', 'x', 'y', 'z'])).toEqual([
      { from: ['a', 'b'], to: ['x', 'y'] },
      { from: ['c'], to: ['z'] },
      { from: ['d'], to: [] },
      { from: [], to: ['w'] },
    ]);
  });

  test('keep a code that both editions have apart', () => {
    const renamed = crosswalk({ from: '1', to: '2', basis: 'area' }, [{ from: 'a', to: 'b', size: 1 }]);
    expect(crosswalkGroups(renamed, ['a', 'b'], ['a', 'b'])).toEqual([
      { from: ['a'], to: ['b'] },
      { from: ['b'], to: [] },
      { from: [], to: ['a'] },
    ]);
  });

  test('need to know every area of the crosswalk', () => {
    expect(() => crosswalkGroups(walk, ['a', 'b'], ['x', 'y', 'z'])).toThrow('unknown area of crosswalk: c');
  });
});

describe('unbalancedGroups', () => {
  const before = new Map(Object.entries({ a: 100, b: 200, c: 50, d: 0 }));
  const after = new Map(Object.entries({ x: 120, y: 180, z: 52 }));

  test('are those whose old and new areas do not add up to the same', () => {
    expect(unbalancedGroups(walk, before, after)).toEqual([{ from: ['c'], to: ['z'], before: 50, after: 52 }]);
  });

  test('may differ by the tolerance, relative to the larger of both', () => {
    expect(unbalancedGroups(walk, before, after, 2 / 52)).toEqual([]);
    expect(unbalancedGroups(walk, before, after, 0.038)).toHaveLength(1);
  });

  test('have an area without a match among them where people live in it', () => {
    expect(unbalancedGroups(walk, new Map([...before, ['d', 3]]), after)).toContainEqual({
      ...{ from: ['d'], to: [], before: 3, after: 0 },
    });
  });
});

test('withoutGroups drops all parts of a group', () => {
  expect(withoutGroups(walk, [{ from: ['a', 'b'], to: ['x', 'y'] }]).parts).toEqual([{ from: 'c', to: 'z', share: 1 }]);
});
