import { existsIn } from '../model/area.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import { type Figures, offsetIn, periodsIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

/** More missing cells than this are no longer a few. */
const MANY = 0.05;
/** So many areas at the end of the list are no chance. */
const LEAST_CUT_OFF = 3;

/**
 * What is not there: areas without any value in a period that others have, cells without a value, and periods left out of
 * a regular series. Areas that are missing from one on to the end of the list look cut off, as by a limit of rows.
 *
 * @see docs/methods/quality-completeness.md
 */
export function findGaps(figures: Figures): Problem[] {
  const absent = figures.periods.map((_, period) => absentAreas(figures, period));
  return [...areaProblems(figures, absent), ...cellProblems(figures, absent), ...periodProblems(figures)];
}

/** Areas of the finest level that exist in a period and have no cell in it; none where nobody has one. */
function absentAreas(figures: Figures, period: number): readonly number[] {
  const [when] = periodsIn({ ...figures, periods: figures.periods.slice(period, period + 1) });
  const { finest, areas, hierarchy } = figures;
  const exists = (area: number): boolean => {
    const found = hierarchy.byCode.get(areas[area]?.code ?? '');
    return !found || !when || existsIn(found, when);
  };
  const here = finest.filter(exists);
  const absent = here.filter((area) => figures.columns.every((_, column) => isMissing(figures, area, period, column)));
  return absent.length === here.length ? [] : absent;
}

function isMissing(figures: Figures, area: number, period: number, column: number): boolean {
  return stateOf(figures.statuses[offsetIn(figures, area, period, column)] as number) === 'missing';
}

function areaProblems(figures: Figures, absent: readonly (readonly number[])[]): Problem[] {
  const { finest, areas } = figures;
  const isCutOff = (missing: readonly number[]): boolean =>
    missing.length >= LEAST_CUT_OFF &&
    missing.every((area, at) => area === finest[finest.length - missing.length + at]);
  const told = (periods: readonly number[]): string => periods.map((at) => figures.periods[at]?.code ?? '').join(', ');
  const spotsOf = (periods: readonly number[]): Spot[] =>
    periods.flatMap((period) => (absent[period] ?? []).map((area) => ({ area, period })));
  const incomplete = absent.flatMap((missing, period) => (missing.length > 0 ? [period] : []));
  const cut = incomplete.filter((period) => isCutOff(absent[period] ?? []));
  const others = incomplete.filter((period) => !cut.includes(period));
  const countIn = (periods: readonly number[]): number => Math.max(...periods.map((at) => absent[at]?.length ?? 0));
  const problems: Problem[] = [];
  if (cut.length > 0) {
    const last = finest[finest.length - countIn(cut) - 1] ?? 0;
    const params = { count: countIn(cut), periods: told(cut), last: areas[last]?.code ?? '' };
    problems.push(problem('quality-areas-truncated', params, placeOf(figures, spotsOf(cut)), 'warning'));
  }
  if (others.length > 0) {
    const spots = spotsOf(others);
    const example = areas[spots[0]?.area ?? 0]?.label.de ?? '';
    const params = { count: countIn(others), periods: told(others), example };
    problems.push(problem('quality-areas-missing', params, placeOf(figures, spots), 'warning'));
  }
  return problems;
}

// cells of areas that are absent as a whole have been told
function cellProblems(figures: Figures, absent: readonly (readonly number[])[]): Problem[] {
  const spots: Spot[] = [];
  let cells = 0;
  figures.periods.forEach((_, period) => {
    const told = new Set(absent[period]);
    for (const area of figures.finest) {
      if (told.has(area)) continue;
      const first = offsetIn(figures, area, period, 0);
      for (let column = 0; column < figures.columns.length; column++) {
        const status = figures.statuses[first + column] as number;
        const missing = stateOf(status) === 'missing';
        if (missing) spots.push({ area, period, column });
        if (missing || hasValue(status)) cells++;
      }
    }
  });
  if (spots.length === 0) return [];
  const share = spots.length / cells;
  const params = { count: spots.length, share, example: exampleOf(figures, spots[0] ?? {}) };
  const severity = share > MANY ? 'warning' : 'info';
  return [problem('quality-cells-missing', params, placeOf(figures, spots), severity)];
}

/** Years between two that are there, in a series of years; the same for months and quarters. */
function periodProblems(figures: Figures): Problem[] {
  const periods = periodsIn(figures);
  const steps = periods
    .slice(1)
    .map((period, at) => Math.round((period.end - (periods[at]?.end ?? 0)) / DAYS_OF_MONTH));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const holes = steps.flatMap((step, at) => (usual > 0 && step >= 2 * usual ? [at] : []));
  // every second year is a rhythm of its own: only where most steps are the usual one is another a hole
  const isRegular = steps.filter((step) => step === usual).length > steps.length / 2;
  if (holes.length === 0 || !isRegular) return [];
  const told = holes.map((at) => `${periods[at]?.id} … ${periods[at + 1]?.id}`).join(', ');
  const place = placeOf(
    figures,
    holes.map((period) => ({ period })),
  );
  return [problem('quality-periods-missing', { periods: told }, place, 'warning')];
}

const DAYS_OF_MONTH = 30.4;
