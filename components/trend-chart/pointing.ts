import type { Mark } from './svg-writer.js';

/** What can be pointed at in a drawing. */
export interface Pointing {
  /** Code of the area whose line lies at a place, in pixels. */
  readonly areaAt: (x: number, y: number) => string | undefined;
  /** What is drawn over all else while a reader points at an area, here or in another element. */
  readonly marks: (code: string) => Mark[];
}
