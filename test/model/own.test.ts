import { expect, test } from 'vitest';
import { own } from '../../src/model/own.js';

test('a record has what it names itself, nothing it inherits', () => {
  const record: Readonly<Record<string, number>> = Object.freeze({ a: 1, zero: 0 });
  expect(['a', 'zero', 'b', 'constructor', 'toString', '__proto__'].map((key) => own(record, key))).toEqual([
    1,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a record may name itself what others inherit', () => {
  expect(own(JSON.parse('{"__proto__":1}') as Record<string, number>, '__proto__')).toBe(1);
});
