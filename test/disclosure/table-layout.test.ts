import { describe, expect, test } from 'vitest';
import { assertMask, maskCodes, maskIndex, maskLength, tableLayout } from '../../src/disclosure/table-layout.js';
import { type Cube, denseCube } from '../../src/model/cube.js';
import type { Dimension } from '../../src/model/dimension.js';
import { MEASURE_KINDS } from '../../src/model/measure.js';
import { axis, tableOf } from './tables.js';

const districts = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
const ages = axis('age', 'category', ['all', 'c'], ['all = c + ...']);
const years = axis('time', 'time', ['2024', '2024-H1', '2024-H2', '2025'], ['2024 = 2024-H1 + 2024-H2']);

function cubeOver(...dimensions: Dimension[]): Cube {
  const size = dimensions.reduce((n, { categories }) => n * categories.length, 1);
  return denseCube(
    dimensions,
    Float64Array.from({ length: size }, (_, at) => at),
    new Uint16Array(size),
  );
}
const layoutOf = (...dimensions: Dimension[]) => tableLayout(tableOf('t', cubeOver(...dimensions)));
const ORDERS = [
  [districts, ages, years],
  [years, districts, ages],
  [ages, years, districts],
  [districts, years, ages],
];

describe.each(ORDERS.map((order) => [order.map(({ id }) => id).join(', '), order] as const))(
  'a table by %s',
  (_, order) => {
    const cube = cubeOver(...order);
    const layout = tableLayout(tableOf('t', cube));

    test('is read cell by cell: along its axes within a period, and from period to period', () => {
      const { offsets, timeStride, values, axes, cellsPerPeriod } = layout;
      expect(cellsPerPeriod).toBe(cube.size / years.categories.length);
      expect(axes.map(({ dimension }) => dimension)).toEqual(order.filter((d) => d !== years));
      cube.forEach((value, _status, index) => {
        const along = (d: Dimension): number => index[order.indexOf(d)] as number;
        const cell = axes.reduce((sum, { dimension, stride }) => sum + stride * along(dimension), 0);
        expect(values[(offsets[cell] as number) + along(years) * timeStride]).toBe(value);
      });
      expect(layout.areaStride).toBe(axes.find(({ dimension }) => dimension === districts)?.stride);
    });

    test('has a mask of a cell for every area and period, in the order of its cube', () => {
      const inOrder = order.filter((d) => d !== ages) as [Dimension, Dimension];
      const codes = inOrder[0].categories.flatMap(({ code }) =>
        inOrder[1].categories.map((other) => [code, other.code]),
      );
      expect(maskLength(layout)).toBe(codes.length);
      codes.forEach((pair, at) => {
        const [area, period] = inOrder[0] === districts ? pair : pair.toReversed();
        expect(maskCodes(layout, at)).toEqual({ area, period });
        expect(maskIndex(layout, districts.indexOf.get(area!)!, years.indexOf.get(period!)!)).toBe(at);
      });
      expect(() => assertMask('s', new Uint8Array(codes.length), layout)).not.toThrow();
      expect(() => assertMask('s', new Uint8Array(5), layout)).toThrow(
        `invalid mask of s: 5 cells, not ${codes.length}`,
      );
    });
  },
);

test.each(MEASURE_KINDS)('along its dimensions those sums hold that %s may be added up by', (kind) => {
  const layout = tableLayout({ ...tableOf('t', cubeOver(districts, ages, years)), kind });
  const [ofAreas, ofAges] = layout.axes.map(({ sums }) => sums);
  expect(ofAreas).toEqual(kind === 'distinct-in-period' ? [] : districts.sums);
  expect(ofAges).toEqual(ages.sums);
  expect(layout.timeSums).toEqual(kind === 'flow' ? years.sums : []);
});

test('a table of changed counts has no rule of its own', () => {
  const table = tableOf('t', cubeOver(districts, years));
  expect(tableLayout(table)).toMatchObject({ rule: table.rule, ownRule: table.rule });
  expect(tableLayout({ ...table, isChanged: true })).toMatchObject({ rule: table.rule, ownRule: undefined });
});

test('what is no table is refused', () => {
  expect(() => layoutOf(districts, ages)).toThrow('missing time dimension of table: t');
  expect(() => layoutOf(ages, years)).toThrow('missing area dimension of table: t');
  expect(() => layoutOf(districts, axis('place', 'area', ['x']), years)).toThrow(
    'conflict area dimensions of table: t',
  );
  expect(() => layoutOf(districts, axis('day', 'time', ['x']), years)).toThrow('conflict time dimensions of table: t');
  const twice = axis('age', 'category', ['all', 'c'], ['all = c + c']);
  expect(() => layoutOf(districts, twice, years)).toThrow('duplicate part of age: all');
  for (const minimum of [0, 2.5])
    expect(() => tableLayout(tableOf('t', cubeOver(districts, years), { minimum, zeros: 'shown' }))).toThrow(
      `invalid minimum of table t: ${minimum}`,
    );
});
