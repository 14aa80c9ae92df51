/**
 * The value of a key that a record has itself: outside data may name anything, also what every object inherits.
 *
 * @example
 * ```ts
 * own({ a: 1 }, 'a') // => 1
 * own({ a: 1 }, 'constructor') // => undefined
 * ```
 */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
