import { SozialraumError } from '../../error.js';
import type { Dimension } from '../../model/dimension.js';
import { mayAdd, type MeasureKind } from '../../model/measure.js';

/** A dimension seen from below: what its categories are made of. */
export interface Leaves {
  /**
   * What every category consists of. A leaf is the position of a category that nothing adds up to, or, from
   * `categories.length` on, what an incomplete sum leaves over.
   */
  readonly ofCategory: readonly (readonly number[])[];
  /** Every leaf, those of categories in the order of their codes, then what is left over. */
  readonly all: readonly number[];
  /** The total that a leaf beyond the categories is left over of. */
  readonly leftOverOf: ReadonlyMap<number, number>;
}

/**
 * The leaves of a dimension, as far as counts of this kind may be added along it.
 *
 * @throws SozialraumError `conflict` where sums overlap such that no common leaves exist.
 */
export function leavesOf(dimension: Dimension, kind: MeasureKind): Leaves {
  const size = dimension.categories.length;
  const ofCategory = dimension.categories.map((_, position): readonly number[] => [position]);
  const leftOverOf = new Map<number, number>();
  const sums = mayAdd(kind, dimension.role) ? dimension.sums : [];
  const refuse = (total: number): never => {
    throw new SozialraumError('conflict', `sums of ${dimension.id}`, dimension.categories[total]?.code);
  };
  const totals = new Set(sums.map(({ total }) => total));
  for (const total of totals) {
    const own = sums.filter((sum) => sum.total === total);
    const parts = own.map(({ parts, complete }) => ({ complete, leaves: union(parts, ofCategory) ?? refuse(total) }));
    const whole = parts.find(({ complete }) => complete) ?? parts[0];
    if (!whole) continue;
    const complete = whole.complete;
    for (const other of parts)
      if (
        !within(other.leaves, whole.leaves) ||
        (other.complete === complete && other.leaves.length !== whole.leaves.length)
      )
        refuse(total);
    if (!complete) leftOverOf.set(size + total, total);
    ofCategory[total] = complete ? whole.leaves : [...whole.leaves, size + total];
  }
  return { ofCategory, all: inOrderOfCodes(dimension, totals, leftOverOf), leftOverOf };
}

// undefined where parts share a leaf
function union(parts: readonly number[], ofCategory: readonly (readonly number[])[]): readonly number[] | undefined {
  const leaves = parts.flatMap((part) => ofCategory[part] ?? []);
  return new Set(leaves).size === leaves.length ? leaves : undefined;
}

function within(some: readonly number[], all: readonly number[]): boolean {
  const set = new Set(all);
  return some.every((leaf) => set.has(leaf));
}

function inOrderOfCodes(
  { categories }: Dimension,
  totals: ReadonlySet<number>,
  leftOverOf: ReadonlyMap<number, number>,
): number[] {
  const codeOf = (position: number): string => categories[position]?.code ?? '';
  const byCode = (a: number, b: number): number => (codeOf(a) < codeOf(b) ? -1 : 1);
  const single = categories.map((_, position) => position).filter((position) => !totals.has(position));
  const rest = [...leftOverOf].sort(([, a], [, b]) => byCode(a, b)).map(([leaf]) => leaf);
  return [...single.sort(byCode), ...rest];
}
