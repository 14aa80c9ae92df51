import { catalogueTexts } from '../format/catalogue/catalogue-text.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import type { Selection } from '../model/indicator.js';
import { type Problem, problem } from '../model/problem.js';
import { type ConfigReport, configReport } from './config-report.js';
import type { ConfigPath } from './config-path.js';
import { derivationConfig } from './derivation-config.js';
import type { IndicatorConfig, SelectionConfig, StandardConfig, WorkspaceConfig } from './workspace-config.js';

type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/**
 * The workspace file with its indicators from the catalogue written out: their definitions over the city's own statistics,
 * their texts, and what the file says otherwise. What does not fit (a statistic or dimension that is not there) is found by
 * the checks that every indicator goes through.
 */
export function fromCatalogue(
  config: WorkspaceConfig,
  catalogue: Catalogue,
): { readonly config: WorkspaceConfig; readonly problems: readonly Problem[] } {
  const report = configReport();
  // other entries are meant by the ids that their indicators have here
  const idOf = new Map(config.indicators.flatMap(({ id, from }) => (from === undefined ? [] : [[from, id ?? from]])));
  const indicators = config.indicators.map((indicator, index) => {
    const { from, ...own } = indicator;
    if (from === undefined) return indicator;
    const path = ['indicators', index, 'from'];
    if (!report.refer(path, 'catalogue entry', from, [...catalogue.keys()])) return indicator;
    const entry = catalogue.get(from) as CatalogueEntry;
    const definition = definitionOf(entry, own, config, path, report, idOf);
    const statutes = entry.statutes.length > 0 ? { statutes: entry.statutes } : {};
    const written = { ...catalogueTexts(from), ...statutes, ...definition };
    return { id: from, ...written, ...own } as IndicatorConfig;
  });
  return { config: { ...config, indicators }, problems: report.problems };
}

function definitionOf(
  { definition }: CatalogueEntry,
  own: IndicatorConfig,
  { standard = {} }: WorkspaceConfig,
  path: ConfigPath,
  report: ConfigReport,
  idOf: ReadonlyMap<string, string>,
): IndicatorConfig {
  if ('derivation' in definition) {
    const { derivation, ...rest } = definition;
    if (own.numerator) return rest as IndicatorConfig;
    return { ...rest, derived: derivationConfig(derivation, (id) => idOf.get(id) ?? id) } as IndicatorConfig;
  }
  if (own.derived) return {};
  const { numerator, denominator, ...rest } = definition;
  // an own selection needs no standard statistic
  const write = (selection: Selection, given: SelectionConfig | undefined): SelectionConfig =>
    given ?? ownSelection(selection, standard[selection.statistic], path, report);
  return {
    ...rest,
    numerator: write(numerator, own.numerator),
    ...(denominator ? { denominator: write(denominator, own.denominator) } : {}),
  } as IndicatorConfig;
}

/** A selection of a standard statistic as one of the statistic that takes its place. */
function ownSelection(
  { statistic, filter, ages }: Selection,
  standard: StandardConfig | undefined,
  path: ConfigPath,
  report: ConfigReport,
): SelectionConfig {
  const along = (id: string): { readonly id: string; readonly codes: (code: string) => readonly string[] } => {
    const own = standard?.dimensions?.[id];
    if (own === undefined || typeof own === 'string') return { id: own ?? id, codes: (code) => [code] };
    return { id: own.dimension, codes: (code) => own.categories?.[code] ?? [code] };
  };
  const chosen = Object.entries(filter).map(([id, codes]) => [along(id).id, codes.flatMap(along(id).codes)] as const);
  const aged = Object.entries(ages ?? {}).map(([id, bounds]) => [along(id).id, bounds] as const);
  const part = standard?.filter ?? {};
  for (const [dimension] of [...chosen, ...aged])
    if (part[dimension])
      report.add(path, (place) => problem('standard-part-conflict', { statistic, dimension }, place));
  return {
    statistic: standard?.statistic ?? statistic,
    filter: { ...part, ...Object.fromEntries(chosen) },
    ...(aged.length > 0 ? { ages: Object.fromEntries(aged) } : {}),
  } as SelectionConfig;
}
