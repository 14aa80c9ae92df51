import { describe, expect, test } from 'vitest';
import { selectionLayout } from '../../src/disclosure/selection-layout.js';
import type { CountSelection } from '../../src/disclosure/request.js';
import { tableLayout } from '../../src/disclosure/table-layout.js';
import { axis, cubeOf, tableOf } from './tables.js';

const districts = axis('area', 'area', ['city', 'a', 'b']);
const ages = axis('age', 'category', ['all', 'c', 'm', 'o']);
const sexes = axis('sex', 'category', ['all', 'f', 'm']);
const years = axis('time', 'time', ['2023', '2024']);
const cells = Array.from({ length: 4 * 3 * 3 * 2 }, (_, at) => at);
const cube = cubeOf([ages, districts, sexes], cells, years);
const table = tableLayout(tableOf('t', cube));

const layoutOf = (terms: CountSelection['terms'], more: Partial<CountSelection> = {}) =>
  selectionLayout({ id: 's', table: 't', terms, ...more }, 7, table);

/** What a layout adds up of the first area and period. */
function numbersOf({ distances, factors }: ReturnType<typeof layoutOf>): number[] {
  const { values, offsets } = table;
  return distances.flatMap((distance, i) =>
    Array<number>(factors[i] as number).fill(values[offsets[distance] as number] as number),
  );
}
const cellAt = (age: string, sex: string): number =>
  cube.value([ages.indexOf.get(age)!, 0, sexes.indexOf.get(sex)!, 0]);

describe('a selection', () => {
  test('adds up every combination of the categories that its terms name', () => {
    expect(numbersOf(layoutOf([{ age: ['all'], sex: ['f'] }]))).toEqual([cellAt('all', 'f')]);
    expect(numbersOf(layoutOf([{ age: ['c', 'o'], sex: ['f', 'm'] }]))).toEqual(
      ['c', 'o'].flatMap((age) => ['f', 'm'].map((sex) => cellAt(age, sex))),
    );
  });

  test('takes a cell as often as it is named, and cells in the order of the table', () => {
    const layout = layoutOf([
      { age: ['o'], sex: ['m'] },
      { age: ['c', 'o'], sex: ['m'] },
    ]);
    expect(layout.factors).toEqual([1, 2]);
    expect(numbersOf(layout)).toEqual([cellAt('c', 'm'), cellAt('o', 'm'), cellAt('o', 'm')]);
  });

  test('has the key of others that add up the same cells of the same table, and of no other', () => {
    const [one, other] = [layoutOf([{ age: ['c', 'o'], sex: ['f'] }]), layoutOf([{ age: ['o', 'c'], sex: ['f'] }])];
    expect(other.key).toBe(one.key);
    const apart = layoutOf([
      { age: ['c'], sex: ['f'] },
      { age: ['o'], sex: ['f'] },
    ]);
    expect(apart.key).toBe(one.key);
    const twice = layoutOf([
      { age: ['c', 'o'], sex: ['f'] },
      { age: ['o'], sex: ['f'] },
    ]);
    const elsewhere = selectionLayout({ id: 's', table: 't', terms: [{ age: ['c', 'o'], sex: ['f'] }] }, 8, table);
    expect(new Set([one, twice, elsewhere, layoutOf([{ age: ['c'], sex: ['f'] }])].map(({ key }) => key)).size).toBe(4);
  });

  test('shows the areas and periods that it names, or all', () => {
    const terms = [{ age: ['c'], sex: ['f'] }];
    expect(layoutOf(terms)).toMatchObject({
      id: 's',
      table: 7,
      isShown: Uint8Array.of(1, 1, 1),
      isShownAt: Uint8Array.of(1, 1),
    });
    expect(layoutOf(terms, { areas: ['b', 'city'], times: ['2024'] })).toMatchObject({
      isShown: Uint8Array.of(1, 0, 1),
      isShownAt: Uint8Array.of(0, 1),
    });
    expect(layoutOf(terms, { areas: [] }).isShown).toEqual(new Uint8Array(3));
  });
});

test('what is not there, or not said, is refused', () => {
  expect(() => layoutOf([])).toThrow('missing terms of selection: s');
  expect(() => layoutOf([{ age: ['c'] }])).toThrow('missing categories of table t: sex');
  expect(() => layoutOf([{ age: ['c'], sex: [] }])).toThrow('missing categories of table t: sex');
  expect(() => layoutOf([{ age: ['x'], sex: ['f'] }])).toThrow('unknown category of age: x');
  expect(() => layoutOf([{ age: ['c'], sex: ['f'], area: ['a'] }])).toThrow('unknown dimension of table t: area');
  const term = { age: ['c'], sex: ['f'] };
  expect(() => layoutOf([term], { areas: ['z'] })).toThrow('unknown category of area: z');
  expect(() => layoutOf([term], { times: ['2025'] })).toThrow('unknown category of time: 2025');
});
