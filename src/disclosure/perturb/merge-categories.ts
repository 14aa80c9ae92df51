import { SozialraumError } from '../../error.js';
import { type Cube, denseCube } from '../../model/cube.js';
import { type Category, type CodedSum, type Dimension, dimension } from '../../model/dimension.js';
import { assertMayAdd, type MeasureKind } from '../../model/measure.js';
import { combineStatus, hasValue } from '../../model/observation-status.js';
import type { Altered } from './statement.js';

/** A category that takes the place of several. */
export interface MergedCategory extends Category {
  /** Codes of what it is made of, two or more. */
  readonly parts: readonly string[];
}

/**
 * Puts categories (districts, age groups) together: each group becomes one category in the place of its first part, with
 * the sum of their counts. Everything else keeps its number, and all sums hold. Where a part is missing or
 * withheld, so is the group.
 *
 * @throws SozialraumError `refused` when counts of this kind must not be added along this dimension; `unknown` for a code
 * without category; `duplicate` for a part named twice or a new code that is taken; `invalid` for fewer than two parts;
 * `conflict` for parts that are not parts of the same totals, or are totals themselves.
 * @example
 * ```ts
 * const { cube } = mergeCategories(recipients, 'area', 'stock', [
 *   { code: '03+04', label: { de: 'Nord und Mitte' }, parts: ['03', '04'] },
 * ]);
 * ```
 */
export function mergeCategories(
  cube: Cube,
  dimensionId: string,
  kind: MeasureKind,
  groups: readonly MergedCategory[],
): Altered<Cube> {
  const axis = cube.axis(dimensionId);
  const along = cube.dimension(dimensionId);
  assertMayAdd(kind, along.role);
  assertMergeable(along, groups);
  const sources = sourcesOf(along, groups);
  const dimensions = cube.dimensions.map((d, at) => (at === axis ? mergedDimension(along, groups, sources) : d));
  return {
    cube: sumOfSources(cube, axis, dimensions, [...sources.values()]),
    statement: {
      method: 'merging',
      dimension: dimensionId,
      groups: groups.length,
      additive: true,
      unbiased: true,
      zerosKept: true,
    },
  };
}

/**
 * The totals a category is part of, as one word: categories of one family may be merged without breaking a sum. Totals
 * are of no family.
 */
export function familyOf({ sums }: Dimension, position: number): string | undefined {
  if (sums.some(({ total }) => total === position)) return undefined;
  return sums.flatMap(({ parts }, i) => (parts.includes(position) ? [i] : [])).join(' ');
}

function assertMergeable(along: Dimension, groups: readonly MergedCategory[]): void {
  const merged = groups.flatMap(({ parts }) => parts);
  const twice = merged.find((code, i) => merged.indexOf(code) !== i);
  if (twice !== undefined) throw new SozialraumError('duplicate', `part of ${along.id}`, twice);
  for (const { code, parts } of groups) {
    const [first, ...others] = parts.map((part) => {
      const position = along.indexOf.get(part);
      if (position === undefined) throw new SozialraumError('unknown', `category of ${along.id}`, part);
      return familyOf(along, position);
    });
    if (others.length === 0) throw new SozialraumError('invalid', `group of ${along.id}`, code);
    if (first === undefined || others.some((family) => family !== first))
      throw new SozialraumError('conflict', `group of ${along.id}`, code);
  }
}

/** The positions that every new category is made of, by its code, in order. */
function sourcesOf(along: Dimension, groups: readonly MergedCategory[]): Map<string, number[]> {
  const groupOf = new Map(groups.flatMap(({ code, parts }) => parts.map((part) => [part, code])));
  const sources = new Map<string, number[]>();
  const groupCodes = new Set(groups.map(({ code }) => code));
  along.categories.forEach(({ code }, position) => {
    const group = groupOf.get(code);
    const taken = group === undefined && groupCodes.has(code);
    if (taken) throw new SozialraumError('duplicate', `category of ${along.id}`, code);
    sources.set(group ?? code, [...(sources.get(group ?? code) ?? []), position]);
  });
  return sources;
}

function mergedDimension(
  along: Dimension,
  groups: readonly MergedCategory[],
  sources: ReadonlyMap<string, readonly number[]>,
): Dimension {
  const labels = new Map(groups.map(({ code, label }) => [code, label]));
  const newCode = new Map([...sources].flatMap(([code, positions]) => positions.map((position) => [position, code])));
  const codeOf = (position: number): string => newCode.get(position) as string;
  const categories = [...sources].map(([code, [first = 0]]) => ({
    code,
    label: labels.get(code) ?? (along.categories[first] as Category).label,
  }));
  const sums: CodedSum[] = along.sums.map(({ total, parts, complete }) => ({
    total: codeOf(total),
    parts: [...new Set(parts.map(codeOf))],
    complete,
  }));
  return dimension(along.id, along.label, along.role, categories, sums);
}

function sumOfSources(cube: Cube, axis: number, dimensions: readonly Dimension[], sources: readonly number[][]): Cube {
  const size = cube.dimensions.reduce((n, d, at) => n * (at === axis ? sources.length : d.categories.length), 1);
  const values = new Float64Array(size);
  const statuses = new Uint16Array(size);
  const merged = denseCube(dimensions, values.slice(), statuses.slice());
  merged.forEach((_value, _status, index, position) => {
    const at = [...index];
    (sources[index[axis] as number] ?? []).forEach((source, i) => {
      at[axis] = source;
      const status = cube.status(at);
      const value = hasValue(status) ? cube.value(at) : 0;
      values[position] = (values[position] as number) + value;
      statuses[position] = i === 0 ? status : combineStatus(statuses[position] as number, status);
    });
    if (!hasValue(statuses[position] as number)) values[position] = NaN;
  });
  return denseCube(dimensions, values, statuses);
}
