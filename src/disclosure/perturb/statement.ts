/**
 * What stays true of counts that were changed instead of withheld, as codes with parameters. It is made to be published:
 * it holds nothing that would help to undo the change, neither keys nor the parameters of a perturbation table.
 */
export type AlternativeStatement =
  | (StaysTrue & { readonly method: 'small-count-rounding'; readonly base: number; readonly largestDifference: number })
  | (StaysTrue & {
      readonly method: 'conventional-rounding';
      readonly base: number;
      readonly largestDifference: number;
    })
  | (StaysTrue & { readonly method: 'random-rounding'; readonly base: number; readonly largestDifference: number })
  | (StaysTrue & { readonly method: 'cell-key' })
  | (StaysTrue & { readonly method: 'merging'; readonly dimension: string; readonly groups: number })
  | (StaysTrue & { readonly method: 'top-coding'; readonly dimension: string; readonly from: string })
  | (StaysTrue & { readonly method: 'intervals'; readonly bounds: readonly number[] });

/** What a reader may rely on. */
export interface StaysTrue {
  /** Published parts add up to their published totals. */
  readonly additive: boolean;
  /** The expected difference to the true count is 0. */
  readonly unbiased: boolean;
  /** A count of 0 is published as 0. That a published 0 was a 0 does not follow. */
  readonly zerosKept: boolean;
}

/** Changed counts with what stays true of them. */
export interface Altered<T> {
  readonly cube: T;
  readonly statement: AlternativeStatement;
}
