import type { LinkedIndicator } from '../model/planning/goal.js';
import { readPeriod } from '../model/period.js';
import { type Problem, problem } from '../model/problem.js';
import { type ConfigPath, formatConfigPath } from './config-path.js';
import type { PlanningFile } from './planning-config.js';

/** What can be referred to, by the name of its kind in problems. */
type Kind =
  | 'document'
  | 'task-area'
  | 'task'
  | 'plan'
  | 'goal'
  | 'action'
  | 'assessment'
  | 'criterion'
  | 'category'
  | 'department'
  | 'body'
  | 'participation'
  | 'report'
  | 'system'
  | 'calendar-entry'
  | 'figure'
  | 'project'
  | 'indicator'
  | 'catalogue-entry';

/** Ids of a workspace that planning may refer to; what is not given is not checked. */
export interface KnownOutside {
  readonly indicators?: readonly string[];
  /** Entries of the catalogue. */
  readonly catalogue?: readonly string[];
}

const KIND_OF_LIST = {
  documents: 'document',
  figures: 'figure',
  taskAreas: 'task-area',
  tasks: 'task',
  plans: 'plan',
  goals: 'goal',
  actions: 'action',
  assessments: 'assessment',
  categories: 'category',
  departments: 'department',
  bodies: 'body',
  participation: 'participation',
  reports: 'report',
  systems: 'system',
  calendar: 'calendar-entry',
  projects: 'project',
} as const;

type ListName = keyof typeof KIND_OF_LIST;

interface Check {
  readonly known: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly add: (found: Problem) => void;
}

/**
 * Checks what files of planning refer to, among each other and in the workspace: the problems of each file, with paths in it.
 *
 * @param isComplete - False where a file could not be read: then only what occurs twice is reported.
 */
export function checkPlanning(
  files: readonly PlanningFile[],
  isComplete: boolean,
  { indicators, catalogue }: KnownOutside,
): readonly (readonly Problem[])[] {
  const { known, problems } = collectIds(files);
  if (indicators) known.set('indicator', new Set(indicators));
  if (catalogue) known.set('catalogue-entry', new Set(catalogue));
  if (!isComplete) return problems;
  files.forEach((file, index) => checkFile(file, { known, add: (found) => void problems[index]?.push(found) }));
  return problems;
}

function collectIds(files: readonly PlanningFile[]): { known: Map<Kind, Set<string>>; problems: Problem[][] } {
  const known = new Map<Kind, Set<string>>();
  const problems = files.map((file) => {
    const found: Problem[] = [];
    const enter = (kind: Kind, id: string, path: ConfigPath): void => {
      const ids = known.get(kind) ?? new Set<string>();
      known.set(kind, ids);
      if (ids.has(id)) found.push(problem('id-duplicate', { kind, id }, { path: formatConfigPath([...path, 'id']) }));
      ids.add(id);
    };
    for (const list of Object.keys(KIND_OF_LIST) as ListName[])
      file[list]?.forEach(({ id }, index) => enter(KIND_OF_LIST[list], id, [list, index]));
    file.categories?.forEach(({ criteria }, c) =>
      criteria.forEach(({ id }, index) => enter('criterion', id, ['categories', c, 'criteria', index])),
    );
    return found;
  });
  return { known, problems };
}

function checkFile(file: PlanningFile, check: Check): void {
  checkPlans(file, check);
  checkGoals(file, check);
  checkActions(file, check);
  checkRelations(file, check);
  checkDates(file, check);
  file.tasks?.forEach(({ areas }, i) => refer(check, ['tasks', i, 'areas'], 'task-area', areas));
  file.assessments?.forEach(({ tasks }, i) => refer(check, ['assessments', i, 'tasks'], 'task', tasks));
  file.bodies?.forEach(({ tasks }, i) => refer(check, ['bodies', i, 'tasks'], 'task', tasks));
  file.projects?.forEach(({ after }, i) => refer(check, ['projects', i, 'after'], 'project', after));
  for (const list of Object.keys(KIND_OF_LIST) as ListName[])
    file[list]?.forEach((item, i) => {
      if (!('source' in item)) return;
      item.source?.forEach(({ document }, s) => refer(check, [list, i, 'source', s, 'document'], 'document', document));
    });
}

function checkPlans({ plans }: PlanningFile, check: Check): void {
  plans?.forEach((plan, i) => {
    refer(check, ['plans', i, 'predecessor'], 'plan', plan.predecessor);
    refer(check, ['plans', i, 'parent'], 'plan', plan.parent);
    refer(check, ['plans', i, 'tasks'], 'task', plan.tasks);
    checkPeriods(check, ['plans', i], plan, ['expected', 'evaluationDue']);
    checkSpan(check, ['plans', i, 'period'], plan.period);
  });
}

function checkGoals({ goals }: PlanningFile, check: Check): void {
  goals?.forEach((goal, i) => {
    refer(check, ['goals', i, 'plan'], 'plan', goal.plan);
    refer(check, ['goals', i, 'parent'], 'goal', goal.parent);
    checkPeriods(check, ['goals', i], goal, ['due']);
    checkIndicators(check, ['goals', i, 'indicators'], goal.indicators);
  });
}

