interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** True when the category is in the total by one sum, or by one sum after another. */
export function isPartOf(sums: readonly Sum[], part: string, total: string): boolean {
  const below = sums.filter((sum) => sum.total === total);
  const deeper = sums.filter((sum) => sum.total !== total);
  return below.some(({ parts }) => parts.some((each) => each === part || isPartOf(deeper, part, each)));
}

/**
 * True when two categories cannot be added up: one is in the other, or both are in one total, but no sum sets them
 * apart (women, and foreigners).
 */
export function overlap(sums: readonly Sum[], a: string, b: string): boolean {
  if (a === b || isPartOf(sums, a, b) || isPartOf(sums, b, a)) return true;
  const sideOf = (code: string, parts: readonly string[]): string | undefined =>
    parts.find((part) => part === code || isPartOf(sums, code, part));
  const areApart = sums.some(({ parts }) => {
    const [sideA, sideB] = [sideOf(a, parts), sideOf(b, parts)];
    return sideA !== undefined && sideB !== undefined && sideA !== sideB;
  });
  return !areApart && sums.some(({ total }) => isPartOf(sums, a, total) && isPartOf(sums, b, total));
}
