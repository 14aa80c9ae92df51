import { expect, test } from 'vitest';
import { qualitySentence } from '../../src/format/planning/quality-sentence.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { QUALITY_CRITERIA } from '../../src/model/planning/question.js';
import { checkQuality } from '../../src/planning/check-quality.js';
import { cycleOfPlans } from '../../src/planning/cycle-of-plans.js';
import { rollUpActions } from '../../src/planning/roll-up-actions.js';
import { leipzig } from '../io/leipzig-planning.js';

const title = { de: 'Titel' };
const plan = {
  id: 'p',
  title,
  kind: 'sector-plan',
  status: 'adopted',
  resolution: { reference: 'VI-1', year: 2022 },
  targetGroups: [title],
  smallAreas: title,
  resources: title,
  instruments: [title],
} as const;
const link = { indicator: 'i', target: { atMost: 5, by: '2026' } };
const complete = planningOf({
  plans: [plan],
  goals: [{ id: 'g', title, plan: 'p', field: 'monitoring', indicators: [link] }],
  actions: [
    {
      id: 'a',
      title,
      plan: 'p',
      status: 'running',
      responsible: 'Sozialamt',
      end: '2025',
      indicators: [link],
      budget: { planned: 1000 },
    },
  ],
  interfaces: [{ plans: ['p', 'q'], topics: [{ title }] }],
  reports: [{ id: 'r', title, kind: 'publication', plan: 'p', rhythm: { every: 'yearly' } }],
});

test('of a plan that says all there is to say only questions are left', () => {
  const findings = checkQuality(complete, 'p', '2024-01-01');
  expect(findings.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['question', 'goal-judgement'],
    ['question', 'interface-chains'],
    ['question', 'action-judgement'],
  ]);
});

test('of a plan that says nothing every criterion has a finding, with its path', () => {
  const bare = planningOf({ plans: [{ id: 'p', title, kind: 'sector-plan', status: 'planned' }] });
  const findings = checkQuality(bare, 'p', '2024-01-01');
  expect(new Set(findings.map(({ criterion }) => criterion))).toEqual(new Set(QUALITY_CRITERIA));
  expect(findings.find(({ criterion }) => criterion === 'resources')?.path).toBe('plans.p.resources');
});

test('a goal without an indicator or a date is named', () => {
  const { goals } = complete;
  const loose = { ...complete, goals: goals.map(({ indicators: _, ...goal }) => goal) };
  const reasons = checkQuality(loose, 'p', '2024-01-01').flatMap(({ path, reason }) =>
    path.startsWith('goals') ? [reason] : [],
  );
  expect(reasons).toEqual(['goal-not-measurable', 'goal-not-dated', 'goal-judgement']);
});

test('the evaluation is overdue four years after the resolution', () => {
  const reasons = (today: string) => checkQuality(complete, 'p', today).map(({ reason }) => reason);
  expect(reasons('2026-12-31')).not.toContain('evaluation-overdue');
  expect(reasons('2027-01-01')).toContain('evaluation-overdue');
});

test('every finding is a sentence in both languages, and a plan that is not there is misuse', () => {
  const findings = leipzig().plans.flatMap(({ id }) => checkQuality(leipzig(), id, '2022-08-15'));
  for (const language of ['de', 'en'] as const)
    for (const each of findings) expect(qualitySentence(each, language)).toMatch(/^\p{Lu}.*[.?]$/u);
  expect(() => checkQuality(complete, 'x', '2024-01-01')).toThrow('unknown plan: x');
});

test('rolls up actions of a plan: how many, what is overdue, what it costs', () => {
  expect(rollUpActions(complete, { plan: 'p' }, '2026-01-01')).toEqual({
    count: 1,
    byStatus: { planned: 0, running: 1, done: 0, paused: 0, dropped: 0 },
    overdue: ['a'],
    budget: { planned: 1000, actual: 0, without: 0 },
  });
  expect(rollUpActions(complete, { plan: 'q' }, '2026-01-01').count).toBe(0);
});

test('a goal has the actions of the goals that carry it on', () => {
  const planning = planningOf({
    goals: [
      { id: 'city', title },
      { id: 'office', title, parent: 'city' },
    ],
    actions: [{ id: 'a', title, goals: ['office'], status: 'done' }],
  });
  expect(rollUpActions(planning, { goal: 'city' }, '2026-01-01').byStatus.done).toBe(1);
});

test('puts every plan of Leipzig in the planning cycle', () => {
  const steps = new Map(cycleOfPlans(leipzig(), '2022-08-15').map(({ plan: id, step }) => [id, step]));
  expect(steps.get('wohnungsnotfallhilfe-2018')).toBe('evaluation');
  expect(steps.get('eigene-wohnung')).toBe('implementation');
  expect(steps.get('offene-behindertenarbeit')).toBe('drafting');
  expect(steps.get('teilhabeplan-2024')).toBe('start');
});
