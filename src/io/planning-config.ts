import * as v from 'valibot';
import { BODY_KINDS, PARTICIPATION_FORMATS } from '../model/planning/body.js';
import { CALENDAR_KINDS, CYCLE_STEPS, REPORT_KINDS } from '../model/planning/calendar.js';
import { ACTION_STATES } from '../model/planning/goal.js';
import { PLAN_KINDS, PLAN_STATES } from '../model/planning/plan.js';
import { PLANNING_FORMAT } from '../model/planning/planning.js';
import { PROJECT_STATES } from '../model/planning/project.js';
import { STRENGTHS } from '../model/planning/relation.js';
import { FIELD_STATES } from '../model/planning/task.js';
import { id, isoDate, url } from './config-values.js';
import { localText } from './local-text.js';
import { field, ids, indicators, month, name, period, rhythm, source, span, text, texts } from './planning-parts.js';

const document = v.strictObject({
  id,
  title: text,
  publisher: v.string(),
  asOf: v.optional(isoDate),
  url: v.optional(url),
  /** On which page its sections begin. */
  sections: v.optional(v.array(v.strictObject({ section: v.string(), page: v.number() }))),
  note: v.optional(text),
});

const consultation = v.strictObject({
  organization: v.string(),
  meeting: v.optional(isoDate),
  agendaItem: name,
  authoritative: v.optional(v.boolean()),
  role: name,
});

const paper = v.strictObject({
  reference: v.string(),
  name,
  paperType: name,
  date: v.optional(isoDate),
  url: v.optional(url),
  consultations: v.optional(v.array(consultation)),
});

const plan = v.strictObject({
  id,
  title: text,
  shortTitle: v.optional(text),
  knownAs: texts,
  kind: v.picklist(PLAN_KINDS),
  status: v.picklist(PLAN_STATES),
  lead: name,
  /** False for a plan in which the office takes part and another one leads. */
  own: v.optional(v.boolean()),
  period: v.optional(span),
  /** When it is expected, as long as it is planned or in preparation. */
  expected: v.optional(period),
  papers: v.optional(v.array(paper)),
  resolution: v.optional(
    v.strictObject({
      reference: v.string(),
      year: v.optional(v.pipe(v.number(), v.integer('integer'))),
      date: v.optional(isoDate),
      agendaItem: name,
      note: v.optional(text),
    }),
  ),
  predecessor: v.optional(id),
  parent: v.optional(id),
  tasks: ids,
  targetGroups: texts,
  smallAreas: v.optional(text),
  resources: v.optional(text),
  instruments: texts,
  /** Four years after the resolution where nothing is said. */
  evaluationDue: v.optional(period),
  evaluations: v.optional(v.array(v.strictObject({ period, result: v.optional(text) }))),
  participationConcept: v.optional(text),
  step: v.optional(v.picklist(CYCLE_STEPS)),
  note: v.optional(text),
  source,
});

const goal = v.strictObject({
  id,
  title: text,
  number: name,
  plan: v.optional(id),
  parent: v.optional(id),
  field: v.optional(field),
  due: v.optional(period),
  targetGroups: texts,
  indicators,
  criteria: v.optional(v.array(v.strictObject({ id, title: text }))),
  source,
});

const action = v.strictObject({
  id,
  title: text,
  number: name,
  plan: v.optional(id),
  goals: ids,
  responsible: name,
  start: v.optional(period),
  end: v.optional(period),
  status: v.picklist(ACTION_STATES),
  /** Euros. */
  budget: v.optional(v.strictObject({ planned: v.number(), actual: v.optional(v.number()) })),
  indicators,
  fulfilledBy: v.optional(id),
  tasks: ids,
  field: v.optional(field),
  source,
});

const state = v.picklist(FIELD_STATES);
const assessed = v.pipe(
  v.union([state, v.strictObject({ state, need: v.optional(v.boolean()), text: v.optional(text) })]),
  v.transform((cell) => {
    if (typeof cell === 'string') return { state: cell, need: false };
    // whoever says what has to be done says that there is something to do
    return { ...cell, need: cell.need ?? cell.text !== undefined };
  }),
);

const assessment = v.strictObject({
  id,
  title: text,
  tasks: v.array(id),
  fields: v.strictObject({
    statistics: assessed,
    monitoring: assessed,
    'sector-planning': assessed,
    networking: assessed,
    participation: assessed,
  }),
  source,
});

