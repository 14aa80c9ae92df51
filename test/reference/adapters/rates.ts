import {
  aggregateRate,
  areaQuantiles,
  benchmarkFigures,
  byarInterval,
  change,
  chiSquareCdf,
  chiSquareQuantile,
  compareWithBenchmark,
  directlyStandardisedRate,
  type Estimate,
  eventFunnel,
  type EventFunnel,
  funnelAxis,
  type FunnelPosition,
  gammaQuantile,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  lifeExpectancy,
  meanInterval,
  minMaxScores,
  normalCdf,
  normalQuantile,
  percentRanks,
  proportion,
  proportionFunnel,
  proportionFunnelPositions,
  quantile,
  type QuantileType,
  ranks,
  rate,
  rateFunnelPositions,
  ratio,
  ratioFunnelPositions,
  repeatedEventsRate,
  slopeIndexOfInequality,
  standardisedFunnelPositions,
  studentTQuantile,
  zScores,
} from '../../../src/index.js';
import type { Adapter, Given } from './adapter.js';

type Column = readonly number[];

const limits = (estimates: readonly Estimate[]) => ({
  value: estimates.map(({ value }) => value),
  lowercl: estimates.map(({ lower }) => lower),
  uppercl: estimates.map(({ upper }) => upper),
});
const METHODS = { exact: 'Exact', byar: 'Byars' } as const;
const methods = (estimates: readonly { readonly method?: keyof typeof METHODS }[]) =>
  estimates.map(({ method }) => (method ? METHODS[method] : null));

/** Rows of a table by the value of a column, in order of appearance; a row is its number. */
function rowsBy(keys: Column, rows: Column = keys.map((_, row) => row)): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const key = keys[row] as number;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
const pick = (column: Column, rows: Column): number[] => rows.map((row) => column[row] as number);

function byArea<T>(input: Given, of: (rows: number[]) => T): { area: number[]; found: T[] } {
  const groups = rowsBy(input.area as Column);
  return { area: [...groups.keys()], found: [...groups.values()].map(of) };
}

const rateOptions = ({ confidence, multiplier }: Given) => ({
  confidence: confidence as number,
  per: multiplier as number,
});

const upperTails = (x: Column, degrees: Column) =>
  Object.fromEntries(degrees.map((df) => [`df${df}`, x.map((at) => chiSquareCdf(at, df, { upper: true }))]));

function quantileOf(id: string, { df, shape, scale }: Given): (p: number) => number {
  if (id.startsWith('qgamma')) return (p) => gammaQuantile(p, shape, scale);
  if (id.startsWith('qchisq')) return (p) => chiSquareQuantile(p, df);
  return id.startsWith('qt') ? (p) => studentTQuantile(p, df) : normalQuantile;
}

const dsr: Adapter = (input, params) => {
  const { area, found } = byArea(input, (rows) =>
    directlyStandardisedRate(pick(input.x, rows), pick(input.n, rows), pick(input.stdpop, rows), rateOptions(params)),
  );
  return {
    area,
    total_count: found.map(({ events }) => events),
    total_pop: found.map(({ population }) => population),
    statistic: found.map(({ events }) =>
      events < 10 ? 'dsr NA for total count < 10' : `dsr per ${String(params.multiplier)}`,
    ),
    ...limits(found),
  };
};

const dsrOfRepeatedEvents: Adapter = (input, params) => {
  const { area, found } = byArea(input, (rows) => {
    const groups = [...rowsBy(input.eventfreq as Column, rows)];
    const first = groups[0]?.[1] ?? [];
    return repeatedEventsRate(
      groups.map(([frequency, some]) => ({ frequency, persons: pick(input.x, some) })),
      pick(input.n, first),
      pick(input.stdpop, first),
      rateOptions(params),
    );
  });
  return { area, total_count: found.map(({ events }) => events), ...limits(found) };
};

