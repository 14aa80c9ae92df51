import { isRecord } from '../io/shape.js';
import { type Planning, PLANNING_FORMAT, PLANNING_LISTS, planningOf } from '../model/planning/planning.js';
import { type Checked, type Place, problem } from '../model/problem.js';
import { cycleShape, PLANNING_SHAPES } from './planning-schema.js';
import { shapeProblems } from './shape-problems.js';

const PLACE: Place = { file: 'planning.json' };

/**
 * Reads `planning.json` as a page does that meets it on the web: the shape is checked and everything wrong reported
 * (`format-version-unknown`, `value-unexpected`), unknown keys are let through, and so are ids that lead nowhere. What a
 * city writes itself is read by {@link readPlanning}, which is stricter.
 *
 * @example
 * ```ts
 * readPublishedPlanning({ planning: 1, plans: [] }).value.goals // => []
 * readPublishedPlanning({ planning: 1, plans: {} }).problems[0].code // => 'value-unexpected'
 * readPublishedPlanning({ planning: 2 }).problems[0].code // => 'format-version-unknown'
 * ```
 */
export function readPublishedPlanning(json: unknown): Checked<Planning> {
  const version = isRecord(json) ? json['planning'] : undefined;
  if (!isRecord(json) || version !== PLANNING_FORMAT) {
    const params = { expected: String(PLANNING_FORMAT), received: String(version) };
    return { value: undefined, problems: [problem('format-version-unknown', params, PLACE)] };
  }
  const lists = PLANNING_LISTS.filter((name) => json[name] !== undefined);
  const { cycle } = json;
  const problems = [
    ...lists.flatMap((name) => shapeProblems(PLANNING_SHAPES[name], json[name], name, PLACE)),
    ...(cycle === undefined ? [] : shapeProblems(cycleShape, cycle, 'cycle', PLACE)),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const read = [...lists, ...(cycle === undefined ? [] : ['cycle'])].map((name) => [name, json[name]] as const);
  return { value: planningOf(Object.fromEntries(read)), problems };
}
