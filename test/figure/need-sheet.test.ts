import { expect, test } from 'vitest';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { needSheet } from '../../src/figure/need-sheet.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';
import { FIELDS_OF_ACTION } from '../../src/model/planning/task.js';
import { relatedPlanning } from '../fixtures/related-planning.js';

const sheetOf = (planning: Planning) => needSheet(planning, 'de')!;
const cell = (row: string, field: (typeof FIELDS_OF_ACTION)[number]) =>
  sheetRows(sheetOf(relatedPlanning).sheet).find(({ id }) => id === row)?.cells[FIELDS_OF_ACTION.indexOf(field)];

test('each state has its sign and its words; a need is told beside it, and what is needed', () => {
  expect(cell('notfall', 'monitoring')).toMatchObject({
    text: '✓ ➜ Straßensozialarbeit einbeziehen',
    spoken: 'vorhanden, Entwicklungsbedarf: Straßensozialarbeit einbeziehen',
    look: 'need',
  });
  expect(cell('notfall', 'participation')).toMatchObject({ text: '✗ ➜', look: 'need' });
  expect(cell('wohngeld', 'networking')).toMatchObject({ text: '–', look: 'not-relevant' });
  expect(cell('beratung', 'statistics')).toMatchObject({ text: '✗', look: 'absent' });
  expect(cell('beratung', 'monitoring')).toMatchObject({ text: '✓', look: 'present' });
});

test('ordered by a column, needs come first, then what is there, then what is not, then what is not relevant', () => {
  const values = [
    cell('notfall', 'participation'),
    cell('beratung', 'monitoring'),
    cell('beratung', 'statistics'),
    cell('wohngeld', 'networking'),
  ].map((each) => each?.value ?? NaN);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(new Set(values).size).toBe(4);
});

test('tasks stand with their area, in the order of areas; those of none last and without a heading', () => {
  const { groups } = sheetOf(relatedPlanning).sheet;
  expect(groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
    ['Wohnen', ['notfall']],
    ['Einkommen', ['wohngeld']],
    [undefined, ['beratung']],
  ]);
});

test('a task of an area that nobody lists is not lost', () => {
  const planning = { ...relatedPlanning, taskAreas: [] };
  expect(sheetRows(sheetOf(planning).sheet)).toHaveLength(3);
  expect(sheetOf(planning).sheet.groups).toHaveLength(1);
});

test('its sentence counts what its cells show', () => {
  const { sheet, summary, title } = sheetOf(relatedPlanning);
  const looks = sheetRows(sheet).flatMap(({ cells }) => cells.map(({ look }) => look));
  expect(looks.filter((look) => look === 'need')).toHaveLength(2);
  expect(title).toBe('Entwicklungsbedarf in 2 von 15 Feldern, am häufigsten bei Monitoring und Beteiligung (je 1)');
  expect(summary).toBe(
    '12-mal ist etwas vorhanden, 2-mal nicht, 1-mal ist es nicht relevant; 2-mal besteht Entwicklungsbedarf.',
  );
  expect(looks).toHaveLength(3 * FIELDS_OF_ACTION.length);
});

test('without a need the title says so; without an assessment there is no sheet', () => {
  const assessments = relatedPlanning.assessments.map((each) => ({
    ...each,
    fields: Object.fromEntries(
      Object.entries(each.fields).map(([field, { state }]) => [field, { state, need: false }]),
    ) as typeof each.fields,
  }));
  const made = sheetOf({ ...relatedPlanning, assessments });
  expect(made.title).not.toBe(sheetOf(relatedPlanning).title);
  expect(made.title).not.toMatch(/\d/);
  expect(needSheet(planningOf({}), 'de')).toBeUndefined();
});
