import type { Pattern } from './pattern.js';
import type { Prover } from './prover.js';

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
    const costliest = hiddenCandidates(pattern).sort((a, b) => pattern.costOf(b) - pattern.costOf(a));
    for (const column of costliest) {
      if (spent()) return;
      if (pattern.refused[column] === 1 && reopen(pattern, prover, [column], 0) > EVEN) saved = true;
    }
  }
  if (pattern.columnCount > MANY) return;
  const random = pseudoRandom(1);
  for (let idle = 0; !spent(); idle++) {
    const hidden = hiddenCandidates(pattern);
    if (hidden.length < 2 || idle > PATIENCE * hidden.length) return;
    const columns = neighbours(
      pattern,
      hidden[Math.floor(random() * hidden.length)] as number,
      1 + Math.floor(random() * 5),
      random,
    );
    if (reopen(pattern, prover, columns, EVEN, random) > EVEN) idle = 0;
  }
}

const EVEN = 1e-6;
/** So many columns that neighbours are not worth their time. */
const MANY = 12_000;
const PATIENCE = 6;

function neighbours(pattern: Pattern, first: number, count: number, random: () => number): number[] {
  const found = [first];
  let column = first;
  for (let i = 1; i < count; i++) {
    const near: number[] = [];
    const relations: number[] = [];
    pattern.search.forEachRelation(column, (r) => relations.push(r));
    pattern.search.forEachColumn(relations[Math.floor(random() * relations.length)] as number, (other) => {
      if (pattern.isCandidate(other)) {
        if (pattern.refused[other] === 1) near.push(other);
      } else
        for (const move of pattern.movesOf(other))
          for (const c of move.columns) if (pattern.isCandidate(c)) near.push(c);
    });
    if (near.length === 0) break;
    column = near[Math.floor(random() * near.length)] as number;
    found.push(column);
  }
  return found;
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

function hiddenCandidates({ refused }: Pattern): number[] {
  return [...refused.keys()].filter((column) => refused[column] === 1);
}

// opens candidates and proves what that shook; keeps it if that costs no more than is saved and the tolerance
function reopen(
  pattern: Pattern,
  prover: Prover,
  columns: readonly number[],
  tolerance: number,
  random?: () => number,
): number {
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
  return kept ? gain : 0;
}
