import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type SchemaNode, unknownKeys } from '../../src/io/unknown-keys.js';

const point = v.strictObject({ x: v.number(), y: v.optional(v.number()) });
const circle = v.strictObject({ centre: point, radius: v.number() });
const schema = v.strictObject({
  list: v.optional(v.array(point)),
  byName: v.optional(v.record(v.string(), point)),
  shape: v.optional(v.union([v.string(), point, circle])),
});
const found = (json: unknown) =>
  unknownKeys(schema as unknown as SchemaNode, json).map(({ path, known }) => [path.join('.'), known.join(' ')]);

test('every unknown key is found with those that are known, in objects, lists and records', () => {
  expect(found({ lst: 1, list: [{ x: 1 }, { z: 1, w: 2 }], byName: { a: { xx: 1 } } })).toEqual([
    ['lst', 'list byName shape'],
    ['list.1.z', 'x y'],
    ['list.1.w', 'x y'],
    ['byName.a.xx', 'x y'],
  ]);
});

test('where one of several objects may stand, a key is unknown that none of them has', () => {
  expect(found({ shape: { x: 1, radius: 2 } })).toEqual([]);
  expect(found({ shape: { centre: { r: 1 }, diameter: 2 } })).toEqual([
    ['shape.centre.r', 'x y'],
    ['shape.diameter', 'x y centre radius'],
  ]);
});

test('what is no object has no keys', () => {
  for (const json of [null, 4, 'x', [{ lst: 1 }], { list: { x: 1 }, byName: null, shape: 'x' }])
    expect(found(json)).toEqual([]);
});

test('a key that the reading leaves out of a record is told, and not lost in silence', () => {
  for (const key of ['constructor', 'prototype', '__proto__']) {
    const json: unknown = JSON.parse(`{ "byName": { "a": { "x": 1 }, "${key}": { "x": 2 } } }`);
    expect(Object.keys(v.parse(schema, json).byName ?? {})).toEqual(['a']);
    expect(found(json)).toEqual([[`byName.${key}`, '']]);
  }
});
