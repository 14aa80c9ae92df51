/**
 * Another table that an attacker cannot tell from the true one: how far some counts lie from their true values there,
 * while every relation holds and no count is smaller than it can be. A count that moves has two possible values at least.
 */
export interface Move {
  readonly columns: Int32Array;
  readonly shifts: Int32Array;
}

/** Stands for every column at once where one is asked for. */
export const ALL = -2;

/**
 * How often a move can be made, up to `most` times, before a count falls below what it can be. `lowered` is a column that
 * has one less to lose, {@link ALL} where each has.
 */
export function timesOf({ columns, shifts }: Move, slack: Float64Array, most: number, lowered: number): number {
  let times = most;
  for (let i = 0; i < columns.length && times > 0; i++) {
    const shift = shifts[i] as number;
    if (shift >= 0) continue;
    const column = columns[i] as number;
    const left = (slack[column] as number) - (lowered === ALL || column === lowered ? 1 : 0);
    if (left < -shift * times) times = Math.max(0, Math.floor(left / -shift));
  }
  return times;
}

/** A move made several times, and another after it. */
export function sumOf(move: Move, times: number, other: Move): Move {
  const shiftOf = new Map<number, number>();
  move.columns.forEach((column, i) => shiftOf.set(column, times * (move.shifts[i] as number)));
  other.columns.forEach((column, i) => shiftOf.set(column, (shiftOf.get(column) ?? 0) + (other.shifts[i] as number)));
  const moved = [...shiftOf].filter(([, shift]) => shift !== 0);
  return {
    columns: Int32Array.from(moved, ([column]) => column),
    shifts: Int32Array.from(moved, ([, shift]) => shift),
  };
}
