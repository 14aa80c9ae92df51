import { expect, test } from 'vitest';
import { interfaceSheet, topicCell } from '../../src/figure/interface-sheet.js';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { planningOf } from '../../src/model/planning/planning.js';

const topics = (...titles: string[]) => titles.map((de) => ({ title: { de } }));
const planning = planningOf({
  interfaces: [
    { plans: ['a', 'b'], topics: topics('Wohnen', 'Pflege') },
    { plans: ['c', 'b'], topics: topics('Schule') },
    { department: 'x', topics: topics('Geld') },
  ],
});
const cells = () =>
  sheetRows(interfaceSheet(planning, 'de')?.sheet ?? { groups: [] }).map((row) =>
    row.cells.map(({ look, text }) => [look, text]),
  );

test('each pair stands once for the eye, below the diagonal, and on both sides for the ear', () => {
  expect(cells()).toEqual([
    [
      ['self', '–'],
      ['mirror', 'Wohnen; Pflege'],
      ['none', ''],
    ],
    [
      ['text', 'Wohnen; Pflege'],
      ['self', '–'],
      ['mirror', 'Schule'],
    ],
    [
      ['none', ''],
      ['text', 'Schule'],
      ['self', '–'],
    ],
  ]);
});

test('the title names the plan that touches most, the summary counts pairs and topics', () => {
  const { title, summary } = interfaceSheet(planning, 'de') ?? {};
  expect(title).toMatch(/^b\b.*2/);
  expect(summary).toMatch(/2.*3/);
});

test('without an interface of two plans there is no sheet', () => {
  expect(interfaceSheet(planningOf({ interfaces: planning.interfaces.slice(2) }), 'de')).toBeUndefined();
});

test('what has no topic says so to the ear, and comes last', () => {
  expect(topicCell([], 'keine Schnittstelle', 'de')).toEqual({
    ...{ text: '', spoken: 'keine Schnittstelle' },
    ...{ look: 'none', value: 0 },
  });
});
