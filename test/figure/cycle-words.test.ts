import { expect, test } from 'vitest';
import { cycleWords } from '../../src/figure/cycle-words.js';
import { planningCycle } from '../../src/figure/planning-cycle.js';
import { plansInCycle } from '../../src/figure/plans-in-cycle.js';
import { parsePeriod } from '../../src/model/period.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';

const day = parsePeriod(TODAY);
const words = cycleWords(planningCycle(plansInCycle(smallPlanning), TODAY), day, 'de');

test('the title names the step at which most plans stand', () => {
  expect(words.title).toBe('3 Pläne im Schritt „Umsetzung“');
});

test('the summary says on which day, how many plans there are, and counts steps that have some', () => {
  expect(words.summary).toMatch(/^Stand\u00a015\.\u00a0Juni 2025: 8 Pläne im Kreislauf, davon 1 bei „Auftrag“, /);
  expect(words.summary).not.toContain('Beschluss');
});

test('the table has every plan once, and says where its step is from', () => {
  expect(words.table.rows).toHaveLength(smallPlanning.plans.length);
  const origins = new Set(words.table.rows.map(({ cells }) => cells.at(-1)?.text));
  expect(origins).toEqual(new Set(['angegeben', 'aus dem Stand des Plans']));
  expect(words.table.rows.find(({ heading }) => heading === 'Älter werden')?.cells.map(({ text }) => text)).toEqual([
    'Umsetzung',
    'beschlossen 2019, Auswertung 2027',
    'aus dem Stand des Plans',
  ]);
});

test('without plans the title says so', () => {
  const { title, table } = cycleWords(planningCycle(plansInCycle(planningOf({})), TODAY), day, 'en');
  expect(title).toMatch(/no plan/i);
  expect(table.rows).toEqual([]);
});
