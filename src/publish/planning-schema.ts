import {
  boolean,
  either,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  string,
  that,
} from '../io/shape.js';
import { readPeriod } from '../model/period.js';
import { BODY_KINDS, PARTICIPATION_FORMATS } from '../model/planning/body.js';
import { CALENDAR_KINDS, CYCLE_STEPS, REPORT_KINDS, RHYTHMS } from '../model/planning/calendar.js';
import { ACTION_STATES, GOAL_STATES } from '../model/planning/goal.js';
import { PLAN_KINDS, PLAN_STATES } from '../model/planning/plan.js';
import type { PlanningLists } from '../model/planning/planning.js';
import { PROJECT_STATES } from '../model/planning/project.js';
import { STRENGTHS } from '../model/planning/relation.js';
import { FIELD_STATES, FIELDS_OF_ACTION } from '../model/planning/task.js';
import { link, text } from './common-shapes.js';

// As in all published files unknown keys of later versions are let through. What refers to something that is not there
// stays: whoever draws it shows the id.
const name = optional(string);
const note = optional(text);
const texts = optional(list(text));
const ids = optional(list(string));
const period = that<string>('period', (json) => typeof json === 'string' && readPeriod(json) !== undefined);
const when = optional(period);
const span = object({ from: period, until: when });
const rhythm = object({ every: oneOf(RHYTHMS), from: when, until: when });
const source = optional(list(object({ document: string, section: name, table: name, page: optional(number), note })));
const entry = { id: string, title: text, source };
const field = oneOf(FIELDS_OF_ACTION);

const paper = object({
  reference: string,
  name,
  paperType: name,
  date: when,
  url: optional(link),
  consultations: optional(
    list(
      object({ organization: string, meeting: when, agendaItem: name, authoritative: optional(boolean), role: name }),
    ),
  ),
});

const plan = object({
  ...entry,
  shortTitle: note,
  knownAs: texts,
  kind: oneOf(PLAN_KINDS),
  status: oneOf(PLAN_STATES),
  lead: name,
  own: optional(boolean),
  period: optional(span),
  expected: when,
  papers: optional(list(paper)),
  resolution: optional(
    object({ reference: string, year: optional(integer(1000, 9999)), date: when, agendaItem: name, note }),
  ),
  predecessor: name,
  parent: name,
  tasks: ids,
  targetGroups: texts,
  smallAreas: note,
  resources: note,
  instruments: texts,
  evaluationDue: when,
  evaluations: optional(list(object({ period, result: note }))),
  participationConcept: note,
  step: optional(oneOf(CYCLE_STEPS)),
  note,
});

const indicators = optional(
  list(
    object({
      indicator: string,
      target: optional(either(object({ atLeast: number, by: period }), object({ atMost: number, by: period }))),
      area: name,
      note,
    }),
  ),
);

const goal = object({
  ...entry,
  number: name,
  plan: name,
  parent: name,
  field: optional(field),
  due: when,
  targetGroups: texts,
  indicators,
  criteria: optional(list(object({ id: string, title: text }))),
});

const action = object({
  ...entry,
  number: name,
  plan: name,
  goals: ids,
  responsible: name,
  start: when,
  end: when,
  status: oneOf(ACTION_STATES),
  budget: optional(object({ planned: number, actual: optional(number) })),
  indicators,
  fulfilledBy: name,
  tasks: ids,
  field: optional(field),
});

const assessed = object({ state: oneOf(FIELD_STATES), need: boolean, text: note });
const fields = object(Object.fromEntries(FIELDS_OF_ACTION.map((id) => [id, assessed])));

/** Two plans, exactly. */
const pair = that<readonly [string, string]>(
  'two ids',
  (json) => Array.isArray(json) && json.length === 2 && json.every((id) => typeof id === 'string'),
);

