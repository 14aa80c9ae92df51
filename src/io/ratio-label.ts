const RATIO =
  /anteil|quote|quotient|durchschnitt|prozent|dichte\b|%|\bje\b|\bpro\b|€|\beuro?\b|\brate\b|\bshare\b|\bper\b|\baverage\b/i;

/** True when a label names a share, a rate, a mean or an amount, which do not stand in one list with counts. */
export function looksLikeRatio(label: string): boolean {
  return RATIO.test(label);
}
