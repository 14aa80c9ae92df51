import type { Dimension } from '../model/dimension.js';
import type { CountSum, SumPeriods, SumRest } from './request.js';
import type { SelectionLayout } from './selection-layout.js';
import type { TableLayout } from './table-layout.js';

/** A sum over selections, of different tables perhaps. */
export interface SumLayout {
  /** The total, then its parts. */
  readonly terms: readonly SelectionLayout[];
  /** How often each of them is taken, where it is not said that parts are subtracted once. */
  readonly factors: readonly number[] | undefined;
  readonly rest: SumRest;
  readonly meetings: readonly PeriodMeeting[];
  /** For each term where the areas of the first part are among its own, {@link NOWHERE} where they are not. */
  readonly places: readonly Int32Array[];
}

/** The position of what is not there. */
export const NOWHERE = -1;

/** For each term the positions of its periods that are added up: one of the total. */
export type PeriodMeeting = readonly (readonly number[])[];

/** Resolves the names of a sum. */
export function sumLayout(
  { total, parts, factors, rest, periods }: CountSum,
  selectionAt: (id: string) => SelectionLayout,
  tables: readonly TableLayout[],
): SumLayout {
  const terms = [total, ...parts].map(selectionAt);
  const along = (axis: 'areas' | 'times'): Dimension[] =>
    terms.map(({ table }) => (tables[table] as TableLayout)[axis]);
  return {
    terms,
    factors,
    rest,
    meetings: meetingsOf(terms, along('times'), periods),
    places: placesOf(along('areas')),
  };
}

/** Where all of them have a period that is shown, or compared. */
function meetingsOf(
  terms: readonly SelectionLayout[],
  times: readonly Dimension[],
  periods: CountSum['periods'],
): PeriodMeeting[] {
  const same = (): SumPeriods[] | undefined =>
    times[0]?.categories.map(({ code }) => ({ total: code, parts: terms.slice(1).map(() => [code]) }));
  return (periods ?? same() ?? [])
    .map(({ total, parts }) =>
      [[total], ...parts].map((codes, i) => codes.map((code) => times[i]?.indexOf.get(code) ?? NOWHERE)),
    )
    .filter((meeting) => meeting.every((at, i) => at.every((time) => terms[i]?.isShownAt[time] === 1)));
}

function placesOf(areas: readonly Dimension[]): Int32Array[] {
  const first = areas[1]?.categories ?? [];
  return areas.map(({ indexOf }) => Int32Array.from(first, ({ code }) => indexOf.get(code) ?? NOWHERE));
}
