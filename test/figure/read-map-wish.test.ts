import { describe, expect, test } from 'vitest';
import type { MapWish } from '../../src/figure/map-wish.js';
import { readMapWish } from '../../src/figure/read-map-wish.js';

const inVain = (wish: MapWish): readonly string[] => readMapWish(Object.freeze(wish)).inVain;
const breaks = (text: string): readonly number[] | undefined => readMapWish({ breaks: text }).classes.breaks;

describe('what is understood has its effect', () => {
  test('and nothing is said of it, nor of what is not said at all', () => {
    for (const wish of [
      {},
      { view: '', classes: '', about: '', breaks: '', second: '' },
      { view: 'kreise', classes: 'gleich', classCount: 4, years: 3, breaksPerPeriod: true },
      { view: 'bivariate', second: 'a' },
      { second: 'a' },
      { classes: 'mitte', about: 'ziel' },
      { about: '12,5' },
      { breaks: '10 20' },
    ])
      expect(inVain(wish)).toEqual([]);
  });

  test('a second indicator means a map of both, a middle means classes about it', () => {
    expect(readMapWish({ second: 'a' }).view).toBe('bivariate');
    expect(readMapWish({ view: 'symbols', second: 'a' }).view).toBe('symbols');
    expect(readMapWish({ about: 'stadt' }).classes).toMatchObject({ method: 'diverging', about: 'city' });
    expect(readMapWish({ about: '-1,5' }).classes).toMatchObject({ method: 'diverging', about: -1.5 });
    expect(readMapWish({ about: 'city', classes: 'equal' }).classes.method).toBe('equal');
  });

  test('bounds ascend, whatever parts them', () => {
    expect(breaks(' 20,5  10;-3 ')).toEqual([-3, 10, 20.5]);
    expect(breaks('1 2 3 4')).toEqual([1, 2, 3, 4]);
  });

  test('a change is over two years unless it says otherwise, over one at least', () => {
    expect([{}, { years: 5 }, { years: 0.2 }, { years: -4 }].map((wish) => readMapWish(wish).years)).toEqual([
      2, 5, 1, 1,
    ]);
  });
});

describe('what is not understood has none, and is told', () => {
  test('words that are none', () => {
    expect(inVain({ view: 'kreisse', classes: 'constructor', about: 'Stadt' })).toEqual(['view', 'classes', 'about']);
  });

  test('bounds that are no numbers, stand there twice, or are more than four', () => {
    for (const text of ['10 zwanzig', '10 10', '1 2 3 4 5', '10,5,3', ' ; ', 'Infinity']) {
      expect(inVain({ breaks: text })).toEqual(['breaks']);
      expect(breaks(text)).toBeUndefined();
    }
  });

  test('numbers that are none', () => {
    const wish = { classCount: NaN, years: NaN };
    expect(inVain(wish)).toEqual(['classCount', 'years']);
    expect(readMapWish(wish).classes.count).toBeUndefined();
    expect(readMapWish(wish).years).toBe(2);
  });

  test('numbers of classes that there are not', () => {
    for (const classCount of [1, 6, 2.5]) expect(inVain({ classCount })).toEqual(['classCount']);
    for (const classCount of [2, 5]) expect(inVain({ classCount })).toEqual([]);
  });

  test('what does not go with the rest: a second indicator beside another view, a middle beside other classes', () => {
    expect(inVain({ view: 'symbols', second: 'a' })).toEqual(['second']);
    expect(inVain({ classes: 'equal', about: 'city' })).toEqual(['about']);
  });
});
