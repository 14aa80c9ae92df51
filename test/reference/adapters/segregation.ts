import {
  atkinson,
  bipolarisation,
  correlationRatio,
  dissimilarity,
  entropyIndex,
  exposure,
  gini,
  groupDiversity,
  hoover,
  isolation,
  localDiversity,
  locationQuotient,
  minMaxIndex,
  multigroupSegregation,
  rowStandardised,
  segregationAtkinson,
  segregationGini,
  spatialDissimilarity,
  type SpatialWeights,
  spatialWeights,
  theil,
  theilDecomposition,
} from '../../../src/index.js';
import type { Adapter } from './adapter.js';

const twoGroups: Adapter = ({ x, t }) => {
  const of = (measure: (group: number[], total: number[]) => number): number => measure(x as number[], t as number[]);
  return {
    dissimilarity: of(dissimilarity),
    isolation: of(isolation),
    interaction_exposure: of(exposure),
    correlation_ratio_eta2: of(correlationRatio),
    entropy_theil_H: of(entropyIndex),
    gini: of(segregationGini),
    'atkinson_b0.5': of(segregationAtkinson),
    minmax: of(minMaxIndex),
  };
};

const multigroup: Adapter = ({ groups }) => {
  const rows = groups as readonly (readonly number[])[];
  const columns = (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] as number));
  const totals = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const quotients = columns.map((column) => locationQuotient(column, totals));
  // of nobody the reference says that they are no mixture, and we that there is no mixture to speak of
  const diversity = Array.from(localDiversity(columns), (entropy, i) => (totals[i] === 0 ? 0 : entropy));
  const segregation = multigroupSegregation(columns);
  const whole = groupDiversity(columns);
  return {
    multi_dissim: segregation.dissimilarity,
    multi_info_theory_H: segregation.entropyIndex,
    multi_gini: segregation.gini,
    multi_norm_exposure: segregation.normalisedExposure,
    multi_diversity_E: whole.entropy,
    simpson_interaction: whole.interaction,
    simpson_concentration: whole.concentration,
    relative_diversity: segregation.relativeDiversity,
    sq_coef_var: segregation.squaredVariation,
    local_location_quotient: rows.map((_, i) => quotients.map((quotient) => quotient[i])),
    local_diversity: diversity,
    local_entropy: diversity.map((entropy) => entropy / Math.log(columns.length)),
  };
};

const inequality: Adapter = ({ values }, { epsilon }) => {
  const list = values as number[];
  const isNothing = list.every((value) => value === 0);
  return {
    gini: gini(list),
    // the reference puts next to nothing for nothing, so that it is shared equally; we say that there is nothing to share
    theil: isNothing ? 0 : theil(list),
    wolfson: bipolarisation(list),
    ...Object.fromEntries(
      (epsilon as number[]).map((aversion) => [`atkinson_${aversion}`, atkinson(list, { aversion })]),
    ),
  };
};

const spatial: Adapter = ({ x, t, rows, cols, cell }) => {
  const [group, total] = [x as number[], t as number[]];
  const queen = grid(rows as number, cols as number, (apart) => apart.every((steps) => steps <= 1));
  const rook = grid(rows as number, cols as number, ([down, right]) => down + right === 1);
  const borders = { ...rook, weights: rook.weights.map(() => cell as number) };
  // the reference takes 0 for the share of a group among nobody
  const of = (weights: SpatialWeights): number => spatialDissimilarity(group, total, weights, { emptyShare: 0 });
  return {
    spatial_dissim_queen_raw: of(queen),
    spatial_dissim_queen_std: of(rowStandardised(queen)),
    delta: hoover(group, { base: group.map(() => (cell as number) ** 2) }),
    boundary_spatial_dissim: of(rowStandardised(borders)),
  };
};

/** Squares in rows, neighbours where the steps between them say so. */
function grid(
  rows: number,
  columns: number,
  areNeighbours: (apart: readonly [number, number]) => boolean,
): SpatialWeights {
  const squares = Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns] as const);
  const neighbours = squares.map(([row, column], i) =>
    squares.flatMap(([otherRow, otherColumn], j) =>
      i !== j && areNeighbours([Math.abs(row - otherRow), Math.abs(column - otherColumn)]) ? [j] : [],
    ),
  );
  return spatialWeights(neighbours);
}

/** Segregation and inequality. */
export const segregation: Readonly<Record<string, Adapter>> = {
  segregation_two_group: twoGroups,
  segregation_multigroup_lq: multigroup,
  segregation_spatial: spatial,
  inequality_gini_theil_atkinson: inequality,
  theil_decomposition: ({ values, group }) => {
    const { total, between, within } = theilDecomposition(values as number[], group as number[]);
    return { T: total, between, within };
  },
};
