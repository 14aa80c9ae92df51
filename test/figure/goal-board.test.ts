import { describe, expect, test } from 'vitest';
import { type GoalCard, goalBoard, goalState } from '../../src/figure/goal-board.js';
import { goalFacts } from '../../src/figure/goal-facts.js';
import { actionsText, goalWords } from '../../src/figure/goal-words.js';
import { breakMarks } from '../../src/figure/series-break.js';
import { sparkline } from '../../src/figure/sparkline.js';
import { parsePeriod } from '../../src/model/period.js';
import { stateOf } from '../../src/model/observation-status.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { publishedPoints } from '../../src/planning/published-points.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';

const facts = goalFacts(smallPlanning, smallCity.tables);
const board = goalBoard(facts, { today: TODAY });
const card = (id: string, cards = board): GoalCard => cards.find((goal) => goal.id === id) as GoalCard;
const measure = (id: string) => card(id).measures[0] as GoalCard['measures'][number];

describe('a goal', () => {
  test('stands where its last published value puts it, with the reason', () => {
    expect(measure('wohngeld')).toMatchObject({ state: 'reached', reason: { de: 'Der Wert 2024 erfüllt das Ziel.' } });
    expect(goalState(card('hilfen'))).toBe('at-risk');
    expect(measure('hilfen').reason?.de).toMatch(/in die andere Richtung; nötig sind −3,57.je 1\.000 im Jahr\.$/);
    expect(goalState(card('begegnung'))).toBeUndefined();
  });

  test('stands by the value of its date once that has passed, and not a day before', () => {
    const on = (today: string) =>
      goalBoard(facts, { today }).find(({ id }) => id === 'wohngeld')?.measures[0]?.reason?.de;
    expect(on('2025-01-01')).toBe('Der Wert 2024 erfüllt das Ziel.');
    expect(on('2024-12-31')).not.toBe(on('2025-01-01'));
  });

  test('is not compared across a break in the series: two values after it are too few', () => {
    expect(measure('weniger-grundsicherung').reason?.de).toBe('Für einen Trend liegen noch zu wenige Werte vor.');
  });

  test('with a suppressed value cannot be assessed, and says why without a number', () => {
    const { last, state } = measure('rosenhang');
    expect(state).toBe('not-assessable');
    expect(last.de).toBe('aus Gründen der Geheimhaltung nicht ausgewiesen (2024)');
  });

  test('whose indicator is not published says so, and has no course', () => {
    const [only] = goalBoard(goalFacts(smallPlanning, new Map()), { today: TODAY });
    expect(only?.measures[0]?.last.de).toBe('Die Kennzahl ist nicht veröffentlicht.');
    expect(only?.measures[0]?.course).toBeUndefined();
  });

  test('has its actions with what is past its time, and no percentage', () => {
    expect(actionsText(card('wohngeld'), 'de')).toBe('2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit');
    expect(actionsText(card('hilfen'), 'de')).toBe('Keine Maßnahmen verzeichnet');
  });

  test('has an action that is past its time from the day after its end, unless it is done or dropped', () => {
    const action = { id: 'a', title: { de: 'A' }, goals: ['g'], end: '2025-03', status: 'running' } as const;
    const late = (status: string, today: string) => {
      const planning = planningOf({
        goals: [{ id: 'g', title: { de: 'G' } }],
        actions: [{ ...action, status } as never],
      });
      const [goal] = goalBoard(goalFacts(planning, new Map()), { today });
      return [goal?.late, goal?.actions[0]?.isLate];
    };
    expect(late('running', '2025-03-31')).toEqual([0, false]);
    expect(late('running', '2025-04-01')).toEqual([1, true]);
    expect(late('done', '2025-04-01')).toEqual([0, false]);
  });

  test('is there for its plan only, where one is asked for', () => {
    const cards = goalBoard(facts, { today: TODAY, plan: 'armut' });
    expect(cards.map(({ id }) => id)).toEqual(['weniger-grundsicherung', 'rosenhang']);
  });
});

test('the words count the states, and the table has every goal', () => {
  const { title, summary, table } = goalWords(board, parsePeriod(TODAY), 'de');
  expect(title).toBe('5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen');
  expect(summary).toContain('davon 4 mit einer veröffentlichten Kennzahl');
  expect(table.rows).toHaveLength(5);
});

describe('the course', () => {
  test('has a gap where a value is withheld, and ends where the last value is', () => {
    const { gaps, last } = measure('rosenhang').course ?? {};
    expect(gaps?.map(({ state }) => state)).toEqual(['suppressed', 'suppressed']);
    expect(last?.x).toBeLessThan(gaps?.[0]?.x ?? 0);
  });

  test('does not lead over a break in the series', () => {
    const { indicator, course } = measure('weniger-grundsicherung');
    const table = smallCity.tables.get(indicator) as NonNullable<ReturnType<typeof smallCity.tables.get>>;
    expect(breakMarks(table.indicator, table.periods)).not.toEqual([]);
    const moves = (line = '') => line.split('M').length - 1;
    const whole = sparkline(publishedPoints(table), undefined, [], { width: 100, height: 50 });
    expect(moves(course?.line)).toBe(moves(whole.line) + 1);
  });

  test.each([-1, 0, 4711])('and all other facts are the same whatever stands behind what is withheld (%d)', (leak) => {
    const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? leak : value,
      status,
    }));
    expect(goalFacts(smallPlanning, new Map([...smallCity.tables, ...leaking.tables]))).toEqual(facts);
  });
});
