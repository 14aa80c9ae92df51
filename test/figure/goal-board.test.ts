import { describe, expect, test } from 'vitest';
import { type GoalCard, goalBoard } from '../../src/figure/goal-board.js';
import { actionsText, goalMeasureText, goalState, goalWords } from '../../src/figure/goal-words.js';
import { sparkline } from '../../src/figure/sparkline.js';
import { parsePeriod } from '../../src/model/period.js';
import { stateOf } from '../../src/model/observation-status.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';

const board = goalBoard(smallPlanning, smallCity.tables, { today: TODAY });
const card = (id: string, cards = board): GoalCard => cards.find(({ goal }) => goal.id === id) as GoalCard;
const measureText = (id: string) => goalMeasureText(card(id).measures[0] as GoalCard['measures'][number], 'de');

describe('a goal', () => {
  test('stands where its last published value puts it, with the reason', () => {
    expect(measureText('wohngeld')).toMatchObject({ state: 'erreicht', reason: 'Der Wert 2024 erfüllt das Ziel.' });
    expect(goalState(card('hilfen'))).toBe('at-risk');
    expect(measureText('hilfen').reason).toMatch(/in die andere Richtung; nötig sind −3,57.je 1\.000 im Jahr\.$/);
    expect(goalState(card('begegnung'))).toBeUndefined();
  });

  test('is not compared across a break in the series: two values after it are too few', () => {
    expect(card('weniger-grundsicherung').measures[0]?.track).toMatchObject({ reason: 'too-few' });
  });

  test('with a suppressed value cannot be assessed, and says why without a number', () => {
    const { last, state } = measureText('rosenhang');
    expect(state).toBe('nicht zu beurteilen');
    expect(last).toBe('aus Gründen der Geheimhaltung nicht ausgewiesen (2024)');
  });

  test('whose indicator is not published says so', () => {
    const [only] = goalBoard(smallPlanning, new Map(), { today: TODAY });
    expect(only?.measures[0] && goalMeasureText(only.measures[0], 'de').last).toBe(
      'Die Kennzahl ist nicht veröffentlicht.',
    );
  });

  test('has its actions with what is past its time, and no percentage', () => {
    expect(actionsText(card('wohngeld'), 'de')).toBe('2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit');
    expect(actionsText(card('hilfen'), 'de')).toBe('Keine Maßnahmen verzeichnet');
  });

  test('is there for its plan only, where one is asked for', () => {
    const cards = goalBoard(smallPlanning, smallCity.tables, { today: TODAY, plan: 'armut' });
    expect(cards.map(({ goal }) => goal.id)).toEqual(['weniger-grundsicherung', 'rosenhang']);
  });
});

test('the words count the states, and the table has every goal', () => {
  const { title, summary, table } = goalWords(board, parsePeriod(TODAY), 'de');
  expect(title).toBe('5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen');
  expect(summary).toContain('davon 4 mit einer veröffentlichten Kennzahl');
  expect(table.rows).toHaveLength(5);
});

describe('the course', () => {
  const measure = card('rosenhang').measures[0] as GoalCard['measures'][number];
  const size = { width: 100, height: 50 };

  test('has a gap where a value is withheld, and ends where the last value is', () => {
    const { gaps, last } = sparkline(measure.points, measure.link.target, [], size);
    expect(gaps.map(({ state }) => state)).toEqual(['suppressed', 'suppressed']);
    expect(last?.x).toBeLessThan(gaps[0]?.x ?? 0);
  });

  test('does not lead over a break in the series', () => {
    const { points, link } = card('weniger-grundsicherung').measures[0] as GoalCard['measures'][number];
    const moves = (line: string) => line.split('M').length - 1;
    expect(moves(sparkline(points, link.target, [], size).line)).toBe(1);
    expect(moves(sparkline(points, link.target, [{ index: 10, reason: { de: '' } }], size).line)).toBe(2);
  });

  test.each([-1, 0, 4711])('and everything said are the same whatever stands behind what is withheld (%d)', (leak) => {
    const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? leak : value,
      status,
    }));
    const tables = new Map([...smallCity.tables, ...leaking.tables]);
    const dirty = goalBoard(smallPlanning, tables, { today: TODAY });
    const other = card('rosenhang', dirty).measures[0] as GoalCard['measures'][number];
    expect(sparkline(other.points, other.link.target, [], size)).toEqual(
      sparkline(measure.points, measure.link.target, [], size),
    );
    expect(goalWords(dirty, parsePeriod(TODAY), 'de')).toEqual(goalWords(board, parsePeriod(TODAY), 'de'));
  });
});
