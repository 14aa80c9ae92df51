import { expect, test } from 'vitest';
import { goalBoard } from '../../src/figure/goal-board.js';
import { goalFacts } from '../../src/figure/goal-facts.js';
import { actionsText, goalWords } from '../../src/figure/goal-words.js';
import { parsePeriod } from '../../src/model/period.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';

const cards = goalBoard(goalFacts(smallPlanning, smallCity.tables), { today: TODAY });
const words = goalWords(cards, parsePeriod(TODAY), 'de');

test('the title says how many goals there are and how they stand', () => {
  expect(words.title).toBe('5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen');
});

test('the summary says on which day, and how many have a figure and a target', () => {
  expect(words.summary).toBe(
    'Stand\u00a015.\u00a0Juni 2025: 5 Ziele, davon 4 mit einer veröffentlichten Kennzahl und einem Zielwert.',
  );
});

test('the table has a row for every indicator of a goal, and one for a goal without', () => {
  const measured = smallPlanning.goals.map(({ indicators = [] }) => Math.max(1, indicators.length));
  expect(words.table.rows).toHaveLength(measured.reduce((sum, count) => sum + count, 0));
  for (const { cells } of words.table.rows) expect(cells).toHaveLength(words.table.columns.length - 1);
});

test('actions past their time are counted', () => {
  const late = cards.find(({ late }) => late > 0);
  expect(late && actionsText(late, 'de')).toMatch(/, 1 über der Zeit$/);
  const calm = cards.find(({ late }) => late === 0);
  expect(calm && actionsText(calm, 'de')).not.toContain('über der Zeit');
});

test('without goals the title says so', () => {
  expect(goalWords([], parsePeriod(TODAY), 'en').title).toMatch(/No goals/);
});
