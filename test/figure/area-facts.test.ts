import { expect, test } from 'vitest';
import { areaFacts } from '../../src/figure/area-facts.js';
import { areaSummary } from '../../src/format/sentences/area.js';
import { type Area } from '../../src/model/area.js';
import { denseCube } from '../../src/model/cube.js';
import { observationStatus, withFlag } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, PublishedIndicator } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';
import { flawsOfSentences } from '../format/sentences/grammar.js';

const areas = cityOf('x', 'y', 'z', 'w');
const place = (code: string): Area => areas.byCode.get(code) as Area;

/** A table of percentages: city, x, y, z, w. */
function tableOf(cells: Readonly<Record<string, readonly Cell[]>>, changes: object = {}): IndicatorTable {
  const indicator = {
    title: { de: 'Quote' },
    form: 'share',
    unit: { de: '%' },
    decimals: 1,
    countingUnit: 'person',
    breaks: [],
    ...changes,
  };
  return {
    indicator: indicator as unknown as PublishedIndicator,
    areas,
    periods: Object.keys(cells).map(parsePeriod),
    value: statisticOf('n', cells, undefined, areas).cube,
  };
}

test('the facts about an area are its value, the one before, its rank within its level, and the city', () => {
  const table = tableOf({ '2023': [20, 9, 8, 7, 6], '2024': [21, 10, 30, 10.04, 'suppressed'] });
  expect(areaFacts(table, place('x'), parsePeriod('2024'))).toMatchObject({
    area: 'Ortsteil x',
    value: 10,
    status: observationStatus('ok'),
    earlier: { period: parsePeriod('2023'), value: 9 },
    breaks: [],
    rank: { higher: 1, equal: 1, lower: 0, level: { id: 'district' } },
    comparison: { kind: 'whole', name: 'Stadt', value: 21 },
  });
});

test('an area without a number has no rank, and the first period nothing before it', () => {
  const facts = areaFacts(tableOf({ '2024': [21, 10, 30, 10, 'suppressed'] }), place('w'), parsePeriod('2024'));
  expect(facts.value).toBeNaN();
  expect(facts).not.toHaveProperty('rank');
  expect(facts).not.toHaveProperty('earlier');
});

test('the city is not compared with itself, nor with a value that is not there', () => {
  const table = tableOf({ '2024': ['suppressed', 10, 30, 10, 5] });
  expect(areaFacts(table, place('C'), parsePeriod('2024'))).not.toHaveProperty('comparison');
  expect(areaFacts(table, place('x'), parsePeriod('2024'))).not.toHaveProperty('comparison');
});

test('a break counts when it lies between the value and the one before', () => {
  const breaks = [{ period: '2023', reason: { de: 'Bürgergeld' } }];
  const table = tableOf({ '2022': [1, 1, 1, 1, 1], '2023': [2, 2, 2, 2, 2], '2024': [3, 3, 3, 3, 3] }, { breaks });
  const breaksOf = (year: string) => areaFacts(table, place('x'), parsePeriod(year)).breaks;
  expect(breaksOf('2023')).toEqual([{ period: parsePeriod('2023'), reason: { de: 'Bürgergeld' } }]);
  expect(breaksOf('2024')).toEqual([]);
});

test('a flagged break has no reason to give', () => {
  const table = tableOf({ '2023': [2, 2, 2, 2, 2], '2024': [3, 3, 3, 3, 3] });
  const { values, statuses } = table.value.cells();
  const broken = statuses.map((status) => withFlag(status, 'break'));
  const value = denseCube(table.value.dimensions, values, broken);
  expect(areaFacts({ ...table, value }, place('x'), parsePeriod('2024')).breaks).toEqual([
    { period: parsePeriod('2024') },
  ]);
});

test('a number that stands under a status without one is told nowhere', () => {
  const table = tableOf({ '2023': [20, 77, 8, 7, 6], '2024': [77, 10, 30, 10.04, 77] });
  const { values, statuses } = table.value.cells();
  const hidden = statuses.map((status, i) => (values[i] === 77 ? observationStatus('suppressed') : status));
  const value = denseCube(table.value.dimensions, values, hidden);
  const facts = areaFacts({ ...table, value }, place('x'), parsePeriod('2024'));
  expect(facts.rank).toMatchObject({ higher: 1, equal: 1, lower: 0 });
  expect(facts.earlier?.value).toBeNaN();
  for (const code of ['C', 'x', 'w'])
    expect(areaSummary(areaFacts({ ...table, value }, place(code), parsePeriod('2024')), 'de')).not.toMatch(/7[67]/);
});

test('every area of a city with every status has a well-formed summary at every period', () => {
  const flaws = new Set<string>();
  for (const table of smallCity.tables.values())
    for (const area of table.areas.areas)
      for (const period of table.periods)
        for (const language of ['de', 'en'] as const)
          for (const flaw of flawsOfSentences(areaSummary(areaFacts(table, area, period), language))) flaws.add(flaw);
  expect([...flaws]).toEqual([]);
});

test('an area is compared with what the indicator names: its target, or a value from elsewhere', () => {
  const compared = (changes: object): string =>
    areaSummary(areaFacts(tableOf({ '2024': [20, 10, 30, 10, 5] }, changes), place('x'), parsePeriod('2024')), 'de');
  expect(compared({ comparison: { with: 'target' }, target: { value: 12 } })).toContain('Zielwert: 12,0\u00a0%.');
  const land = { with: 'benchmark', value: 8.5, name: { de: 'Sachsen', en: 'Saxony' } };
  expect(compared({ comparison: land })).toContain('Sachsen: 8,5\u00a0%.');
  expect(compared({ comparison: { with: 'target' } })).not.toContain('Zielwert');
});
