import { describe, expect, test } from 'vitest';
import { type GoalFacts, goalFacts, type GoalMeasure } from '../../src/figure/goal-facts.js';
import type { LinkedIndicator } from '../../src/model/planning/goal.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';
import { cityWith, type Given } from '../fixtures/district-values.js';
import { smallCity } from '../fixtures/small-city.js';

const goal = { id: 'g', title: { de: 'Ziel' } };
/** The one measure of a goal over the wished values of the whole city, which never broke. */
function measure(link: Omit<LinkedIndicator, 'indicator'>, byYear: Readonly<Record<string, Given>>): GoalMeasure {
  const years = Object.fromEntries(Object.entries(byYear).map(([year, value]) => [year, { '0': value, '12': value }]));
  const { tables } = cityWith({}, years);
  const unbroken = new Map(
    [...tables].map(([id, table]) => [id, { ...table, indicator: { ...table.indicator, breaks: [] } }] as const),
  );
  const planning = planningOf({
    goals: [{ ...goal, indicators: [{ indicator: 'sgb2-quote', ...link }] }],
  });
  return goalFacts(planning, unbroken)[0]?.measures[0] as GoalMeasure;
}
const facts = (planning: Partial<Planning>): GoalFacts =>
  goalFacts(planningOf({ goals: [goal], ...planning }), smallCity.tables)[0] as GoalFacts;
const FALLING = { '2020': 20, '2021': 19, '2022': 18, '2023': 17, '2024': 16 };

describe('a measure', () => {
  test('tells its last value, what is wished until when, and where it stands against that', () => {
    const made = measure({ target: { atMost: 12, by: '2030' } }, FALLING);
    expect(made.last.de).toBe('16,0\u00a0% (2024)');
    expect(made.by).toBe('2030');
    expect(made.target?.de).toContain('12,0');
    expect(made.standing.state).toBe('on-track');
    expect(measure({ target: { atMost: 2, by: '2030' } }, FALLING).standing.state).toBe('at-risk');
  });

  test('a wish for more is not one for less', () => {
    expect(measure({ target: { atLeast: 15, by: '2030' } }, FALLING).standing.state).not.toBe(
      measure({ target: { atMost: 15, by: '2030' } }, FALLING).standing.state,
    );
  });

  test('stands missed once its time has passed without it, reached where it has', () => {
    const afterwards = (atMost: number): string | undefined =>
      measure({ target: { atMost, by: '2024' } }, FALLING).afterwards?.state;
    expect([afterwards(15), afterwards(16)]).toEqual(['missed', 'reached']);
  });

  test('without a target stands nowhere, and has its course all the same', () => {
    const made = measure({}, FALLING);
    expect([made.target, made.by, made.afterwards]).toEqual([undefined, undefined, undefined]);
    expect(made.standing.state).toBe('not-assessable');
    expect(made.course).toBeDefined();
  });

  test('names the area where that is not the whole city', () => {
    expect(measure({}, FALLING).name.de).not.toContain('Kleinau');
    expect(measure({ area: '12' }, FALLING).name.de).toMatch(/, Rosenhang$/);
  });

  test('of an area that nobody knows is not published', () => {
    const made = measure({ area: 'nirgends', target: { atMost: 1, by: '2030' } }, FALLING);
    expect(made.last.de).toBe('Die Kennzahl ist nicht veröffentlicht.');
    expect(made.standing).toEqual({ state: 'not-assessable' });
  });

  test('has nothing of what is withheld: no last value, no standing, no course', () => {
    const made = (withheld: number): string =>
      JSON.stringify(
        measure({ target: { atMost: 12, by: '2024' } }, { ...FALLING, '2022': { withheld }, '2024': { withheld } }),
      );
    expect(made(1)).toBe(made(99));
    expect(made(99)).toContain('Geheimhaltung');
  });

  test('of values that never differ, of one and of none has no number that is none', () => {
    const given: readonly Readonly<Record<string, Given>>[] = [{ '2022': 5, '2023': 5, '2024': 5 }, { '2024': 5 }, {}];
    for (const years of given)
      expect(JSON.stringify(measure({ target: { atMost: 4, by: '2030' } }, years))).not.toMatch(/NaN|Infinity/);
  });
});

describe('the actions of a goal', () => {
  const action = (id: string, status: string, end?: string) => ({
    ...{ id, title: { de: id }, goals: ['g'], status },
    ...(end === undefined ? {} : { end }),
  });

  test('are its own, each with its status in words; open ones with their end', () => {
    const { actions, ends } = facts({
      actions: [
        action('a', 'running', '2025'),
        action('b', 'done', '2024'),
        { ...action('c', 'running'), goals: ['other'] },
      ],
    } as Partial<Planning>);
    expect(actions.map(({ title, end }) => [title.de, end])).toEqual([
      ['a', '2025'],
      ['b', undefined],
    ]);
    expect(actions[0]?.said.de).not.toBe(actions[1]?.said.de);
    expect(ends).toEqual(['2025']);
  });

  test('are counted by status, or said to be none', () => {
    expect(facts({}).summary.de).toBe('Keine Maßnahmen verzeichnet');
    const { summary } = facts({ actions: [action('a', 'running'), action('b', 'running')] } as Partial<Planning>);
    expect(summary.de).toBe('2 Maßnahmen: 2 laufen');
    expect(summary.en).toContain('2 actions');
  });
});

test('a goal names its plan, and the resolution with the paper of that number', () => {
  const plan = {
    id: 'p',
    title: { de: 'Langer Titel' },
    shortTitle: { de: 'Kurz' },
    resolution: { reference: 'V-1', year: 2021 },
    papers: [
      { reference: 'V-0', url: 'https://www.example.org/0' },
      { reference: 'V-1', url: 'https://www.example.org/1' },
    ],
  };
  const made = goalFacts(
    planningOf({ goals: [{ ...goal, plan: 'p' }], plans: [plan] } as unknown as Partial<Planning>),
    new Map(),
  )[0];
  expect(made?.plan).toEqual({ id: 'p', title: { de: 'Kurz' } });
  expect(made?.resolution?.url).toBe('https://www.example.org/1');
  expect(made?.resolution?.text.de).toContain('V-1');
  expect(facts({}).plan).toBeUndefined();
});
