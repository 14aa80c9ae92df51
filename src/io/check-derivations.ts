import { inputsOf } from '../model/derivation.js';
import { orderOfDependence } from '../model/dependence.js';
import { problem } from '../model/problem.js';
import type { ConfigReport } from './config-report.js';
import type { ConfigPath } from './config-path.js';
import { derivationOf } from './derivation-config.js';
import type { IndicatorConfig, StatisticConfig, WorkspaceConfig } from './workspace-config.js';

const KINDS = ['difference', 'ratio', 'per-capita', 'change', 'moving-average', 'sum'];

/** Checks indicators that are computed from others: the others exist, none needs itself, and what is put together fits. */
export function checkDerivations({ indicators, statistics }: WorkspaceConfig, report: ConfigReport): void {
  const byId = new Map(indicators.flatMap((each) => (each.id === undefined ? [] : [[each.id, each] as const])));
  const statisticOf = new Map(statistics.map((each) => [each.id, each]));
  indicators.forEach(({ id, derived, numerator }, index) => {
    const path = ['indicators', index];
    if (!derived) return;
    if (numerator) {
      const both = { expected: 'numerator | derived', received: 'numerator, derived' };
      report.add(path, (place) => problem('value-unexpected', both, place));
    }
    checkDerivation(derived, byId, [...path, 'derived'], report);
    checkPopulations(id, byId, statisticOf, path, report);
  });
  const needs = new Map([...byId].map(([id, each]) => [id, inputsOfConfig(each)]));
  const { cycle } = orderOfDependence(needs);
  if (!cycle) return;
  const at = indicators.findIndex(({ id }) => id === cycle[0]);
  report.add(['indicators', at, 'derived'], (place) =>
    problem('derivation-cycle', { cycle: cycle.join(' → ') }, place),
  );
}

function inputsOfConfig({ derived }: IndicatorConfig): readonly string[] {
  const derivation = derived && derivationOf(derived);
  return derivation ? inputsOf(derivation) : [];
}

function checkDerivation(
  derived: NonNullable<IndicatorConfig['derived']>,
  byId: ReadonlyMap<string, IndicatorConfig>,
  path: ConfigPath,
  report: ConfigReport,
): void {
  const said = Object.entries(derived).flatMap(([kind, parts]) => (parts === undefined ? [] : [kind]));
  const derivation = derivationOf(derived);
  if (!derivation) {
    report.add(path, (place) => problem('value-missing', { expected: KINDS.join(' | ') }, place));
    return;
  }
  if (said.length > 1) {
    const several = { expected: KINDS.join(' | '), received: said.join(', ') };
    report.add(path, (place) => problem('value-unexpected', several, place));
  }
  const inputs = inputsOf(derivation);
  const known = inputs.map((id) => report.refer([...path, derivation.kind], 'indicator', id, [...byId.keys()]));
  if (!known.every(Boolean)) return;
  const configs = inputs.map((id) => byId.get(id) as IndicatorConfig);
  if (derivation.kind === 'change' && derivation.since !== 'previous')
    report.period([...path, 'change', 'since'], derivation.since);
  if (derivation.kind === 'per-capita' && configs[1]?.form !== 'count')
    report.add([...path, 'per-capita', 'over'], (place) =>
      problem('per-capita-base', { indicator: derivation.over }, place),
    );
  const isPutTogether = derivation.kind === 'sum' || derivation.kind === 'difference';
  if (isPutTogether && new Set(configs.map(measureOf)).size > 1)
    report.add([...path, derivation.kind], (place) =>
      problem('derivation-inputs-differ', { inputs: inputs.join(', ') }, place),
    );
}

// what can be added or compared: counts, or figures of one form with one base
function measureOf({ form, per, derived }: IndicatorConfig): string {
  return derived ? 'derived' : `${form} ${per ?? ''}`;
}

// a derived figure may set two sources side by side on purpose; nobody should do so without knowing
function checkPopulations(
  id: string | undefined,
  byId: ReadonlyMap<string, IndicatorConfig>,
  statistics: ReadonlyMap<string, StatisticConfig>,
  path: ConfigPath,
  report: ConfigReport,
): void {
  const seen = new Set<string>();
  const open = id === undefined ? [] : [id];
  const sources = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const config = byId.get(next);
    if (!config || seen.has(next)) continue;
    seen.add(next);
    open.push(...inputsOfConfig(config));
    for (const selection of [config.numerator, config.denominator]) {
      const population = selection && statistics.get(selection.statistic)?.population;
      if (population) sources.add(population);
    }
  }
  if (sources.size > 1)
    report.add(path, (place) =>
      problem('population-sources-mixed', { sources: [...sources].join(', ') }, place, 'warning'),
    );
}
