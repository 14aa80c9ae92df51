import { stridesOf, type Cube } from '../model/cube.js';
import type { OpenCell } from './audit-table.js';
import type { OpenCellFacts } from '../format/sentences/open-cell.js';

/** The labels of a cell by the dimensions of its cube; dimensions of one category say nothing. */
export function labelsOf({ dimensions }: Cube, position: number, without?: string): string[] {
  const strides = stridesOf(dimensions);
  return dimensions.flatMap(({ id, categories }, axis) => {
    if (categories.length < 2 || id === without) return [];
    const at = Math.floor(position / (strides[axis] as number)) % categories.length;
    return [categories[at]?.label.de ?? ''];
  });
}

/** What the sentence on an open cell needs. */
export function openCellFacts(cube: Cube, { position, reason, sum, withheld }: OpenCell): OpenCellFacts {
  if (!sum) return { reason, line: '', total: '', isTotal: false, withheld };
  const axis = cube.axis(sum.dimension);
  const { categories } = cube.dimension(sum.dimension);
  const stride = stridesOf(cube.dimensions)[axis] as number;
  return {
    reason,
    line: labelsOf(cube, position, sum.dimension).join(', '),
    total: categories[Math.floor(sum.total / stride) % categories.length]?.label.de ?? '',
    isTotal: sum.total === position,
    withheld,
  };
}
