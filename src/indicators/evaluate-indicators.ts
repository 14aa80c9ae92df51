import { SozialraumError } from '../error.js';
import type { Cube } from '../model/cube.js';
import { orderOfDependence } from '../model/dependence.js';
import { inputsOf } from '../model/derivation.js';
import { type DerivedIndicator, type Indicator, isDerived, type Selection } from '../model/indicator.js';
import type { Statistic } from '../model/statistic.js';
import { deriveIndicator } from './derive-indicator.js';
import { countIndicator, countsOf, evaluateCounts, type EvaluatedIndicator } from './evaluate-indicator.js';

/** The figures of an indicator; one computed from others has no counts of its own. */
export type IndicatorFigures = EvaluatedIndicator | { readonly value: Cube };

/**
 * Computes many indicators at once, each for all areas and periods, derived ones after those they need. Counts that several
 * of them select are added up once. In the house: what goes out is computed by `publish` from protected counts.
 *
 * @returns Figures by indicator id, in the order given; not rounded.
 * @throws SozialraumError `conflict` for indicators that need each other in a circle, which is named; `unknown` for an
 * input or statistic that is not given; and as `evaluateIndicator` does.
 */
export function evaluateIndicators(
  indicators: readonly (Indicator | DerivedIndicator)[],
  statistics: ReadonlyMap<string, Statistic>,
): Map<string, IndicatorFigures> {
  const counted = new Map<string, Cube>();
  const select = (selection: Selection): Cube => {
    const key = JSON.stringify(selection);
    const counts = counted.get(key) ?? countsOf(selection, statistics);
    counted.set(key, counts);
    return counts;
  };
  return evaluateInOrder(indicators, (indicator) => evaluateCounts(indicator, countIndicator(indicator, select)));
}

/** Figures of indicators and of those derived from them, whatever the counts behind them are. */
export function evaluateInOrder<Figures extends { readonly value: Cube }>(
  indicators: readonly (Indicator | DerivedIndicator)[],
  evaluate: (indicator: Indicator) => Figures,
): Map<string, Figures | { readonly value: Cube }> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const needs = new Map([...byId].map(([id, each]) => [id, isDerived(each) ? inputsOf(each.derivation) : []] as const));
  const { order, cycle } = orderOfDependence(needs);
  if (cycle) throw new SozialraumError('conflict', 'derived indicators', cycle.join(' → '));
  const figures = new Map<string, Figures | { readonly value: Cube }>();
  const values = new Map<string, Cube>();
  for (const id of order) {
    const indicator = byId.get(id) as Indicator | DerivedIndicator;
    const evaluated = isDerived(indicator) ? { value: deriveIndicator(indicator, values) } : evaluate(indicator);
    figures.set(id, evaluated);
    values.set(id, evaluated.value);
  }
  return new Map([...byId.keys()].map((id) => [id, figures.get(id) as Figures | { readonly value: Cube }]));
}
