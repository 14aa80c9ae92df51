/**
 * What an attribute lists, separated by semicolons.
 *
 * @example
 * ```ts
 * pageEntries('2030: 12,5; 10;') // => ['2030: 12,5', '10']
 * ```
 */
export const pageEntries = (text = ''): string[] =>
  text
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
