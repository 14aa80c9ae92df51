import { reporter, type Shape } from '../io/shape.js';
import type { Place, Problem } from '../model/problem.js';

/** Everything in published JSON that does not fit its shape. */
export function shapeProblems(shape: Shape<unknown>, json: unknown, path: string, place: Place): Problem[] {
  const problems: Problem[] = [];
  shape(json, path, reporter(problems, place));
  return problems;
}
