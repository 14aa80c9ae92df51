import { attackPeriod } from './attack-period.js';
import { believedSums } from './believed-sums.js';
import { type Knowledge, type KnownStatistic, knownOf } from './knowledge.js';
import { publishedCounts } from './published-counts.js';
import { type PublishedFile, publishedDatasets, type PublishedSelection } from './published-files.js';
import { resolveAges } from './resolve-ages.js';
import { selectionAlgebra, type SelectionAlgebra } from './selection-algebra.js';

/**
 * How a count that is not to be known comes out. `shown`: it stands in a file; `eliminated`: the equations among the
 * published figures determine it; `bounded`: they do, together with the knowledge that what is withheld is not zero and
 * that counts are whole; `derived`: a count that nobody published, and smaller than any that is shown, can be computed.
 */
export type DisclosureKind = 'shown' | 'eliminated' | 'bounded' | 'derived';

/** A place where a count comes out, without the count. */
export interface Disclosure {
  readonly kind: DisclosureKind;
  readonly statistic: string;
  /** The selection, or what was computed from selections. */
  readonly count: string;
  readonly area: string;
  readonly period: string;
}

export interface AttackReport {
  readonly disclosures: readonly Disclosure[];
  /** Counts, each counted once however many files show it. */
  readonly published: number;
  readonly suppressed: number;
  /** Periods and statistics whose published figures contradict each other, which weakens the attack there. */
  readonly contradictions: readonly string[];
}

/**
 * Attacks published files as a reader could who has all of them: nothing but their content and what is publicly known of
 * the definitions is used.
 */
export function attack(files: Iterable<PublishedFile>, knowledge: Knowledge = {}): AttackReport {
  const counts = publishedCounts(publishedDatasets(files).flatMap((dataset) => resolveAges(dataset, knowledge)));
  const statistics = [...counts.selections].map(([id, selections]) => {
    const known = knownOf(knowledge[id], selections);
    const minimum = known.minimum ?? counts.minimumOf(id);
    return { id, known, selections, minimum };
  });
  const algebraOf = rememberAlgebra();
  const periods = counts.periods.map((period) => {
    const believed = statistics.map((statistic) => {
      const known = believedSums(statistic, counts.areas.length, period);
      return { ...statistic, known, algebra: algebraOf(statistic.id, statistic.selections, known) };
    });
    return attackPeriod({ areas: counts.areas, statistics: believed, period });
  });
  return {
    disclosures: periods.flatMap(({ disclosures }) => disclosures),
    published: periods.reduce((sum, { published }) => sum + published, 0),
    suppressed: periods.reduce((sum, { suppressed }) => sum + suppressed, 0),
    contradictions: periods.flatMap(({ contradictions }) => contradictions),
  };
}

/** The same sums are believed in most periods. */
function rememberAlgebra(): (
  id: string,
  selections: readonly PublishedSelection[],
  known: KnownStatistic,
) => SelectionAlgebra {
  const made = new Map<string, SelectionAlgebra>();
  return (id, selections, known) => {
    const key = JSON.stringify([id, known]);
    const algebra = made.get(key) ?? selectionAlgebra(selections, known);
    made.set(key, algebra);
    return algebra;
  };
}
