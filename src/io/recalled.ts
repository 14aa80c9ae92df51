import { MOST_NUMBERED } from './cell-texts.js';

/** Reads what a row says in some column: a position, or why there is none (below zero). */
export type PositionReader = (cells: readonly string[], row: number, numbers?: CellNumbers) => number;

/** Per column the number of its text, as {@link CsvRecord} has it. */
export type CellNumbers = Int32Array;

const UNKNOWN = -1;

/** Recalls by the number of its text what a cell was read as; one that was no position is read again, since it is counted. */
export function recalled(at: number, read: PositionReader): PositionReader {
  const known = new Int32Array(MOST_NUMBERED).fill(UNKNOWN);
  return (cells, row, numbers) => {
    const number = numberAt(numbers, at);
    const position = number < MOST_NUMBERED ? (known[number] as number) : UNKNOWN;
    if (position >= 0) return position;
    const found = read(cells, row);
    if (number < MOST_NUMBERED && found >= 0) known[number] = found;
    return found;
  };
}

/** The number of the text in a column, `MOST_NUMBERED` where it has none. */
export const numberAt = (numbers: CellNumbers | undefined, at: number): number =>
  numbers === undefined || at >= numbers.length ? MOST_NUMBERED : (numbers[at] as number);
