import { expect, test } from 'vitest';
import type { Scene, SceneMark, SceneText } from '../../src/figure/scene.js';
import { lineSlots } from '../../src/figure/line-slots.js';
import { textWidth } from '../../src/figure/text-fit.js';
import { trendDrawing } from '../../src/figure/trend-drawing.js';
import { trendModel } from '../../src/figure/trend-model.js';
import { trendPicture } from '../../src/figure/trend-scene.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { cityWith, tableOf } from '../fixtures/district-values.js';
import { smallCity } from '../fixtures/small-city.js';

type Extras = Parameters<typeof trendModel>[3];

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
function scene(table: IndicatorTable, selected: readonly string[] = [], extras?: Extras): Scene {
  const model = trendModel(table, 'district', selected, extras);
  const slots = lineSlots(new Map(), selected);
  return trendPicture(trendDrawing(model, { width: 720, language: 'de', measure: textWidth, slots })).drawing;
}
const texts = ({ marks }: Scene): SceneText[] => marks.filter((mark): mark is SceneText => mark.kind === 'text');
const pathsIn = ({ marks }: Scene, paint: string): Extract<SceneMark, { kind: 'path' }>[] =>
  marks.filter((mark): mark is Extract<SceneMark, { kind: 'path' }> => mark.kind === 'path' && mark.stroke === paint);

test('each strong line has its colour and its name in it, the city the colour of text', () => {
  const made = scene(share, ['22', '11']);
  const named = texts(made).filter(({ bold }) => bold);
  expect(named.find(({ text }) => text === 'Innenstadt')?.fill).toBe('slot-0');
  expect(named.find(({ text }) => text === 'Nordhöhe')?.fill).toBe('slot-1');
  expect(named.find(({ text }) => text === 'Kleinau')?.fill).toBe('text');
});

test('the line that matters most is painted last, and what names it after that', () => {
  const { marks } = scene(share, ['22', '11']);
  const last = (paint: string): number =>
    marks.findLastIndex((mark) => mark.kind === 'path' && mark.stroke === paint && mark.width === 2.25 && !mark.dash);
  expect(last('slot-0')).toBeGreaterThan(last('slot-1'));
});

test('what is estimated is dashed, what is not is not', () => {
  const dashed = pathsIn(scene(share, ['21']), 'slot-0').find(({ dash }) => dash);
  expect(dashed?.d).toMatch(/^M/);
  const solid = pathsIn(scene(tableOf(cityWith({ '21': 5 })), ['21']), 'slot-0').find(({ dash }) => dash);
  expect(solid?.d).toBe('');
});

test('a foot that is not zero is dotted', () => {
  const foot = (table: IndicatorTable): readonly number[] | undefined => pathsIn(scene(table), 'control')[0]?.dash;
  expect(foot(tableOf(cityWith({ '0': 5, '11': 1 })))).toBeUndefined();
  expect(foot(tableOf(cityWith({ '0': 1005, '11': 1001 }, { '2020': { '0': 1010 } })))).toEqual([2, 4]);
});

test('targets, breaks and annotations have a line and a text each, which the plain chart has not', () => {
  const table = tableOf(cityWith({ '0': 5 }));
  const accent = (made: Scene): number => pathsIn(made, 'accent').length;
  expect(accent(scene(table))).toBe(0);
  const made = scene(table, [], {
    targets: [{ value: 6, text: 'Ziel: 6' }],
    annotations: [{ period: '2020', text: 'Pandemie' }],
  });
  expect(accent(made)).toBe(1);
  expect(texts(made).map(({ text }) => text)).toEqual(expect.arrayContaining(['Ziel: 6', 'Pandemie']));
  expect(texts(scene(share)).map(({ text }) => text)).toContain('Einführung des Bürgergelds');
});

test('nothing of it is drawn from what is withheld', () => {
  const secret = (withheld: number): string =>
    JSON.stringify(scene(tableOf(cityWith({ '0': 5, '11': { withheld } }, { '2020': { '11': 6 } })), ['11']));
  expect(secret(1)).toBe(secret(900));
});

test('without any value it has axes, and no number that is none', () => {
  expect(JSON.stringify(scene(tableOf(cityWith({})), ['11']))).not.toMatch(/NaN|Infinity|null/);
});
