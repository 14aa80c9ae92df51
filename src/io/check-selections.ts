import { problem } from '../model/problem.js';
import { isPartOf, overlap } from './category-overlap.js';
import type { ConfigReport } from './config-report.js';
import type { ConfigPath } from './config-path.js';
import type { DimensionConfig, IndicatorConfig, StatisticConfig, WorkspaceConfig } from './workspace-config.js';

type Selection = IndicatorConfig['numerator'];

/** Checks what indicators take from statistics: that it exists, and that nothing in it is counted twice. */
export function checkSelections({ indicators, statistics }: WorkspaceConfig, report: ConfigReport): void {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const check = (selection: Selection, path: ConfigPath): StatisticConfig | undefined => {
    const statistic = byId.get(selection.statistic);
    if (statistic) checkSelection(selection, statistic, path, report);
    else report.refer([...path, 'statistic'], 'statistic', selection.statistic, [...byId.keys()]);
    return statistic;
  };
  indicators.forEach((indicator, index) => {
    const path = ['indicators', index];
    const counted = check(indicator.numerator, [...path, 'numerator']);
    const base = indicator.denominator && check(indicator.denominator, [...path, 'denominator']);
    checkForm(indicator, path, report);
    if (indicator.form === 'share' && counted && base) checkUnits(counted, base, path, report);
  });
}

function checkForm({ form, denominator }: IndicatorConfig, path: ConfigPath, report: ConfigReport): void {
  if (form !== 'count' && !denominator) report.add(path, (place) => problem('denominator-missing', { form }, place));
  if (form === 'count' && denominator)
    report.add([...path, 'denominator'], (place) => problem('denominator-unexpected', { form }, place));
}

// a share is part of its whole, so both count the same thing; households per 100 persons are a rate
function checkUnits(counted: StatisticConfig, base: StatisticConfig, path: ConfigPath, report: ConfigReport): void {
  const params = { numerator: counted.countingUnit, denominator: base.countingUnit };
  if (params.numerator !== params.denominator)
    report.add(path, (place) => problem('counting-units-differ', params, place, 'warning'));
}

function checkSelection(
  selection: Selection,
  statistic: StatisticConfig,
  path: ConfigPath,
  report: ConfigReport,
): void {
  const dimensions = statistic.dimensions ?? [];
  const filter = selection.filter ?? {};
  const ids = dimensions.map(({ id }) => id);
  for (const id of Object.keys(filter)) report.refer([...path, 'filter', id], 'dimension', id, ids);
  for (const each of dimensions) {
    const chosen = filter[each.id];
    if (chosen) checkChoice(each, chosen, [...path, 'filter', each.id], report);
    else if (!hasTotal(each))
      report.add(path, (place) => problem('selection-without-total', { dimension: each.id }, place));
  }
}

function hasTotal({ categories, sums = [] }: DimensionConfig): boolean {
  if (categories.length === 1) return true;
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return new Set(sums.map(({ total }) => total).filter((total) => !parts.has(total))).size === 1;
}

function checkChoice(along: DimensionConfig, chosen: readonly string[], path: ConfigPath, report: ConfigReport): void {
  const codes = along.categories.map(({ code }) => code);
  if (chosen.length === 0) report.add(path, (place) => problem('value-missing', { expected: 'category' }, place));
  const known = chosen.map((code, i) => report.refer([...path, i], 'category', code, codes));
  if (!known.every(Boolean)) return;
  const sums = along.sums ?? [];
  const twice = chosen
    .flatMap((a, i) => chosen.slice(i + 1).map((b) => [a, b] as const))
    .find(([a, b]) => overlap(sums, a, b));
  if (!twice) return;
  const [a, b] = twice;
  const [total, part] = isPartOf(sums, a, b) ? [b, a] : [a, b];
  report.add(path, (place) => problem('selection-overlap', { dimension: along.id, total, part }, place));
}
