import { describe, expect, test } from 'vitest';
import { legendKey, mapLegend } from '../../src/figure/map-legend.js';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { mapOfKind } from '../../src/figure/map-of-kind.js';
import { mapPicture } from '../../src/figure/map-scene.js';
import type { MapWish } from '../../src/figure/map-wish.js';
import { mapAreaText, mapBareValue, mapWords } from '../../src/figure/map-words.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import { hasValue, observationStatus, stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';

interface Asked extends MapWish {
  readonly indicator?: string;
  readonly year?: string;
}

function map(
  { indicator = 'sgb2-quote', year = '2024', ...wish }: Asked,
  publication: Publication = smallCity,
): MapModel {
  const table = publication.tables.get(indicator) as IndicatorTable;
  const model = mapModel(table, chooseLevel(table.areas, 'district')!, parsePeriod(year), publication.geometry);
  return mapOfKind(model, wish, publication.tables);
}
const bounds = ({ classes }: MapModel): (number | undefined)[] => classes.slice(1).map(({ lower }) => lower);
const note = ({ kind }: MapModel): string => kind?.note('de') ?? '';
const areaOf = ({ areas }: MapModel, code: string): MapModel['areas'][number] =>
  areas.find(({ area }) => area.code === code)!;

/** Areas with these values in every year, in 2022 with those of `earlier`. */
const withValues = (
  values: Readonly<Record<string, number>>,
  earlier: Readonly<Record<string, number>> = {},
): Publication =>
  changeCells(smallCity, 'sgb2-quote', ({ area, period }) => {
    const value = (period === '2022' ? earlier[area] : undefined) ?? values[area];
    return value === undefined
      ? { value: NaN, status: observationStatus('missing') }
      : { value, status: observationStatus('ok') };
  });

const KINDS: readonly Asked[] = [
  { classes: 'equal' },
  { classes: 'natural' },
  { classes: 'deviation' },
  { classes: 'diverging' },
  { classes: 'quantile', classCount: 3 },
  { breaks: '10 20' },
  { breaksPerPeriod: true },
  { view: 'symbols' },
  { view: 'dynamics' },
  { second: 'hze-dichte' },
  { indicator: 'wohngeld-haushalte', view: 'choropleth' },
];

