import type { Statistic } from '../../src/model/statistic.js';
import { type Figures, figuresOf } from '../../src/quality/figures.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';

/** A statistic and its figures. */
export interface Subject {
  readonly statistic: Statistic;
  readonly figures: Figures;
}

/** Counts of districts by period; the city has their sum, or nothing where one is missing. */
export function districtCounts(
  rows: Readonly<Record<string, readonly Cell[]>>,
  more: Partial<Statistic> = {},
): Subject {
  const codes = Array.from(Object.values(rows)[0] ?? [], (_, at) => `d${String(at).padStart(4, '0')}`);
  const areas = cityOf(...codes);
  const withTotal = Object.entries(rows).map(([period, cells]) => {
    const total = cells.reduce<Cell>(
      (sum, cell) => (typeof sum === 'number' && typeof cell === 'number' ? sum + cell : 'missing'),
      0,
    );
    return [period, [total, ...cells]] as const;
  });
  const statistic = { ...statisticOf('cases', Object.fromEntries(withTotal), undefined, areas), ...more };
  return { statistic, figures: figuresOf('statistics.cases', statistic.cube, areas) };
}

/** Years one after the other, each with a count per district. */
export function years(
  from: number,
  to: number,
  districts: number,
  count: (year: number, district: number) => Cell,
): Record<string, Cell[]> {
  const list = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return Object.fromEntries(
    list.map((year) => [String(year), Array.from({ length: districts }, (_, district) => count(year, district))]),
  );
}

/** A number that looks like chance and is always the same, from 0 to 1. */
export function noise(a: number, b: number): number {
  const x = Math.sin(a * 12.9898 + b * 78.233) * 43758.5453;
  return x - Math.floor(x);
}
