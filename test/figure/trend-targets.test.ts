import { expect, test } from 'vitest';
import { lineSlots } from '../../src/figure/line-slots.js';
import { trendDrawing } from '../../src/figure/trend-drawing.js';
import { trendModel } from '../../src/figure/trend-model.js';
import { readTargets, targetsOfGoals, wishedTarget } from '../../src/figure/trend-targets.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { areas, smallCity } from '../fixtures/small-city.js';
import { smallPlanning } from '../fixtures/small-planning.js';

const table = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const { indicator } = table;

test('targets of an attribute say until when, in either way of writing numbers', () => {
  expect(readTargets('2030: 12,5; 10.25').map((each) => wishedTarget(each, indicator, 'de'))).toEqual([
    { value: 12.5, text: 'Ziel: 12,5\u00a0% (2030)' },
    { value: 10.25, text: 'Ziel: 10,3\u00a0%' },
  ]);
});

test.each(['nichts', '2031:', '2031: zehn', 'bald: 10', ': 10', '2030: 2031: zehn', ';', ''])(
  '%j is no target',
  (text) => {
    expect(readTargets(text)).toEqual([]);
  },
);

test('goals set the target of the city, and of areas that are shown', () => {
  const of = (...shown: string[]) => targetsOfGoals(smallPlanning.goals, indicator, areas, shown, 'de');
  expect(of()).toEqual([
    {
      value: 14,
      text: 'Ziel: höchstens 14,0\u00a0% bis 2027',
      note: 'Weniger Menschen sind auf Grundsicherung angewiesen: höchstens 14,0\u00a0% bis 2027',
    },
  ]);
  expect(of('12').map(({ text }) => text)[1]).toBe('Ziel: höchstens 15,0\u00a0% bis 2027 (Rosenhang)');
});

test.each([
  [15, 14],
  [14, 15, 25],
])('a text covers no line of another target: %d, %d', (...values) => {
  const model = trendModel(table, 'district', [], { targets: values.map((value) => ({ value, text: String(value) })) });
  const { targets } = trendDrawing(model, { width: 700, language: 'de', slots: lineSlots(new Map(), []) });
  for (const { y } of targets)
    for (const { lineY } of targets)
      expect(lineY > y - 12 && lineY < y + 2, `a line at ${lineY}, a text at ${y}`).toBe(false);
});

test('targets are on the axis, and their texts do not touch', () => {
  const targets = [80, 81, 81.5].map((value) => ({ value, text: String(value) }));
  const model = trendModel(table, 'district', [], { targets });
  const drawing = trendDrawing(model, { width: 700, language: 'de', slots: lineSlots(new Map(), []) });
  expect(drawing.axis.to).toBeGreaterThanOrEqual(81.5);
  const heights = drawing.targets.map(({ y }) => y).sort((a, b) => a - b);
  heights.slice(1).forEach((y, i) => expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(14.9));
  for (const { lineY, value } of drawing.targets.map((each, i) => ({ ...each, value: targets[i]?.value ?? 0 })))
    expect(lineY).toBeCloseTo(drawing.yOf(value), 6);
});