const gammaDsr: Adapter = ({ e, b, s, areas }, { alpha }) => {
  const bands = (e as Column).length / (areas as number);
  const of = (column: Column, area: number) => column.slice(area * bands, (area + 1) * bands);
  const found = Array.from({ length: areas as number }, (_, area) =>
    directlyStandardisedRate(of(e, area), of(b, area), of(s, area), {
      confidence: 1 - (alpha as number),
      limits: 'gamma',
      minimumEvents: 0,
    }),
  );
  const { value, lowercl: lower, uppercl: upper } = limits(found);
  return { value, lower, upper };
};

const indirect =
  (isRate: boolean): Adapter =>
  (input, { confidence, refvalue, multiplier }) => {
    const { area, found } = byArea(input, (rows) => {
      // the reference population stands in the file by row, or once
      const bands = (input.x_ref as Column).length < (input.x as Column).length ? rows.map((_, band) => band) : rows;
      const counts = {
        events: pick(input.x, rows),
        population: pick(input.n, rows),
        referenceEvents: pick(input.x_ref, bands),
        referencePopulation: pick(input.n_ref, bands),
      };
      return isRate
        ? indirectlyStandardisedRate(counts, { confidence, per: multiplier })
        : indirectlyStandardisedRatio(counts, { confidence, per: refvalue });
    });
    return {
      area,
      observed: found.map(({ observed }) => observed),
      expected: found.map(({ expected }) => expected),
      ref_rate: found.map(({ referenceRate }) => referenceRate * (multiplier as number)),
      method: methods(found),
      ...limits(found),
    };
  };

// how far the reference draws its axes
const roundedUp = (size: number): number => {
  const unit = 10 ** (String(Math.ceil(size)).length - 2);
  return Math.ceil(size / unit) * unit;
};
const roundedDown = (size: number): number => {
  const unit = 10 ** (String(Math.floor(size)).length - 1);
  return Math.floor(size / unit) * unit;
};
function axisOf(sizes: Column): [number, number] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return [most > 2 * least ? 1 : Math.max(1, roundedDown(0.95 * least)), roundedUp(1.05 * most)];
}

const proportionLimits: Adapter = ({ x, n }, { multiplier }) => {
  const sizes = funnelAxis(...axisOf(n));
  const average = aggregateRate(x, n).value;
  const { lowerInner, lowerOuter, upperInner, upperOuter } = proportionFunnel(average, sizes, { per: multiplier });
  return {
    Population: sizes,
    lower_2s_limit: lowerInner,
    upper_2s_limit: upperInner,
    lower_3s_limit: lowerOuter,
    upper_3s_limit: upperOuter,
    baseline: sizes.map(() => average * (multiplier as number)),
  };
};

function funnelColumns(
  funnel: EventFunnel,
  name: string,
  size: (size: number) => number,
  value: (value: number) => number,
) {
  const lines = {
    lower_2s: 'lowerInner',
    upper_2s: 'upperInner',
    lower_3s: 'lowerOuter',
    upper_3s: 'upperOuter',
  } as const;
  return Object.fromEntries(
    Object.entries(lines).flatMap(([key, line]) => [
      [`${key}_${name}`, funnel[line].sizes.map(size)],
      [`${key}_limit`, funnel[line].values.map(value)],
    ]),
  );
}

const rateLimits: Adapter = (input, { multiplier, years_of_data: years, rate_type: type }) => {
  const { x, rate: rates } = input as { readonly x: Column; readonly rate: Column };
  // of standardised rates the population that would have had the events
  const n = type === 'dsr' ? x.map((events, i) => (events * multiplier) / (rates[i] as number)) : (input.n as Column);
  const average = aggregateRate(x, n, { mode: 'available' }).value;
  const known = n.filter((size) => size > 0);
  const [from, to] = axisOf(known.map((size) => size / (years as number)));
  const start = Math.max(1, Math.floor(from * years * average));
  const events = funnelAxis(from === 1 ? 1 : start, Math.ceil(to * years * average));
  const perYear = (size: number) => size / (years as number);
  return {
    Events: events,
    ...funnelColumns(eventFunnel(average, events, { per: multiplier }), 'population_1_year', perYear, (value) => value),
    baseline: events.map(() => average * (multiplier as number)),
  };
};

