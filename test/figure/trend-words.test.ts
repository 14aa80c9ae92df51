import { expect, test } from 'vitest';
import { trendModel } from '../../src/figure/trend-model.js';
import { viewTable } from '../../src/figure/view-table.js';
import { trendWords } from '../../src/figure/trend-words.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { cityWith, tableOf } from '../fixtures/district-values.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const words = (table: IndicatorTable, selected: readonly string[] = [], language: 'de' | 'en' = 'de') =>
  trendWords(trendModel(table, 'district', selected), chooseLevel(table.areas, 'district')!, language);

test('title and summary are about the first line: the area that is selected, else the city', () => {
  expect(words(share).title).toContain('Kleinau');
  expect(words(share, ['22', '11']).title).toContain('Innenstadt');
  expect(words(share, ['22', '11']).summary).toContain('Innenstadt');
});

test('the line below says what, its unit, where, and from when to when', () => {
  expect(words(share).subtitle).toMatch(/^SGB-II-Quote.* \(.+\) · Stadtteile · 2013 bis 2024$/);
  expect(words(share, [], 'en').subtitle).toMatch(/ · Districts · 2013 to 2024$/);
});

test('in another view title and summary are still about the values, the table about what is shown', () => {
  const level = chooseLevel(share.areas, 'district')!;
  const index = viewTable(share, 'index');
  const model = trendModel(index, 'district', ['22'], { baseline: 100 });
  const plain = words(share, ['22']);
  const shown = trendWords(model, level, 'de', { table: share, view: 'index' });
  expect([shown.title, shown.summary]).toEqual([plain.title, plain.summary]);
  expect(JSON.stringify(shown.table.rows)).not.toBe(JSON.stringify(plain.table.rows));
});

test('small charts have all areas of the level in their table, one chart its lines', () => {
  const level = chooseLevel(share.areas, 'district')!;
  const model = trendModel(share, 'district', ['22']);
  const columns = (view: 'values' | 'multiples'): number =>
    trendWords(model, level, 'de', { table: share, view }).table.columns.length;
  expect(columns('multiples')).toBeGreaterThan(columns('values'));
  expect(columns('multiples')).toBeGreaterThanOrEqual(13);
});

test('nothing of what is withheld is told, nor is a single value or none taken for a course', () => {
  const told = (city: Publication): string => {
    const { title, summary, subtitle, table } = words(tableOf(city), ['11']);
    return JSON.stringify([title, summary, subtitle, table]);
  };
  const secret = (withheld: number): Publication =>
    cityWith({ '0': 5, '11': 7 }, { '2020': { '11': { withheld } }, '2024': { '11': { withheld } } });
  expect(told(secret(1))).toBe(told(secret(987.6)));
  for (const city of [cityWith({}), cityWith({ '11': 5 }), cityWith({}, { '2024': { '11': 5 } })])
    expect(told(city)).not.toMatch(/NaN|undefined|Infinity/);
});
