import type { SpecialLook } from './area-look.js';

/** A square that is repeated over an area. */
export interface PatternTile {
  readonly side: number;
  /** By how many degrees the squares are turned. */
  readonly turn: number;
  /** Lines, as path data. */
  readonly lines: string;
  /** False where what lies below is seen between the lines. */
  readonly hasGround: boolean;
}

const SIDE = 28;

const tile = (lines: string, turn = 0, side = SIDE): PatternTile => ({ side, turn, lines, hasGround: true });

/** How areas are filled that have no value of a class: each of these looks different from all others. */
export const PATTERN_TILES: Readonly<Record<SpecialLook, PatternTile>> = {
  zero: tile(''),
  'zero-rounded': tile('M9 14a5 5 0 1 0 10 0a5 5 0 1 0-10 0'),
  suppressed: tile('M7 0V28M21 0V28', 45),
  'too-uncertain': tile('M4 0V28M12 0V28', -45),
  missing: tile('M14 8V20M8 14H20', 0, 40),
  'not-yet-available': tile('M4 14H24'),
  'not-applicable': tile('M14 0V28M0 14H28', 45),
  undefined: tile('M14 0V28'),
  invalid: tile('M0 21L14 7L28 21'),
};

/** What is drawn over a value of limited reliability. */
export const UNCERTAIN_TILE: PatternTile = { side: 24, turn: -45, lines: 'M12 0V24', hasGround: false };

/** How many pixels a unit of the tiles measures. */
export const TILE_PIXELS = 0.36;
