import { hasValue, type ObservationStatus, observationStatus } from '../model/observation-status.js';
import { OFFICIAL_SIGNS, officialSign, withQuality } from './official-signs.js';
import type { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';

/** Reads values as the statistical offices write them: the status is returned, the number is left in `value`. */
export interface OfficialValue {
  readonly value: number;
  readonly read: (cell: string, quality: string, column: string, row: number) => ObservationStatus;
}

const NUMBER = /^-?\d+(?:([.,])\d+)?$/;
const OK = observationStatus('ok');

/**
 * A reader for one file. Digits are not grouped there; German files have a decimal comma, English ones a point, and the
 * first one in the file says which. What is neither a number nor a sign of the legend is a problem.
 */
export function officialValue(problems: RowProblems): OfficialValue {
  let decimal: string | undefined;
  const number = (cell: string): number => {
    const match = NUMBER.exec(cell);
    if (!match) return NaN;
    decimal ??= match[1];
    return match[1] === undefined || match[1] === decimal ? Number(cell.replace(',', '.')) : NaN;
  };
  const reader = {
    value: NaN,
    read(text: string, quality: string, column: string, row: number): ObservationStatus {
      const cell = text.trim();
      const sign = officialSign(cell);
      reader.value = sign === undefined ? number(cell) : hasValue(sign) ? 0 : NaN;
      if (sign === undefined && Number.isNaN(reader.value)) {
        reportUnread(problems, cell, column, row);
        return UNREADABLE;
      }
      const status = withQuality(sign ?? OK, quality.trim());
      if (status !== undefined) return status;
      problems.add('sign-unknown', column, quality.trim(), row, (each) => ({ sign: each, known: 'e p r s () /' }));
      return UNREADABLE;
    },
  };
  return reader;
}

function reportUnread(problems: RowProblems, cell: string, column: string, row: number): void {
  if (/\d/.test(cell)) problems.add('number-unreadable', column, cell, row, (received) => ({ received }));
  else problems.add('sign-unknown', column, cell, row, (sign) => ({ sign, known: OFFICIAL_SIGNS }));
}
