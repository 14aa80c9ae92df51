import { readPeriod } from '../model/period.js';
import type { Planning } from '../model/planning/planning.js';
import type { PlanningQuestion, PlanningQuestionCode, PlanningQuestionParams } from '../model/planning/question.js';
import type { Participation } from '../model/planning/body.js';
import type { FieldOfAction, TaskAssessment } from '../model/planning/task.js';
import { developmentNeeds } from './development-needs.js';
import { dayOf } from './day-of.js';
import { evaluationDue } from './evaluation-due.js';

/**
 * Compares the tables of an office's planning with each other: what one calls not relevant and another has; participation
 * in a plan that has no entry; evaluations that are overdue; needs that nothing answers; tasks without an assessment; plans
 * that began without a concept of participation. Each is a question to the office: there may be a good reason.
 *
 * @param today - The day by which something is overdue, as an ISO date.
 * @throws SozialraumError `invalid` for a day that is none.
 * @see docs/methods/planning-coherence.md
 * @example
 * ```ts
 * checkCoherence(planningOf({}), '2026-01-01') // => []
 * ```
 */
export function checkCoherence(planning: Planning, today: string): readonly PlanningQuestion[] {
  return [
    ...notRelevant(planning),
    ...withoutPlan(planning),
    ...overdue(planning, dayOf(today)),
    ...unanswered(planning),
    ...notAssessed(planning),
    ...withoutConcept(planning),
  ];
}

function question<Code extends PlanningQuestionCode>(
  code: Code,
  path: string,
  params: PlanningQuestionParams[Code],
): PlanningQuestion {
  return { code, path, params };
}

const concerns = (own: readonly string[] | undefined, tasks: readonly string[]): boolean =>
  own?.some((task) => tasks.includes(task)) ?? false;

/** Participation that is about these tasks, or about a plan for them. */
function participationIn(planning: Planning, tasks: readonly string[]): readonly Participation[] {
  const plans = new Set(planning.plans.filter((plan) => concerns(plan.tasks, tasks)).map(({ id }) => id));
  return planning.participation.filter(
    ({ done = false, plan, tasks: own }) => !done && (concerns(own, tasks) || (plan !== undefined && plans.has(plan))),
  );
}

function notRelevant(planning: Planning): PlanningQuestion[] {
  const isOut = (assessment: TaskAssessment, field: FieldOfAction): boolean =>
    assessment.fields[field].state === 'not-relevant';
  return planning.assessments.flatMap((assessment) => {
    const { id, title: task, tasks } = assessment;
    const path = (field: FieldOfAction): string => `assessments.${id}.fields.${field}`;
    const found: PlanningQuestion[] = [];
    const plans = planning.plans.filter((plan) => concerns(plan.tasks, tasks));
    if (isOut(assessment, 'sector-planning') && plans.length > 0) {
      const params = { task, plans: plans.map(({ title }) => title) };
      found.push(question('not-relevant-but-plan', path('sector-planning'), params));
    }
    const bodies = planning.bodies.filter((body) => concerns(body.tasks, tasks));
    if (isOut(assessment, 'networking') && bodies.length > 0) {
      const params = { task, bodies: bodies.map(({ title }) => title) };
      found.push(question('not-relevant-but-body', path('networking'), params));
    }
    const planned = isOut(assessment, 'participation') ? participationIn(planning, tasks) : [];
    if (planned.length > 0) {
      const years = new Set(planned.flatMap(({ period }) => (period ? (readPeriod(period.from)?.year ?? []) : [])));
      const params = { task, participation: planned.map(({ title }) => title), years: [...years].sort() };
      found.push(question('not-relevant-but-participation', path('participation'), params));
    }
    return found;
  });
}

function withoutPlan({ participation }: Planning): PlanningQuestion[] {
  return participation.flatMap(({ id, title, planNamed }) =>
    planNamed
      ? [question('participation-without-plan', `participation.${id}`, { participation: title, plan: planNamed })]
      : [],
  );
}

function overdue(planning: Planning, today: number): PlanningQuestion[] {
  return planning.plans.flatMap((plan) => {
    const due = evaluationDue(plan, planning);
    if (!due || due.end >= today) return [];
    return [question('evaluation-overdue', `plans.${plan.id}`, { plan: plan.title, due: due.id })];
  });
}

/** A need is answered by an action, by a plan that is being made, or by participation that is planned. */
function unanswered(planning: Planning): PlanningQuestion[] {
  const isAnswered = (tasks: readonly string[], field: FieldOfAction): boolean =>
    planning.actions.some(
      (action) => action.status !== 'dropped' && action.field === field && concerns(action.tasks, tasks),
    ) ||
    (field === 'sector-planning' &&
      planning.plans.some(
        (plan) => ['planned', 'in-preparation'].includes(plan.status) && concerns(plan.tasks, tasks),
      )) ||
    (field === 'participation' && participationIn(planning, tasks).length > 0);
  const titles = new Map(planning.assessments.map(({ id, title }) => [id, title]));
  return developmentNeeds(planning).flatMap(({ assessment, tasks, field, need }) => {
    const task = titles.get(assessment);
    if (!need || !task || isAnswered(tasks, field)) return [];
    return [question('need-without-action', `assessments.${assessment}.fields.${field}`, { task, field })];
  });
}

/** Only tasks of a list in which others are assessed: one named elsewhere was never meant to be. */
function notAssessed({ tasks, assessments }: Planning): PlanningQuestion[] {
  if (assessments.length === 0) return [];
  const assessed = new Set(assessments.flatMap((assessment) => assessment.tasks));
  const listOf = (task: (typeof tasks)[number]): string =>
    (task.source ?? []).map(({ document, table = '' }) => `${document} ${table}`).join('|');
  const lists = new Set(tasks.filter(({ id }) => assessed.has(id)).map(listOf));
  return tasks.flatMap((task) =>
    lists.has(listOf(task)) && !assessed.has(task.id)
      ? [question('task-not-assessed', `tasks.${task.id}`, { task: task.title })]
      : [],
  );
}

function withoutConcept({ plans }: Planning): PlanningQuestion[] {
  return plans.flatMap(({ id, title, status, own = true, participationConcept }) =>
    own && status === 'in-preparation' && !participationConcept
      ? [question('participation-concept-missing', `plans.${id}`, { plan: title })]
      : [],
  );
}
