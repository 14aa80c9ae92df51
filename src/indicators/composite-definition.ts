import { SozialraumError } from '../error.js';
import type { LocalText } from '../model/text.js';
import type { ScoreAggregation } from '../stats/aggregate-scores.js';
import type { ClassEdge } from '../stats/edge-classes.js';

/** One indicator of a composite index. */
export interface CompositePart {
  readonly indicator: string;
  /** Whether a higher value raises the index or lowers it. */
  readonly orientation: 'raises' | 'lowers';
  /** At least 0. */
  readonly weight: number;
}

/**
 * How values become comparable. `z-score`: standard deviations from the mean of the areas. `min-max`: 0 for the least to 1
 * for the greatest. `percent-rank`: the share of areas below, equal ones counted half. `ranked-min-max`: ranks, equal ones
 * on average, from 0 to 1.
 */
export type Normalisation = 'z-score' | 'min-max' | 'percent-rank' | 'ranked-min-max';

/** The rules of a composite index, apart from its indicators. */
export interface CompositeScheme {
  readonly normalisation: Normalisation;
  /** Standard deviation of a population (0) or of a sample (1). */
  readonly ddof: 0 | 1;
  readonly aggregation: ScoreAggregation;
  /** Whether what was put together is standardised again. */
  readonly restandardise: boolean;
  /** Where one class ends and the next begins, ascending; each says to which side a value on it belongs. */
  readonly edges: readonly ClassEdge[];
  /** A code for each class, the lowest first: one more than edges, or none for an index without classes. */
  readonly classes: readonly string[];
}

/** A composite index. It is data: another city's index is another definition. */
export interface CompositeDefinition extends CompositeScheme {
  readonly id: string;
  readonly title: LocalText;
  readonly parts: readonly CompositePart[];
}

/** Refuses a definition that contradicts itself. */
export function checkComposite({ id, parts, edges, classes, normalisation, aggregation }: CompositeDefinition): void {
  if (parts.length === 0) throw new SozialraumError('missing', `parts of ${id}`);
  const seen = new Set<string>();
  for (const { indicator } of parts) {
    if (seen.has(indicator)) throw new SozialraumError('duplicate', `part of ${id}`, indicator);
    seen.add(indicator);
  }
  if (classes.length !== (edges.length === 0 && classes.length === 0 ? 0 : edges.length + 1))
    throw new SozialraumError('conflict', `classes of ${id}`, `${classes.length} classes, ${edges.length} edges`);
  // standard scores are negative for half of the areas
  if (aggregation === 'geometric-mean' && normalisation === 'z-score')
    throw new SozialraumError('conflict', `aggregation of ${id}`, 'geometric-mean of z-score');
}
