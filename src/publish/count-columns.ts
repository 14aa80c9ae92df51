import { selectCounts } from '../indicators/select-counts.js';
import { resolveTerms } from '../indicators/terms.js';
import { Cube } from '../model/cube.js';
import { dimension } from '../model/dimension.js';
import type { Selection } from '../model/indicator.js';
import { mayAdd } from '../model/measure.js';
import { type Period, parsePeriod } from '../model/period.js';
import { spanSums } from '../model/span-sums.js';
import type { Statistic } from '../model/statistic.js';
import { cubeOf, type StatisticsById } from './published-selections.js';

/** A selection in one period, or in several of events that are added up. */
export interface Column {
  readonly selection: Selection;
  /** Codes of the periods. */
  readonly codes: readonly string[];
  /** By area, the same areas for all columns; NaN where there is no number. */
  readonly values: Float64Array;
}

/**
 * The columns of selections whose periods end on the same day, day by day: stocks of a year are those of its end, and
 * events of months those of the year that they fill, where another of the statistics has that year.
 */
export function* columnsByDay(selections: readonly Selection[], counts: StatisticsById): Generator<readonly Column[]> {
  const spans = spansOf(selections, counts);
  const cubes = [...spans.keys()].map(({ cube }) => cube);
  const areas = [...new Set(cubes.flatMap((cube) => cube.dimension('area').categories.map(({ code }) => code)))];
  for (const day of new Set([...spans.values()].flatMap((own) => own.map(({ end }) => end))))
    yield selections.flatMap((selection) =>
      (spans.get(counts.statistics.get(selection.statistic) as Statistic) ?? [])
        .filter(({ end }) => end === day)
        .map(({ codes }) => ({ selection, codes, values: valuesAt(selection, codes, areas, counts) })),
    );
}

interface Span {
  readonly end: number;
  readonly codes: readonly string[];
}

function spansOf(selections: readonly Selection[], { statistics }: StatisticsById): Map<Statistic, Span[]> {
  const ids = [...new Set(selections.map(({ statistic }) => statistic))];
  const used = ids.map((id) => statistics.get(id) as Statistic);
  const ofEvents = used.filter(({ kind }) => mayAdd(kind, 'time')).flatMap(periodsOf);
  return new Map(
    used.map((statistic) => {
      const own = periodsOf(statistic);
      const filled = mayAdd(statistic.kind, 'time') ? filledBy(own, ofEvents) : [];
      return [statistic, [...own.map(({ id, end }) => ({ end, codes: [id] })), ...filled]];
    }),
  );
}

const periodsOf = ({ cube }: Statistic): Period[] =>
  cube.dimension('time').categories.map(({ code }) => parsePeriod(code));

/** Periods of others that one's own fill. */
function filledBy(own: readonly Period[], others: readonly Period[]): Span[] {
  const known = new Set(own.map(({ id }) => id));
  const missing = [...new Map(others.map((each) => [each.id, each])).values()].filter(({ id }) => !known.has(id));
  return missing.flatMap((whole) =>
    spanSums([...own, whole])
      .filter(({ total, complete }) => total === whole.id && complete)
      .map(({ parts }) => ({ end: whole.end, codes: parts })),
  );
}

function valuesAt(
  selection: Selection,
  codes: readonly string[],
  areas: readonly string[],
  counts: StatisticsById,
): Float64Array {
  const cube = cubeOf(selection, counts);
  const terms = resolveTerms(selection, cube);
  const columns = codes.map((code) => selectCounts(inPeriod(cube, code), terms).cells().values);
  const { indexOf } = cube.dimension('area');
  return Float64Array.from(areas, (code) => {
    const area = indexOf.get(code);
    return area === undefined ? NaN : columns.reduce((sum, values) => sum + (values[area] as number), 0);
  });
}

/** One period of a table, with its axis of time. */
function inPeriod(cube: Cube, code: string): Cube {
  const { store, strides, base } = cube.layout();
  const axis = cube.axis('time');
  const { id, label, role, categories, indexOf } = cube.dimension('time');
  const at = indexOf.get(code) as number;
  const alone = dimension(id, label, role, categories.slice(at, at + 1));
  return new Cube(cube.dimensions.with(axis, alone), store, strides, base + at * (strides[axis] as number));
}
