import { SozialraumError } from '../error.js';
import { type Cube, denseCube } from '../model/cube.js';
import { type ChangeMeasure, inputsOf } from '../model/derivation.js';
import type { DerivedIndicator } from '../model/indicator.js';
import {
  combineStatus,
  hasFlag,
  hasValue,
  observationStatus,
  type ObservationStatus,
  stateOf,
  withFlag,
  withoutFlag,
  withState,
} from '../model/observation-status.js';
import { baseTime, previousTimes } from './earlier-periods.js';

/**
 * Computes an indicator from the values of others, over the areas and periods of its first input; it is not rounded. From
 * published values it gives nothing away that they do not: what is suppressed in one of them is suppressed here, and so is
 * what is missing. Periods that have none before them, or no base period, are missing; what is divided by zero, and a
 * percentage or index of a base that is not positive, is `undefined`. A change or mean that reaches over a break carries it.
 *
 * @param inputs - Values by indicator id, over `area` and `time`.
 * @throws SozialraumError `unknown` for an input that is not given.
 */
export function deriveIndicator(indicator: DerivedIndicator, inputs: ReadonlyMap<string, Cube>): Cube {
  const { derivation, per } = indicator;
  const [first, ...others] = inputsOf(derivation).map((id) => {
    const cube = inputs.get(id);
    if (!cube) throw new SozialraumError('unknown', 'indicator', id);
    return cube;
  });
  if (!first) throw new SozialraumError('missing', 'inputs of indicator', indicator.id);
  const cells = [first, ...others.map((cube) => alignCells(first, cube))].map((cube) => cube.cells());
  switch (derivation.kind) {
    case 'sum':
      return combined(first, cells, combineStatus, (a, b) => a + b);
    case 'difference':
      return combined(first, cells, combineBoth, (a, b) => a - b);
    case 'ratio':
    case 'per-capita':
      return combined(first, cells, combineBoth, (a, b) => (b === 0 ? NaN : (per * a) / b));
    case 'change':
      return changed(first, derivation.since, derivation.as, per);
    case 'moving-average':
      return averaged(first, derivation.periods);
  }
}

interface Cells {
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

type Combine = (a: ObservationStatus, b: ObservationStatus) => ObservationStatus;

// in a sum a part that does not apply adds nothing; a difference or a ratio needs both
function combineBoth(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
  const both = combineStatus(a, b);
  const applies = stateOf(a) !== 'not-applicable' && stateOf(b) !== 'not-applicable';
  return applies || !hasValue(both) ? both : withState(both, 'not-applicable');
}

function combined(
  { dimensions, size }: Cube,
  [first, ...others]: readonly Cells[],
  combine: Combine,
  calculate: (a: number, b: number) => number,
): Cube {
  const { values, statuses } = first as Cells;
  for (const other of others)
    for (let at = 0; at < size; at++) {
      const [a, b] = [statuses[at] as number, other.statuses[at] as number];
      const numbers = [hasValue(a) ? values[at] : 0, hasValue(b) ? other.values[at] : 0] as [number, number];
      setCell(values, statuses, at, combine(a, b), calculate(...numbers));
    }
  return denseCube(dimensions, values, statuses);
}

// a calculation without a result is undefined; a number that is not zero any more is not a rounded zero
function setCell(values: Float64Array, statuses: Uint16Array, at: number, status: number, value: number): void {
  const has = hasValue(status);
  values[at] = has ? value : NaN;
  if (!has) statuses[at] = status;
  else if (Number.isNaN(value)) statuses[at] = withState(status, 'undefined');
  else statuses[at] = value === 0 ? status : withState(status, 'ok');
}

const MISSING = observationStatus('missing');

/** A cube over the areas and periods of another; what it does not cover is missing. */
function alignCells(target: Cube, cube: Cube): Cube {
  const [areas, times] = [target.dimension('area'), target.dimension('time')];
  const timeOf = times.categories.map(({ code }) => cube.dimension('time').indexOf.get(code));
  const values = new Float64Array(target.size).fill(NaN);
  const statuses = new Uint16Array(target.size).fill(MISSING);
  areas.categories.forEach(({ code }, a) => {
    const area = cube.dimension('area').indexOf.get(code);
    if (area === undefined) return;
    timeOf.forEach((time, t) => {
      if (time === undefined) return;
      values[a * timeOf.length + t] = cube.value([area, time]);
      statuses[a * timeOf.length + t] = cube.status([area, time]);
    });
  });
  return denseCube(target.dimensions, values, statuses);
}

function changed(cube: Cube, since: string, as: ChangeMeasure, per: number): Cube {
  const times = cube.dimension('time');
  const previous = previousTimes(times, 1);
  const base = (time: number): number | undefined => (since === 'previous' ? previous[time] : baseTime(times, since));
  return overTime(
    cube,
    (time) => [base(time)],
    ([from, to]) => changeFrom(from as number, to as number, as, per),
  );
}

function changeFrom(from: number, to: number, as: ChangeMeasure, per: number): number {
  if (as === 'absolute') return to - from;
  if (from <= 0) return NaN;
  return as === 'percent' ? (per * (to - from)) / from : (per * to) / from;
}

function averaged(cube: Cube, periods: number): Cube {
  const before = Array.from({ length: periods - 1 }, (_, i) => previousTimes(cube.dimension('time'), periods - 1 - i));
  return overTime(
    cube,
    (time) => before.map((times) => times[time]),
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
}

/** Every cell from cells of the same area at other times and the cell itself, which comes last. */
function overTime(
  cube: Cube,
  timesFor: (time: number) => readonly (number | undefined)[],
  calculate: (values: readonly number[]) => number,
): Cube {
  const from = cube.cells();
  const periods = cube.dimension('time').categories.length;
  const [values, statuses] = [new Float64Array(cube.size).fill(NaN), new Uint16Array(cube.size).fill(MISSING)];
  for (let time = 0; time < periods; time++) {
    const others = timesFor(time);
    if (others.includes(undefined)) continue;
    const times = [...(others as number[]), time];
    const [earliest, latest] = [Math.min(...times), Math.max(...times)];
    const numbers = new Array<number>(times.length);
    for (let start = 0; start < cube.size; start += periods) {
      let status = from.statuses[start + time] as number;
      times.forEach((each, i) => {
        status = combineBoth(from.statuses[start + each] as number, status);
        numbers[i] = from.values[start + each] as number;
      });
      status = withBreak(status, from.statuses, start + earliest, start + latest);
      setCell(values, statuses, start + time, status, hasValue(status) ? calculate(numbers) : NaN);
    }
  }
  return denseCube(cube.dimensions, values, statuses);
}

// a break at the earliest of the periods lies before all of them
function withBreak(status: number, statuses: Uint16Array, earliest: number, latest: number): number {
  for (let at = earliest + 1; at <= latest; at++)
    if (hasFlag(statuses[at] as number, 'break')) return withFlag(status, 'break');
  return withoutFlag(status, 'break');
}
