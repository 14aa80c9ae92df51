import { type Cube, denseCube } from '../model/cube.js';
import { formatPeriod } from '../format/period.js';
import { hasValue, observationStatus, type ObservationStatus, withState } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import type { LocalText } from '../model/text.js';
import { type AreaSeries, areaSeries } from './area-series.js';
import { breakMarks, brokenAt } from './series-break.js';
import type { TrendView } from './trend-view.js';
import { wholeCity } from './whole-city.js';

type Transform = (series: AreaSeries, broken: ReadonlySet<number>) => Pick<AreaSeries, 'values' | 'statuses'>;

const UNCOMPUTABLE = observationStatus('undefined');
const MEANINGLESS = observationStatus('not-applicable');

/**
 * A table as a view reads it. `index`: the first period after the last known break at which the whole city (else any area)
 * has a value is 100, and the periods begin with it. `change`: the difference from the period before, from the second period on, not over a break. What
 * depends on a value that is not there is not computable: nothing is filled in.
 */
export function viewTable(table: IndicatorTable, view: TrendView): IndicatorTable {
  if (view !== 'index' && view !== 'change') return table;
  const { target: _, ...indicator } = table.indicator;
  const { value, lower: _lower, upper: _upper, numerator: _numerator, denominator: _denominator, ...rest } = table;
  if (view === 'change') {
    const changed = transformed(table, difference);
    const unit = unitOfChange(indicator.unit);
    return { ...rest, periods: rest.periods.slice(1), value: changed, indicator: { ...indicator, unit } };
  }
  const base = baseIndex(table);
  const name = (language: 'de' | 'en'): string => {
    const period = table.periods[base];
    return `Index, ${period ? formatPeriod(period, { language, style: 'short' }) : ''} = 100`;
  };
  const indexed = { ...indicator, unit: { de: name('de'), en: name('en') }, decimals: 1 };
  // relative to their own beginning a city and its parts share an axis, also where they are counts
  const form =
    'derivation' in indexed ? ({ ...indexed, form: 'derived' } as const) : ({ ...indexed, form: 'mean' } as const);
  return { ...rest, periods: rest.periods.slice(base), value: transformed(table, relativeTo(base)), indicator: form };
}

function transformed(table: IndicatorTable, transform: Transform): Cube {
  const { dimensions } = table.value;
  const { periods } = table;
  const areas = table.value.dimension('area').categories;
  const times = table.value.dimension('time').indexOf;
  const length = table.value.dimension('time').categories.length;
  const values = new Float64Array(areas.length * length).fill(NaN);
  const statuses = new Uint16Array(areas.length * length).fill(observationStatus('missing'));
  const marks = breakMarks(table.indicator, periods);
  areas.forEach(({ code }, row) => {
    const area = table.areas.byCode.get(code);
    if (!area) return;
    const series = areaSeries(table, area);
    const made = transform(series, brokenAt(marks, series.statuses));
    periods.forEach(({ id }, i) => {
      const at = row * length + (times.get(id) ?? 0);
      values[at] = made.values[i] ?? NaN;
      statuses[at] = made.statuses[i] ?? 0;
    });
  });
  return denseCube(dimensions, values, statuses);
}

const difference: Transform = ({ values, statuses }, broken) => ({
  values: values.map((value, i) => (i === 0 || broken.has(i) ? NaN : value - (values[i - 1] ?? NaN))),
  statuses: statuses.map((status, i): ObservationStatus => {
    if (i === 0) return MEANINGLESS;
    if (!hasValue(status)) return status;
    return broken.has(i) || !hasValue(statuses[i - 1] ?? UNCOMPUTABLE) ? UNCOMPUTABLE : withState(status, 'ok');
  }),
});

const relativeTo =
  (base: number): Transform =>
  ({ values, statuses }, broken) => {
    const first = values[base] ?? NaN;
    const end = [...broken].filter((i) => i > base).sort((a, b) => a - b)[0] ?? Infinity;
    const isComputable = hasValue(statuses[base] ?? UNCOMPUTABLE) && first > 0;
    return {
      values: values.map((value, i) => (isComputable && i >= base && i < end ? (value / first) * 100 : NaN)),
      statuses: statuses.map((status, i): ObservationStatus => {
        if (i < base) return MEANINGLESS;
        if (!hasValue(status)) return status;
        return isComputable && i < end ? withState(status, 'ok') : UNCOMPUTABLE;
      }),
    };
  };

/** Position of the period that is 100. */
function baseIndex(table: IndicatorTable): number {
  const { periods, areas } = table;
  const start = breakMarks(table.indicator, periods).at(-1)?.index ?? 0;
  const city = wholeCity(areas);
  const series = (city ? [city] : areas.areas).map((area) => areaSeries(table, area));
  const first = periods.findIndex(
    (_, i) =>
      i >= start &&
      series.some(({ statuses, values }) => hasValue(statuses[i] ?? UNCOMPUTABLE) && (values[i] ?? 0) > 0),
  );
  return Math.max(first, 0);
}

function unitOfChange(unit: LocalText): LocalText {
  return unit.de === '%' ? { de: 'Prozentpunkte', en: 'percentage points' } : unit;
}
