import { describe } from '../io/json-stat.js';
import type { Shape } from '../io/shape.js';
import { type Place, problem, type Problem } from '../model/problem.js';

/** Everything in published JSON that does not fit its shape. */
export function shapeProblems(shape: Shape<unknown>, json: unknown, path: string, place: Place): Problem[] {
  const problems: Problem[] = [];
  shape(json, path, (at, expected, received) =>
    problems.push(problem('value-unexpected', { expected, received: describe(received) }, { ...place, path: at })),
  );
  return problems;
}
