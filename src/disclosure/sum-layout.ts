import type { Dimension } from '../model/dimension.js';
import type { CountSum, SumPeriods, SumRest } from './request.js';
import type { SelectionLayout } from './selection-layout.js';
import type { TableLayout } from './table-layout.js';

/** A sum over selections, of different tables perhaps. */
export interface SumLayout {
  readonly total: SelectionLayout;
  readonly parts: readonly SelectionLayout[];
  readonly rest: SumRest;
  readonly meetings: readonly PeriodMeeting[];
  /** For the total and each part where the areas of the first part are among its own, {@link NOWHERE} where they are not. */
  readonly places: readonly Int32Array[];
}

/** The position of what is not there. */
export const NOWHERE = -1;

/** The position of a period of the total, and for each part those of the periods that are added up. */
export interface PeriodMeeting {
  readonly total: number;
  readonly parts: readonly (readonly number[])[];
}

/** Resolves the names of a sum. */
export function sumLayout(
  { total, parts, rest, periods }: CountSum,
  selectionAt: (id: string) => SelectionLayout,
  tables: readonly TableLayout[],
): SumLayout {
  const layouts = { total: selectionAt(total), parts: parts.map(selectionAt) };
  return { ...layouts, rest, meetings: meetingsOf(layouts, periods, tables), places: placesOf(layouts, tables) };
}

/** Where all of them have a period that is shown, or compared. */
function meetingsOf(
  { total, parts }: Pick<SumLayout, 'total' | 'parts'>,
  periods: CountSum['periods'],
  tables: readonly TableLayout[],
): PeriodMeeting[] {
  const timesOf = ({ table }: SelectionLayout): Dimension => (tables[table] as TableLayout).times;
  const same = (): SumPeriods[] =>
    timesOf(total).categories.map(({ code }) => ({ total: code, parts: parts.map(() => [code]) }));
  return (periods ?? same()).flatMap((meeting) => {
    const at = timesOf(total).indexOf.get(meeting.total) ?? -1;
    const inParts = parts.map((part, i) =>
      (meeting.parts[i] ?? []).map((code) => timesOf(part).indexOf.get(code) ?? -1),
    );
    const isThere = ({ isShownAt }: SelectionLayout, time: number): boolean => isShownAt[time] === 1;
    const holds = isThere(total, at) && parts.every((part, i) => inParts[i]?.every((time) => isThere(part, time)));
    return holds ? [{ total: at, parts: inParts }] : [];
  });
}

function placesOf({ total, parts }: Pick<SumLayout, 'total' | 'parts'>, tables: readonly TableLayout[]): Int32Array[] {
  const areasOf = ({ table }: SelectionLayout): Dimension => (tables[table] as TableLayout).areas;
  const [first] = parts;
  const areas = first ? areasOf(first).categories : [];
  return [total, ...parts].map((selection) => {
    const { indexOf } = areasOf(selection);
    return Int32Array.from(areas, ({ code }) => indexOf.get(code) ?? NOWHERE);
  });
}
