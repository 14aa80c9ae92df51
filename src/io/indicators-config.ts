import { derivedUnit } from '../format/derived-unit.js';
import { orderOfDependence } from '../model/dependence.js';
import { type Derivation, inputsOf } from '../model/derivation.js';
import type { DerivedIndicator, Indicator } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import { derivationOf } from './derivation-config.js';
import { boundsOf, type CountedConfig, descriptionOf, indicatorOf, textOf } from './indicator-config.js';
import type { IndicatorConfig } from './workspace-config.js';

/** The indicators of a workspace. */
export interface ConfiguredIndicators {
  readonly indicators: readonly Indicator[];
  readonly derived: readonly DerivedIndicator[];
}

/**
 * All indicators as the workspace file defines them, once it has been checked.
 *
 * @param unitOf - What a statistic counts.
 */
export function indicatorsOf(
  configs: readonly IndicatorConfig[],
  unitOf: (statistic: string) => CountingUnit,
): ConfiguredIndicators {
  const indicators = configs.flatMap((config) => (isCounted(config) ? [indicatorOf(config, unitOf)] : []));
  const known = new Map<string, Indicator | DerivedIndicator>(indicators.map((each) => [each.id, each]));
  const derivations = new Map(
    configs.flatMap((config) => {
      const derivation = config.derived && derivationOf(config.derived);
      return derivation && config.id !== undefined ? [[config.id, { config, derivation }] as const] : [];
    }),
  );
  const needs = new Map([...derivations].map(([id, { derivation }]) => [id, inputsOf(derivation)]));
  // what an indicator leaves out follows from what it is computed from
  for (const id of orderOfDependence(needs).order) {
    const { config, derivation } = derivations.get(id) as { config: IndicatorConfig; derivation: Derivation };
    const inputs = inputsOf(derivation).flatMap((input) => known.get(input) ?? []);
    known.set(id, derivedOf(config, derivation, inputs));
  }
  return { indicators, derived: [...derivations.keys()].flatMap((id) => (known.get(id) as DerivedIndicator) ?? []) };
}

function isCounted(config: IndicatorConfig): config is CountedConfig {
  return config.numerator !== undefined;
}

function derivedOf(
  config: IndicatorConfig,
  derivation: Derivation,
  inputs: readonly (Indicator | DerivedIndicator)[],
): DerivedIndicator {
  const [of] = inputs;
  const isCount = derivation.kind === 'sum' && inputs.every(({ form }) => form === 'count');
  const ages = boundsOf(config.ages) ?? (inputs.length === 1 ? of?.ages : undefined);
  return {
    ...descriptionOf(config),
    form: isCount ? 'count' : 'derived',
    derivation,
    per: config.per ?? (derivation.kind === 'change' && derivation.as !== 'absolute' ? 100 : 1),
    unit: textOf(config.unit) ?? derivedUnit(derivation, of),
    decimals: config.decimals ?? (isCount ? 0 : Math.max(1, of?.decimals ?? 1)),
    countingUnit: of?.countingUnit ?? 'person',
    ...(ages ? { ages } : {}),
  };
}
