import type { Pattern } from './pattern.js';
import type { Prover } from './prover.js';

/** Below this a difference of costs is one of rounding. */
const EVEN = 1e-6;
/** So many columns that neighbours are not worth their time. */
const MANY = 12_000;
/** Attempts in vain, per hidden candidate, after which no more are made. */
const PATIENCE = 6;
const MOST_NEIGHBOURS = 5;

/**
 * Opens hidden candidates again, the costliest first, wherever the counts that shook can be proven anew for less; then
 * several neighbours at a time, chosen as if at random but always the same (large neighbourhood search), also where that
 * only costs as much.
 *
 * @param until - The work after which no more is tried.
 */
export function save(pattern: Pattern, prover: Prover, until: number): void {
  const spent = (): boolean => pattern.work >= until;
  for (let saved = true; saved && !spent();) {
    saved = false;
    const costliest = [...pattern.hidden].sort((a, b) => pattern.costOf(b) - pattern.costOf(a) || a - b);
    for (const column of costliest) {
      if (spent()) return;
      if (pattern.refused[column] === 1 && (reopen(pattern, prover, [column], 0) ?? 0) > EVEN) saved = true;
    }
  }
  if (pattern.columnCount > MANY) return;
  const random = pseudoRandom(1);
  const { hidden } = pattern;
  for (let idle = 0; !spent() && hidden.length > 1 && idle <= PATIENCE * hidden.length; idle++) {
    const first = hidden[Math.floor(random() * hidden.length)] as number;
    const columns = neighbours(pattern, first, 1 + Math.floor(random() * MOST_NEIGHBOURS), random);
    const gain = reopen(pattern, prover, columns, EVEN, random);
    if (gain !== undefined && gain > EVEN) idle = 0;
  }
}

// a walk from one hidden candidate to the next, over relations they share or moves that run over both
function neighbours(pattern: Pattern, first: number, count: number, random: () => number): number[] {
  const found = [first];
  for (let column = first; found.length < count;) {
    const near = hiddenNear(pattern, column, random);
    if (near.length === 0) break;
    column = near[Math.floor(random() * near.length)] as number;
    found.push(column);
  }
  return found;
}

function hiddenNear(pattern: Pattern, column: number, random: () => number): number[] {
  const relations: number[] = [];
  pattern.search.forEachRelation(column, (relation) => relations.push(relation));
  const near: number[] = [];
  pattern.search.forEachColumn(relations[Math.floor(random() * relations.length)] as number, (other) => {
    const reached = pattern.isCandidate(other)
      ? [other]
      : pattern.movesOf(other).flatMap(({ columns }) => [...columns]);
    near.push(...reached.filter((each) => pattern.refused[each] === 1));
  });
  return near;
}

function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), 1 | state);
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}

// opens candidates and proves what that shook; keeps it, and returns the gain, if that costs no more than is saved and the tolerance
function reopen(
  pattern: Pattern,
  prover: Prover,
  columns: readonly number[],
  tolerance: number,
  random?: () => number,
): number | undefined {
  let gain = 0;
  const kept = pattern.attempt(() => {
    const shaken = new Set<number>();
    for (const column of columns) {
      const opened = pattern.open(column);
      gain += opened.saved;
      for (const other of opened.shaken) shaken.add(other);
    }
    const order = [...shaken];
    if (random) shuffle(order, random);
    for (const column of order) {
      if (!pattern.needsProof(column)) continue;
      const paid = prover.prove(column, gain + tolerance);
      if (paid === undefined) return false;
      gain -= paid;
    }
    return gain + tolerance > 0;
  });
  return kept ? gain : undefined;
}
