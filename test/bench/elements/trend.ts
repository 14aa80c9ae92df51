import { benchSeries, type SeriesCase } from './series-case.js';
import type { Wish } from './wish.js';

const years = Array.from({ length: 20 }, (_, i) => String(2005 + i));
const months = Array.from(
  { length: 240 },
  (_, i) => `${2005 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const caseOf = (areas: number, periods: readonly string[], first: number): SeriesCase => ({
  title: `Trend, ${areas} x ${periods.length}`,
  areas,
  periods,
  indicators: 2,
  targets: [
    { measure: 'first', against: 'uplot', most: first },
    { measure: 'changePainted', against: 'uplot', most: 1.7 },
  ],
});

/** Lines over time beside the others: first render, and other figures in the same chart. */
export const benchTrend = (wish: Wish): Promise<void> =>
  benchSeries(
    'trend',
    ['floor-replay', 'uplot', 'plot', 'echarts', 'chartjs', 'element'],
    ['floor-replay'],
    [caseOf(1, years, 1), caseOf(10, months, 1), caseOf(63, months, 1.2)],
    (figures, { areas, periods }) => ({
      names: Array.from({ length: areas }, (_, i) => `Bezirk ${i + 1}`),
      labels: periods,
      x: periods.map((period) => Date.parse(period) / 1000),
      // by indicator; all have every period
      steps: figures.map((values) =>
        Array.from({ length: areas }, (_, area) => values.map((ofPeriod) => ofPeriod[area] ?? null)),
      ),
    }),
    wish,
  );