const ratioLimits: Adapter = ({ x }, { ratio_type: type }) => {
  const [least, most] = [Math.min(...(x as Column)), Math.max(...(x as Column))];
  const from = most > 2 * least ? 1 : Math.max(1, Math.floor(0.98 * least));
  const events = funnelAxis(from, Math.ceil(1.02 * most));
  const isCount = type === 'count';
  const funnel = eventFunnel(1, events, { per: isCount ? 1 : 100 });
  return {
    Observed_events: events,
    ...funnelColumns(
      funnel,
      'exp_events',
      (size) => size,
      (value) => (isCount ? value - 1 : value),
    ),
  };
};

const POSITIONS: Readonly<Record<FunnelPosition, string>> = {
  'far-below': 'Low (0.001)',
  below: 'Low (0.025)',
  within: 'Not significant',
  above: 'High (0.025)',
  'far-above': 'High (0.001)',
};
const significance: Adapter = ({ x, n, expected, rate: rates }, { statistic, rate_type: type, multiplier }) => {
  const named = (positions: readonly (FunnelPosition | undefined)[], otherwise: string | null = null) => ({
    significance: positions.map((position) => (position ? POSITIONS[position] : otherwise)),
  });
  if (statistic === 'proportion') return named(proportionFunnelPositions(x, n));
  if (statistic === 'ratio') return named(ratioFunnelPositions(x, expected));
  if (type !== 'dsr') return named(rateFunnelPositions(x, n));
  const perHead = (rates as Column).map((each) => each / (multiplier as number));
  return named(standardisedFunnelPositions(x, perHead), 'Not applicable for events less than 10 for dsrs');
};

const SCALES = ['linear', 'log', 'logit'] as const;
const slopeIndex: Adapter = ({ values, population, se, lower_cl: lower, upper_cl: upper }, params) => {
  const { multiplier: per, value_type: type, transform, confidence } = params;
  const scale = transform ? (SCALES[type as number] ?? 'linear') : 'linear';
  const uncertainty = se ? { standardErrors: se as Column } : { lower: lower as Column, upper: upper as Column };
  const { slope, relative, intercept } = slopeIndexOfInequality(values, population, uncertainty, {
    per,
    scale,
    confidence,
  });
  const cl = transform ? '' : 'cl';
  return {
    sii: slope.value,
    rii: relative.value,
    intercept,
    [`sii_lower95_0${cl}`]: slope.lower,
    [`sii_upper95_0${cl}`]: slope.upper,
    [`rii_lower95_0${cl}`]: relative.lower,
    [`rii_upper95_0${cl}`]: relative.upper,
  };
};

const POLARITIES = { high_good: 'high-is-good', low_good: 'high-is-bad', neutral: 'neutral' } as const;
const comparison: Adapter = ({ x, n, benchmark }, { polarity, confidence }) => {
  const estimate = proportion(x, n, { confidence });
  const { lower, upper } = estimate;
  return { lower, upper, ...compareWithBenchmark(estimate, benchmark, POLARITIES[polarity as 'neutral']) };
};

