import { expect, test } from 'vitest';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { PLANNING_MATRICES, type PlanningMatrix, planningSheet } from '../../src/figure/planning-sheet.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';
import { withPlanningViews } from '../../src/publish/planning-views.js';
import { relatedPlanning } from '../fixtures/related-planning.js';
import { leipzig } from '../io/leipzig-planning.js';

function figure(matrix: PlanningMatrix, planning: Planning = relatedPlanning, language: 'de' | 'en' = 'de') {
  const made = planningSheet(withPlanningViews(planning), matrix, language);
  if ('reason' in made) throw new Error(made.reason);
  return made;
}
const cellsOf = (matrix: PlanningMatrix, row: string, planning?: Planning) =>
  sheetRows(figure(matrix, planning).sheet).find(({ id }) => id === row)?.cells ?? [];

test('relations stand by category, strong and weak ones by sign, by look and in words', () => {
  const { sheet, words } = figure('relations');
  expect(sheet.groups.map(({ heading }) => heading)).toEqual(['Zielgruppe', 'Rechtsgrundlage']);
  expect(sheet.columns.map(({ heading }) => heading)).toEqual([
    'Wohnungsnotfallhilfe',
    'Älter werden',
    'Teilhabeplan',
    'Hilfen zur Erziehung',
  ]);
  const cells = cellsOf('relations', 'sgb12');
  expect(cells.map(({ text }) => text)).toEqual(['●', '○', '●', '']);
  expect(cells.map(({ spoken }) => spoken)).toEqual([
    'starker Bezug',
    'schwacher Bezug',
    'starker Bezug',
    'kein Bezug',
  ]);
  expect(cells.map(({ look }) => look)).toEqual(['strong', 'weak', 'strong', 'none']);
  expect(words.title).toBe('SGB XII: Bezug in 3 von 4 Plänen');
  expect(words.table.rows[0]?.heading).toBe('Zielgruppe: Kinder und Jugendliche');
});

test("the relations of Leipzig's concept are those of its table 2", () => {
  const rows = sheetRows(figure('relations', leipzig()).sheet);
  const marks = rows.flatMap(({ cells }) => cells.map(({ look }) => look));
  const { relations } = leipzig();
  expect(marks.filter((look) => look === 'strong')).toHaveLength(
    relations.filter(({ strength }) => strength === 'strong').length,
  );
  expect(marks.filter((look) => look === 'weak')).toHaveLength(
    relations.filter(({ strength }) => strength === 'weak').length,
  );
});

test('interfaces stand once for the eye, on both sides for the ear', () => {
  const { sheet } = figure('interfaces');
  const rows = sheetRows(sheet);
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ look, spoken }, column) => {
      expect(look === 'mirror').toBe(column > row && spoken !== 'keine Schnittstelle verzeichnet');
      expect(spoken).toBe(row === column ? 'derselbe Plan' : rows[column]?.cells[row]?.spoken);
    });
  });
  expect(rows.flatMap(({ cells }) => cells).some(({ look }) => look === 'text')).toBe(true);
});

test("the text matrix of Leipzig's concept has each of its pairs once", () => {
  const rows = sheetRows(figure('interfaces', leipzig()).sheet);
  const shown = rows.flatMap(({ cells }) => cells).filter(({ look }) => look === 'text');
  expect(shown).toHaveLength(leipzig().interfaces.filter(({ plans }) => plans).length);
});

test('what touches a department without a plan stands under the office', () => {
  const { sheet } = figure('departments', leipzig());
  expect(sheet.columns[0]?.heading).toBe('Amt insgesamt');
  expect(sheetRows(sheet)).toHaveLength(leipzig().departments.length);
});

test('the state of tasks stands by task area, those of none last; a need says what has to be done', () => {
  const { sheet, words } = figure('needs');
  expect(sheet.groups.map(({ heading }) => heading)).toEqual(['Wohnen', 'Einkommen', undefined]);
  const [, monitoring, , , participation] = cellsOf('needs', 'notfall');
  expect(monitoring).toMatchObject({
    text: '✓ ➜ Straßensozialarbeit einbeziehen',
    spoken: 'vorhanden, Entwicklungsbedarf: Straßensozialarbeit einbeziehen',
    look: 'need',
  });
  expect(participation).toMatchObject({ spoken: 'nicht vorhanden, Entwicklungsbedarf', look: 'need' });
  expect(cellsOf('needs', 'wohngeld')[3]).toMatchObject({ spoken: 'nicht relevant', look: 'not-relevant' });
  expect(words.title).toBe(
    'Entwicklungsbedarf in 2 von 15 Feldern, am häufigsten bei Monitoring und Beteiligung (je 1)',
  );
});

test('overlap stands in the order of likeness, half for the eye, and names what is shared', () => {
  const { sheet, words } = figure('overlap');
  const rows = sheetRows(sheet);
  expect(rows.map(({ id }) => id)).toEqual(sheet.columns.map(({ id }) => id));
  expect(words.title).toMatch(/überschneiden sich am meisten: \d+\u00a0%$/);
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ look, value }, column) => {
      expect(look === 'self').toBe(row === column);
      expect(look === 'mirror').toBe(column > row);
      expect(value).toBe(rows[column]?.cells[row]?.value);
    });
  });
  const alter = rows.findIndex(({ id }) => id === 'alter');
  const teilhabe = rows.findIndex(({ id }) => id === 'teilhabe');
  // Zielgruppe 1/1, Recht 0,5/1: the mean is 0.75
  expect(rows[alter]?.cells[teilhabe]).toMatchObject({ value: 0.75, text: '75\u00a0%' });
  expect(rows[alter]?.cells[teilhabe]?.spoken).toContain('2 gemeinsame Merkmale');
});

test.each(PLANNING_MATRICES)('without anything recorded for %s it says so, in both languages', (matrix) => {
  const reasons = (['de', 'en'] as const).map((language) =>
    planningSheet(withPlanningViews(planningOf({})), matrix, language),
  );
  expect(reasons.every((each) => 'reason' in each && each.reason.length > 10)).toBe(true);
  expect(reasons[0]).not.toEqual(reasons[1]);
});

test('ids that lead nowhere are shown as they are', () => {
  const planning = planningOf({
    categories: relatedPlanning.categories,
    relations: [{ plan: 'verschwunden', criterion: 'kinder', strength: 'weak' }],
  });
  expect(figure('relations', planning).sheet.columns[0]?.heading).toBe('verschwunden');
});
