import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonStatObservations } from '../../src/io/json-stat-observations.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';

const dataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Einwohner',
  source: 'Amt',
  updated: '2025-01-31T10:00:00Z',
  id: ['geo', 'year', 'measure'],
  size: [2, 2, 1],
  role: { geo: ['geo'], time: ['year'], metric: ['measure'] },
  dimension: {
    geo: {
      label: 'Gebiet',
      category: { index: ['S', '01'], label: { S: 'Stadt', '01': 'Mitte' }, child: { S: ['01'] } },
    },
    year: { category: { index: { '2023': 0, '2024': 1 } } },
    measure: { category: { label: { n: 'Anzahl' }, unit: { n: { label: 'Personen' } } } },
  },
  value: [5, 6, null, 2],
};
const read = (json: unknown) => readJsonStatObservations(JSON.stringify(json), 'a.json');
const ruleOf = (json: unknown) =>
  read(json).problems.map(({ params, place }) => [Object.values(params)[0], place.path]);

describe('a JSON-stat document', () => {
  test('is a table with roles, parents and units', () => {
    const [table] = read(dataset).value ?? [];
    expect(table?.dimensions).toEqual([
      {
        id: 'geo',
        label: 'Gebiet',
        role: 'area',
        categories: [
          { code: 'S', label: 'Stadt' },
          { code: '01', label: 'Mitte', parent: 'S' },
        ],
      },
      { id: 'year', label: 'year', role: 'time', categories: ['2023', '2024'].map((code) => ({ code, label: code })) },
      {
        id: 'measure',
        label: 'measure',
        role: 'category',
        categories: [{ code: 'n', label: 'Anzahl', unit: 'Personen' }],
      },
    ]);
    expect(table?.columns.map((column) => [...column])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 0],
    ]);
    expect([...(table?.values ?? [])]).toEqual([5, 6, NaN, 2]);
    expect(table?.metadata).toEqual({ title: 'Einwohner', source: 'Amt', asOf: '2025-01-31', notes: [] });
  });

  test('of version 1, in a bundle or in a collection holds the same', () => {
    const { id, size, role, dimension, class: _class, version: _version, ...rest } = dataset;
    const old = { ...rest, dimension: { ...dimension, id, size, role } };
    const expected = read(dataset).value;
    expect(read(old).value).toEqual(expected);
    expect(read({ a: old, b: old }).value).toEqual([expected?.[0], expected?.[0]]);
    expect(read({ version: '2.0', class: 'collection', link: { item: [dataset] } }).value).toEqual(expected);
    expect(read({ a: old }).problems[0]).toMatchObject({ severity: 'info', params: { rule: 'BUNDLE_DEPRECATED' } });
  });

  test('with some values only has no others', () => {
    const [table] = read({ ...dataset, value: { '3': 2, '0': 5 } }).value ?? [];
    expect([...(table?.values ?? [])]).toEqual([5, 2]);
    expect([...(table?.columns[1] ?? [])]).toEqual([0, 1]);
  });

  test('says by our statuses why there is no number, and warns of those of others', () => {
    const status = { '0': 'suppressed', '1': 'ok+provisional', '2': 'e', '3': 'e' };
    const { value, problems } = read({ ...dataset, status });
    const states = [...(value?.[0]?.statuses ?? [])].map((each) => [stateOf(each), ...flagsOf(each)].join('+'));
    expect(states).toEqual(['suppressed', 'ok+provisional', 'missing', 'ok']);
    // a number beside a status that says there is none
    expect([...(value?.[0]?.values ?? [])]).toEqual([NaN, 6, NaN, 2]);
    expect(problems.filter(({ code }) => code === 'sign-unknown')).toMatchObject([
      { severity: 'warning', params: { sign: 'e', count: 2 } },
    ]);
  });

  test('that breaks a rule is refused with the rule and the path', () => {
    expect(ruleOf({ ...dataset, value: [1, 2, 3] })).toEqual([['VALUE_LEN_MISMATCH', 'value']]);
    expect(ruleOf({ ...dataset, size: [2, 2, 2] })[0]).toEqual([
      'INDEX_COUNT_MISMATCH',
      'dimension.measure.category.index',
    ]);
    expect(ruleOf({ class: 'collection', link: { item: [{ ...dataset, role: { geo: ['x'] } }] } })).toEqual([
      ['ROLE_ID_UNKNOWN', 'link.item[0].role.geo'],
    ]);
    expect(ruleOf(null)).toEqual([['STRUCTURAL_VIOLATION', undefined]]);
  });

  test('of more cells than memory, of texts, of links and of no JSON is refused', () => {
    const codes = (json: unknown) => read(json).problems.map(({ code }) => code);
    const many = { index: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`c${i}`, i])) };
    const huge = { a: { category: many }, b: { category: many } };
    expect(codes({ class: 'dataset', id: ['a', 'b'], size: [3000, 3000], dimension: huge, value: {} })).toEqual([
      'table-too-large',
    ]);
    expect(codes({ ...dataset, value: ['1', '2', '3', '4'] })).toContain('number-unreadable');
    expect(codes({ class: 'collection', link: { item: [{ class: 'dataset', href: 'https://example.org' }] } })).toEqual(
      ['format-unsupported'],
    );
    expect(readJsonStatObservations('{"a":\n1,,}', 'a.json').problems[0]).toMatchObject({
      code: 'syntax',
      place: { row: 2 },
    });
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const names = fc.constantFrom(
      'class',
      'id',
      'size',
      'dimension',
      'value',
      'link',
      'role',
      'status',
      '__proto__',
      'constructor',
    );
    const part = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('dataset', 'collection', ['a'], [1], { a: { category: {} } }),
    );
    const changes = fc.dictionary(names, part, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.boolean(), changes, (fromDataset, change) => {
        const { value, problems } = read(fromDataset ? { ...dataset, ...change } : change);
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('nested ten thousand deep is refused', () => {
    const deep = `${'{"class":"collection","link":{"item":['.repeat(10_000)}${']}}'.repeat(10_000)}`;
    expect(readJsonStatObservations(deep, 'a.json').value).toBeUndefined();
  });
});
