import { expect, test } from 'vitest';
import { lineSlots } from '../../src/figure/line-slots.js';

const none = new Map<string, number>();

test('lines take slots in the order they were picked', () => {
  expect([...lineSlots(none, ['b', 'a'])]).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
});

test('a line keeps its slot when another goes, and a new one takes the free slot', () => {
  const before = lineSlots(none, ['a', 'b', 'c']);
  const without = lineSlots(before, ['b', 'c']);
  expect([...without]).toEqual([
    ['b', 1],
    ['c', 2],
  ]);
  expect(lineSlots(without, ['b', 'c', 'd']).get('d')).toBe(0);
});

test('several new lines take different slots', () => {
  const slots = lineSlots(new Map([['x', 1]]), ['a', 'x', 'b', 'c']);
  expect(new Set(slots.values()).size).toBe(4);
});
