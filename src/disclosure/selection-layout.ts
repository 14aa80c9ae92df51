import { SozialraumError } from '../error.js';
import type { Dimension } from '../model/dimension.js';
import type { CountSelection, SelectionTerm } from './request.js';
import type { TableLayout } from './table-layout.js';

/** A selection as distances from a cell of its area and period, each taken `factors` times. */
export interface SelectionLayout {
  readonly id: string;
  readonly table: number;
  /** Equal for selections that add up the same cells. */
  readonly key: string;
  readonly distances: readonly number[];
  readonly factors: readonly number[];
  /** 1 for every area whose counts are published, in the order of the table. */
  readonly isShown: Uint8Array;
  /** 1 for every period of which counts are published, in the order of the table. */
  readonly isShownAt: Uint8Array;
}

/** Resolves the names of a selection. */
export function selectionLayout(
  { id, terms, areas, times }: CountSelection,
  table: number,
  layout: TableLayout,
): SelectionLayout {
  if (terms.length === 0) throw new SozialraumError('missing', 'terms of selection', id);
  const factorAt = new Map<number, number>();
  for (const term of terms)
    for (const distance of distancesOf(term, layout)) factorAt.set(distance, (factorAt.get(distance) ?? 0) + 1);
  const distances = [...factorAt.keys()].sort((a, b) => a - b);
  const factors = distances.map((distance) => factorAt.get(distance) as number);
  const key = `${table}:${distances.join()}:${factors.join()}`;
  const [isShown, isShownAt] = [shown(areas, layout.areas), shown(times, layout.times)];
  return { id, table, distances, factors, key, isShown, isShownAt };
}

function shown(codes: readonly string[] | undefined, along: Dimension): Uint8Array {
  const isShown = new Uint8Array(along.categories.length).fill(codes ? 0 : 1);
  for (const code of codes ?? []) isShown[positionOf(along, code)] = 1;
  return isShown;
}

function distancesOf(term: SelectionTerm, { id, axes }: TableLayout): number[] {
  const others = axes.filter(({ dimension }) => dimension.role === 'category');
  for (const named of Object.keys(term))
    if (!others.some(({ dimension }) => dimension.id === named))
      throw new SozialraumError('unknown', `dimension of table ${id}`, named);
  return others.reduce<number[]>(
    (sums, { dimension, stride }) => {
      const codes = term[dimension.id];
      if (!codes || codes.length === 0) throw new SozialraumError('missing', `categories of table ${id}`, dimension.id);
      const steps = codes.map((code) => positionOf(dimension, code) * stride);
      return sums.flatMap((sum) => steps.map((step) => sum + step));
    },
    [0],
  );
}

function positionOf(dimension: Dimension, code: string): number {
  const position = dimension.indexOf.get(code);
  if (position === undefined) throw new SozialraumError('unknown', `category of ${dimension.id}`, code);
  return position;
}
