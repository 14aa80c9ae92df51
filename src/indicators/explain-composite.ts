import { SozialraumError } from '../error.js';
import type { CompositePart } from './composite-definition.js';
import type { CompositeResult } from './evaluate-composite.js';

/** What one indicator contributes to the index of an area. */
export interface CompositeStep extends CompositePart {
  readonly value: number;
  readonly score: number;
  /** Score times weight. */
  readonly weighted: number;
}

/** How the index of one area came about, step by step; what there is no number for is NaN. */
export interface CompositeSteps {
  readonly area: string;
  readonly steps: readonly CompositeStep[];
  readonly total: number;
  readonly index: number;
  /** Code of the class; absent for an unrated area and an index without classes. */
  readonly class?: string;
}

/**
 * The steps to the index of one area: value, score and weighted score of each indicator, their total, the index, the class.
 *
 * @throws SozialraumError `unknown` for an area the index does not know.
 */
export function explainComposite(result: CompositeResult, area: string): CompositeSteps {
  const at = result.areas.indexOf(area);
  if (at < 0) throw new SozialraumError('unknown', 'area', area);
  const code = result.definition.classes[result.classes[at] as number];
  return {
    area,
    steps: result.columns.map(({ indicator, orientation, weight, values, scores }) => ({
      ...{ indicator, orientation, weight, value: values[at] as number, score: scores[at] as number },
      weighted: weight * (scores[at] as number),
    })),
    total: result.total[at] as number,
    index: result.index[at] as number,
    ...(code !== undefined && { class: code }),
  };
}
