import { ALL, type Move, timesOf } from './move.js';

/** How wide an attacker's interval for an unsafe count must be. */
export interface IntervalRule {
  /** Difference between its largest and its smallest possible value, at least. At least two integers are always left. */
  readonly width: number;
  /** The attacker may be a person counted in one other hidden count, and so know of one unit in it. */
  readonly contributor: boolean;
}

/** Two units wide, whoever attacks. */
export const DEFAULT_INTERVAL: IntervalRule = { width: 2, contributor: true };

/** A move and how often it can be made. */
export interface FarMove {
  readonly move: Move;
  readonly times: number;
}

/** What an interval still lacks. */
export interface Lack {
  /** How far it reaches below and above the true value by the moves there are. */
  readonly down: number;
  readonly up: number;
  /** By how much it is too narrow. */
  readonly missing: number;
  /** The moves that reach farthest. */
  readonly farthest: readonly FarMove[];
  /** The count of which the attacker knows one unit, or -1. */
  readonly known: number;
}

const NOBODY = -1;

/**
 * What the interval of a column lacks for a width, given the moves that shift it; undefined when nothing does.
 *
 * @param hasUnits - Whether there is somebody who is counted in a column.
 */
export function findLack(
  column: number,
  moves: readonly Move[],
  slack: Float64Array,
  { width, contributor }: IntervalRule,
  hasUnits: (column: number) => boolean,
): Lack | undefined {
  const needed = Math.max(1, width);
  const lackFor = (known: number): Lack | undefined => {
    let down = 0;
    let up = 0;
    let lowest: FarMove | undefined;
    let highest: FarMove | undefined;
    for (const move of moves) {
      const times = timesOf(move, slack, needed, known);
      const range = shiftOf(move, column) * times;
      if (range > up) {
        up = range;
        highest = { move, times };
      } else if (-range > down) {
        down = -range;
        lowest = { move, times };
      }
      if (down + up >= needed) return undefined;
    }
    const farthest = [highest, lowest].filter((far) => far !== undefined);
    return { down, up, missing: needed - down - up, known, farthest };
  };
  if (!contributor) return lackFor(NOBODY);
  // who knew of one unit in every count at once would know more than any contributor
  if (!lackFor(ALL)) return undefined;
  const plain = lackFor(NOBODY);
  if (plain) return plain;
  for (const known of falling(column, moves)) {
    const lack = hasUnits(known) ? lackFor(known) : undefined;
    if (lack) return lack;
  }
  return undefined;
}

function shiftOf({ columns, shifts }: Move, column: number): number {
  return shifts[columns.indexOf(column)] as number;
}

function falling(column: number, moves: readonly Move[]): Set<number> {
  const found = new Set<number>();
  for (const { columns, shifts } of moves)
    for (let i = 0; i < columns.length; i++)
      if (columns[i] !== column && (shifts[i] as number) < 0) found.add(columns[i] as number);
  return found;
}
