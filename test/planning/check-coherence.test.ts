import { expect, test } from 'vitest';
import { questionSentence } from '../../src/format/planning/question-sentence.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { checkCoherence } from '../../src/planning/check-coherence.js';
import { leipzig } from '../io/leipzig-planning.js';

const questions = checkCoherence(leipzig(), '2022-08-15');
const asked = (path: string) => questions.filter((each) => each.path === path);

test('asks about the four cases that are known of Leipzig’s concept', () => {
  expect(asked('assessments.wohnungsnotfallhilfe.fields.participation')).toMatchObject([
    { code: 'not-relevant-but-participation', params: { years: [2025, 2026] } },
  ]);
  expect(asked('assessments.ehrenamt.fields.sector-planning')).toMatchObject([{ code: 'not-relevant-but-plan' }]);
  expect(asked('assessments.eingliederungshilfe.fields.sector-planning')).toMatchObject([
    {
      code: 'not-relevant-but-plan',
      params: { plans: [{ de: expect.stringContaining('Langfristiges Entwicklungskonzept') }, {}] },
    },
  ]);
  expect(asked('participation.seniorenarbeit-2028')).toMatchObject([
    { code: 'participation-without-plan', params: { plan: { de: 'Fachplan Seniorenarbeit 2028' } } },
  ]);
});

test('asks about nothing else that the tables call not relevant', () => {
  expect(questions.filter(({ code }) => code.startsWith('not-relevant')).map(({ path }) => path)).toEqual([
    'assessments.wohnungsnotfallhilfe.fields.participation',
    'assessments.ehrenamt.fields.sector-planning',
    // its plans for open work with the old and the disabled have participation
    'assessments.ehrenamt.fields.participation',
    'assessments.eingliederungshilfe.fields.sector-planning',
  ]);
});

test('asks whether the task of table 1 that table 9 lacks is part of another one', () => {
  expect(questions.filter(({ code }) => code === 'task-not-assessed').map(({ path }) => path)).toEqual([
    'tasks.begegnung',
  ]);
});

test('asks about evaluations by the day that is handed in', () => {
  const overdue = (today: string) =>
    checkCoherence(leipzig(), today).flatMap(({ code, path }) => (code === 'evaluation-overdue' ? [path] : []));
  // resolved in 2018: due in 2022
  expect(overdue('2022-12-31')).not.toContain('plans.wohnungsnotfallhilfe-2018');
  expect(overdue('2023-01-01')).toContain('plans.wohnungsnotfallhilfe-2018');
  // another office answers for it
  expect(overdue('2030-01-01')).not.toContain('plans.kita-entwicklungskonzept');
});

test('asks about a need only where no action, plan or participation answers it', () => {
  const needs = questions.flatMap(({ code, path }) => (code === 'need-without-action' ? [path] : []));
  expect(needs).toContain('assessments.behindertenfahrdienst.fields.monitoring');
  // an action in 5.4
  expect(needs).not.toContain('assessments.beratungsstelle-wohnen.fields.networking');
  // the calendar of plans
  expect(needs).not.toContain('assessments.wohnungsnotfallhilfe.fields.sector-planning');
  // the calendar of participation
  expect(needs).not.toContain('assessments.seniorenbesuchsdienst.fields.participation');
});

test('every question is one, in both languages', () => {
  for (const language of ['de', 'en'] as const)
    for (const each of questions) expect(questionSentence(each, language)).toMatch(/\?$/);
  const [wohnungsnotfall] = asked('assessments.wohnungsnotfallhilfe.fields.participation');
  expect(wohnungsnotfall && questionSentence(wohnungsnotfall, 'de')).toBe(
    'Aufgabe „Wohnungsnotfallhilfe und Gewaltschutz“: Für die Beteiligung ist keine Relevanz vermerkt, geplant ist aber für 2025 und 2026: „Befragung von Nutzerinnen und Nutzern der Angebote der Wohnungsnotfallhilfe“ und „Beteiligung zum Fachplan Wohnungsnotfallhilfe 2027 (u. a. Strategiekonferenz)“. Ist die Angabe noch aktuell?',
  );
});

test('a day that is none is misuse', () => {
  expect(() => checkCoherence(planningOf({}), '2022')).toThrow('invalid date: 2022');
});
