import { denseCube, type Cube } from '../../src/model/cube.js';
import { areaDimension } from '../../src/model/area-dimension.js';
import { areaHierarchy, type Area } from '../../src/model/area.js';
import { dimension, type Dimension } from '../../src/model/dimension.js';
import { rollUp } from '../../src/model/roll-up.js';
import { observationStatus } from '../../src/model/observation-status.js';
import type { CountTable, PublishRequest } from '../../src/disclosure/request.js';

// Made-up counts at the size of a city, of a country's counties, and of a dense cube. Seeded: the same on every run.

const OK = observationStatus('ok');
const MISSING = observationStatus('missing');
const label = { de: '' };

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function axis(id: string, role: 'time' | 'category', codes: readonly string[], total?: string): Dimension {
  return dimension(
    id,
    label,
    role,
    codes.map((code) => ({ code, label })),
    total === undefined ? [] : [{ total, parts: codes.filter((code) => code !== total) }],
  );
}

const years = (count: number): Dimension =>
  axis(
    'time',
    'time',
    Array.from({ length: count }, (_, i) => String(2000 + i)),
  );

function areasOf(...fanOut: readonly number[]): Dimension {
  const levels = [0, ...fanOut].map((_, depth) => ({ id: `l${depth}`, label, plural: label }));
  const areas: Area[] = [{ code: 'a', name: 'a', level: 'l0' }];
  let parents = areas.slice();
  fanOut.forEach((total, depth) => {
    const children = Array.from({ length: total }, (_, i) => {
      const parent = (parents[i % parents.length] as Area).code;
      return { code: `${depth}.${i}`, name: '', level: `l${depth + 1}`, parent };
    });
    areas.push(...children);
    parents = children;
  });
  return areaDimension(areaHierarchy(levels, areas), label);
}

// leaves drawn from a skewed distribution around a mean that belongs to the leaf's place and category
function counts(dimensions: readonly Dimension[], mean: number, seed: number): Cube {
  const random = randomNumbers(seed);
  const totals = dimensions.map((d) => new Set(d.sums.map((sum) => sum.total)));
  const size = dimensions.reduce((n, d) => n * d.categories.length, 1);
  const empty = denseCube(dimensions, new Float64Array(size).fill(NaN), new Uint16Array(size).fill(MISSING));
  const { values, statuses } = empty.cells();
  empty.forEach((_value, _status, index, position) => {
    if (index.some((category, d) => totals[d]?.has(category))) return;
    values[position] = Math.floor(mean * -Math.log(1 - random()) * (random() < 0.2 ? 0.1 : 1));
    statuses[position] = OK;
  });
  return dimensions.reduce((cube, d) => rollUp(cube, d.id, 'flow'), denseCube(dimensions, values, statuses));
}

const table = (id: string, cube: Cube): CountTable => ({
  id,
  cube,
  kind: 'stock',
  rule: { minimum: 3, zeros: 'shown' },
});

function everyCategory(cube: Cube): PublishRequest {
  const others = cube.dimensions.filter((d) => d.role === 'category');
  const terms = others.reduce<Record<string, string[]>[]>(
    (all, d) => all.flatMap((term) => d.categories.map(({ code }) => ({ ...term, [d.id]: [code] }))),
    [{}],
  );
  return {
    tables: [table('t', cube)],
    published: terms.map((term, i) => ({ id: `s${i}`, table: 't', terms: [term] })),
  };
}

export function city(): PublishRequest {
  const categories = Array.from({ length: 30 }, (_, i) => (i === 0 ? 'all' : `c${i}`));
  return everyCategory(counts([areasOf(10, 63), years(25), axis('age', 'category', categories, 'all')], 60, 1));
}

// what is published are groups; the single years, many of them small, are not, and must not be found either
export function cityByAge(): PublishRequest {
  const ages = Array.from({ length: 101 }, (_, i) => `a${i}`);
  const age = axis('age', 'category', ['all', ...ages], 'all');
  const sex = axis('sex', 'category', ['all', 'f', 'm'], 'all');
  const groups = [ages.slice(0, 15), ages.slice(0, 18), ages.slice(15, 18), ages.slice(18, 65), ages.slice(65)];
  return {
    tables: [table('t', counts([areasOf(10, 63), years(1), age, sex], 4, 7))],
    published: groups.flatMap((group, i) =>
      ['all', 'f'].map((code) => ({ id: `${i} ${code}`, table: 't', terms: [{ age: group, sex: [code] }] })),
    ),
  };
}

export function country(): PublishRequest {
  const areas = areasOf(16, 401, 10_997);
  const times = years(1);
  const tables = [4000, 60, 12, 200].map((mean, i) => table(`t${i}`, counts([areas, times], mean, i + 2)));
  return {
    tables,
    published: tables.map(({ id }) => ({ id: `of ${id}`, table: id, terms: [{}] })),
    sums: ['of t1', 'of t2', 'of t3'].map((part) => ({ total: 'of t0', parts: [part], rest: 'units' as const })),
  };
}

export function denseCubeOf3(): PublishRequest {
  const geo = areasOf(50);
  const age = axis('age', 'category', ['all', ...Array.from({ length: 20 }, (_, i) => `a${i}`)], 'all');
  const nationality = axis('nationality', 'category', ['all', 'x', 'y', 'z'], 'all');
  return everyCategory(counts([geo, years(1), age, nationality], 8, 6));
}
