import { describe, expect, test } from 'vitest';
import { indicatorSheet, type MatrixView } from '../../src/figure/indicator-sheet.js';
import { matrixModel, type MatrixModel } from '../../src/figure/matrix-model.js';
import { type MatrixSheet, sheetRows, type SheetRow } from '../../src/figure/matrix-sheet.js';
import { matrixView, rowsByParent } from '../../src/figure/matrix-views.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import { parsePeriod } from '../../src/model/period.js';
import { cityWith, type Given, tableOf } from '../fixtures/district-values.js';
import { withChanceRanges } from '../fixtures/chance-ranges.js';
import { smallCity } from '../fixtures/small-city.js';

const period = parsePeriod('2024');
const modelOf = (values: Readonly<Record<string, Given>>): MatrixModel =>
  matrixModel([tableOf(cityWith(values))], 'district', period);
function sheet(model: MatrixModel, view: MatrixView): MatrixSheet {
  const level = chooseLevel(model.columns[0]!.table.areas, 'district')!;
  return indicatorSheet(model, { level, period, view: matrixView(view) }, 'de');
}
const texts = (values: Readonly<Record<string, Given>>, ...codes: string[]): (string | undefined)[] => {
  const rows = sheetRows(sheet(modelOf(values), 'ranks'));
  return codes.map((code) => rows.find(({ id }) => id === code)?.cells[0]?.text);
};

describe('ranks', () => {
  test('count from the highest; equal as printed is equal, and the next rank is left out', () => {
    expect(texts({ '11': 5.04, '12': 5.0, '13': 9, '14': -2 }, '13', '11', '12', '14')).toEqual(['1', '2', '2', '4']);
  });

  test('are one and the same where values do not differ; exactly zero has one too', () => {
    expect(texts({ '11': 5, '12': 5, '13': 5 }, '11', '12', '13')).toEqual(['1', '1', '1']);
    expect(texts({ '11': 5, '12': 0 }, '11', '12')).toEqual(['1', '2']);
  });

  test('pass over what is withheld or missing, whatever stands beside its status', () => {
    const ranks = (withheld: number): unknown =>
      texts({ '11': { withheld }, '12': 5, '13': 4 }, '11', '12', '13', '14');
    expect(ranks(99)).toEqual(['•', '1', '2', '.']);
    expect(ranks(1)).toEqual(ranks(99));
  });

  test('are told with the value, in German and in English', () => {
    const model = modelOf({ '11': 5, '12': 4 });
    const level = chooseLevel(model.columns[0]!.table.areas, 'district')!;
    const spoken = (language: 'de' | 'en'): string | undefined =>
      sheetRows(indicatorSheet(model, { level, period, view: matrixView('ranks') }, language)).find(
        ({ id }) => id === '11',
      )?.cells[0]?.spoken;
    expect(spoken('de')).toBe('Rang 1: 5,0');
    expect(spoken('en')).toBe('rank 1: 5.0');
  });

  test('leave the row of reference its value', () => {
    const { reference } = sheet(modelOf({ '0': 5, '11': 5, '12': 4 }), 'ranks');
    expect(reference?.cells[0]?.text).toBe('5,0');
  });
});

test('classes are what a matrix shows by itself', () => {
  expect(matrixView('classes')).toBeUndefined();
});

describe('the comparison with the city', () => {
  test('has no look where nothing is said of chance, and says which looks there are where there is a city', () => {
    const made = sheet(modelOf({ '0': 5, '11': 50 }), 'comparison');
    expect(sheetRows(made).flatMap(({ cells }) => cells.map(({ look }) => look))).not.toContain('above');
    expect(made.keys.slice(0, 3).map(({ look, sign }) => [look, sign])).toEqual([
      ['above', '▲'],
      ['within', ''],
      ['below', '▼'],
    ]);
    const { reference: _, ...alone } = modelOf({ '11': 50 });
    expect(sheet(alone, 'comparison').keys.some(({ look }) => look === 'above')).toBe(false);
  });

  test('marks by an arrow and in words what lies beyond chance, and leaves the rest as it is', () => {
    const city = withChanceRanges(smallCity);
    const model = matrixModel([city.tables.get('sgb2-quote')!], 'district', period);
    const cells = sheetRows(sheet(model, 'comparison')).flatMap((row) => row.cells);
    for (const { look, text, spoken } of cells) {
      expect(text.includes('▲')).toBe(look === 'above');
      expect(text.includes('▼')).toBe(look === 'below');
      expect(/Kleinau/.test(spoken)).toBe(['above', 'below', 'within'].includes(look ?? ''));
    }
    expect(cells.some(({ look }) => look === 'above')).toBe(true);
    expect(cells.find(({ look }) => look === 'suppressed')?.text).toBe('•');
  });
});

describe('rows in groups', () => {
  const rows = (...ids: string[]): SheetRow[] => ids.map((id) => ({ id, heading: id, cells: [] }));
  const model = modelOf({ '11': 1 });

  test('stand below the area they are part of, in the order of the hierarchy, each in the order given', () => {
    const groups = rowsByParent(rows('22', '12', '11', '31'), model);
    expect(groups.map(({ heading }) => heading)).toEqual(['Nord', 'Mitte', 'Süd']);
    expect(groups.map((group) => group.rows.map(({ id }) => id))).toEqual([['12', '11'], ['22'], ['31']]);
  });

  test('what is part of nothing stands first, without a heading; a group without rows is left out', () => {
    const groups = rowsByParent(rows('31', '0'), model);
    expect(groups).toEqual([{ rows: rows('0') }, { heading: 'Süd', rows: rows('31') }]);
  });

  test('lose none, and without an indicator there are no groups', () => {
    const all = rows('11', '12', '21', '22', '31', '34');
    expect(rowsByParent(all, model).flatMap((group) => group.rows)).toHaveLength(6);
    expect(rowsByParent(all, { columns: [], rows: [] })).toEqual([{ rows: all }]);
  });
});
