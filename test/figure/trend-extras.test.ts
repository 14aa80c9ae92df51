import { expect, test } from 'vitest';
import { bandPath } from '../../src/figure/band-path.js';
import { multiplesDrawing } from '../../src/figure/multiples-drawing.js';
import { trendDrawing } from '../../src/figure/trend-drawing.js';
import { trendModel, type TrendOptions } from '../../src/figure/trend-model.js';
import { yearAxis } from '../../src/figure/year-axis.js';
import { stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { withChanceRanges } from '../fixtures/chance-ranges.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const city = withChanceRanges(smallCity);
const tableOf = (publication: Publication) => publication.tables.get('sgb2-quote') as IndicatorTable;
function draw(codes: readonly string[], options: TrendOptions = {}, publication: Publication = city) {
  const model = trendModel(tableOf(publication), 'district', codes, options);
  const slots = new Map(codes.map((code, i) => [code, i]));
  return { model, drawing: trendDrawing(model, { width: 720, language: 'de', slots }) };
}

test('a band ends at a gap and where positions are not joined', () => {
  expect(bandPath([0, 10, 20, 30], [9, 9, NaN, 9], [5, 5, NaN, 5], () => true)).toBe(
    'M0,5L10,5L10,9L0,9zM27,5L33,5L33,9L27,9z',
  );
  expect(bandPath([0, 10, 20], [9, 9, 9], [5, 5, 5], (i) => i !== 2)).toBe('M0,5L10,5L10,9L0,9zM17,5L23,5L23,9L17,9z');
});

test('up to three lines have their chance range, the city only where it is read alone', () => {
  const bands = (...codes: string[]) => draw(codes).drawing.lines.filter(({ band }) => band !== '').length;
  expect(bands()).toBe(1);
  expect(bands('21')).toBe(1);
  expect(bands('21', '22', '23')).toBe(3);
  expect(bands('11', '21', '22', '23')).toBe(0);
});

test('the axis has room for the ranges', () => {
  const { drawing, model } = draw(['34']);
  const top = Math.max(...[...(model.selected[0]?.range?.upper ?? [])].filter(Number.isFinite));
  expect(drawing.axis.to).toBeGreaterThanOrEqual(top);
});

test('a range of a withheld value does not show', () => {
  const dirty = withChanceRanges(smallCity);
  const table = tableOf(dirty);
  const leak = {
    ...table,
    upper: tableOf(changeCells(dirty, 'sgb2-quote', ({ status }) => ({ value: 4711, status }))).value,
  };
  const leaking = { ...dirty, tables: new Map([['sgb2-quote', leak]]) };
  const { selected } = trendModel(tableOf(leaking), 'district', ['12']);
  const [line] = selected;
  line?.statuses.forEach((status, i) => {
    if (stateOf(status) === 'suppressed') expect(line.range?.upper[i]).toBeNaN();
  });
});

test('estimated values have a hollow mark of their line', () => {
  const { drawing } = draw(['21']);
  expect(drawing.lines[0]?.hollow).not.toBe('');
  expect(drawing.lines[1]?.hollow).toBe('');
});

test('from the first projected period on lines are dashed, and the projected part is marked', () => {
  const plain = draw(['31']).drawing;
  const { drawing, model } = draw(['31'], { forecast: '2020' });
  expect(model.forecast).toBe(7);
  expect(drawing.forecastX).toBeGreaterThan(drawing.xs[6] ?? NaN);
  expect(drawing.forecastX).toBeLessThan(drawing.xs[7] ?? NaN);
  expect(drawing.lines[0]?.paths.dashed).not.toBe('');
  expect(drawing.lines[0]?.paths.solid.length).toBeLessThan(plain.lines[0]?.paths.solid.length ?? 0);
  expect(draw(['31'], { forecast: 'bald' }).drawing.forecastX).toBeUndefined();
});

test('annotations stand at their period, beside the breaks and in the order of time', () => {
  const { drawing } = draw(['31'], {
    annotations: [
      { period: '2024', text: 'B' },
      { period: '2015', text: 'A' },
    ],
  });
  expect(drawing.breaks.map(({ text, kind }) => [text, kind])).toEqual([
    ['A', 'annotation'],
    ['Einführung des Bürgergelds', 'break'],
    ['B', 'annotation'],
  ]);
  expect(drawing.breaks[0]?.lineX).toBe(drawing.xs[2]);
});

test('an annotation of a time before the first period or after the last stands at neither', () => {
  for (const period of ['1980', '2012-12', '2099', 'bald'])
    expect(draw(['31'], { annotations: [{ period, text: 'C' }] }).model.annotations).toEqual([]);
  expect(draw(['31'], { annotations: [{ period: '2013', text: 'C' }] }).model.annotations).toEqual([
    { index: 0, text: 'C' },
  ]);
});

const wide = (text: string): number => text.length * 7;
const months = Array.from({ length: 36 }, (_, i) =>
  parsePeriod(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`),
);

test('months are grouped by their year, and named where there is room for all', () => {
  const near = yearAxis(
    months,
    months.map((_, i) => i * 5),
    'de',
    wide,
  );
  expect(near.years).toEqual([
    { x: 27.5, text: '2020' },
    { x: 87.5, text: '2021' },
    { x: 147.5, text: '2022' },
  ]);
  expect(near.bounds).toEqual([57.5, 117.5]);
  expect(near.parts).toEqual([]);
  const far = yearAxis(
    months.slice(0, 12),
    months.slice(0, 12).map((_, i) => i * 60),
    'de',
    wide,
  );
  expect(far.parts[2]?.text).toBe('März');
});

test('of too many years each second, fifth or tenth is named', () => {
  const many = Array.from({ length: 80 }, (_, i) => parsePeriod(`${2001 + Math.floor(i / 4)}-Q${(i % 4) + 1}`));
  const { years } = yearAxis(
    many,
    many.map((_, i) => i * 4),
    'de',
    wide,
  );
  expect(years.map(({ text }) => text)).toEqual(['2005', '2010', '2015', '2020']);
});

test('small charts have every area of the level, one axis, and room within the width', () => {
  const { model } = draw([]);
  const drawing = multiplesDrawing(model, 'district', { width: 700, language: 'de' });
  expect(drawing.cells.map(({ series }) => series.area.code)).toEqual(districtCodes);
  expect(Math.max(...drawing.cells.map(({ right }) => right))).toBeLessThanOrEqual(700);
  for (const { ys, top } of drawing.cells)
    for (const y of ys.filter(Number.isFinite)) {
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(top + drawing.plotHeight);
    }
  const [, second] = drawing.cells;
  expect(drawing.indexAt((second?.left ?? 0) + (drawing.xs[3] ?? 0))).toBe(3);
});
