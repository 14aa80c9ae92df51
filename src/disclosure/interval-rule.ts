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

/** What an interval still lacks. */
export interface Lack {
  /** How far it reaches below and above the true value by the moves there are. */
  readonly down: number;
  readonly up: number;
  /** By how much it is too narrow. */
  readonly missing: number;
  /** The count of which the attacker knows one unit, or -1. */
  readonly known: number;
}

const NOBODY = -1;

/** What the interval of a column lacks for a width, given the moves that shift it; undefined when nothing does. */
export function findLack(
  column: number,
  moves: readonly Move[],
  slack: Float64Array,
  { width, contributor }: IntervalRule,
): Lack | undefined {
  const needed = Math.max(1, width);
  const lackFor = (known: number): Lack | undefined => {
    let down = 0;
    let up = 0;
    for (const move of moves) {
      const range = shiftOf(move, column) * timesOf(move, slack, needed, known);
      if (range > up) up = range;
      else if (-range > down) down = -range;
      if (down + up >= needed) return undefined;
    }
    return { down, up, missing: needed - down - up, known };
  };
  if (!contributor) return lackFor(NOBODY);
  // who knew of one unit in every count at once would know more than any contributor
  if (!lackFor(ALL)) return undefined;
  const plain = lackFor(NOBODY);
  if (plain) return plain;
  for (const known of falling(column, moves)) {
    const lack = lackFor(known);
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
