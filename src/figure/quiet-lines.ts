import { brokenAt } from './series-break.js';
import type { TrendLayout } from './trend-layout.js';
import type { TrendModel } from './trend-model.js';

/**
 * All lines that are context as one path, and what has no neighbours as another. They are many and nobody reads them one by
 * one: whole pixels, from point to point, and no other detail than their gaps and breaks.
 */
export function quietLines(
  { context, breaks }: TrendModel,
  { xs, yOf }: TrendLayout,
): { readonly context: string; readonly contextDots: string } {
  const columns = Int32Array.from(xs, Math.round);
  let [lines, dots] = ['', ''];
  for (const { values, statuses } of context) {
    const broken = brokenAt(breaks, statuses);
    let [start, length, beforeX, beforeY] = ['', 0, 0, 0];
    const end = (): void => {
      if (length === 1) dots += `${start}h0`;
    };
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? NaN;
      const isGap = Number.isNaN(value);
      if (isGap || broken.has(i)) {
        end();
        length = 0;
      }
      if (isGap) continue;
      const [x, y] = [columns[i] ?? 0, Math.round(yOf(value))];
      if (length === 0) start = `M${x},${y}`;
      else lines += `${length === 1 ? start : ''}l${x - beforeX},${y - beforeY}`;
      [beforeX, beforeY] = [x, y];
      length++;
    }
    end();
  }
  return { context: lines, contextDots: dots };
}
