import type { AreaHierarchy } from './area.js';
import { type CodedSum, type Dimension, dimension } from './dimension.js';
import type { LocalText } from './text.js';

/**
 * The hierarchy as a dimension: a category an area, a sum a parent. The sums of the levels named in `withRemainder` are
 * not complete: what could not be assigned to a place (persons without an address) is in the total alone.
 */
export function areaDimension(
  hierarchy: AreaHierarchy,
  label: LocalText,
  withRemainder: ReadonlySet<string> = new Set(),
): Dimension {
  const sums: CodedSum[] = [...hierarchy.childrenOf].map(([total, parts]) => ({
    total,
    parts,
    complete: !withRemainder.has(hierarchy.byCode.get(total)?.level ?? ''),
  }));
  const categories = hierarchy.areas.map(({ code, name }) => ({ code, label: { de: name } }));
  return dimension('area', label, 'area', categories, sums);
}