describe('classes', () => {
  test('nothing is changed where nothing is wished', () => {
    const usual = map({});
    expect(usual.kind).toBeUndefined();
    expect(map({ view: 'of the moon' }).classes.map(({ lower }) => lower)).toEqual(
      usual.classes.map(({ lower }) => lower),
    );
  });

  test('the German words mean the same as the English ones', () => {
    for (const [german, english] of [
      [{ classes: 'gleich' }, { classes: 'equal' }],
      [{ classes: 'natuerlich' }, { classes: 'natural' }],
      [{ classes: 'abweichung' }, { classes: 'deviation' }],
      [
        { classes: 'mitte', about: 'stadt' },
        { classes: 'diverging', about: 'city' },
      ],
      [{ view: 'kreise' }, { view: 'symbols' }],
      [{ view: 'dynamik' }, { view: 'dynamics' }],
      [
        { view: 'zwei', second: 'hze-dichte' },
        { view: 'bivariate', second: 'hze-dichte' },
      ],
    ] as const)
      expect(JSON.stringify(map(german))).toBe(JSON.stringify(map(english)));
  });

  test('of equal width part the range of all years into so many steps', () => {
    // by hand: 0 to 30 in three steps
    const publication = withValues({ '11': 0.1, '13': 12, '21': 30.1 });
    expect(bounds(map({ classes: 'equal', classCount: 3 }, publication))).toEqual([10.1, 20.1]);
  });

  test('natural ones are groups that there are', () => {
    const publication = withValues({ '11': 1, '13': 2, '21': 2, '22': 10, '23': 11, '24': 30 });
    expect(bounds(map({ classes: 'natural', classCount: 3 }, publication))).toEqual([10, 30]);
  });

  test('by deviation lie about the mean, one deviation wide', () => {
    // 12 years of 10, 20 and 30: mean 20, standard deviation by n - 1 of 36 values 8.281
    const publication = withValues({ '11': 10, '13': 20, '21': 30 });
    const model = map({ classes: 'deviation' }, publication);
    expect(bounds(model)).toEqual([7.6, 15.9, 24.1, 32.4]);
    expect(model.classes.map(({ look }) => look)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4']);
  });

  test('set by hand are taken as they are, with commas too; more than colours tell apart are not', () => {
    expect(bounds(map({ breaks: '20,5 10' }))).toEqual([10, 20.5]);
    expect(note(map({ breaks: '20,5 10' }))).toBe('Klassen mit vorgegebenen Grenzen.');
    for (const breaks of ['1 2 3 4 5', '10 x', '10 10']) expect(bounds(map({ breaks }))).toEqual(bounds(map({})));
  });

  test('that diverge are equally far above and below the middle of the year', () => {
    for (const year of ['2020', '2024']) {
      const model = map({ classes: 'diverging', year });
      const city = Math.round(10 * (model.city?.observation.value ?? NaN)) / 10;
      const [outer, inner, over, beyond] = bounds(model) as [number, number, number, number];
      expect(city - inner).toBeCloseTo(over - city, 5);
      expect(city - outer).toBeCloseTo(beyond - city, 5);
      expect(note(model)).toContain(`vom Wert der Stadt (${city.toFixed(1).replace('.', ',')}`);
    }
  });

  test('that diverge in an even number part at the middle', () => {
    expect(bounds(map({ classes: 'diverging', classCount: 4, about: '15' }))).toContain(15);
  });

  test('that diverge about nothing are the usual ones, and say so', () => {
    const model = map({ classes: 'diverging', about: 'target' });
    expect(bounds(model)).toEqual(bounds(map({})));
    expect(note(model)).toContain('Ein Zielwert liegt nicht vor');
  });

  test('have the same bounds in every year, unless a year has its own', () => {
    for (const classes of ['quantile', 'equal', 'natural', 'deviation']) {
      expect(bounds(map({ classes, year: '2015' }))).toEqual(bounds(map({ classes })));
      expect(bounds(map({ classes, breaksPerPeriod: true, year: '2015' }))).not.toEqual(
        bounds(map({ classes, breaksPerPeriod: true })),
      );
    }
    expect(note(map({ classes: 'equal' }))).toContain('die Grenzen gelten für alle Zeitpunkte');
    expect(note(map({ breaksPerPeriod: true }))).toContain('die Grenzen gelten nur für 2024');
  });

  test('are from two to five', () => {
    expect(map({ classes: 'equal', classCount: 9 }).classes).toHaveLength(5);
    expect(map({ classes: 'equal', classCount: 1 }).classes).toHaveLength(2);
  });

  test('contain their lower bound as it is printed', () => {
    for (const wish of KINDS.slice(0, 7)) {
      const { areas, classes } = map(wish);
      for (const { classIndex, observation } of areas) {
        if (classIndex === undefined) continue;
        const { lower = -Infinity, upper = Infinity } = classes[classIndex]!;
        const printed = Math.round(10 * observation.value) / 10;
        expect(printed >= lower && printed < upper).toBe(true);
      }
    }
  });
});

describe.each(KINDS.map((wish) => [JSON.stringify(wish), wish] as const))('a map with %s', (_, wish) => {
  test('counts every area once, suppressed ones in no class', () => {
    const model = map(wish);
    const { classes, specials, areas } = model;
    expect([...classes, ...specials].reduce((sum, { count }) => sum + count, 0)).toBe(areas.length);
    classes.forEach(({ count }, key) => expect(areas.filter((area) => legendKey(area) === key)).toHaveLength(count));
    for (const { observation, classIndex } of areas)
      if (stateOf(observation.status) === 'suppressed') expect(classIndex).toBeUndefined();
  });

  test('has no trace of what is suppressed', () => {
    const told = (leak: number): string => {
      const tables = [...smallCity.tables.keys()].map((id) => {
        const changed = changeCells(smallCity, id, ({ value, status }) => ({
          value: hasValue(status) ? value : leak,
          status,
        }));
        return [id, changed.tables.get(id)!] as const;
      });
      const leaking = { ...smallCity, tables: new Map(tables) };
      const model = map(wish, leaking);
      const { table: _table, ...rest } = model;
      return JSON.stringify([
        rest,
        note(model),
        mapLegend(model, 'de'),
        mapWords(model, 'de'),
        model.areas.map((area) => [mapAreaText(model, area, 'de'), mapBareValue(model, area, 'de')]),
        mapPicture(model, 'de'),
      ]);
    };
    expect(told(9876.5)).toBe(told(NaN));
  });

  test('says how its classes came about, in both languages', () => {
    const { kind } = map(wish);
    expect(kind?.note('de')).toMatch(/^\p{Lu}.*\.$/u);
    expect(kind?.note('en')).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('says the same of an area in its name as in the table', () => {
    const model = map(wish);
    const { rows } = mapWords(model, 'de').table;
    for (const area of model.areas) {
      const row = rows.find((each) => each.area === area.area.code)!;
      expect(mapAreaText(model, area, 'de')).toContain(row.heading);
      const [first] = row.cells;
      // without the letters that stand beside a number
      const [number = ''] = first!.text.split(/[\s\u00a0]/);
      expect(mapAreaText(model, area, 'de')).toContain(
        hasValue(area.observation.status) ? number.replace(/[()]/g, '') : first!.spoken,
      );
    }
  });
});

describe('circles for a share', () => {
  test('are as large as the number behind it, in the colour of the class', () => {
    const model = map({ view: 'symbols' });
    const area = areaOf(model, '34');
    expect(model.symbols?.count(area)).toBe(911);
    expect(mapAreaText(model, area, 'de')).toMatch(/^Fischersruh: .*, 911.Personen$/);
    const marks = mapPicture(model, 'de')?.drawing.marks ?? [];
    const circle = marks.findLast((mark) => mark.kind === 'path' && mark.code === '34');
    expect(circle).toMatchObject({ fill: 'q4' });
  });

  test('need that number', () => {
    const table = smallCity.tables.get('sgb2-quote')!;
    const { numerator: _, ...bare } = table;
    const model = map({ view: 'symbols' }, { ...smallCity, tables: new Map([['sgb2-quote', bare]]) });
    expect(model.symbols).toBeUndefined();
  });
});

describe('two indicators', () => {
  test('have nine classes: the first to the right, the second upwards', () => {
    const model = map({ second: 'hze-dichte' });
    expect(model.classes.map(({ look }) => look)).toEqual(Array.from({ length: 9 }, (_, i) => `b${i}`));
    const both = areaOf(model, '34');
    expect(both.classIndex).toBe(8);
    expect(mapAreaText(model, both, 'de')).toMatch(
      /^Fischersruh: SGB-II-Quote 25,4 Prozent, Hilfen zur Erziehung 70,0 je 1\.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 1 von\u00a09$/,
    );
    expect(mapBareValue(model, both, 'de').text).toBe('25,4 · 70,0');
  });

  test('are both in title, summary and table', () => {
    const { title, subtitle, summary, table } = mapWords(map({ second: 'hze-dichte' }), 'de');
    expect(title).toBe(
      'SGB-II-Quote und Hilfen zur Erziehung: beides hoch in Fischersruh, Bahnhofsvorstadt und Südufer',
    );
    expect(subtitle).toContain('SGB-II-Quote (%) · Hilfen zur Erziehung (je 1.000)');
    expect(summary).toContain('beides hoch 3 (Fischersruh, Bahnhofsvorstadt und Südufer)');
    expect(table.columns.slice(0, 3)).toEqual(['Stadtteil', 'SGB-II-Quote (%)', 'Hilfen zur Erziehung (je 1.000)']);
    expect(table.rows[1]?.cells.slice(0, 2).map(({ text }) => text)).toEqual(['25,4', '70,0']);
  });

  test('leave an area out of the classes where one of them is unknown, with the look of what is unknown', () => {
    const model = map({ second: 'hze-dichte' });
    for (const { classIndex, special } of model.areas) expect(classIndex === undefined).toBe(special !== undefined);
    const counted = model.specials.find(({ look }) => look === 'suppressed')?.count;
    expect(model.areas.filter(({ special }) => special === 'suppressed')).toHaveLength(counted ?? -1);
  });

  test('are one map of the first, while the second is not at hand', () => {
    expect(map({ second: 'unknown' }).kind).toBeUndefined();
  });
});

describe('status and change', () => {
  const values = { '11': 10, '13': 10, '21': 10, '22': 10, '23': 10, '24': 40 };

  test('are classed by deviations from the mean, very high from one and a half on', () => {
    const model = map({ view: 'dynamics' }, withValues(values, { ...values, '11': 4, '24': 40 }));
    // mean 15, deviation (by n) 11.18: 40 lies 2.24 above, 10 lies 0.45 below
    expect(areaOf(model, '24').classIndex).toBe(3 * 3 + 1);
    // changes 6, 0, 0, 0, 0, 0: mean 1, deviation 2.24: 6 lies 2.24 above
    expect(areaOf(model, '11').classIndex).toBe(1 * 3 + 2);
    expect(model.kind?.sign?.(areaOf(model, '11'))).toBe(1);
    expect(mapBareValue(model, areaOf(model, '11'), 'de').text).toBe('10,0 (+6,0)');
  });

  test('that do not differ are in the middle', () => {
    const same = { '11': 10, '13': 10, '21': 10 };
    for (const { classIndex } of map({ view: 'dynamics' }, withValues(same)).areas.slice(0, 3))
      expect(classIndex).toBe(4);
  });

  test('divide the lower end where high is good', () => {
    const table = smallCity.tables.get('sgb2-quote')!;
    const good = { ...table, indicator: { ...table.indicator, polarity: 'high-is-good' as const } };
    const model = map({ view: 'dynamics' }, { ...smallCity, tables: new Map([['sgb2-quote', good]]) });
    expect(model.kind?.square?.('de').rows).toEqual(['sehr niedrig', 'niedrig', 'mittel', 'hoch']);
  });

  test('say the change in name, title and table, and that the series broke', () => {
    const model = map({ view: 'dynamics' });
    const { subtitle, summary, table } = mapWords(model, 'de');
    expect(mapAreaText(model, areaOf(model, '14'), 'de')).toMatch(/\+4,7.Prozentpunkte seit 2022/);
    expect(subtitle).toContain('Veränderung seit 2022');
    expect(summary).toContain('Veränderung über dem Durchschnitt 2 (');
    expect(table.columns[2]).toBe('Veränderung seit 2022');
    expect(note(model)).toContain('Bruch in der Reihe 2023');
  });

  test('need a period so many years before', () => {
    const model = map({ view: 'dynamics', year: '2014' });
    expect(note(model)).toBe('Werte von vor 2 Jahren liegen nicht vor; die Veränderung fehlt deshalb.');
    expect(map({ view: 'dynamics', year: '2014', years: 1 }).classes).toHaveLength(12);
  });
});

test('a count has filled areas only where a page insists, and the note says what is wrong with it', () => {
  expect(map({ indicator: 'wohngeld-haushalte', classes: 'equal' }).symbols).toBeDefined();
  const model = map({ indicator: 'wohngeld-haushalte', view: 'choropleth' });
  expect(model.symbols).toBeUndefined();
  expect(note(model)).toContain('nicht ein Anteil');
});
