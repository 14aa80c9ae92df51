import { expect, test } from 'vitest';
import { yearAxis } from '../../src/figure/year-axis.js';
import { parsePeriod } from '../../src/model/period.js';

/** Each letter is six pixels wide. */
const measure = (text: string): number => 6 * text.length;
const quarters = (years: number) =>
  Array.from({ length: 4 * years }, (_, i) => parsePeriod(`${2000 + Math.floor(i / 4)}-Q${(i % 4) + 1}`));
const axisOf = (years: number, step: number) =>
  yearAxis(
    quarters(years),
    quarters(years).map((_, i) => i * step),
    'de',
    measure,
  );

test('a year stands below the middle of its periods, and a bound between two years', () => {
  const { years, bounds } = axisOf(2, 100);
  expect(years).toEqual([
    { x: 150, text: '2000' },
    { x: 550, text: '2001' },
  ]);
  expect(bounds).toEqual([350]);
});

test('quarters and months are named where there is room for all of them', () => {
  expect(axisOf(1, 100).parts.map(({ text }) => text)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
  expect(axisOf(1, 10).parts).toEqual([]);
  const months = ['2024-01', '2024-02'].map(parsePeriod);
  expect(yearAxis(months, [0, 100], 'en', measure).parts.map(({ text }) => text)).toEqual(['Jan', 'Feb']);
});

test('where there is no room for every year, every second, fifth or tenth is named', () => {
  const named = (step: number) => axisOf(12, step).years.map(({ text }) => text);
  expect(named(10)).toHaveLength(12);
  // a year is 16 pixels wide, its name 24 and 8 to the next
  expect(named(4)).toEqual(['2000', '2002', '2004', '2006', '2008', '2010']);
  expect(named(2)).toEqual(['2000', '2005', '2010']);
});
