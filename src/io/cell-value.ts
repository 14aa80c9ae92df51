import type { MeasureKind } from '../model/measure.js';
import { hasValue, observationStatus, type ObservationStatus, stateOf, withFlag } from '../model/observation-status.js';
import type { ProtectionAtSource } from '../model/source.js';
import { type NumberFormat, readNumber } from './number.js';
import type { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import type { StatisticConfig } from './workspace-config.js';

/** Reads the cells that hold values: the status is returned, the number is left in `value`. */
export interface CellReader {
  readonly value: number;
  /** The status of the cell, or {@link UNREADABLE}. */
  readonly read: (cell: string, column: string, row: number) => ObservationStatus;
}

const MISSING = observationStatus('missing');

/** Reads counts and the signs that stand in their place. Where a sign is declared that looks like a number, it wins. */
export function cellReader(
  { table, signs = {}, kind }: StatisticConfig,
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
  const reader = {
    value: NaN,
    read(cell: string, column: string, row: number): ObservationStatus {
      const sign = statusOf.get(cell) ?? statusOf.get(cell.trim());
      if (sign !== undefined) {
        reader.value = hasValue(sign) ? 0 : NaN;
        return sign;
      }
      const number = readNumber(cell, format);
      if (number !== undefined && isCount(number, kind)) {
        reader.value = number;
        return ok;
      }
      const code = number === undefined ? 'number-unreadable' : number < 0 ? 'count-negative' : 'count-fractional';
      problems.add(code, column, cell.trim(), row, (received) => ({ received }));
      return UNREADABLE;
    },
  };
  return reader;
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
