import { expect, test } from 'vitest';
import { departmentSheet } from '../../src/figure/department-sheet.js';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { planningOf } from '../../src/model/planning/planning.js';

const planning = planningOf({
  departments: [{ id: 'x', title: { de: 'Schulamt' } }],
  interfaces: [
    { department: 'x', topics: [{ title: { de: 'Ganztag' }, plan: 'a' }, { title: { de: 'Daten' } }] },
    { department: 'y', topics: [{ title: { de: 'Geld' }, plan: 'a' }] },
    { plans: ['a', 'b'], topics: [{ title: { de: 'Wohnen' } }] },
  ],
});

test('departments are rows; the office stands first, then each plan that touches one', () => {
  const { sheet } = departmentSheet(planning, 'de') ?? {};
  expect(sheet?.columns.map(({ id }) => id)).toEqual(['', 'a']);
  expect(
    sheetRows(sheet ?? { groups: [] }).map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)]),
  ).toEqual([
    ['Schulamt', 'Daten', 'Ganztag'],
    ['y', '', 'Geld'],
  ]);
});

test('the title names the department with most topics', () => {
  expect(departmentSheet(planning, 'de')?.title).toMatch(/Schulamt.*2/);
});

test('departments with as many topics as that are named with it', () => {
  const interfaces = [...planning.interfaces, ...planning.interfaces.slice(1, 2)];
  expect(departmentSheet({ ...planning, interfaces }, 'de')?.title).toBe(
    'Mit Schulamt und y gibt es die meisten Schnittstellen: je 2',
  );
});

test('without an interface to a department there is no sheet', () => {
  expect(departmentSheet(planningOf({ interfaces: planning.interfaces.slice(2) }), 'de')).toBeUndefined();
});