const keyFigures: Adapter = ({ cities }) => {
  const column = (name: string): number[] => (cities as Given[]).map((city) => city[name] as number);
  const [population, recipients, gross] = [column('population'), column('recipients'), column('gross')];
  const net = column('income').map((income, city) => (gross[city] as number) - income);
  const figures = (above: Column, below: Column, per = 1) => {
    const { values, weightedMean, unweightedMean, deviations, ranks: rank } = benchmarkFigures(above, below, { per });
    return {
      values,
      weighted_mean: weightedMean,
      unweighted_mean: unweightedMean,
      deviation_pct: deviations,
      rank,
    };
  };
  return {
    dichte: figures(recipients, population, 1000),
    gross_per_inhabitant: figures(gross, population),
    net_per_inhabitant: figures(net, population),
    gross_per_recipient: figures(gross, recipients),
    net_per_recipient: figures(net, recipients),
  };
};

/** Rates, intervals, standardisation, funnels, benchmarks. */
export const rates: Readonly<Record<string, Adapter>> = {
  distributions: ({ p, z, x }, params, id) => {
    if (z) return { lower: (z as Column).map(normalCdf), upper: (z as Column).map((each) => normalCdf(-each)) };
    if (x) return upperTails(x, params.df);
    return { q: (p as Column).map((each) => quantileOf(id, params)(each)) };
  },
  percentile_types: ({ values }, { type, probs }) => ({
    q: (probs as Column).map((p) => quantile(values, p, { type: type as QuantileType })),
  }),
  proportion_wilson: ({ x, n }, params) =>
    limits((x as Column).map((count, i) => proportion(count, n[i], rateOptions(params)))),
  rate_byars_exact: ({ x, n }, params) => {
    const found = (x as Column).map((events, i) => rate(events, n[i], rateOptions(params)));
    return { ...limits(found), method: methods(found) };
  },
  byars_interval: ({ x }, { confidence }) => {
    const { lowercl: lower, uppercl: upper } = limits(
      (x as Column).map((events) => byarInterval(events, { confidence })),
    );
    return { lower, upper };
  },
  mean_t_interval: ({ values }, { confidence }) => {
    const { value, lower, upper, sum, count, standardDeviation } = meanInterval(values, { confidence });
    return { value, lowercl: lower, uppercl: upper, value_sum: sum, value_count: count, stdev: standardDeviation };
  },
  dsr_dobson: dsr,
  dsr_nonindependent: dsrOfRepeatedEvents,
  direct_age_standardisation_gamma: gammaDsr,
  isr_ratio: indirect(false),
  isr_rate: indirect(true),
  funnel_limits_proportion: proportionLimits,
  funnel_limits_rate: rateLimits,
  funnel_limits_ratio: ratioLimits,
  funnel_significance: significance,
  slope_index_inequality: slopeIndex,
  area_quantiles: ({ values }, { nquantiles, invert }) => ({
    quantile: Array.from(areaQuantiles(values, nquantiles, { highestFirst: invert }), (group) =>
      group < 0 ? null : group,
    ),
  }),
  compare_with_benchmark: comparison,
  benchmark_key_figures: keyFigures,
  change_measures: ({ from, to }, { years }) => {
    const { absolute, percent, index, annualGrowth: cagr } = change(from, to, years);
    return { absolute, percent, index, cagr };
  },
  life_expectancy: ({ startage, deaths, population }, { confidence }) => {
    const {
      values: value,
      lower: lowercl,
      upper: uppercl,
    } = lifeExpectancy(startage, deaths, population, { confidence });
    return { value, lowercl, uppercl };
  },
  ratio_policy: ({ num, den }, { multiplier: per, bounded }) => {
    const { value, outcome: status } = ratio(num, den, { per, bounded });
    return { value, status };
  },
  aggregate_rates: ({ num, den }, { multiplier: per, mode }) => {
    const { value, coverage } = aggregateRate(num, den, { per, mode });
    return { value, coverage, mean_of_rates_for_contrast: benchmarkFigures(num, den, { per }).unweightedMean };
  },
  normalise_and_rank: ({ values }) => ({
    z0: zScores(values),
    z1: zScores(values, { ddof: 1 }),
    minmax: minMaxScores(values),
    rank_desc: ranks(values),
    midrank_pct: percentRanks(values),
  }),
};
