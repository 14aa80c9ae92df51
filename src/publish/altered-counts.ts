import { type CellKeys, countKeysOf } from '../disclosure/perturb/cell-keys.js';
import { perturbCounts } from '../disclosure/perturb/perturb-counts.js';
import { perturbationTable } from '../disclosure/perturb/perturbation-table.js';
import { roundCounts } from '../disclosure/perturb/round-counts.js';
import { roundRandomly } from '../disclosure/perturb/round-randomly.js';
import { roundSmallCounts } from '../disclosure/perturb/round-small-counts.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import type { Altered } from '../disclosure/perturb/statement.js';
import { SozialraumError } from '../error.js';
import { selectCounts } from '../indicators/select-counts.js';
import { resolveTerms } from '../indicators/terms.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import type { AlteringMethod } from '../model/protection-method.js';
import type { AlterationStatement } from '../model/publication.js';
import type { Statistic } from '../model/statistic.js';

/** Counts of a selection per area and period. */
export type SelectedCounts = (selection: Selection) => Cube;

/** Counts as they are published. */
export interface AlteredCounts {
  readonly counts: SelectedCounts;
  /** All of them, where they are changed at once. */
  readonly table?: Cube;
}

/**
 * The counts of a statistic, changed as a method says. Small counts are rounded in the whole table at once, whatever is
 * published of it, so that its sums hold in every release; with the other methods every published count is changed for
 * itself, always in the same way.
 *
 * @param minimum - The minimum frequency in force.
 * @param secret - Needed by random rounding and the cell key method.
 * @throws SozialraumError `conflict` where totals contradict their parts, or no noise fulfils the parameters; `invalid`
 * for parameters out of range and values that are no counts; `missing` for a secret that is needed.
 */
export function alteredCounts(
  statistic: Statistic,
  method: AlteringMethod,
  minimum: number,
  secret: SecretKey | undefined,
): AlteredCounts {
  const { cube, kind } = statistic;
  if (method.kind === 'small-count-rounding') {
    const { cube: table } = roundSmallCounts(cube, kind, method.base);
    return { table, counts: (selection) => selectCounts(table, resolveTerms(selection, cube)) };
  }
  const alter = alterationOf(method, minimum);
  const counts: SelectedCounts = (selection) => {
    const terms = resolveTerms(selection, cube);
    const selected = selectCounts(cube, terms);
    return alter(selected, () => {
      if (!secret) throw new SozialraumError('missing', 'secret key');
      return countKeysOf(selected, statistic, terms, secret);
    }).cube;
  };
  return { counts };
}

type Alteration = (counts: Cube, keys: () => CellKeys) => Altered<Cube>;

function alterationOf(
  method: Exclude<AlteringMethod, { readonly kind: 'small-count-rounding' }>,
  minimum: number,
): Alteration {
  if (method.kind === 'cell-key') {
    const noise = perturbationTable({ blocked: minimum - 1, ...method });
    return (counts, keys) => perturbCounts(counts, keys(), noise);
  }
  return method.kind === 'random-rounding'
    ? (counts, keys) => roundRandomly(counts, keys(), method.base)
    : (counts) => roundCounts(counts, method.base);
}

/** What may be said of a method in public; nothing of it depends on the counts. */
export function alterationStatement(method: AlteringMethod): Omit<AlterationStatement, 'statistics'> {
  const { kind } = method;
  const holds = {
    method: kind,
    additive: kind === 'small-count-rounding',
    unbiased: kind === 'random-rounding' || kind === 'cell-key',
    zerosKept: true,
  };
  if (kind === 'cell-key') return holds;
  const { base } = method;
  // how far rounded sums are off depends on the counts
  return { ...holds, base, largestDifference: kind === 'conventional-rounding' ? Math.floor(base / 2) : base - 1 };
}
