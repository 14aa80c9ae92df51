import type { Planning } from '../model/planning/planning.js';
import { planOverlap } from '../planning/overlap.js';

/** How plans overlap, in the order in which they are drawn. */
export interface OverlapView {
  /** Ids of plans, neighbours alike. */
  readonly plans: readonly string[];
  /** By plan, with each plan before it: how similar they are, and how many criteria they share. */
  readonly pairs: readonly (readonly {
    /** 0 to 1; null where it cannot be computed. */
    readonly similarity: number | null;
    readonly shared: number;
  }[])[];
  /** The two that overlap the most; absent where there are no two. */
  readonly closest?: readonly [string, string] | undefined;
  /** Groups of two plans and more that are alike. */
  readonly clusters: readonly (readonly string[])[];
}

/** How plans overlap by {@link planOverlap}, for drawing. */
export function overlapView(planning: Planning): OverlapView {
  const { order, pairs, clusters } = planOverlap(planning);
  const byPlans = new Map(
    pairs.flatMap((pair) => [pair.plans, pair.plans.toReversed()].map((ids) => [ids.join(' '), pair])),
  );
  return {
    plans: order,
    pairs: order.map((one, row) =>
      order.slice(0, row).map((other) => {
        const { similarity = NaN, shared = [] } = byPlans.get(`${one} ${other}`) ?? {};
        return { similarity: Number.isNaN(similarity) ? null : similarity, shared: shared.length };
      }),
    ),
    closest: pairs[0]?.plans,
    clusters: clusters.filter((cluster) => cluster.length > 1),
  };
}
