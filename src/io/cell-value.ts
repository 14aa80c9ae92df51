import type { MeasureKind } from '../model/measure.js';
import { hasValue, observationStatus, type ObservationStatus, stateOf, withFlag } from '../model/observation-status.js';
import type { ProtectionAtSource } from '../model/source.js';
import { MOST_NUMBERED } from './cell-texts.js';
import { type NumberFormat, readNumber } from './number.js';
import type { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import type { StatisticConfig } from './workspace-config.js';

/** Reads the cells of a column that holds values: the status is returned, the number is left in `value`. */
export interface CellReader {
  readonly value: number;
  /**
   * The status of the cell, or {@link UNREADABLE}.
   *
   * @param given - What the format of the file says of it; absent where signs say it.
   * @param number - Of the text, where the texts of the column are numbered: each is then read once.
   */
  readonly read: (
    cell: string,
    column: string,
    row: number,
    given?: ObservationStatus,
    number?: number,
  ) => ObservationStatus;
}

const MISSING = observationStatus('missing');

/** Reads counts and the signs that stand in their place. Where a sign is declared that looks like a number, it wins. */
export function cellReader(
  { table, signs = {}, kind, value: { times = 1 } = { column: '' } }: StatisticConfig,
  protection: ProtectionAtSource,
  problems: RowProblems,
): CellReader {
  const format: NumberFormat = {
    decimal: table.decimal ?? ',',
    ...(table.thousands === undefined ? {} : { thousands: table.thousands }),
  };
  const mark = (status: ObservationStatus): ObservationStatus => markProtected(status, protection);
  const statusOf = new Map(Object.entries(signs).map(([sign, state]) => [sign.trim(), mark(observationStatus(state))]));
  statusOf.set('', statusOf.get('') ?? MISSING);
  const ok = mark(observationStatus('ok'));
  const known = { values: new Float64Array(MOST_NUMBERED), statuses: new Int32Array(MOST_NUMBERED).fill(UNREADABLE) };
  const signOf = (cell: string, given: ObservationStatus | undefined): ObservationStatus | undefined => {
    if (given === undefined) return statusOf.get(cell) ?? statusOf.get(cell.trim());
    return hasValue(given) ? undefined : mark(given);
  };
  let value = NaN;
  const readCell = (cell: string, column: string, row: number, given?: ObservationStatus): ObservationStatus => {
    const sign = signOf(cell, given);
    if (sign !== undefined) {
      value = hasValue(sign) ? 0 : NaN;
      return sign;
    }
    const number = scaled(readNumber(cell, format), times);
    if (number !== undefined && isCount(number, kind)) {
      value = number;
      return given === undefined ? ok : mark(given);
    }
    const code = number === undefined ? 'number-unreadable' : number < 0 ? 'count-negative' : 'count-fractional';
    problems.add(code, column, cell.trim(), row, (received) => ({ received }));
    return UNREADABLE;
  };
  return {
    get value() {
      return value;
    },
    read(cell, column, row, given, number = MOST_NUMBERED) {
      const isRecalled = given === undefined && number < MOST_NUMBERED;
      const before = isRecalled ? (known.statuses[number] as number) : UNREADABLE;
      if (before !== UNREADABLE) {
        value = known.values[number] as number;
        return before;
      }
      const status = readCell(cell, column, row, given);
      if (isRecalled) {
        known.statuses[number] = status;
        known.values[number] = value;
      }
      return status;
    },
  };
}

/** What is given in thousands is a whole number of thousands, or one with decimals that come to a whole number. */
function scaled(number: number | undefined, times: number): number | undefined {
  return times === 1 || number === undefined ? number : Number((number * times).toFixed(6));
}

/** How many there are is a whole number; how many there are on average need not be. */
function isCount(number: number, kind: MeasureKind): boolean {
  return number >= 0 && (kind === 'mean-stock' || Number.isInteger(number));
}

// where counts were withheld at the source the others are exact; rounding and perturbing change them all
function markProtected(status: ObservationStatus, protection: ProtectionAtSource): ObservationStatus {
  const isChanged = hasValue(status) && (protection === 'rounded' || protection === 'perturbed');
  const isWithheld = stateOf(status) === 'suppressed' && protection !== 'none';
  return isChanged || isWithheld ? withFlag(status, 'protected-at-source') : status;
}
