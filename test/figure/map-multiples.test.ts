import { expect, test } from 'vitest';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { comparableIndicators, multiplePeriods, onOneScale, specialsOfAll } from '../../src/figure/map-multiples.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import { changeCells } from '../fixtures/change-cells.js';
import { likeShares } from '../fixtures/like-shares.js';
import { areas, smallCity } from '../fixtures/small-city.js';

const [, , district] = areas.levels;
const city = likeShares(smallCity);
const modelOf = (id: string, period = '2024', publication = city): MapModel =>
  mapModel(publication.tables.get(id)!, district!, parsePeriod(period), smallCity.geometry);
const SHARES = ['sgb2-quote', 'sgb2-quote-kinder', 'sgb2-quote-frauen'];

test('up to sixteen periods are shown, of more some that lie evenly, the first and the last among them', () => {
  const years = (count: number) => Array.from({ length: count }, (_, i) => parsePeriod(String(1990 + i)));
  expect(multiplePeriods(years(12))).toHaveLength(12);
  const some = multiplePeriods(years(31)).map(({ year }) => year);
  expect(some).toHaveLength(16);
  expect([some[0], some[1], some.at(-1)]).toEqual([1990, 1992, 2020]);
});

test('indicators compare within their topic, of one form and unit', () => {
  expect(comparableIndicators(city, 'sgb2-quote').map(({ id }) => id)).toEqual(SHARES);
  expect(comparableIndicators(city, 'wohngeld-haushalte').map(({ id }) => id)).toEqual(['wohngeld-haushalte']);
  expect(comparableIndicators(city, 'hze-dichte').map(({ id }) => id)).toEqual(['hze-dichte']);
});

test('maps on one scale have the same bounds, and a value has the same class on all of them', () => {
  const models = onOneScale(SHARES.map((id) => modelOf(id)));
  const bounds = models.map(({ classes }) => classes.map(({ lower, upper }) => [lower, upper]));
  expect(bounds[1]).toEqual(bounds[0]);
  expect(bounds[2]).toEqual(bounds[0]);
  expect(models[0]?.kind?.others?.map(({ id }) => id)).toEqual(SHARES.slice(1));
  for (const { areas: shown, classes } of models)
    for (const { observation, classIndex, special } of shown) {
      if (special) continue;
      const { lower = -Infinity, upper = Infinity } = classes[classIndex ?? -1]!;
      expect(observation.value >= lower && observation.value < upper).toBe(true);
    }
});

test('what is withheld has no part in the scale', () => {
  const scale = (secret: number): unknown => {
    const leaking = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: status === observationStatus('suppressed') ? secret : value,
      status,
    }));
    return onOneScale([modelOf('sgb2-quote', '2024', leaking)]).map(({ classes }) => classes);
  };
  expect(scale(0.1)).toEqual(scale(99));
});

test('the legend of all has the looks of each; those that the first has not, of no area', () => {
  const specials = specialsOfAll([modelOf('sgb2-quote'), modelOf('sgb2-quote', '2016')]);
  expect(specials.map(({ look, count }) => `${look} ${count}`)).toEqual([
    'suppressed 2',
    'missing 1',
    'not-applicable 0',
  ]);
});
