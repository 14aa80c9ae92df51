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
  /** The category that a selection means which does not name the dimension; by default the one that is part of no other. */
  readonly whole?: string;
}

/** Men and women are all; where a sum is not complete, something is left over. */
export interface KnownSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly complete: boolean;
  /** True for what is left of a sum that does not hold: what its whole has more is an error, and nobody's count. */
  readonly doubtful?: boolean;
}

const restOf = ({ total, parts }: KnownSum): string => `${total} without ${parts.join(', ')}`;

/** A dimension all of whose sums are complete. */
export interface ClosedDimension extends KnownDimension {
  /** Categories that stand for an error, not for anybody. */
  readonly errors: readonly string[];
}

/** The dimension with a category for what is left over of each sum that is not complete. */
export function withRests({ sums, categories, ...dimension }: KnownDimension): ClosedDimension {
  const open = sums.filter(({ complete }) => !complete);
  return {
    ...dimension,
    categories: [...categories, ...open.map(restOf)],
    errors: open.filter(({ doubtful }) => doubtful).map(restOf),
    sums: sums.map((sum) => (sum.complete ? sum : { ...sum, parts: [...sum.parts, restOf(sum)], complete: true })),
  };
}

/** The categories that a selection adds up; of a dimension that it does not name, the one that is part of no other. */
export function categoriesOf(selection: PublishedSelection, dimension: KnownDimension): readonly string[] {
  const named = selection.filter[dimension.id];
  return named ?? [dimension.whole ?? wholeOf(dimension)];
}

function wholeOf({ sums, categories }: KnownDimension): string {
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return sums.find(({ total }) => !parts.has(total))?.total ?? categories[0] ?? '';
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
  const described = known.dimensions.map((dimension) => ({ whole: wholeOf(dimension), ...dimension }));
  return { ...known, dimensions: [...described, ...dimensions] };
}
