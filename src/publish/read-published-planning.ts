import { isRecord } from '../io/shape.js';
import { type Planning, PLANNING_FORMAT, PLANNING_LISTS, planningOf } from '../model/planning/planning.js';
import { type Checked, type Place, problem } from '../model/problem.js';
import { cycleShape, PLANNING_SHAPES, viewsShape } from './planning-schema.js';
import type { PublishedPlanning } from './planning-views.js';
import { shapeProblems } from './shape-problems.js';

const PLACE: Place = { file: 'planning.json' };

/**
 * Reads `planning.json` as a page does that meets it on the web: the shape is checked and everything wrong reported
 * (`value-missing`, `format-version-unknown`, `value-unexpected`), unknown keys are let through, and so are ids that lead nowhere. What a
 * city writes itself is read by {@link readPlanning}, which is stricter.
 *
 * @example
 * ```ts
 * readPublishedPlanning(planningJson(withPlanningViews(planningOf({})))).value.goals // => []
 * readPublishedPlanning({ planning: 1, plans: [] }).problems[0].place.path // => 'views'
 * readPublishedPlanning({ planning: 2 }).problems[0].code // => 'format-version-unknown'
 * ```
 */
export function readPublishedPlanning(json: unknown): Checked<PublishedPlanning> {
  const version = isRecord(json) ? json['planning'] : undefined;
  if (!isRecord(json) || version !== PLANNING_FORMAT) {
    const params = { expected: String(PLANNING_FORMAT), received: String(version) };
    const found =
      version === undefined
        ? problem('value-missing', { expected: 'planning' }, PLACE)
        : problem('format-version-unknown', params, PLACE);
    return { value: undefined, problems: [found] };
  }
  const lists = PLANNING_LISTS.filter((name) => json[name] !== undefined);
  const { cycle, views } = json;
  const problems = [
    ...lists.flatMap((name) => shapeProblems(PLANNING_SHAPES[name], json[name], name, PLACE)),
    ...(cycle === undefined ? [] : shapeProblems(cycleShape, cycle, 'cycle', PLACE)),
    ...shapeProblems(viewsShape, views, 'views', PLACE),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const read = [...lists, 'cycle', 'views'].flatMap((name) => (json[name] === undefined ? [] : [[name, json[name]]]));
  return { value: planningOf(Object.fromEntries(read) as Partial<Planning>) as PublishedPlanning, problems };
}
