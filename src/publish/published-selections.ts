import { type CountSelection, MASK } from '../disclosure/request.js';
import { selectCounts } from '../indicators/select-counts.js';
import { type SelectionEpoch, selectionEpochs } from '../indicators/selection-epochs.js';
import { hasTotal, resolveTerms } from '../indicators/terms.js';
import { combinations } from '../model/combinations.js';
import type { Cube } from '../model/cube.js';
import type { Indicator, Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import type { Statistic } from '../model/statistic.js';
import { selectionKey } from './released-before.js';

/** Counts that are published, with the indicators that show them. */
export interface ProtectedSelection {
  /** By which masks and findings name it. */
  readonly id: string;
  readonly selection: Selection;
  readonly indicators: readonly string[];
}

/** The statistics of a workspace by id. */
export interface StatisticsById {
  readonly statistics: ReadonlyMap<string, Statistic>;
}

/** The table that a selection is taken from. */
export function cubeOf({ statistic }: Selection, { statistics }: StatisticsById): Cube {
  return (statistics.get(statistic) as Statistic).cube;
}

/** The counts of a selection as they are. */
export function exactCounts(selection: Selection, counts: StatisticsById): Cube {
  const cube = cubeOf(selection, counts);
  return selectCounts(cube, resolveTerms(selection, cube));
}

/** What indicators show, each selection once. */
export function showing(indicators: readonly Indicator[], counts: StatisticsById): ProtectedSelection[] {
  const shown = new Map<string, { selection: Selection; indicators: string[] }>();
  for (const indicator of indicators)
    for (const { selection } of selectedIn(counts)(indicator)) {
      const id = keyOf(selection, counts);
      const known = shown.get(id) ?? { selection, indicators: [] };
      shown.set(id, { ...known, indicators: [...known.indicators, indicator.id] });
    }
  return [...shown].map(([id, each]) => ({ id, ...each }));
}

/** What an indicator counts; ages that depend on the period are one selection of categories after the other. */
export const selectedIn =
  (counts: StatisticsById) =>
  ({ numerator, denominator }: Indicator): readonly SelectionEpoch[] =>
    (denominator ? [numerator, denominator] : [numerator]).flatMap((each) => epochsOf(each, counts));

/** A selection period by period. */
export function epochsOf(selection: Selection, counts: StatisticsById): readonly SelectionEpoch[] {
  return selectionEpochs(selection, cubeOf(selection, counts));
}

/** Equal for equal selections, whichever indicators have them. */
export function keyOf(selection: Selection, counts: StatisticsById): string {
  return selectionKey(selection.statistic, termOf(selection, counts));
}

/** The categories of a selection by dimension, as codes. */
export function termOf(selection: Selection, counts: StatisticsById): Record<string, string[]> {
  const cube = cubeOf(selection, counts);
  const terms = [...resolveTerms(selection, cube)];
  return Object.fromEntries(
    terms.map(([id, positions]) => [id, positions.map((at) => cube.dimension(id).categories[at]?.code ?? '')]),
  );
}

/** All that a statistic counts, where a selection can say so. */
export function allOf({ id, cube }: Statistic): Selection | undefined {
  return hasTotal(cube) ? { statistic: id, filter: {} } : undefined;
}

/** Every combination of categories. */
export function everyCell({ id, cube }: Statistic): Selection[] {
  const codes = cube.dimensions
    .filter(({ role }) => role === 'category')
    .map(({ id: dimension, categories }) => categories.map(({ code }) => [dimension, [code]] as const));
  return combinations(codes).map((chosen) => ({ statistic: id, filter: Object.fromEntries(chosen) }));
}

/** Selections as protection takes them, by their keys. */
export function selectionsOf(epochs: readonly SelectionEpoch[], counts: StatisticsById): Map<string, CountSelection> {
  const timesOf = new Map<string, Set<number>>();
  const selections = new Map<string, Selection>();
  for (const { selection, times } of epochs) {
    const id = keyOf(selection, counts);
    selections.set(id, selection);
    timesOf.set(id, new Set([...(timesOf.get(id) ?? []), ...times]));
  }
  return new Map(
    [...selections].map(([id, selection]) => {
      const { categories } = cubeOf(selection, counts).dimension('time');
      const shown = categories.filter((_, time) => timesOf.get(id)?.has(time)).map(({ code }) => code);
      const times = shown.length < categories.length ? { times: shown } : {};
      return [id, { id, table: selection.statistic, terms: [termOf(selection, counts)], ...times }];
    }),
  );
}

/** A mask as others are to take it who know what it shows: of a cell without a number nothing is shown. */
export function maskOfNumbers(selection: Selection, mask: Uint8Array, counts: StatisticsById): Uint8Array {
  const { statuses } = exactCounts(selection, counts).cells();
  return mask.map((status, at) => (hasValue(statuses[at] as number) ? status : MASK.unpublished));
}

/** What is or was released, as selections. */
export const asSelections = ({ table, terms }: CountSelection): Selection[] =>
  terms.map((filter) => ({ statistic: table, filter }));