function checkActions({ actions }: PlanningFile, check: Check): void {
  actions?.forEach((action, i) => {
    refer(check, ['actions', i, 'plan'], 'plan', action.plan);
    refer(check, ['actions', i, 'fulfilledBy'], 'plan', action.fulfilledBy);
    refer(check, ['actions', i, 'goals'], 'goal', action.goals);
    refer(check, ['actions', i, 'tasks'], 'task', action.tasks);
    checkPeriods(check, ['actions', i], action, ['start', 'end']);
    checkIndicators(check, ['actions', i, 'indicators'], action.indicators);
  });
}

function checkRelations({ relations, interfaces }: PlanningFile, check: Check): void {
  const seen = new Set<string>();
  relations?.forEach(({ plan, criterion }, i) => {
    refer(check, ['relations', i, 'plan'], 'plan', plan);
    refer(check, ['relations', i, 'criterion'], 'criterion', criterion);
    const id = `${plan} × ${criterion}`;
    if (seen.has(id)) check.add(problem('id-duplicate', { kind: 'relation', id }, at(['relations', i])));
    seen.add(id);
  });
  interfaces?.forEach(({ plans, department, topics }, i) => {
    const path = ['interfaces', i];
    refer(check, [...path, 'plans'], 'plan', plans);
    refer(check, [...path, 'department'], 'department', department);
    topics.forEach((topic, t) => refer(check, [...path, 'topics', t, 'plan'], 'plan', topic.plan));
    if ((plans === undefined) === (department === undefined))
      check.add(problem('value-missing', { expected: 'plans | department' }, at(path)));
  });
}

function checkDates(file: PlanningFile, check: Check): void {
  file.participation?.forEach((each, i) => {
    refer(check, ['participation', i, 'plan'], 'plan', each.plan);
    refer(check, ['participation', i, 'tasks'], 'task', each.tasks);
    checkSpan(check, ['participation', i, 'period'], each.period);
  });
  file.reports?.forEach((report, i) => {
    refer(check, ['reports', i, 'plan'], 'plan', report.plan);
    refer(check, ['reports', i, 'tasks'], 'task', report.tasks);
    refer(check, ['reports', i, 'indicators'], 'indicator', report.indicators);
    refer(check, ['reports', i, 'catalogue'], 'catalogue-entry', report.catalogue);
  });
  file.calendar?.forEach((entry, i) => {
    refer(check, ['calendar', i, 'plan'], 'plan', entry.plan);
    refer(check, ['calendar', i, 'body'], 'body', entry.body);
    checkSpan(check, ['calendar', i, 'period'], entry.period);
    if ((entry.period === undefined) === (entry.rhythm === undefined))
      check.add(problem('value-missing', { expected: 'period | rhythm' }, at(['calendar', i])));
  });
}

function checkIndicators(check: Check, path: ConfigPath, links: readonly LinkedIndicator[] | undefined): void {
  links?.forEach(({ indicator, target }, i) => {
    refer(check, [...path, i, 'indicator'], 'indicator', indicator);
    if (target) checkPeriods(check, [...path, i, 'target'], target, ['by']);
  });
}

const at = (path: ConfigPath): { path: string } => ({ path: formatConfigPath(path) });

function refer(check: Check, path: ConfigPath, kind: Kind, ids: string | readonly string[] | undefined): void {
  if (ids === undefined) return;
  if (typeof ids !== 'string') {
    ids.forEach((id, index) => refer(check, [...path, index], kind, id));
    return;
  }
  const known = check.known.get(kind);
  if (known?.has(ids) || (!known && (kind === 'indicator' || kind === 'catalogue-entry'))) return;
  check.add(problem('reference-unknown', { kind, id: ids, known: listed(known) }, at(path)));
}

/** So many as a person reads. */
function listed(known: ReadonlySet<string> | undefined): string {
  const ids = [...(known ?? [])];
  return ids.length <= 30 ? ids.join(', ') : `${ids.slice(0, 30).join(', ')} …`;
}

function checkPeriods<T extends object>(
  check: Check,
  path: ConfigPath,
  item: T,
  keys: readonly (keyof T & string)[],
): void {
  for (const key of keys) {
    const text = item[key];
    if (typeof text === 'string' && !readPeriod(text))
      check.add(problem('value-unexpected', { expected: 'period', received: text }, at([...path, key])));
  }
}

function checkSpan(check: Check, path: ConfigPath, span: Span): void {
  if (!span) return;
  checkPeriods(check, path, span, ['from', 'until']);
  const [first, last] = [readPeriod(span.from), span.until === undefined ? undefined : readPeriod(span.until)];
  if (first && last && last.end < first.start)
    check.add(
      problem('value-unexpected', { expected: 'ascending periods', received: `${span.from}, ${span.until}` }, at(path)),
    );
}

type Span = { readonly from: string; readonly until?: string | undefined } | undefined;
