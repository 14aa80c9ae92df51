/** What a change is measured as; an index number is 100 in its base period. */
export const CHANGE_MEASURES = ['absolute', 'percent', 'index'] as const;

/** One of {@link CHANGE_MEASURES}. */
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

/**
 * A calculation over other indicators, which are named by id. It is computed from what is published of them: what is withheld
 * there is withheld here.
 */
export type Derivation =
  | { readonly kind: 'difference'; readonly of: string; readonly minus: string }
  /** `per` times one over the other; `per-capita` for an amount over a count of persons. */
  | { readonly kind: 'ratio' | 'per-capita'; readonly of: string; readonly over: string }
  | {
      readonly kind: 'change';
      readonly of: string;
      /** Id of the base period, or `previous` for the period before. */
      readonly since: string;
      readonly as: ChangeMeasure;
    }
  /** The mean of a period and those before it. */
  | { readonly kind: 'moving-average'; readonly of: string; readonly periods: number }
  | { readonly kind: 'sum'; readonly of: readonly string[] };

/** Ids of the indicators a derivation needs. */
export function inputsOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'difference':
      return [derivation.of, derivation.minus];
    case 'ratio':
    case 'per-capita':
      return [derivation.of, derivation.over];
    case 'change':
    case 'moving-average':
      return [derivation.of];
    case 'sum':
      return derivation.of;
  }
}
