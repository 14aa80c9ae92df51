export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** How close the value at a path must come. */
export type ToleranceAt = (path: string) => Tolerance;

/** Where a value of ours departs from the expected one, in words; empty where it does not. */
export function differencesOf(ours: unknown, expected: unknown, tolerance: ToleranceAt, path = 'value'): string[] {
  if (isUndefined(expected)) return isUndefined(ours) ? [] : [`${path} is ${shown(ours)}, not undefined`];
  if (typeof expected === 'number')
    return isClose(ours, expected, tolerance(path)) ? [] : differs(path, ours, expected);
  if (Array.isArray(expected)) return differencesOfLists(ours, expected, tolerance, path);
  if (typeof expected === 'object') {
    const found = (typeof ours === 'object' && ours !== null ? ours : {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected as object).flatMap(([key, entry]) =>
      differencesOf(found[key], entry, tolerance, `${path}.${key}`),
    );
  }
  return ours === expected ? [] : differs(path, ours, expected);
}

/** True for a value all of whose parts are undefined. */
export function isAllUndefined(value: unknown): boolean {
  return leavesOf(value).every(isUndefined);
}

/** True for a value that says somewhere that it is undefined, be it by being empty. */
export function isPartlyUndefined(value: unknown): boolean {
  const leaves = leavesOf(value);
  return leaves.length === 0 || leaves.some(isUndefined);
}

function differencesOfLists(
  ours: unknown,
  expected: readonly unknown[],
  tolerance: ToleranceAt,
  path: string,
): string[] {
  const list = listOf(ours);
  if (!list) return differs(path, ours, expected);
  if (list.length !== expected.length) return [`${path} has ${list.length} entries, not ${expected.length}`];
  return expected.flatMap((entry, i) => differencesOf(list[i], entry, tolerance, `${path}[${i}]`));
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : undefined;
}

function leavesOf(value: unknown): unknown[] {
  const list = listOf(value);
  if (list) return list.flatMap(leavesOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

function isUndefined(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}

function isClose(ours: unknown, expected: number, { rel, abs }: Tolerance): boolean {
  if (typeof ours !== 'number') return false;
  return ours === expected || Math.abs(ours - expected) <= Math.max(abs, rel * Math.abs(expected));
}

const differs = (path: string, ours: unknown, expected: unknown): string[] => [
  `${path} is ${shown(ours)}, not ${shown(expected)}`,
];

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
