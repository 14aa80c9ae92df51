import { assuncaoReis } from '../../../src/stats/assuncao-reis.js';
import { choynowski } from '../../../src/stats/choynowski.js';
import { empiricalBayes } from '../../../src/stats/empirical-bayes.js';
import { empiricalBayesSpatial } from '../../../src/stats/empirical-bayes-spatial.js';
import { excessRisk } from '../../../src/stats/excess-risk.js';
import { gearysC } from '../../../src/stats/gearys-c.js';
import { globalG } from '../../../src/stats/global-g.js';
import { localG } from '../../../src/stats/local-g.js';
import { localMoran } from '../../../src/stats/local-moran.js';
import { moransI } from '../../../src/stats/morans-i.js';
import { moransIOfRates } from '../../../src/stats/morans-i-of-rates.js';
import { ratesOfAreas } from '../../../src/stats/rates-of-areas.js';
import { rowStandardised } from '../../../src/stats/row-standardised.js';
import { spatialRate } from '../../../src/stats/spatial-rate.js';
import { type SpatialWeights, spatialWeights } from '../../../src/stats/spatial-weights.js';
import type { Adapter, Given } from './adapter.js';

const weightsOf = ({ w }: Given, { transformation, transform }: Given): SpatialWeights => {
  const neighbours = w.neighbors as Readonly<Record<string, readonly number[]>>;
  const lists = Array.from({ length: w.n as number }, (_, area) => neighbours[area] ?? []);
  const style = String(transformation ?? transform ?? 'b').toLowerCase();
  return style === 'r' ? rowStandardised(spatialWeights(lists)) : spatialWeights(lists);
};

export const spatial: Readonly<Record<string, Adapter>> = {
  morans_i: (input, params) => {
    const alternative = params.two_tailed === false ? 'directed' : 'two-sided';
    const { value, expected, normal, randomised } = moransI(input.y, weightsOf(input, params), { alternative });
    return {
      I: value,
      EI: expected,
      VI_norm: normal.variance,
      z_norm: normal.z,
      p_norm: normal.p,
      VI_rand: randomised.variance,
      z_rand: randomised.z,
      p_rand: randomised.p,
    };
  },
  local_morans_i: (input, params) => {
    const local = localMoran(input.y, weightsOf(input, params));
    return {
      Is: local.values,
      quadrant_1HH_2LH_3LL_4HL: local.quadrants.map((quadrant) => quadrant + 1),
      z: local.z,
      EI_total: local.expected,
      VI_total: local.variance,
      EI_cond: local.expectedConditional,
      VI_cond: local.varianceConditional,
    };
  },
  moran_permutation_p: (input, params) => {
    const { permutations, alternative } = params;
    const weights = weightsOf(input, params);
    if (alternative !== undefined) return { p_sim: localMoran(input.y, weights, { permutations, alternative }).p };
    const { permuted } = moransI(input.y, weights, { permutations, alternative: 'directed' });
    return {
      p_sim: permuted?.p,
      EI_sim: permuted?.mean,
      seI_sim: permuted?.standardDeviation,
      z_sim: permuted?.z,
    };
  },
  morans_i_rate: (input, params) => {
    const weights = weightsOf(input, params);
    const { value, expected, normal, randomised } = params.adjusted
      ? moransIOfRates(input.e, input.b, weights)
      : moransI(ratesOfAreas(input.e, input.b).rates, weights);
    return {
      I: value,
      EI: expected,
      z_norm: normal.z,
      p_norm: normal.p,
      z_rand: randomised.z,
      p_rand: randomised.p,
    };
  },
  gearys_c: (input, params) => {
    const { value, expected, normal, randomised } = gearysC(input.y, weightsOf(input, params), {
      alternative: 'directed',
    });
    return {
      C: value,
      EC: expected,
      VC_norm: normal.variance,
      z_norm: normal.z,
      p_norm_one_tail: normal.p,
      VC_rand: randomised.variance,
      z_rand: randomised.z,
      p_rand_one_tail: randomised.p,
    };
  },
  getis_ord_global_g: (input, params) => {
    const { value, expected, randomised } = globalG(input.y, weightsOf(input, params), { alternative: 'directed' });
    return { G: value, EG: expected, VG: randomised.variance, z_norm: randomised.z, p_norm_one_tail: randomised.p };
  },
  getis_ord_local: (input, params) => {
    const { star } = params;
    const found = localG(input.y, weightsOf(input, params), { star, alternative: 'directed', variance: 'of-binary' });
    return { G: found.values, EG: found.expected, VG: found.variance, z: found.z, p_norm_one_tail: found.p };
  },
  spatial_rate: (input, params) => ({ r: spatialRate(input.e, input.b, weightsOf(input, params)) }),
  empirical_bayes_global: ({ e, b }) => ({ r: empiricalBayes(e, b) }),
  empirical_bayes_spatial: (input, params) => ({
    r: empiricalBayesSpatial(input.e, input.b, weightsOf(input, params)),
  }),
  excess_risk_choynowski_assuncao: ({ e, b }) => ({
    excess_risk: excessRisk(e, b),
    choynowski_p: choynowski(e, b),
    assuncao_z: assuncaoReis(e, b),
  }),
};
