/**
 * Every choice of one from each list, the last list varying fastest.
 *
 * @example
 * ```ts
 * combinations([['f', 'm'], ['young', 'old']]) // => [['f', 'young'], ['f', 'old'], ['m', 'young'], ['m', 'old']]
 * ```
 */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((chosen) => list.map((each) => [...chosen, each])), [[]]);
}
