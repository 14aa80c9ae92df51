/**
 * An arc between two places on a vertical line, to the right of it, no wider than there is room.
 *
 * @param from - Pixels from the top.
 * @param to - Pixels from the top, further down.
 * @example
 * ```ts
 * arcPath(10, 50, 100) // => 'M0,10A20,20,0,0,1,0,50'
 * arcPath(10, 50, 15) // => 'M0,10A15,20,0,0,1,0,50'
 * ```
 */
export function arcPath(from: number, to: number, room: number): string {
  const radius = (to - from) / 2;
  return `M0,${from}A${Math.min(radius, room)},${radius},0,0,1,0,${to}`;
}