/** What an item of each list holds. */
const ITEMS: Readonly<Record<keyof PlanningLists, Shape<unknown>>> = {
  documents: object({
    id: string,
    title: text,
    publisher: string,
    asOf: when,
    url: optional(link),
    sections: optional(list(object({ section: string, page: number }))),
    note,
  }),
  figures: object({ ...entry, value: number }),
  taskAreas: object(entry),
  tasks: object({ ...entry, knownAs: texts, areas: list(string) }),
  plans: plan,
  goals: goal,
  actions: action,
  assessments: object({ ...entry, tasks: list(string), fields }),
  categories: object({ ...entry, criteria: list(object({ id: string, title: text })) }),
  relations: object({ plan: string, criterion: string, strength: oneOf(STRENGTHS) }),
  departments: object(entry),
  interfaces: object({
    plans: optional(pair),
    department: name,
    topics: list(object({ title: text, plan: name })),
    source,
  }),
  bodies: object({
    ...entry,
    kind: oneOf(BODY_KINDS),
    purpose: texts,
    lead: name,
    members: texts,
    tasks: ids,
    meets: optional(rhythm),
    note,
  }),
  participation: object({
    ...entry,
    format: optional(oneOf(PARTICIPATION_FORMATS)),
    period: optional(span),
    done: optional(boolean),
    plan: name,
    planNamed: note,
    tasks: ids,
    audience: texts,
    result: note,
    project: note,
  }),
  reports: object({
    ...entry,
    kind: oneOf(REPORT_KINDS),
    rhythm: optional(rhythm),
    recipient: name,
    plan: name,
    doneUntil: when,
    tasks: ids,
    indicators: ids,
    catalogue: ids,
    note,
  }),
  systems: object({ id: string, name: string, operator: name, serves: list(text), source }),
  calendar: object({
    ...entry,
    kind: oneOf(CALENDAR_KINDS),
    period: optional(span),
    rhythm: optional(rhythm),
    plan: name,
    body: name,
    project: note,
    doneUntil: when,
  }),
  projects: object({
    ...entry,
    priority: number,
    status: oneOf(PROJECT_STATES),
    staff: optional(number),
    months: optional(number),
    start: when,
    after: ids,
  }),
  capacity: object({ from: period, staff: number }),
};

/** The lists in `planning.json`; any of them may be absent. */
export const PLANNING_SHAPES = Object.fromEntries(
  Object.entries(ITEMS).map(([each, item]) => [each, list(item)]),
) as unknown as Readonly<Record<keyof PlanningLists, Shape<unknown>>>;

const steps = list(object({ id: oneOf(CYCLE_STEPS), title: text, text: note }));

/** The planning cycle in `planning.json`. */
export const cycleShape = object({ steps, note, source });

const date = object({
  ...{ id: string, title: text, kind: oneOf(CALENDAR_KINDS), plan: name },
  ...{ period: optional(span), rhythm: optional(rhythm), done: optional(boolean), doneUntil: when },
});
const term = object({ plan: string, title: text, from: period, until: period });

const standing = object({ state: oneOf(GOAL_STATES), reason: note });
const course = object({
  ...{ width: number, height: number, line: string, dots: string, target: optional(number) },
  ...{ last: optional(object({ x: number, y: number })), gaps: list(object({ x: number, state: string })) },
});
const measure = object({
  ...{ indicator: string, name: text, last: text, target: note, by: when },
  ...{ standing, afterwards: optional(standing), course: optional(course) },
});
const goalFacts = object({
  ...{ id: string, number: name, title: text, summary: text, ends: list(period) },
  plan: optional(object({ id: string, title: text })),
  resolution: optional(object({ text, url: optional(link) })),
  measures: list(measure),
  actions: list(object({ title: text, status: oneOf(ACTION_STATES), said: text, end: when })),
});
const linked = list(object({ text: string, href: optional(link) }));
const below = object({
  notes: list(string),
  quality: optional(object({ summary: string, lines: list(string) })),
  source: linked,
});

const interfaceWords = object({
  ...{ title: string, subtitle: string, summary: string, columns: list(string) },
  kinds: object({ plan: string, office: string, department: string }),
});

/** What publishing has worked out for the elements, in `planning.json`. */
export const viewsShape = object({
  source: object({ de: linked, en: linked }),
  times: object({ dates: list(date), terms: list(term) }),
  cycle: object({
    steps,
    plans: list(
      object({ id: string, title: text, standing: text, step: oneOf(CYCLE_STEPS), said: boolean, due: when }),
    ),
    notes: list(text),
  }),
  goals: object({
    goals: list(goalFacts),
    below: list(object({ plan: name, files: list(object({ title: text, path: string })), de: below, en: below })),
  }),
  interfaces: object({
    nodes: list(
      object({
        ...{ id: string, kind: oneOf(['plan', 'office', 'department']), title: text, said: text },
        ...{ degree: number, topics: number },
      }),
    ),
    arcs: list(object({ ends: list(number), topics: list(object({ title: text })) })),
    isolated: list(text),
    words: object({ de: interfaceWords, en: interfaceWords }),
  }),
  overlap: object({
    plans: list(string),
    pairs: list(list(object({ shared: number }))),
    closest: optional(pair),
    clusters: list(list(string)),
  }),
});
