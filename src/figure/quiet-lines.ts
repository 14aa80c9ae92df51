import { brokenAt } from './series-break.js';
import type { TrendLayout } from './trend-layout.js';
import type { TrendModel } from './trend-model.js';

/**
 * All lines that are context as one path, and what has no neighbours as another. They are many and nobody reads them one by
 * one: whole pixels, from point to point, and no other detail than their gaps and breaks. The code runs once in a page's life
 * and thousands of times in that once, before any engine makes it fast: plain variables, for taking lists apart costs half of it,
 * and the points of a line joined in one go, for a text put together from thousands of pieces leaves megabytes of them.
 */
export function quietLines(
  { context, breaks }: TrendModel,
  { xs, yOf }: TrendLayout,
): { readonly context: string; readonly contextDots: string } {
  const columns = Int32Array.from(xs, Math.round);
  let lines = '';
  let dots = '';
  for (const { values, statuses } of context) {
    const broken = brokenAt(breaks, statuses);
    let points: number[] = [];
    // one longer than the line, whose end is a gap
    for (let i = 0; i <= values.length; i++) {
      const value = values[i] ?? NaN;
      if (Number.isNaN(value) || (broken.size > 0 && broken.has(i))) {
        if (points.length > 2) lines += `M${points.join()}`;
        else if (points.length > 0) dots += `M${points.join()}h0`;
        points = [];
      }
      if (!Number.isNaN(value)) points.push(columns[i] ?? 0, Math.round(yOf(value)));
    }
  }
  return { context: lines, contextDots: dots };
}
