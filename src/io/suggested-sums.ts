import type { Cube } from '../model/cube.js';
import { withSums } from './published-table.js';
import type { DimensionConfig } from './workspace-config.js';

/**
 * Dimensions with the sums among their categories that the figures bear out. A total may be found as the sum of several
 * groups of categories (women and men, Germans and foreigners): each is a breakdown of its own.
 */
export function withFoundSums(dimensions: readonly DimensionConfig[], cube: Cube): DimensionConfig[] {
  const found = withSums(cube, () => undefined).dimensions;
  return dimensions.map((each) => {
    const { categories, sums = [] } = found.find(({ id }) => id === each.id) ?? { categories: [], sums: [] };
    const codeAt = (category: number): string => categories[category]?.code ?? '';
    const coded = sums.map(({ total, parts, complete }) => ({
      total: codeAt(total),
      parts: parts.map(codeAt),
      ...(complete ? {} : { complete }),
    }));
    return coded.length > 0 ? { ...each, sums: coded } : each;
  });
}
