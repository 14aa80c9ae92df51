import { type Planning, PLANNING_FORMAT, PLANNING_LISTS, planningOf } from '../model/planning/planning.js';
import { type Checked, hasErrors, type Problem } from '../model/problem.js';
import { checkPlanning, type KnownOutside } from './check-planning.js';
import { type PlanningFile, planningFile } from './planning-config.js';
import { readVersioned } from './read-versioned.js';

/** A file of planning as it was parsed, with what finds the line of a problem in it. */
export interface PlanningInput {
  readonly file: string;
  readonly json: unknown;
  readonly locate?: (problem: Problem) => Problem;
}

/**
 * Reads the planning of an office from one or more files that were parsed from YAML or JSON. Each may hold any of the
 * lists; the lists of all files are one. Everything that is wrong is reported at once: the shape (`key-unknown`,
 * `value-missing`, `value-unexpected`, `text-unquoted`, `format-version-unknown`), ids that occur twice (`id-duplicate`),
 * and plans, tasks, bodies, goals, indicators that do not exist (`reference-unknown`).
 *
 * @param known - Ids of the workspace's indicators and of the catalogue; where not given, references to them are not checked.
 * @example
 * ```ts
 * readPlanning([{ file: 'a.yaml', json: { planning: 1, goals: [{ id: 'a', title: 'Ziel', plan: 'b' }] } }]).problems[0].code // => 'reference-unknown'
 * readPlanning([{ file: 'a.yaml', json: { planning: 1, capacity: [{ from: '2025-01', staff: 2 }] } }]).value.capacity.length // => 1
 * ```
 */
export function readPlanning(inputs: readonly PlanningInput[], known: KnownOutside = {}): Checked<Planning> {
  const read = inputs.map((input) => ({
    input,
    ...readVersioned(planningFile, 'planning', PLANNING_FORMAT, input.json),
  }));
  const files = read.flatMap(({ input, value }) => (value ? [{ input, value }] : []));
  const referred = checkPlanning(
    files.map(({ value }) => value),
    // what a file says that cannot be read is not known
    files.length === read.length,
    known,
  );
  const problems = read.flatMap(({ input, problems: found }) => {
    const index = files.findIndex((each) => each.input === input);
    return [...found, ...(referred[index] ?? [])].map((each) => placed(each, input));
  });
  return { value: hasErrors(problems) ? undefined : merged(files.map(({ value }) => value)), problems };
}

function placed(found: Problem, { file, locate }: PlanningInput): Problem {
  return locate ? locate(found) : { ...found, place: { ...found.place, file } };
}

function merged(files: readonly PlanningFile[]): Planning {
  const lists = Object.fromEntries(
    PLANNING_LISTS.map((name) => [name, files.flatMap((file): readonly unknown[] => file[name] ?? [])]),
  );
  const cycle = files.find((file) => file.cycle)?.cycle;
  return planningOf({ ...(lists as Partial<Planning>), ...(cycle ? { cycle } : {}) });
}

/**
 * Planning as the content of `planning.json`: what {@link readPlanning} reads back without loss. Empty lists are left out;
 * what {@link withPlanningViews} has added is written, too.
 *
 * @example
 * ```ts
 * planningJson(planningOf({ capacity: [{ from: '2025-01', staff: 2 }] })) // => { planning: 1, capacity: [{ from: '2025-01', staff: 2 }] }
 * ```
 */
export function planningJson(planning: Planning & { readonly views?: object }): Readonly<Record<string, unknown>> {
  const lists = PLANNING_LISTS.flatMap((name) => (planning[name].length > 0 ? [[name, planning[name]] as const] : []));
  const { cycle, views } = planning;
  return { planning: PLANNING_FORMAT, ...Object.fromEntries(lists), ...(cycle && { cycle }), ...(views && { views }) };
}
