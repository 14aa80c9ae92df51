import fc from 'fast-check';
import { type Cube, denseCube } from '../../../src/model/cube.js';
import { type Dimension, dimension } from '../../../src/model/dimension.js';
import { axis, cubeOf } from '../tables.js';

/** A coherent table, and the inner cells it was made of. */
export interface MadeTable {
  readonly cube: Cube;
  readonly inner: readonly number[];
  /** The inner cells of every cell, by position. */
  readonly within: readonly (readonly number[])[];
}

/**
 * Tables of districts in boroughs in a city, with or without residents that belong to no borough, by sex and year. The
 * inner cells are drawn, everything else is added up here.
 */
export const coherentTables: fc.Arbitrary<MadeTable> = fc
  .record({
    boroughs: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    remainder: fc.boolean(),
    years: fc.constantFrom(['2024'], ['2023', '2024']),
    largest: fc.constantFrom(3, 8, 40),
  })
  .chain(({ boroughs, remainder, years, largest }) => {
    const districts = boroughs.map((n, b) => Array.from({ length: n }, (_, d) => `b${b}d${d}`));
    const leaves = [...districts.flat(), ...(remainder ? ['elsewhere'] : [])];
    const size = leaves.length * 2 * years.length;
    return fc
      .array(fc.nat(largest), { minLength: size, maxLength: size })
      .map((inner) => coherentTable(districts, remainder, years, inner));
  });

function coherentTable(
  districts: readonly (readonly string[])[],
  remainder: boolean,
  years: readonly string[],
  inner: readonly number[],
): MadeTable {
  const names = districts.map((_, b) => `b${b}`);
  const area = axis(
    'area',
    'area',
    ['city', ...names, ...districts.flat()],
    [
      `city = ${[...names, ...(remainder ? ['...'] : [])].join(' + ')}`,
      ...districts.map((parts, b) => `b${b} = ${parts.join(' + ')}`),
    ],
  );
  const sex = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);
  const leaves = [...districts.flat(), ...(remainder ? ['elsewhere'] : [])];
  const areaLeaves = [leaves, ...districts, ...districts.flat().map((district) => [district])];
  const sexLeaves = [['f', 'm'], ['f'], ['m']];
  const at = (leaf: string, s: string, year: string): number =>
    (leaves.indexOf(leaf) * 2 + ['f', 'm'].indexOf(s)) * years.length + years.indexOf(year);
  const within = areaLeaves.flatMap((own) =>
    sexLeaves.flatMap((sexes) => years.map((year) => own.flatMap((leaf) => sexes.map((s) => at(leaf, s, year))))),
  );
  const cells = within.map((positions) => positions.reduce((sum, position) => sum + (inner[position] ?? 0), 0));
  return { cube: cubeOf([area, sex], cells, axis('time', 'time', years)), inner, within };
}

/** The same cube with its dimensions and their categories in the opposite order. */
export function turned(cube: Cube): Cube {
  const dimensions = [...cube.dimensions].reverse().map((d) => {
    const codes = d.categories.map(({ code }) => code);
    const sums = d.sums.map(({ total, parts, complete }) => ({
      total: codes[total] ?? '',
      parts: parts.map((part) => codes[part] ?? ''),
      complete,
    }));
    return dimension(d.id, d.label, d.role, [...d.categories].reverse(), sums);
  });
  const { values, statuses } = cube.cells();
  const empty = denseCube(dimensions, values.slice(), statuses.slice());
  empty.forEach((_value, _status, index, position) => {
    const at = [...index].map((i, axis) => (dimensions[axis]?.categories.length ?? 0) - 1 - i).reverse();
    values[position] = cube.value(at);
    statuses[position] = cube.status(at);
  });
  return denseCube(dimensions, values, statuses);
}

/** The counts that the parts of incomplete sums leave over. */
export function leftOver(cube: Cube): number[] {
  const found: number[] = [];
  cube.dimensions.forEach((d: Dimension, a) => {
    for (const { total, parts, complete } of d.sums)
      cube.forEach((value, _status, index) => {
        if (index[a] !== total) return;
        const rest = parts.reduce(
          (sum, part) => sum - cube.value([...index].map((i, b) => (b === a ? part : i))),
          value,
        );
        if (complete) found.push(...(rest === 0 ? [] : [NaN]));
        else found.push(rest);
      });
  });
  return found;
}
