import { categoriesOfAges } from '../model/age-selection.js';
import { ageSpanOf } from '../model/age-span.js';
import { problem } from '../model/problem.js';
import { isPartOf, overlap } from './category-overlap.js';
import type { ConfigReport } from './config-report.js';
import type { ConfigPath } from './config-path.js';
import { withoutUndefined } from './without-undefined.js';
import type {
  DimensionConfig,
  IndicatorConfig,
  SelectionConfig,
  StatisticConfig,
  WorkspaceConfig,
} from './workspace-config.js';

/** Checks what indicators take from statistics: that it exists, and that nothing in it is counted twice. */
export function checkSelections({ indicators, statistics }: WorkspaceConfig, report: ConfigReport): void {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const check = (selection: SelectionConfig | undefined, path: ConfigPath): StatisticConfig | undefined => {
    const statistic = selection && byId.get(selection.statistic);
    if (statistic) checkSelection(selection, statistic, path, report);
    else if (selection) report.refer([...path, 'statistic'], 'statistic', selection.statistic, [...byId.keys()]);
    return statistic;
  };
  indicators.forEach((indicator, index) => {
    const path = ['indicators', index];
    const counted = check(indicator.numerator, [...path, 'numerator']);
    const base = check(indicator.denominator, [...path, 'denominator']);
    if (indicator.numerator) checkForm(indicator, path, report);
    if (!counted || !base) return;
    if (indicator.form === 'share') checkUnits(counted, base, path, report);
    checkPopulations([counted, base], path, report);
  });
}

function checkForm({ form, denominator, confidence }: IndicatorConfig, path: ConfigPath, report: ConfigReport): void {
  if (form === undefined) {
    report.add([...path, 'form'], (place) => problem('value-missing', { expected: 'form' }, place));
    return;
  }
  if (form !== 'count' && !denominator) report.add(path, (place) => problem('denominator-missing', { form }, place));
  if (form === 'count' && denominator)
    report.add([...path, 'denominator'], (place) => problem('denominator-unexpected', { form }, place));
  const fits = confidence === 'wilson' ? form === 'share' : form === 'rate' || form === 'count';
  if (confidence && !fits)
    report.add([...path, 'confidence'], (place) => problem('confidence-unfit', { method: confidence, form }, place));
}

// a share is part of its whole, so both count the same thing; households per 100 persons are a rate
function checkUnits(counted: StatisticConfig, base: StatisticConfig, path: ConfigPath, report: ConfigReport): void {
  const params = { numerator: counted.countingUnit, denominator: base.countingUnit };
  if (params.numerator !== params.denominator)
    report.add(path, (place) => problem('counting-units-differ', params, place, 'warning'));
}

// the register and the official updating differ by more than many an indicator changes
function checkPopulations(statistics: readonly StatisticConfig[], path: ConfigPath, report: ConfigReport): void {
  const sources = new Set(statistics.flatMap(({ population }) => population ?? []));
  if (sources.size > 1)
    report.add(path, (place) => problem('population-sources-mixed', { sources: [...sources].join(', ') }, place));
}

function checkSelection(
  selection: SelectionConfig,
  statistic: StatisticConfig,
  path: ConfigPath,
  report: ConfigReport,
): void {
  const dimensions = statistic.dimensions ?? [];
  const { filter = {}, ages = {} } = selection;
  const ids = dimensions.map(({ id }) => id);
  for (const id of Object.keys(filter)) report.refer([...path, 'filter', id], 'dimension', id, ids);
  for (const id of Object.keys(ages)) report.refer([...path, 'ages', id], 'dimension', id, ids);
  for (const each of dimensions) {
    const [chosen, bounds] = [filter[each.id], ages[each.id]];
    if (chosen) checkChoice(each, chosen, [...path, 'filter', each.id], report);
    if (bounds) checkAges(each, bounds, [...path, 'ages', each.id], report);
    if (chosen && bounds)
      report.add([...path, 'ages', each.id], (place) => problem('ages-beside-filter', { dimension: each.id }, place));
    if (!chosen && !bounds && !hasTotal(each))
      report.add(path, (place) => problem('selection-without-total', { dimension: each.id }, place));
  }
}

function hasTotal({ categories, sums = [] }: DimensionConfig): boolean {
  if (categories.length === 1) return true;
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return new Set(sums.map(({ total }) => total).filter((total) => !parts.has(total))).size === 1;
}

type Bounds = NonNullable<SelectionConfig['ages']>[string];

function checkAges({ id, categories }: DimensionConfig, bounds: Bounds, path: ConfigPath, report: ConfigReport): void {
  const groups = categories.map(({ code, ages }) => withoutUndefined({ code, ages: ages && withoutUndefined(ages) }));
  bounds.forEach(({ from, to, since }, index) => {
    const known = groups.filter((group) => ageSpanOf(group)).map(({ code }) => code);
    const params = { dimension: id, ages: to === undefined ? `${from}+` : `${from}-${to}`, groups: known.join(', ') };
    if (!categoriesOfAges(groups, withoutUndefined({ from, to })))
      report.add([...path, index], (place) => problem('ages-cut-group', params, place));
    const [before, begins] = [bounds[index - 1]?.since, report.period([...path, index, 'since'], since)];
    const previous = before === undefined ? undefined : report.period([...path, index - 1, 'since'], before);
    if (index > 0 && since === undefined)
      report.add([...path, index], (place) => problem('value-missing', { expected: 'since' }, place));
    if (begins && previous && begins.start <= previous.start)
      report.add([...path, index, 'since'], (place) =>
        problem('value-unexpected', { expected: 'ascending periods', received: since ?? '' }, place),
      );
  });
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
