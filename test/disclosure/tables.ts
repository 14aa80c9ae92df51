import fc from 'fast-check';
import { type Cube, denseCube } from '../../src/model/cube.js';
import { type CodedSum, dimension, type Dimension } from '../../src/model/dimension.js';
import type { DimensionRole } from '../../src/model/measure.js';
import { type ObservationState, observationStatus } from '../../src/model/observation-status.js';
import type { FrequencyRule } from '../../src/model/statistic.js';
import type { CountTable, Masks, PublishRequest, SelectionTerm } from '../../src/disclosure/request.js';

const label = { de: '' };

export const SHOWN: FrequencyRule = { minimum: 3, zeros: 'shown' };

/** A dimension whose sums are written `total = part + part`, with `...` at the end where the parts leave something over. */
export function axis(
  id: string,
  role: DimensionRole,
  codes: readonly string[],
  sums: readonly string[] = [],
): Dimension {
  const coded: CodedSum[] = sums.map((text) => {
    const [total = '', parts = ''] = text.split(' = ');
    const names = parts.split(' + ');
    return { total, parts: names.filter((name) => name !== '...'), complete: !names.includes('...') };
  });
  return dimension(
    id,
    label,
    role,
    codes.map((code) => ({ code, label })),
    coded,
  );
}

const year = axis('time', 'time', ['2024']);

/** A cube over one period from its other dimensions and its cells in order; a text is the state of a cell without a number. */
export function cubeOf(
  dimensions: readonly Dimension[],
  cells: readonly (number | ObservationState)[],
  time = year,
): Cube {
  return denseCube(
    [...dimensions, time],
    Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    Uint16Array.from(cells, (cell) => observationStatus(typeof cell === 'number' ? 'ok' : cell)),
  );
}

export function tableOf(id: string, cube: Cube, rule: FrequencyRule = SHOWN): CountTable {
  return { id, cube, kind: 'stock', rule };
}

/** Every cell of a table as a selection of its own, named by its codes. */
export function everyCell(table: CountTable): PublishRequest['published'] {
  const terms = table.cube.dimensions
    .filter((d) => d.role === 'category')
    .reduce<SelectionTerm[]>(
      (all, d) => all.flatMap((term) => d.categories.map(({ code }) => ({ ...term, [d.id]: [code] }))),
      [{}],
    );
  return terms.map((term) => ({
    id: [table.id, ...Object.values(term).flat()].join(' '),
    table: table.id,
    terms: [term],
  }));
}

export function wholeTable(cube: Cube, rule?: FrequencyRule): PublishRequest {
  const table = tableOf('t', cube, rule);
  return { tables: [table], published: everyCell(table) };
}

/** Fills totals with the sums of their parts, the finest first, and lets some be left over. */
function addUp(dimensions: readonly Dimension[], values: Float64Array, leftOver: number): void {
  const lengths = dimensions.map((d) => d.categories.length);
  let stride = values.length;
  dimensions.forEach((d, a) => {
    const length = lengths[a] as number;
    stride /= length;
    for (const sum of d.sums)
      for (let cell = 0; cell < values.length; cell++) {
        if (Math.floor(cell / stride) % length !== sum.total) continue;
        const base = cell - sum.total * stride;
        values[cell] = sum.parts.reduce((total, part) => total + (values[base + part * stride] as number), 0);
        if (!sum.complete) values[cell] = (values[cell] as number) + leftOver;
      }
  });
}

/** How wild the tables of {@link requests} are. */
export interface Wildness {
  /** Totals need not be the sums of their parts, nor exist where their parts do. */
  readonly contradictions: boolean;
  /** Cells are missing or were suppressed by the source, and a district does not exist. */
  readonly gaps: boolean;
  readonly zeros: FrequencyRule['zeros'];
  /** Over all tables together; 90 if not said. */
  readonly mostCells?: number;
}

/**
 * Requests of one or two linked tables: areas in up to three levels, some of them cut by others, some
 * published by nobody, one or two other dimensions with a total, groups
 * and remainders, selections of cells and of sums that overlap, a part of the first table with its complement. Totals add
 * up along each dimension only where one dimension at most leaves something over.
 */
