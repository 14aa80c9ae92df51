import { expect, test } from 'vitest';
import { matrixModel } from '../../src/figure/matrix-model.js';
import { matrixWords } from '../../src/figure/matrix-words.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Publication } from '../../src/model/publication.js';
import { cityWith, type Given } from '../fixtures/district-values.js';
import { smallCity } from '../fixtures/small-city.js';

const period = parsePeriod('2024');
function words(publication: Publication, language: 'de' | 'en' = 'de', ids = [...publication.tables.keys()]) {
  const tables = ids.map((id) => publication.tables.get(id)!);
  const level = chooseLevel(tables[0]!.areas, 'district')!;
  return matrixWords(publication, matrixModel(tables, 'district', period), level, period, language);
}

test('the line below the title says what, where and when, in both languages', () => {
  expect(words(smallCity).subtitle).toMatch(/ · Stadtteile · 2024$/);
  expect(words(smallCity, 'en').subtitle).toMatch(/ · Districts · 2024$/);
});

test('its table has a row for the city and each area, a column for each indicator', () => {
  const { table } = words(smallCity);
  expect(table.rows).toHaveLength(13);
  expect(table.rows[0]).toMatchObject({ heading: 'Kleinau', reference: true });
  expect(table.columns).toHaveLength(1 + smallCity.tables.size);
});

test('what is withheld is in no word and no cell of it', () => {
  const told = (withheld: number): string => {
    const { title, summary, subtitle, table } = words(cityWith({ '0': 5, '11': { withheld }, '12': 7, '13': 5 }));
    return JSON.stringify([title, summary, subtitle, table]);
  };
  expect(told(1)).toBe(told(987.6));
  expect(told(987.6)).toContain('Geheimhaltung');
});

test('without a value, and where values do not differ, there are sentences all the same', () => {
  const same = (value: Given | undefined): Readonly<Record<string, Given>> =>
    value === undefined ? {} : Object.fromEntries(['0', '11', '12', '13', '14'].map((code) => [code, value]));
  for (const value of [undefined, 5, { withheld: 5 }]) {
    const { title, summary } = words(cityWith(same(value)));
    for (const said of [title, summary]) expect(said).not.toMatch(/NaN|undefined|Infinity/);
    expect(title).not.toBe('');
  }
});