const category = v.strictObject({
  id,
  title: text,
  criteria: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1, 'at least one')),
  source,
});

const relation = v.strictObject({ plan: id, criterion: id, strength: v.picklist(STRENGTHS) });

const topic = v.pipe(
  v.union([
    v.string(),
    v.strictObject({ de: v.string(), en: v.optional(v.string()) }),
    v.strictObject({ title: text, plan: v.optional(id) }),
  ]),
  v.transform((given) => (typeof given === 'string' || 'de' in given ? { title: localText(given) } : given)),
);

const interdependency = v.strictObject({
  plans: v.optional(v.tuple([id, id])),
  department: v.optional(id),
  topics: v.pipe(v.array(topic), v.minLength(1, 'at least one')),
  source,
});

const body = v.strictObject({
  id,
  title: text,
  kind: v.picklist(BODY_KINDS),
  purpose: texts,
  lead: name,
  members: texts,
  tasks: ids,
  meets: v.optional(rhythm),
  note: v.optional(text),
  source,
});

const participation = v.strictObject({
  id,
  title: text,
  format: v.optional(v.picklist(PARTICIPATION_FORMATS)),
  period: v.optional(span),
  done: v.optional(v.boolean()),
  plan: v.optional(id),
  /** The plan as the source names it, where none of the plans is meant. */
  planNamed: v.optional(text),
  tasks: ids,
  audience: texts,
  result: v.optional(text),
  project: v.optional(text),
  source,
});

const report = v.strictObject({
  id,
  title: text,
  kind: v.picklist(REPORT_KINDS),
  rhythm: v.optional(rhythm),
  recipient: name,
  plan: v.optional(id),
  /** Last period it was made for. */
  doneUntil: v.optional(period),
  tasks: ids,
  /** Indicators of the workspace. */
  indicators: ids,
  /** Entries of the catalogue, also where the workspace has no figures for them. */
  catalogue: ids,
  note: v.optional(text),
  source,
});

const calendarEntry = v.strictObject({
  id,
  title: text,
  kind: v.picklist(CALENDAR_KINDS),
  /** Once; or `rhythm`. */
  period: v.optional(span),
  rhythm: v.optional(rhythm),
  plan: v.optional(id),
  body: v.optional(id),
  project: v.optional(text),
  doneUntil: v.optional(period),
  source,
});

const amount = v.pipe(v.number(), v.minValue(0, 'at least 0'));
const project = v.strictObject({
  id,
  title: text,
  /** 1 is first. */
  priority: v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'at least 1')),
  status: v.picklist(PROJECT_STATES),
  /** Full-time equivalents. */
  staff: v.optional(amount),
  months: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'at least 1'))),
  start: v.optional(month),
  after: ids,
  source,
});

const entry = { id, title: text, source };
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item));

/** The shape of a file `planning/*.yaml`; each may hold any of the lists. The JSON Schema for editors is made from it. */
export const planningFile = v.strictObject({
  planning: v.literal(PLANNING_FORMAT),
  documents: list(document),
  figures: list(v.strictObject({ ...entry, value: v.number() })),
  taskAreas: list(v.strictObject(entry)),
  tasks: list(v.strictObject({ ...entry, knownAs: texts, areas: v.array(id) })),
  plans: list(plan),
  goals: list(goal),
  actions: list(action),
  assessments: list(assessment),
  categories: list(category),
  relations: list(relation),
  departments: list(v.strictObject(entry)),
  interfaces: list(interdependency),
  bodies: list(body),
  participation: list(participation),
  reports: list(report),
  systems: list(v.strictObject({ id, name: v.string(), operator: name, serves: v.array(text), source })),
  calendar: list(calendarEntry),
  projects: list(project),
  capacity: list(v.strictObject({ from: month, staff: amount })),
  cycle: v.optional(
    v.strictObject({
      steps: v.array(v.strictObject({ id: v.picklist(CYCLE_STEPS), title: text, text: v.optional(text) })),
      note: v.optional(text),
      source,
    }),
  ),
  views: v.optional(
    v.pipe(
      v.unknown(),
      v.description('What publishing has worked out of the lists for those who draw them; reading leaves it aside.'),
    ),
  ),
});

/** What one file says, texts by language. */
export type PlanningFile = v.InferOutput<typeof planningFile>;
