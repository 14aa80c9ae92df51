import { type Problem, problem } from '../model/problem.js';
import type { AreaShape } from './area-shape.js';
import { coveredShare } from './scanline.js';

const PART_OUTSIDE = 0.02;
// A missing part may be small: two official sources of Berlin agree to 0.0002, one missing area of 448 makes 0.009.
const LEFT_FREE = 0.005;

/**
 * Whether parts lie on the area they are part of, and leave nothing of it free. Boundaries of two sources never agree to
 * the metre: two percent of a part may lie outside, half a percent of the whole may be free.
 */
export function checkNesting(parent: AreaShape, parts: readonly AreaShape[]): readonly Problem[] {
  const outside = parts.filter((part) => coveredShare([part], [parent]) < 1 - PART_OUTSIDE);
  const problems: Problem[] = outside.map(({ code }) =>
    problem('geometry-not-nested', { area: code, parent: parent.code }, {}, 'warning'),
  );
  const share = coveredShare([parent], parts);
  if (share < 1 - LEFT_FREE) {
    problems.push(problem('geometry-not-covered', { area: parent.code, share }, {}, 'warning'));
  }
  return problems;
}
