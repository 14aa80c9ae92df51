import { expect, test } from 'vitest';
import { indicatorSheet } from '../../src/figure/indicator-sheet.js';
import { withCourses } from '../../src/figure/matrix-courses.js';
import { matrixModel } from '../../src/figure/matrix-model.js';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import type { AreaLevel } from '../../src/model/area.js';
import { stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { areas, smallCity } from '../fixtures/small-city.js';

const period = parsePeriod('2024');
const level = areas.levels[2] as AreaLevel;

function sheetOf(publication: Publication) {
  const model = matrixModel([...publication.tables.values()], level.id, period);
  return withCourses(indicatorSheet(model, { level, period }, 'de'), model, 'de');
}
const plain = (publication: Publication) =>
  sheetRows(sheetOf(publication)).map(({ id, cells }) => ({ id, cells: [...cells] }));

test('each indicator has its course beside it, which says where it began and where it ended', () => {
  const { columns, groups, reference } = sheetOf(smallCity);
  expect(columns).toHaveLength(2 * smallCity.tables.size);
  expect(columns[1]).toMatchObject({ id: columns[0]?.id, heading: 'Veränderung' });
  const row = groups[0]?.rows.find(({ id }) => id === '21');
  expect(row?.cells).toHaveLength(columns.length);
  expect(row?.cells[1]?.line).toMatch(/^M3,/);
  expect(row?.cells[1]?.spoken).toMatch(/^20\d\d: \d+,\d; 2024: \d+,\d$/);
  expect(reference?.cells[1]?.line).toMatch(/^M/);
});

test('rows are ordered by what has changed since the last break', () => {
  const table = smallCity.tables.get('sgb2-quote');
  const row = sheetRows(sheetOf(smallCity)).find(({ id }) => id === '21');
  const [from = '', to = ''] = (row?.cells[1]?.spoken ?? '').split('; ');
  const number = (text: string) => Number((text.split(': ')[1] ?? '').replace(',', '.'));
  expect(row?.cells[1]?.value).toBeCloseTo(number(to) - number(from), 0);
  expect(table?.indicator.breaks.length).toBeGreaterThan(0);
  expect(Number(from.slice(0, 4))).toBeGreaterThanOrEqual(Number(table?.indicator.breaks.at(-1)?.period.slice(0, 4)));
});

test('no number behind a withheld cell shows in line, scale, order or words', () => {
  const clean = plain(changeCells(smallCity, 'sgb2-quote', (cell) => cell));
  for (const leak of [-1, 0, 4711]) {
    const dirty = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? leak : value,
      status,
    }));
    expect(JSON.stringify(plain(dirty))).toBe(JSON.stringify(clean));
  }
});
