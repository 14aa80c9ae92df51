import { expect, test } from 'vitest';
import { indicatorSheet, type MatrixView, matrixViews } from '../../src/figure/indicator-sheet.js';
import { matrixModel } from '../../src/figure/matrix-model.js';
import { matrixView, rowsByParent } from '../../src/figure/matrix-views.js';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { AreaLevel } from '../../src/model/area.js';
import type { Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { withChanceRanges } from '../fixtures/chance-ranges.js';
import { areas, smallCity } from '../fixtures/small-city.js';

const period = parsePeriod('2024');
const level = areas.levels[2] as AreaLevel;
const city = withChanceRanges(smallCity);

const modelOf = (publication: Publication) => matrixModel([...publication.tables.values()], level.id, period);
const rowsOf = (view: MatrixView, publication: Publication = city) =>
  sheetRows(indicatorSheet(modelOf(publication), { level, period, view: matrixView(view) }, 'de'));
const cellOf = (view: MatrixView, area: string) => rowsOf(view).find(({ id }) => id === area)?.cells[0];

test('classes, ranks and comparison are offered where there is something to see', () => {
  expect(matrixViews(modelOf(city))).toEqual(['classes', 'ranks', 'comparison']);
  expect(matrixViews(modelOf(smallCity))).toEqual(['classes', 'ranks']);
});

test('a rank stands for the value, which is spoken with it; what has no value has no rank', () => {
  const first = cellOf('ranks', '34');
  expect(first).toMatchObject({ text: '1', look: 'tint-4' });
  expect(first?.spoken).toMatch(/^Rang 1: \d+,\d$/);
  expect(cellOf('ranks', '12')).toMatchObject({ text: '•', look: 'suppressed' });
});

test('a value is above or below the city only where the city lies outside its range', () => {
  const whole = modelOf(city).reference?.cells[0]?.value ?? NaN;
  for (const { cells } of rowsOf('comparison')) {
    const [{ look, value = NaN, text } = {}] = cells;
    if (Number.isNaN(value)) expect(['suppressed', 'missing']).toContain(look);
    // the ranges of the fixture are 12 % wide on either side
    else expect(look).toBe(value * 0.88 > whole ? 'above' : value * 1.12 < whole ? 'below' : 'within');
    if (look === 'above') expect(text).toMatch(/ ▲$/);
  }
  expect(cellOf('comparison', '34')?.spoken).toContain('über Kleinau, mehr als durch Zufall');
});

test('areas stand below the area they are part of', () => {
  const { groups } = indicatorSheet(modelOf(city), { level, period, group: rowsByParent }, 'de');
  expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['Nord', 4],
    ['Mitte', 4],
    ['Süd', 4],
  ]);
});

test.each<MatrixView>(['classes', 'ranks', 'comparison'])('in %s no number behind a withheld cell shows', (view) => {
  const only = withChanceRanges(changeCells(smallCity, 'sgb2-quote', (cell) => cell));
  for (const leak of [-1, 0, 4711]) {
    const dirty = withChanceRanges(
      changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: stateOf(status) === 'suppressed' ? leak : value,
        status,
      })),
    );
    expect(rowsOf(view, dirty).map(({ cells }) => cells)).toEqual(rowsOf(view, only).map(({ cells }) => cells));
  }
});
