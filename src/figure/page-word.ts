/**
 * What a word on a page stands for: German, or English as it is called here; nothing where it is neither.
 *
 * @param words - English words by German ones.
 * @example
 * ```ts
 * pageWord({ kreise: 'symbols' }, 'kreise') // => 'symbols'
 * pageWord({ kreise: 'symbols' }, 'symbols') // => 'symbols'
 * pageWord({ kreise: 'symbols' }, 'kreis') // => undefined
 * ```
 */
export const pageWord = <T extends string>(words: Readonly<Record<string, T>>, word = ''): T | undefined =>
  Object.entries(words).find((pair) => pair.includes(word))?.[1];
