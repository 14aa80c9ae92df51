import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import { exactCounts, type StatisticsById } from './published-selections.js';

/** A selection in one period: how many of its counts are above zero, and their sum. */
export interface Column {
  readonly selection: Selection;
  /** Position of the period. */
  readonly time: number;
  readonly period: string;
  readonly cells: number;
  readonly sum: number;
}

/** Columns that say the same in every area of a period, one of each statistic. Those of one number, zeros apart, say nothing. */
export function equalColumns(selections: readonly Selection[], counts: StatisticsById): Column[][] {
  const groups = new Map<string, Map<string, Column>>();
  for (const [selection, columns] of meeting(selections.flatMap((each) => columnsOf(each, counts)))) {
    const table = exactCounts(selection, counts);
    for (const column of columns) {
      const key = JSON.stringify([column.period, valuesAt(table, column.time)]);
      const group = groups.get(key) ?? new Map<string, Column>();
      if (!group.has(selection.statistic)) group.set(selection.statistic, column);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap((group) => (group.size > 1 ? [[...group.values()]] : []));
}

/** The columns of each selection that several statistics may have: nearly all differ in their cells and sum already. */
function meeting(columns: readonly Column[]): Map<Selection, Column[]> {
  const gist = ({ period, cells, sum }: Column): string => `${period} ${cells} ${sum}`;
  const statistics = new Map<string, Set<string>>();
  for (const column of columns) {
    const found = statistics.get(gist(column)) ?? new Set();
    statistics.set(gist(column), found.add(column.selection.statistic));
  }
  const bySelection = new Map<Selection, Column[]>();
  for (const column of columns) {
    if (statistics.get(gist(column))?.size === 1) continue;
    const found = bySelection.get(column.selection) ?? [];
    found.push(column);
    bySelection.set(column.selection, found);
  }
  return bySelection;
}

function columnsOf(selection: Selection, counts: StatisticsById): Column[] {
  const table = exactCounts(selection, counts);
  const { values, statuses } = table.cells();
  const periods = table.dimension('time').categories;
  return periods.flatMap(({ code: period }, time) => {
    let [cells, sum, largest, smallest] = [0, 0, 0, Infinity];
    for (let at = time; at < values.length; at += periods.length) {
      const value = values[at] as number;
      if (!(value > 0) || !hasValue(statuses[at] as number)) continue;
      cells++;
      sum += value;
      largest = Math.max(largest, value);
      smallest = Math.min(smallest, value);
    }
    return smallest < largest ? [{ selection, time, period, cells, sum }] : [];
  });
}

function valuesAt(table: Cube, time: number): (readonly [area: string, value: number | string])[] {
  return table.dimension('area').categories.map(({ code }, area) => {
    const status = table.status([area, time]);
    return [code, hasValue(status) ? table.value([area, time]) : stateOf(status)];
  });
}
