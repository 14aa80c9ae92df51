import type { Pointing } from './pointing.js';
import type { Mark } from './svg-writer.js';

/** What stands in the plot, whichever view it is. */
export interface ShownChart {
  readonly width: number;
  readonly height: number;
  /** How its axis is to be read. */
  readonly notes: readonly string[];
  /** The period at a place, in pixels from the left. */
  readonly indexAt: (x: number) => number;
  /**
   * @param index - Position of the period whose values are read.
   * @param marked - That of the period that is marked; absent where none is.
   */
  readonly marks: (index: number, marked: number | undefined) => Mark[];
  /** Absent where it is a part of its own, see `trend-hover.part`. */
  readonly pointing?: Pointing;
}
