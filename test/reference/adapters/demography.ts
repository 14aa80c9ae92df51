import {
  ageQuotients,
  billeterIndex,
  leslieProjection,
  meanAge,
  medianAge,
  projectCohorts,
} from '../../../src/index.js';
import type { CompositeScheme } from '../../../src/indicators/composite-definition.js';
import { scoresOf, sumUp } from '../../../src/indicators/composite-scores.js';
import type { Adapter, Given } from './adapter.js';

const bySex = ({ f, m }: Given): { readonly female: number[]; readonly male: number[] } => ({
  female: f as number[],
  male: m as number[],
});

const ageStructure: Adapter = (input, params) => {
  const population = input.population_by_single_year_0_to_100plus as number[];
  const { youth, old, total } = ageQuotients(population, {
    youthBelow: params.youth_below as number,
    oldFrom: params.old_from as number,
  });
  return {
    jugendquotient: youth,
    altenquotient: old,
    gesamtquotient: total,
    mean_age: meanAge(population),
    median_age: medianAge(population),
    billeter_j: billeterIndex(population),
  };
};

const cohortComponent: Adapter = (input, params) => {
  const { population, births, clipped, total } = projectCohorts(
    bySex(input.population as Given),
    {
      survival: bySex(input.survival as Given),
      newbornSurvival: { female: input.survival_newborn.f as number, male: input.survival_newborn.m as number },
      fertility: input.fertility as number[],
      netMigration: bySex(input.net_migration as Given),
      maleShare: params.share_male as number,
    },
    { years: params.years as number, migrationTiming: params.migration_timing as 'end' | 'half' },
  );
  return { population: population.map(({ female, male }) => ({ f: female, m: male })), births, clipped, total };
};

const statusDynamics: Adapter = (input, params) => {
  const { orientation, weights, thresholds, labels, ddof, restandardise } = params;
  const scheme: CompositeScheme = {
    normalisation: 'z-score',
    ddof: ddof as 0 | 1,
    aggregation: 'sum',
    restandardise: restandardise as boolean,
    edges: (thresholds as number[]).map((at) => ({ at, onEdge: 'below' })),
    classes: labels as string[],
  };
  const z = (input.indicators as number[][]).map((values, k) => {
    const turned = (orientation as number[])[k] === 1 ? 'raises' : 'lowers';
    return scoresOf(values, { indicator: String(k), orientation: turned, weight: (weights as number[])[k]! }, scheme);
  });
  const { total, index, classes } = sumUp(z, weights as number[], scheme);
  return { z, sum: total, index, class: Array.from(classes, (one) => scheme.classes[one]) };
};

/** Ages, projections and the index of status and dynamics. */
export const demography: Readonly<Record<string, Adapter>> = {
  age_structure_ratios: ageStructure,
  cohort_component: cohortComponent,
  leslie_projection: ({ A, n0 }, { tmax }) => ({
    N: leslieProjection(A as number[][], n0 as number[], { steps: tmax as number }),
  }),
  status_dynamics_index: statusDynamics,
};
