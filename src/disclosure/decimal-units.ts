const MOST_DECIMALS = 6;

/** A number with so few decimals as whole units of its last one: 12.35 with 2 decimals is 1235. */
export function unitsOf(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

/** True when the value is a decimal number with so many decimals, though no double may equal it. */
export function hasDecimals(value: number, decimals: number): boolean {
  // division is rounded correctly, so that equality holds for the double that the decimal number reads as
  return unitsOf(value, decimals) / 10 ** decimals === value;
}

/** How many decimals a number is written with, at most six. */
export function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !hasDecimals(value, decimals)) decimals++;
  return decimals;
}