export function requests({ contradictions, gaps, zeros, mostCells = 90 }: Wildness): fc.Arbitrary<PublishRequest> {
  const rule = fc.record({ minimum: fc.integer({ min: 2, max: 4 }), zeros: fc.constant(zeros) });
  const shape = fc
    .record({
      boroughs: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      catchments: fc.constantFrom(0, 0, 2),
      ages: fc.integer({ min: 1, max: 4 }),
      sexes: fc.constantFrom(0, 2),
      remainder: fc.boolean(),
      times: fc.constantFrom(['2024'], ['2024'], ['2023', '2024'], ['2024', '2024-Q1', '2024-Q2']),
    })
    .map((given) => ({ ...given, areas: areaAxis(given.boroughs, given.catchments, given.remainder) }))
    .filter(({ areas, ages, sexes, times }) => {
      const cells = areas.categories.length * (ages + 1) * (sexes + 1) * times.length;
      return cells <= mostCells;
    });
  return shape.chain(({ areas, boroughs, ages, sexes, times }) => {
    const age = ageAxis(ages);
    const others = sexes > 0 ? [age, axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m'])] : [age];
    const quarters = times.slice(1);
    const isYear = times[1] === '2024-Q1';
    const time = axis('time', 'time', times, isYear ? [`2024 = ${quarters.join(' + ')}`] : []);
    const dimensions = [areas, ...others];
    const size = [...dimensions, time].reduce((n, d) => n * d.categories.length, 1);
    const count = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }) },
    );
    const states: ObservationState[] = [
      'missing',
      'suppressed',
      ...(contradictions ? ['not-applicable' as const] : []),
    ];
    const perArea = size / areas.categories.length;
    // a borough of which no district exists is empty for who can subtract catchments from the city
    const mayLackLast = (boroughs.at(-1) ?? 0) > 1 || !areas.indexOf.has('c0');
    return fc
      .record({
        leaves: fc.array(count, { minLength: size, maxLength: size }),
        parts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
        noise: fc.array(fc.tuple(fc.nat(size - 1), fc.integer({ min: 0, max: 6 })), {
          maxLength: contradictions ? 6 : 0,
        }),
        holes: fc.array(fc.tuple(fc.nat(size - 1), fc.constantFrom(...states)), { maxLength: gaps ? 4 : 0 }),
        absent: gaps && mayLackLast ? fc.constantFrom(undefined, areas.categories.length - 1) : fc.constant(undefined),
        chosen: fc.subarray(ageSelections(age), { minLength: 1 }),
        sexChoice: fc.constantFrom(['all'], ['f'], ['f', 'm']),
        linked: fc.boolean(),
        shown: fc.option(
          fc.subarray(
            areas.categories.map(({ code }) => code),
            { minLength: 1 },
          ),
          { freq: 4 },
        ),
        rules: fc.tuple(rule, rule),
      })
      .map(({ leaves, parts, noise, holes, absent, chosen, sexChoice, linked, shown, rules }) => {
        const isAbsent = (cell: number): boolean => Math.floor(cell / perArea) === absent;
        const make = (cells: readonly number[], leftOver: number): Cube => {
          const values = Float64Array.from(cells, (value, cell) => (isAbsent(cell) ? 0 : value));
          addUp([...dimensions, time], values, leftOver);
          for (const [cell, value] of noise) values[cell] = value;
          const full = Array.from(values, (value, cell): number | ObservationState =>
            isAbsent(cell) ? 'not-applicable' : value,
          );
          for (const [cell, hole] of holes) {
            const impossible = isAbsent(cell) || (hole === 'suppressed' && zeros === 'shown' && values[cell] === 0);
            if (contradictions || !impossible) full[cell] = hole;
          }
          return cubeOf(dimensions, full, time);
        };
        const flow = (table: CountTable): CountTable => ({ ...table, kind: 'flow' });
        const whole = flow(tableOf('whole', make(leaves, 1), rules[0]));
        const fewer = leaves.map((n, i) => Math.max(0, n - (parts[i] ?? 0)));
        const part = flow(tableOf('part', make(fewer, (parts[0] ?? 0) % 2), rules[1]));
        const selections = (table: CountTable): PublishRequest['published'] =>
          chosen.map((categories, i) => ({
            id: `${table.id} ${i}`,
            table: table.id,
            terms: [{ age: categories, ...(sexes > 0 ? { sex: i === 0 ? ['all'] : sexChoice } : {}) }],
            ...(shown ? { areas: shown } : {}),
          }));
        return linked && 2 * size <= mostCells
          ? {
              tables: [whole, part],
              published: [...selections(whole), ...selections(part)],
              sums: [{ total: 'whole 0', parts: ['part 0'], rest: 'units' }],
            }
          : { tables: [whole], published: selections(whole) };
      });
  });
}

