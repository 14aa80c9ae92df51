import { describe, expect, test } from 'vitest';
import {
  figureHtml,
  figureSvg,
  type FigureWish,
  type StaticFigure,
  staticFigure,
  tableHtml,
} from '../../src/figure/static-figure.js';
import { mapModel } from '../../src/figure/map-model.js';
import { mapAreaText } from '../../src/figure/map-words.js';
import { choosePeriod } from '../../src/figure/period-choice.js';
import { chooseLevel, chooseTable } from '../../src/figure/table-choice.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const figure = (wish: FigureWish, publication: Publication = smallCity): StaticFigure =>
  staticFigure(publication, wish) as StaticFigure;
const page = (wish: FigureWish, publication: Publication = smallCity): string =>
  figureHtml(figure(wish, publication), 'f').text;
const titlesIn = (svg: string): string[] =>
  [...svg.matchAll(/data-code="[^"]*"><title>([^<]*)</g)].map(([, title = '']) => title);

const WISHES: readonly FigureWish[] = [
  { kind: 'map' },
  { kind: 'map', indicator: 'wohngeld-haushalte' },
  { kind: 'map', indicator: 'hze-dichte', language: 'en' },
  { kind: 'trend', area: '11 12' },
  { kind: 'matrix' },
];

describe.each(WISHES)('the figure $kind $indicator', (wish) => {
  const html = page(wish);

  test('has title, summary, table, source and protection note', () => {
    const { title, summary, table } = figure(wish);
    for (const text of [title, summary, table.caption]) expect(html).toContain(text.replaceAll('&', '&amp;'));
    expect(html).toMatch(/Quellen?: |Sources?: /);
    expect(html).toMatch(/Geheimhaltung|confidential/);
  });

  test('has neither style nor script, which a strict policy would keep out', () => {
    expect(html).not.toMatch(/<style|<script|\sstyle=|\son\w+=|javascript:/i);
    expect(figureSvg(figure(wish)) ?? '').not.toMatch(/<style|<script|\sstyle=|\son\w+=/i);
  });

  test('refers to patterns that it has, each once', () => {
    const ids = [...html.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
    const used = [...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a kind that is none is refused by name', () => {
  expect(() => figure({ kind: 'maps' as 'map' })).toThrow('unknown kind of figure: maps');
});

test('areas of a map say what the element says of them', () => {
  const table = chooseTable(smallCity, 'sgb2-quote')!;
  const level = chooseLevel(table.areas)!;
  const model = mapModel(table, level, choosePeriod(table, table.areas.areas)!, smallCity.geometry);
  const said = titlesIn(page({ kind: 'map', indicator: 'sgb2-quote' }));
  expect(said.toSorted()).toEqual(model.areas.map((area) => mapAreaText(model, area, 'de')).toSorted());
  expect(said).toHaveLength(districtCodes.length);
});

test('rows of a map name the code of their area, by which a page may be read as data', () => {
  const codes = [...page({ kind: 'map' }).matchAll(/<th scope="row" data-gebiet="([^"]*)">/g)].map(([, code]) => code);
  expect(codes.toSorted()).toEqual(['0', ...districtCodes].toSorted());
});

// without role=img screen readers read the sign, and few the title of an abbreviation
test('a sign, brackets or a minus has its meaning as a name; a number is text', () => {
  const cell = { text: '•', spoken: 'aus Gründen der Geheimhaltung nicht ausgewiesen' };
  const cells = [cell, { text: '5,2', spoken: '5,2 Prozent' }, { text: '−0,3', spoken: 'minus 0,3 Prozent' }];
  const { text } = tableHtml({ caption: 'Werte', columns: ['Gebiet', '%'], rows: [{ heading: 'Mitte', cells }] });
  expect(text).toContain(
    '<td><abbr role="img" title="aus Gründen der Geheimhaltung nicht ausgewiesen">•</abbr></td>\n' +
      '<td>5,2</td>\n<td><abbr role="img" title="minus 0,3 Prozent">−0,3</abbr></td>',
  );
});

test('a name is text, whatever it looks like', () => {
  const table = chooseTable(smallCity, 'sgb2-quote')!;
  const areas = {
    ...table.areas,
    areas: table.areas.areas.map((area) => ({ ...area, name: `<img onerror=x> "${area.name}'` })),
  };
  const tables = new Map([['sgb2-quote', { ...table, areas }]]);
  const html = page({ kind: 'map', indicator: 'sgb2-quote' }, { ...smallCity, tables });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img onerror=x&gt; &quot;');
});

test.each(WISHES)('nothing of $kind $indicator depends on what a suppressed cell holds', (wish) => {
  const leaking = (leak: number): Publication =>
    changeCells(smallCity, wish.indicator ?? 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? leak : value,
      status,
    }));
  expect(page(wish, leaking(9876))).toBe(page(wish, leaking(NaN)));
  expect(figureSvg(figure(wish, leaking(9876)))).toBe(figureSvg(figure(wish, leaking(NaN))));
});

test('an SVG file stands alone: ground, title, source and protection note are in it', () => {
  const svg = figureSvg(figure({ kind: 'map' }))!;
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('class="surface"');
  expect(svg).toContain('Quelle: ');
  expect(svg).toContain('Statistische Geheimhaltung');
  expect(svg).not.toContain('currentColor');
});

test('without boundaries the table is there, and a note', () => {
  const { geometry: _, ...rest } = smallCity;
  const bare = figure({ kind: 'map' }, rest);
  expect(bare.drawing).toBeUndefined();
  expect(bare.notes.join()).toContain('keine Gebietsgrenzen');
  expect(bare.table.rows.length).toBe(districtCodes.length + 1);
});

test('a trend and a matrix have the view that is wished for, or the usual one', () => {
  const change = figure({ kind: 'trend', area: '21', view: 'change' });
  expect(change.subtitle).toContain('Prozentpunkte');
  expect(change.table.rows).toHaveLength(figure({ kind: 'trend', area: '21' }).table.rows.length - 1);
  const ranks = figure({ kind: 'matrix', view: 'ranks' });
  expect(ranks.table.rows.find(({ area }) => area === '34')?.cells[0]?.text).toBe('1');
  expect(figure({ kind: 'trend', view: 'multiples' }).drawing).toEqual(figure({ kind: 'trend' }).drawing);
});

test('where nothing is published there is no figure', () => {
  const empty = { ...smallCity, tables: new Map() } as Publication;
  for (const wish of WISHES) expect(staticFigure(empty, wish)).toBeUndefined();
});
