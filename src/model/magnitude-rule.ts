/**
 * When a sum of amounts (money, hours) tells too much about one of those who contribute to it. Amounts of one contributor,
 * and of all contributors of one holding, are added first; `x1 >= x2 >= ...` are then the largest, `X` is the sum of all.
 *
 * - `minimum-contributors`: unsafe when there are some, but fewer than `minimum`;
 * - `dominance`, the (n,k) rule: when the `n` largest are more than `k` percent of `X`;
 * - `p-percent`: when the second largest can estimate the largest to within `p` percent: `X - x1 - x2 < p/100 * x1`;
 * - `pq`: the same when everyone knows everyone's amount to within `q` percent beforehand: `X - x1 - x2 < p/q * x1`.
 *
 * Names and inequalities are those of the SDC handbook, 2nd edition, chapter 4: <https://sdctools.github.io/HandbookSDC/>.
 * The parameters of all but the first must not be published: who knows them estimates better.
 */
export type MagnitudeRule =
  | { readonly kind: 'minimum-contributors'; readonly minimum: number }
  | { readonly kind: 'dominance'; readonly n: number; readonly k: number }
  | { readonly kind: 'p-percent'; readonly p: number }
  | { readonly kind: 'pq'; readonly p: number; readonly q: number };
