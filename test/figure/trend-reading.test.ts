import { expect, test } from 'vitest';
import { strongLines, trendModel } from '../../src/figure/trend-model.js';
import { trendReading, trendTable } from '../../src/figure/trend-reading.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const model = trendModel(share, 'district', ['12', '24']);
const headings = { caption: 'SGB-II-Quote in %', periodHeading: 'Jahr' };

test('a reading names the period, the selected lines and the city, each with its value or why it has none', () => {
  expect(trendReading(model, 11, 'de')).toMatch(
    /^2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Hafenviertel \d+,\d Prozent, vorläufig; Kleinau \d+,\d Prozent$/,
  );
  expect(trendReading(model, 11, 'en')).toMatch(
    /^2024: Rosenhang not shown for reasons of confidentiality; Hafenviertel \d+\.\d percent, provisional; Kleinau /,
  );
});

test('a period that is projected says so, in the reading and in the table', () => {
  const projected = trendModel(share, 'district', ['24'], { forecast: '2024' });
  expect(trendReading(projected, 11, 'de')).toMatch(/^2024 \(Vorausberechnung\): Hafenviertel \d/);
  expect(trendReading(projected, 11, 'en')).toMatch(/^2024 \(Projection\): /);
  expect(trendReading(projected, 10, 'de')).toMatch(/^2023: /);
  const { rows } = trendTable(projected, strongLines(projected), headings, 'de');
  expect(rows.map(({ heading }) => heading).slice(-2)).toEqual(['2023', '2024 (Vorausberechnung)']);
});

test('a period that is not there reads as nothing', () => {
  expect(trendReading(model, 99, 'de')).toBe('');
});

test('the table has a row a period and a column a line', () => {
  const { caption, columns, rows } = trendTable(model, strongLines(model), headings, 'de');
  expect(caption).toBe('SGB-II-Quote in %');
  expect(columns).toEqual(['Jahr', 'Rosenhang', 'Hafenviertel', 'Kleinau']);
  expect(rows.map(({ heading }) => heading)).toEqual(share.periods.map(({ id }) => id));
  expect(rows[11]?.cells.map(({ text }) => text)[0]).toBe('•');
});

test('what is read aloud at a period are the words of the table', () => {
  const { rows } = trendTable(model, strongLines(model), headings, 'de');
  rows.forEach(({ cells }, i) => {
    for (const { text, spoken } of cells) {
      const number = /\d+,\d/.exec(text)?.[0];
      expect(trendReading(model, i, 'de')).toContain(number ?? spoken);
    }
  });
});
