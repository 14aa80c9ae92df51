import { SozialraumError } from '../error.js';
import type { Dimension } from '../model/dimension.js';
import { stridesOf } from '../model/cube.js';
import type { CellsOf, Contribution } from './contribution-summary.js';

/** What one contributor adds, and where: one category per dimension, by code, in the order of the dimensions. */
export interface ContributionRecord extends Contribution {
  readonly categories: readonly string[];
}

/**
 * The cells a record belongs to: its own, and every total that contains it, each once. They are given by their place in
 * the order of a cube over these dimensions.
 *
 * @throws SozialraumError `unknown` for a category that does not exist, `invalid` where there are not as many as dimensions.
 */
export function cellClosure(dimensions: readonly Dimension[]): CellsOf<ContributionRecord> {
  const strides = stridesOf(dimensions);
  const steps = dimensions.map((along, d) => containing(along).map((list) => list.map((c) => c * (strides[d] ?? 0))));
  return (record, visit) => {
    if (record.categories.length !== dimensions.length)
      throw new SozialraumError('invalid', 'categories of a record', record.categories.join(', '));
    const chosen = dimensions.map((along, d) => steps[d]?.[categoryOf(record, along, d)] ?? []);
    const walk = (d: number, offset: number): void => {
      const along = chosen[d];
      if (along) for (const step of along) walk(d + 1, offset + step);
      else visit(offset);
    };
    walk(0, 0);
  };
}

function categoryOf({ categories }: ContributionRecord, along: Dimension, d: number): number {
  const code = categories[d] ?? '';
  const at = along.indexOf.get(code);
  if (at === undefined) throw new SozialraumError('unknown', `category of ${along.id}`, code);
  return at;
}

/** For every category itself and all totals above it; sums come in the order of dependence, parts before totals. */
function containing({ categories, sums }: Dimension): number[][] {
  const within = categories.map((_, category) => new Set([category]));
  for (const { total, parts } of sums)
    for (const part of parts) for (const below of within[part] ?? []) within[total]?.add(below);
  const above = categories.map((): number[] => []);
  within.forEach((members, total) => members.forEach((member) => above[member]?.push(total)));
  return above;
}
