import type { Dimension } from '../../model/dimension.js';
import type { MeasureKind } from '../../model/measure.js';
import { leavesOf } from './leaves.js';

/**
 * What categories of a dimension cover, as a list of names in order; none for everything. Two sets of categories that cover
 * the same have the same names.
 */
export function identityNames(
  dimension: Dimension,
  kind: MeasureKind,
): (positions: readonly number[]) => readonly string[] {
  const { ofCategory, all, leftOverOf } = leavesOf(dimension, kind);
  const code = (position: number | undefined): string => dimension.categories[position ?? -1]?.code ?? '';
  const names = new Map(
    all.map((leaf) => [leaf, leftOverOf.has(leaf) ? `${code(leftOverOf.get(leaf))} -` : code(leaf)]),
  );
  return (positions) => {
    const leaves = new Set(positions.flatMap((position) => ofCategory[position] ?? []));
    if (leaves.size > 1 && leaves.size === all.length) return [];
    return [...leaves].map((leaf) => names.get(leaf) as string).sort();
  };
}
