import { type Dimension, dimension } from '../model/dimension.js';
import { localText } from './local-text.js';
import { withoutUndefined } from './without-undefined.js';
import type { DimensionConfig } from './workspace-config.js';

/**
 * A dimension as the workspace file describes it. A category without a label is known by its code.
 *
 * @throws SozialraumError as {@link dimension} does.
 */
export function categoryDimension({ id, label, categories, sums = [] }: DimensionConfig): Dimension {
  return dimension(
    id,
    localText(label),
    'category',
    categories.map(({ code, label: name, ages }) => ({
      code,
      label: name === undefined ? { de: code } : localText(name),
      ...(ages ? { ages: withoutUndefined(ages) } : {}),
    })),
    sums.map(({ total, parts, complete = true }) => ({ total, parts, complete })),
  );
}
