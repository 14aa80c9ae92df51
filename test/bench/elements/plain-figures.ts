import type { District } from './made-up-districts.js';

/** Figures as one would write them by hand: per period the values in the order of the districts. */
export interface PlainFigures {
  /** Those with a value. */
  readonly periods: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

interface Dataset {
  readonly size: readonly number[];
  readonly value: readonly (number | null)[] | Readonly<Record<number, number>>;
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
}

/** The published values of some areas. */
export function plainFigures(dataset: unknown, districts: readonly Pick<District, 'id'>[]): PlainFigures {
  const { size, value, dimension } = dataset as Dataset;
  const [areas = [], periods = []] = ['area', 'time'].map((id) => dimension[id]?.category.index ?? []);
  const position = new Map(areas.map((code, i) => [code, i]));
  const metrics = size[2] ?? 1;
  const of = (code: string, t: number): number | null =>
    (value as readonly (number | null)[])[((position.get(code) ?? NaN) * periods.length + t) * metrics] ?? null;
  const filled = periods
    .map((period, t) => ({ period, values: districts.map(({ id }) => of(id, t)) }))
    .filter(({ values }) => values.some((each) => each !== null));
  return { periods: filled.map(({ period }) => period), values: filled.map(({ values }) => values) };
}
