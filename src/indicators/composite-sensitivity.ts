import { sumUp } from './composite-scores.js';
import type { CompositeResult } from './evaluate-composite.js';

/** What is done otherwise: an indicator left out, or its weight multiplied. */
export type CompositeScenario =
  | { readonly kind: 'without'; readonly indicator: string }
  | { readonly kind: 'weight'; readonly indicator: string; readonly factor: number };

/** An area that comes into another class; both as codes. */
export interface ClassChange {
  readonly area: string;
  readonly from: string;
  readonly to: string;
}

/** Which areas change class when one thing is done otherwise. */
export interface SensitivityResult {
  readonly scenario: CompositeScenario;
  readonly changes: readonly ClassChange[];
}

/**
 * How much the classes of an index hang on its definition: each indicator left out in turn, each weight multiplied by each
 * factor, and the areas that come into another class. Only rated areas take part: that leaving an indicator out would rate
 * more of them is another question.
 *
 * @param options - `weightFactors`: 0.5 and 2 unless said otherwise.
 * @see OECD, European Union, JRC: Handbook on Constructing Composite Indicators (2008), step 7; docs/methods/composite-indices.md.
 */
export function compositeSensitivity(
  result: CompositeResult,
  { weightFactors = [0.5, 2] }: { readonly weightFactors?: readonly number[] } = {},
): SensitivityResult[] {
  const { columns } = result;
  const scenarios = columns.flatMap(({ indicator }): CompositeScenario[] => [
    ...(columns.length > 1 ? [{ kind: 'without', indicator } as const] : []),
    ...weightFactors.map((factor) => ({ kind: 'weight', indicator, factor }) as const),
  ]);
  return scenarios.map((scenario) => ({ scenario, changes: changesIn(scenario, result) }));
}

function changesIn(scenario: CompositeScenario, result: CompositeResult): ClassChange[] {
  const { definition, areas, classes } = result;
  const columns = result.columns.filter((each) => scenario.kind === 'weight' || each.indicator !== scenario.indicator);
  const scores = columns.map((each) => each.scores.map((score, area) => ((classes[area] as number) < 0 ? NaN : score)));
  const weights = columns.map(({ indicator, weight }) =>
    scenario.kind === 'weight' && indicator === scenario.indicator ? weight * scenario.factor : weight,
  );
  const otherwise = sumUp(scores, weights, definition).classes;
  return areas.flatMap((area, i) => {
    const [from, to] = [classes[i], otherwise[i]].map((at) => definition.classes[at as number]);
    return from === undefined || to === undefined || from === to ? [] : [{ area, from, to }];
  });
}
