import type { CohortAssumptions, CohortPopulation } from './cohorts.js';
import { type CohortProjection, projectCohorts, type ProjectionOptions } from './project-cohorts.js';

/**
 * One population under several sets of assumptions, by code: what would be if.
 *
 * @throws SozialraumError as {@link projectCohorts} does.
 * @see docs/methods/projection.md
 */
export function projectScenarios<Code extends string>(
  population: CohortPopulation,
  scenarios: Readonly<Record<Code, CohortAssumptions | readonly CohortAssumptions[]>>,
  options: ProjectionOptions,
): Readonly<Record<Code, CohortProjection>> {
  const codes = Object.keys(scenarios) as Code[];
  const entries = codes.map((code) => [code, projectCohorts(population, scenarios[code], options)] as const);
  return Object.fromEntries(entries) as Record<Code, CohortProjection>;
}
