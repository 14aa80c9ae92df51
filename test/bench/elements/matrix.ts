import { benchSeries, type SeriesCase } from './series-case.js';
import type { Wish } from './wish.js';

const caseOf = (areas: number, indicators: number, targets: SeriesCase['targets']): SeriesCase => ({
  title: `Matrix, ${areas} x ${indicators}`,
  areas,
  indicators,
  periods: ['2023', '2024'],
  targets,
});

/** Areas by indicators beside the others: first render, and another year in the same table. */
export const benchMatrix = (wish: Wish): Promise<void> =>
  benchSeries(
    'matrix',
    ['floor-table', 'plot', 'vega-lite', 'element'],
    ['floor-table'],
    [
      caseOf(63, 40, [{ measure: 'first', against: 'floor-table', most: 1.4 }]),
      caseOf(542, 60, [{ measure: 'first', against: 'best peer', most: 1 }]),
    ],
    (figures, { areas, indicators, periods }) => ({
      names: Array.from({ length: areas }, (_, i) => `Bezirk ${i + 1}`),
      labels: Array.from({ length: indicators }, (_, i) => `Quote ${i + 1}`),
      x: [],
      steps: periods.map((_, t) =>
        Array.from({ length: areas }, (_, area) => figures.map((values) => values[t]?.[area] ?? null)),
      ),
    }),
    wish,
  );
