import type { FigurePlace, Place } from '../model/problem.js';
import type { Figures } from './figures.js';

/** Places that a finding lists; how many there are is said beside them. */
const MOST_LISTED = 20;

/** A place by its positions; what is absent is not told apart. */
export interface Spot {
  readonly area?: number;
  readonly period?: number;
  readonly column?: number;
}

/** Where a finding holds: the first places with their codes. */
export function placeOf(figures: Figures, spots: readonly Spot[]): Place {
  return { path: figures.path, figures: spots.slice(0, MOST_LISTED).map((spot) => codesOf(figures, spot)) };
}

function codesOf({ areas, periods, columns }: Figures, { area, period, column }: Spot): FigurePlace {
  const categories = column === undefined ? undefined : columns[column]?.categories;
  return {
    ...(area === undefined ? {} : { area: areas[area]?.code ?? '' }),
    ...(period === undefined ? {} : { period: periods[period]?.code ?? '' }),
    ...(categories && Object.keys(categories).length > 0 ? { categories } : {}),
  };
}

/** A place in words of the data: area, categories, period. */
export function exampleOf({ areas, periods, columns }: Figures, { area, period, column }: Spot): string {
  const named = [
    area === undefined ? '' : areas[area]?.label.de,
    column === undefined ? '' : columns[column]?.name,
    period === undefined ? '' : periods[period]?.code,
  ];
  return named.filter(Boolean).join(', ');
}
