import { expect, test } from 'vitest';
import { posterOf } from '../../src/figure/figure-poster.js';
import { indicatorSheet } from '../../src/figure/indicator-sheet.js';
import { matrixModel } from '../../src/figure/matrix-model.js';
import { matrixPicture } from '../../src/figure/matrix-scene.js';
import { arrangeSheet } from '../../src/figure/matrix-sheet.js';
import { pictureSvg } from '../../src/figure/scene-svg.js';
import type { AreaLevel } from '../../src/model/area.js';
import { stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { areas, smallCity } from '../fixtures/small-city.js';

const period = parsePeriod('2024');
const level = areas.levels[2] as AreaLevel;

function svgOf(publication: Publication, filter = ''): string {
  const model = matrixModel([...publication.tables.values()], level.id, period);
  const sheet = indicatorSheet(model, { level, period }, 'de');
  const groups = arrangeSheet(sheet, { column: 0, direction: 'descending' }, filter);
  return pictureSvg(posterOf({ title: 'Titel', subtitle: '' }, matrixPicture(sheet, groups), []), 'Titel');
}
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

test('a picture of a matrix has its rows in their order, and only those that are shown', () => {
  const all = texts(svgOf(smallCity));
  const names = areas.areas
    .filter(({ level: id }) => id === level.id)
    .map(({ name }) => name.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'));
  expect(names.filter((name) => !all.includes(name))).toEqual([]);
  expect(texts(svgOf(smallCity, 'rosen')).filter((text) => names.includes(text))).toEqual(['Rosenhang']);
});

test('its columns have units, its tints and signs their meaning', () => {
  const all = texts(svgOf(smallCity));
  expect(all).toContain('%');
  expect(all).toContain('hoch');
  expect(all).toContain('• geheim gehalten');
});

test('no number behind a withheld cell shows in it', () => {
  const clean = svgOf(changeCells(smallCity, 'sgb2-quote', (cell) => cell));
  const dirty = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
    value: stateOf(status) === 'suppressed' ? 4711 : value,
    status,
  }));
  expect(svgOf(dirty)).toBe(clean);
});
