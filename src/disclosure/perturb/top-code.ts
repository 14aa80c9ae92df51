import { SozialraumError } from '../../error.js';
import type { Cube } from '../../model/cube.js';
import type { Category, Dimension } from '../../model/dimension.js';
import type { MeasureKind } from '../../model/measure.js';
import type { FrequencyRule } from '../../model/statistic.js';
import { type MergeSuggestion, MergeTable } from './merge-table.js';
import { familyOf, mergeCategories } from './merge-categories.js';
import type { Altered } from './statement.js';

/**
 * Top-coding: the category `from` and all after it that add up to the same totals become one open category, for example
 * `6 and more` persons in a household.
 *
 * @throws SozialraumError as {@link mergeCategories}.
 * @example
 * ```ts
 * const { cube } = topCode(households, 'size', 'stock', '6', { code: '6+', label: { de: '6 und mehr' } });
 * ```
 */
export function topCode(
  cube: Cube,
  dimensionId: string,
  kind: MeasureKind,
  from: string,
  category: Category,
): Altered<Cube> {
  const along = cube.dimension(dimensionId);
  const codes = codesFrom(along, from);
  const merged = mergeCategories(cube, dimensionId, kind, [{ ...category, parts: codes }]);
  return {
    cube: merged.cube,
    statement: {
      method: 'top-coding',
      dimension: dimensionId,
      from,
      additive: true,
      unbiased: true,
      zerosKept: true,
    },
  };
}

/**
 * The fewest categories at the upper end that, put together, have no unsafe count. Unsafe counts of lower categories
 * stay, and are counted as left. No group where the upper end is safe as it is, or no open category would be.
 *
 * @throws SozialraumError `unknown` for a dimension that does not exist.
 * @example
 * ```ts
 * const { groups } = suggestTopCoding(households, 'size', { minimum: 3, zeros: 'shown' }); // [['6', '7', '8']]
 * ```
 */
export function suggestTopCoding(cube: Cube, dimensionId: string, rule: FrequencyRule): MergeSuggestion {
  const along = cube.dimension(dimensionId);
  const table = new MergeTable(cube, dimensionId, rule);
  const last = along.categories.findLastIndex((_, position) => familyOf(along, position) !== undefined);
  const upper = last < 0 ? [] : family(along, last);
  let open = upper.length - 1;
  const isUnsafe = (start: number): boolean => table.unsafe(upper.slice(start)) > 0;
  while (open > 0 && isUnsafe(open)) open--;
  const group = upper.slice(Math.max(open, 0));
  return table.suggestion(group.length > 1 && !isUnsafe(Math.max(open, 0)) ? [group] : []);
}

function codesFrom(along: Dimension, from: string): string[] {
  const position = along.indexOf.get(from);
  if (position === undefined) throw new SozialraumError('unknown', `category of ${along.id}`, from);
  return family(along, position)
    .filter((at) => at >= position)
    .map((at) => along.categories[at]?.code ?? '');
}

// the positions of the categories that may be merged with this one, in order
function family(along: Dimension, position: number): number[] {
  const own = familyOf(along, position);
  return along.categories.flatMap((_, at) => (own !== undefined && familyOf(along, at) === own ? [at] : []));
}
