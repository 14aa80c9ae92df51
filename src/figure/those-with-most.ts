/** The names with the largest count, in their order, and that count: several where it is the same for several. */
export function thoseWithMost(
  names: readonly string[],
  counts: readonly number[],
): readonly [names: readonly string[], count: number] {
  const most = Math.max(...counts);
  return [names.filter((_, i) => counts[i] === most), most];
}
