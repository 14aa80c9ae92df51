import { expect, test } from 'vitest';
import { mapModel } from '../../src/figure/map-model.js';
import { longestMapValue, mapBareValue, mapWords } from '../../src/figure/map-words.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { AreaLevel } from '../../src/model/area.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';

const table = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const level = chooseLevel(table.areas, 'district') as AreaLevel;
const year = parsePeriod('2024');
const tableOf = (shown: IndicatorTable) => mapWords(mapModel(shown, level, year, undefined), 'de').table;

test('the table has the counts behind a share, of the city first', () => {
  const { columns, rows } = tableOf(table);
  expect(columns.slice(2, 4)).toEqual(['Personen', 'Grundgesamtheit']);
  const [first] = rows;
  expect(first).toMatchObject({ heading: 'Kleinau', reference: true });
  expect(first?.cells.slice(1, 3).map(({ text }) => text)).toEqual(['11.177', '69.420']);
});

test('the table has the range of chance fluctuation where the figures tell it', () => {
  const ranged = tableOf({ ...table, lower: table.value, upper: table.value });
  expect(ranged.columns).toHaveLength(tableOf(table).columns.length + 1);
  const [city] = ranged.rows;
  expect(city?.cells[3]?.text).toContain(city?.cells[0]?.text);
});

test('the table says how many rows it has before it makes them', () => {
  const { length, rows } = tableOf(table);
  expect(length).toBe(rows.length);
});

test('the longest value is found among numbers, signs and letters alike', () => {
  const states = ['ok', 'suppressed', 'missing', 'not-yet-available'] as const;
  const shapes = [
    smallCity,
    changeCells(smallCity, 'sgb2-quote', ({ value, status, area }) => ({
      value: area < '2' ? -10 * value : value,
      status,
    })),
    changeCells(smallCity, 'sgb2-quote', ({ area }) => ({
      value: Number(area),
      status: observationStatus(states[Number(area) % 4] ?? 'ok'),
    })),
    changeCells(smallCity, 'sgb2-quote', ({ value }) => ({
      value,
      status: observationStatus('ok', 'unreliable', 'revised'),
    })),
  ];
  for (const { tables } of shapes) {
    const model = mapModel(tables.get('sgb2-quote') as IndicatorTable, level, year, undefined);
    const lengths = model.areas.map((area) => mapBareValue(model, area, 'de').text.length);
    expect(longestMapValue(model, 'de')).toBe(Math.max(...lengths));
  }
});
