import { own } from '../model/own.js';
import type { Planning } from '../model/planning/planning.js';
import type { Strength } from '../model/planning/relation.js';
import { averageLinkage, clustersAbove } from './average-linkage.js';
import { optimalLeafOrder } from './leaf-order.js';

/** How much relations and categories count. */
export interface OverlapOptions {
  /** Default 1 for strong and 0.5 for weak. */
  readonly strengths?: Readonly<Record<Strength, number>>;
  /** By category id; 1 where nothing is said, 0 leaves a category out. */
  readonly categories?: Readonly<Record<string, number>>;
  /** From which mean similarity on plans are one cluster; default 0.5. */
  readonly threshold?: number;
}

/** A criterion that two plans have in common, each with its strength, in the order of the pair. */
export interface SharedCriterion {
  readonly criterion: string;
  readonly strengths: readonly [Strength, Strength];
}

/** Two plans and what they have in common. */
export interface PlanPair {
  readonly plans: readonly [string, string];
  /** 0 nothing in common, 1 the same in all. */
  readonly similarity: number;
  readonly shared: readonly SharedCriterion[];
}

/** How plans overlap. */
export interface PlanOverlap {
  /** Plans that have a relation to a criterion, in the order of the relations. */
  readonly plans: readonly string[];
  /** By the positions of `plans`; 1 on the diagonal. */
  readonly similarity: readonly (readonly number[])[];
  /** Every pair once, the most similar first. */
  readonly pairs: readonly PlanPair[];
  /** The plans in an order in which neighbours are alike. */
  readonly order: readonly string[];
  /** Groups of plans with a mean similarity of at least the threshold, in that order. */
  readonly clusters: readonly (readonly string[])[];
}

/**
 * How plans overlap by their relations to criteria. Within a category the similarity of two plans is Ružička's, the weights
 * they share by those either of them has; over the categories in which either has one it is the weighted mean:
 *
 *     s(a, b) = Σ u_c · J_c / Σ u_c,   J_c = Σ min(w_a, w_b) / Σ max(w_a, w_b)
 *
 * @returns Plans without any relation are left out; a similarity is NaN where no category counts.
 * @see docs/methods/planning-overlap.md
 * @example
 * ```ts
 * planOverlap(planningOf({})).pairs // => []
 * ```
 */
export function planOverlap(planning: Planning, options: OverlapOptions = {}): PlanOverlap {
  const { strengths = { strong: 1, weak: 0.5 }, categories = {}, threshold = 0.5 } = options;
  const byPlan = new Map<string, Map<string, Strength>>();
  for (const { plan, criterion, strength } of planning.relations) {
    const known = byPlan.get(plan) ?? new Map<string, Strength>();
    byPlan.set(plan, known.set(criterion, strength));
  }
  const plans = [...byPlan.keys()];
  const groups = planning.categories.map(({ id, criteria }) => ({ weight: own(categories, id) ?? 1, criteria }));
  const weightOf = (plan: string, criterion: string): number => {
    const strength = byPlan.get(plan)?.get(criterion);
    return strength ? strengths[strength] : 0;
  };
  const similarityOf = (a: string, b: string): number => {
    let [sum, total] = [0, 0];
    for (const { weight, criteria } of groups) {
      let [shared, either] = [0, 0];
      for (const { id } of criteria) {
        shared += Math.min(weightOf(a, id), weightOf(b, id));
        either += Math.max(weightOf(a, id), weightOf(b, id));
      }
      if (either === 0) continue;
      sum += (weight * shared) / either;
      total += weight;
    }
    return sum / total;
  };
  const similarity = plans.map((a) => plans.map((b) => (a === b ? 1 : similarityOf(a, b))));
  const tree = averageLinkage(similarity);
  const nameOf = (index: number): string => plans[index] as string;
  return {
    plans,
    similarity,
    pairs: pairsOf(plans, similarity, byPlan),
    order: optimalLeafOrder(tree, similarity).map(nameOf),
    clusters: clustersAbove(tree, threshold).map((cluster) => cluster.map(nameOf)),
  };
}

function pairsOf(
  plans: readonly string[],
  similarity: readonly (readonly number[])[],
  byPlan: ReadonlyMap<string, ReadonlyMap<string, Strength>>,
): PlanPair[] {
  const pairs = plans.flatMap((a, i) =>
    plans.slice(i + 1).map((b, k): PlanPair => {
      const other = byPlan.get(b);
      const shared = [...(byPlan.get(a) ?? [])].flatMap(([criterion, strength]): SharedCriterion[] => {
        const theirs = other?.get(criterion);
        return theirs ? [{ criterion, strengths: [strength, theirs] }] : [];
      });
      return { plans: [a, b], similarity: similarity[i]?.[i + 1 + k] as number, shared };
    }),
  );
  return pairs.sort((a, b) => b.similarity - a.similarity);
}
