import { expect, test } from 'vitest';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { relationSheet } from '../../src/figure/relation-sheet.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';
import { relatedPlanning } from '../fixtures/related-planning.js';

const sheetOf = (planning: Planning) => relationSheet(planning, 'de')!;

test('a column for each plan that has a relation, a row for each criterion, related or not', () => {
  const { sheet } = sheetOf(relatedPlanning);
  expect(sheet.columns.map(({ id }) => id)).toEqual(['wohnen', 'alter', 'teilhabe', 'jugend']);
  expect(sheetRows(sheet).map(({ id }) => id)).toEqual(['kinder', 'aeltere', 'wohnungslose', 'sgb8', 'sgb12']);
});

test('strong comes before weak before none when a column is ordered', () => {
  const [wohnen, alter, teilhabe, jugend] = sheetRows(sheetOf(relatedPlanning).sheet).at(-1)?.cells ?? [];
  expect([wohnen, alter, teilhabe, jugend].map((cell) => cell?.value)).toEqual([2, 1, 2, 0]);
  expect([wohnen, alter, jugend].map((cell) => cell?.text)).toEqual(['●', '○', '']);
});

test('its sentences count what its cells show, and name the criterion and the plan with the most', () => {
  const { title, summary } = sheetOf(relatedPlanning);
  expect(title).toBe('SGB XII: Bezug in 3 von 4 Plänen');
  expect(summary).toMatch(
    /^Bei 4 Plänen und 5 Merkmalen .*\b7 starke .*\b1 schwach.* Die meisten haben Wohnungsnotfallhilfe, Älter werden und 2 weitere \(je 2\)\.$/,
  );
});

test('a relation to a criterion that nobody lists, or of a plan that nobody lists, breaks nothing', () => {
  const planning = {
    ...relatedPlanning,
    relations: [
      ...relatedPlanning.relations,
      { plan: 'fremd', criterion: 'sgb12', strength: 'weak' as const },
      { plan: 'wohnen', criterion: 'nirgends', strength: 'strong' as const },
    ],
  };
  const { sheet, title } = sheetOf(planning);
  expect(sheet.columns.at(-1)).toEqual({ id: 'fremd', heading: 'fremd' });
  expect(sheetRows(sheet)).toHaveLength(5);
  expect(title).toBe('SGB XII: Bezug in 4 von 5 Plänen');
});

test('without relations or without criteria there is no sheet', () => {
  expect(relationSheet(planningOf({}), 'de')).toBeUndefined();
  expect(relationSheet({ ...relatedPlanning, relations: [] }, 'de')).toBeUndefined();
  expect(relationSheet({ ...relatedPlanning, categories: [] }, 'de')).toBeUndefined();
});
