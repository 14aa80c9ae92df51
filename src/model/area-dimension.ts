import { SozialraumError } from '../error.js';
import { type AreaHierarchy, levelsOfParts } from './area.js';
import { type CodedSum, type Dimension, dimension } from './dimension.js';
import type { LocalText } from './text.js';

/**
 * The hierarchy as a dimension: a category an area, a sum a parent. The sums of the levels named in `withRemainder` are
 * not complete: what could not be assigned to a place (persons without an address) is in the total alone.
 *
 * @throws SozialraumError `conflict` for parts of one area on two levels: which of them come to the whole is not known.
 */
export function areaDimension(
  hierarchy: AreaHierarchy,
  label: LocalText,
  withRemainder: ReadonlySet<string> = new Set(),
): Dimension {
  const { byCode, childrenOf } = hierarchy;
  const [mixed] = [...childrenOf.keys()].filter((code) => levelsOfParts(hierarchy, code).length > 1);
  if (mixed !== undefined)
    throw new SozialraumError(
      'conflict',
      `levels of the parts of ${mixed}`,
      levelsOfParts(hierarchy, mixed).join(', '),
    );
  const sums: CodedSum[] = [...childrenOf].map(([total, parts]) => ({
    total,
    parts,
    complete: !withRemainder.has(byCode.get(total)?.level ?? ''),
  }));
  const categories = hierarchy.areas.map(({ code, name }) => ({ code, label: { de: name } }));
  return dimension('area', label, 'area', categories, sums);
}