function areaAxis(boroughs: readonly number[], catchments: number, remainder: boolean): Dimension {
  const districts = boroughs.map((n, b) => Array.from({ length: n }, (_, d) => `b${b}d${d}`));
  const all = districts.flat();
  // catchments cut boroughs: every other district belongs to the same one; each has two, as one may not exist
  const cuts = Array.from({ length: all.length < 2 * catchments ? 0 : catchments }, (_, c) =>
    all.filter((_, d) => d % catchments === c),
  );
  const city = (levels: readonly unknown[], sign: string): string[] =>
    levels.length === 0
      ? []
      : [`city = ${[...levels.map((_, i) => sign + i), ...(remainder ? ['...'] : [])].join(' + ')}`];
  return axis(
    'area',
    'area',
    ['city', ...boroughs.map((_, b) => `b${b}`), ...cuts.map((_, c) => `c${c}`), ...all],
    [
      ...districts.map((names, b) => `b${b} = ${names.join(' + ')}`),
      ...cuts.map((names, c) => `c${c} = ${names.join(' + ')}`),
      ...city(boroughs, 'b'),
      ...city(cuts, 'c'),
    ],
  );
}

function ageAxis(ages: number): Dimension {
  const codes = Array.from({ length: ages }, (_, i) => `a${i}`);
  return axis('age', 'category', ['all', ...codes], [`all = ${codes.join(' + ')}`]);
}

function ageSelections(age: Dimension): string[][] {
  const single = age.categories.map(({ code }) => [code]);
  const leaves = single.slice(1).flat();
  return [...single, leaves.slice(0, 2), leaves.slice(1, 3), leaves.slice(0, 3)].filter((codes) => codes.length > 0);
}

/** The same request with the categories of every dimension in another order. */
export function reordered(request: PublishRequest, key: (code: string) => number): PublishRequest {
  return { ...request, tables: request.tables.map((table) => ({ ...table, cube: reorderedCube(table.cube, key) })) };
}

function reorderedCube(cube: Cube, key: (code: string) => number): Cube {
  const dimensions = cube.dimensions.map((d) => {
    const codes = d.categories.map(({ code }) => code);
    const sums = d.sums.map(({ total, parts, complete }) => ({
      total: codes[total] as string,
      parts: parts.map((part) => codes[part] as string),
      complete,
    }));
    return dimension(
      d.id,
      d.label,
      d.role,
      [...d.categories].sort((a, b) => key(a.code) - key(b.code)),
      sums,
    );
  });
  const { values, statuses } = cube.cells();
  const empty = denseCube(dimensions, values, statuses);
  const [newValues, newStatuses] = [values.slice(), statuses.slice()];
  empty.forEach((_value, _status, index, position) => {
    const old = dimensions.map((d, axis) =>
      cube.dimensions[axis]?.indexOf.get(d.categories[index[axis] as number]?.code ?? ''),
    ) as number[];
    newValues[position] = cube.value(old);
    newStatuses[position] = cube.status(old);
  });
  return denseCube(dimensions, newValues, newStatuses);
}

/** Masks of a request in the order of areas and periods of another. */
export function reorderedMasks(request: PublishRequest, other: PublishRequest, masks: Masks): Masks {
  return new Map(
    request.published.map(({ id, table }) => {
      const [from, to] = [request, other].map(({ tables }) =>
        placesIn(tables.find((each) => each.id === table) as CountTable),
      );
      const at = new Map(from?.map((place, position) => [place, position]));
      const mask = masks.get(id) as Uint8Array;
      return [id, Uint8Array.from(to ?? [], (place) => mask[at.get(place) as number] as number)];
    }),
  );
}

// in the order of a mask
function placesIn({ cube }: CountTable): string[] {
  return cube.dimensions
    .filter(({ role }) => role !== 'category')
    .reduce<string[][]>(
      (all, d) => all.flatMap((codes) => d.categories.map(({ code }) => [...codes, `${d.role} ${code}`])),
      [[]],
    )
    .map((codes) => codes.sort().join());
}

/** The same request with other codes of categories and areas; periods keep theirs. */
export function recoded(request: PublishRequest, rename: (code: string) => string): PublishRequest {
  const renamed = (d: Dimension): Dimension =>
    d.role === 'time'
      ? d
      : dimension(
          d.id,
          d.label,
          d.role,
          d.categories.map(({ code }) => ({ code: rename(code), label })),
          d.sums.map(({ total, parts, complete }) => ({
            total: rename(d.categories[total]?.code as string),
            parts: parts.map((part) => rename(d.categories[part]?.code as string)),
            complete,
          })),
        );
  return {
    ...request,
    tables: request.tables.map((table) => {
      const { values, statuses } = table.cube.cells();
      return { ...table, cube: denseCube(table.cube.dimensions.map(renamed), values, statuses) };
    }),
    published: request.published.map(({ areas, terms, ...selection }) => ({
      ...selection,
      ...(areas ? { areas: areas.map(rename) } : {}),
      terms: terms.map((term) =>
        Object.fromEntries(Object.entries(term).map(([id, codes]) => [id, codes.map(rename)])),
      ),
    })),
  };
}
