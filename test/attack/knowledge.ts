import type { PublishedSelection } from './published-files.js';

/** What is publicly known of the definitions behind published counts, by statistic; nothing that is only in the office. */
export type Knowledge = Readonly<Record<string, KnownStatistic>>;

export interface KnownStatistic {
  readonly dimensions: readonly KnownDimension[];
  /** Levels of areas whose figures contain what lies in none of their parts, such as persons without an address. */
  readonly remainder: readonly string[];
  /** False for counts of different persons in a period: who moved is in two areas. */
  readonly addsOverAreas: boolean;
  /** Smallest count that may be shown, where it is not the one that the publication states. */
  readonly minimum?: number;
}

export interface KnownDimension {
  readonly id: string;
  readonly categories: readonly string[];
  readonly sums: readonly KnownSum[];
}

/** Men and women are all; where a sum is not complete, something is left over. */
export interface KnownSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly complete: boolean;
}

const REST = 'rest of ';

/** The dimension with a category for what is left over of each sum that is not complete, and complete sums only. */
export function withRests({ id, categories, sums }: KnownDimension): KnownDimension {
  const open = sums.filter(({ complete }) => !complete).map(({ total }) => total);
  return {
    id,
    categories: [...categories, ...open.map((total) => REST + total)],
    sums: sums.map(({ total, parts, complete }) => ({
      total,
      parts: complete ? parts : [...parts, REST + total],
      complete: true,
    })),
  };
}

/** The categories that a selection adds up; of a dimension that it does not name, the one that is part of no other. */
export function categoriesOf(selection: PublishedSelection, dimension: KnownDimension): readonly string[] {
  const named = selection.filter[dimension.id];
  if (named) return named;
  const parts = new Set(dimension.sums.flatMap((sum) => sum.parts));
  const totals = dimension.sums.map(({ total }) => total).filter((total) => !parts.has(total));
  return [totals[0] ?? dimension.categories[0] ?? ''];
}

const UNKNOWN_STATISTIC: KnownStatistic = { dimensions: [], remainder: [], addsOverAreas: true };

/** What is known of a statistic, with the dimensions that only its published selections tell of, and no sums for those. */
export function knownOf(
  known: KnownStatistic = UNKNOWN_STATISTIC,
  selections: readonly PublishedSelection[],
): KnownStatistic {
  const named = new Set(selections.flatMap(({ filter }) => Object.keys(filter)));
  const told = [...named].filter((id) => !known.dimensions.some((dimension) => dimension.id === id));
  const dimensions = told.map((id): KnownDimension => {
    const codes = selections.flatMap(({ filter }) => filter[id] ?? []);
    return { id, categories: ['all', ...new Set(codes)], sums: [] };
  });
  return { ...known, dimensions: [...known.dimensions, ...dimensions] };
}
