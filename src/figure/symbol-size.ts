/** How circles stand for counts: by area, so that twice the count is twice the ink. */
export interface SymbolScale {
  readonly radius: (count: number) => number;
  /** Round counts for a legend, the largest first. */
  readonly marks: readonly number[];
}

/** The largest circle, in parts of the side of the square an average area would fill. */
const LARGEST = 0.38;

/**
 * The scale of circles for counts.
 *
 * @param largest - The largest count that is ever shown, so that the years compare.
 * @param picture - Where the circles are drawn, and how many areas share it.
 */
export function symbolScale(
  largest: number,
  picture: { readonly width: number; readonly height: number; readonly areas: number },
): SymbolScale {
  const side = Math.sqrt((picture.width * picture.height) / Math.max(1, picture.areas));
  const radius = (count: number): number =>
    largest > 0 ? LARGEST * side * Math.sqrt(Math.max(0, count) / largest) : 0;
  const top = roundDown(largest);
  return { radius, marks: [...new Set([top, roundDown(top / 4), roundDown(top / 20)])].filter((mark) => mark >= 1) };
}

/** The largest 1, 2 or 5 with zeros that is not above the count. */
function roundDown(count: number): number {
  if (!(count > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  const digit = count / power;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}
