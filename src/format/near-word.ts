/**
 * The word among these that was probably meant: nearest in letters, at most a third of them different; none where none is near.
 *
 * @example
 * ```ts
 * nearWord('sgb2quote', ['einwohner', 'sgb2-quote']) // => 'sgb2-quote'
 * nearWord('wohngeld', ['einwohner', 'sgb2-quote']) // => undefined
 * ```
 */
export function nearWord(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = words.map((each) => ({ each, distance: letterDistance(word.toLowerCase(), each.toLowerCase()) }));
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.each;
}

/** How many letters are to be put in, left out or changed to make one word of the other (Levenshtein 1966). */
function letterDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  [...one].forEach((letter, row) => {
    let left = row + 1;
    above = above.map((up, i) => {
      if (i === 0) return left;
      const aslant = (above[i - 1] ?? 0) + (letter === other[i - 1] ? 0 : 1);
      return (left = Math.min(aslant, up + 1, left + 1));
    });
  });
  return above.at(-1) ?? 0;
}
