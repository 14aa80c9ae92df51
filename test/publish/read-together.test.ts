import { describe, expect, test } from 'vitest';
import { MASK } from '../../src/disclosure/request.js';
import type { Indicator, Selection } from '../../src/model/indicator.js';
import type { AlteringMethod } from '../../src/model/protection-method.js';
import type { FrequencyRule, Statistic } from '../../src/model/statistic.js';
import type { AlteredStatistic } from '../../src/publish/alter-statistics.js';
import { alteredCounts } from '../../src/publish/altered-counts.js';
import { type Reading, ReadTogether } from '../../src/publish/read-together.js';
import { caseCount } from '../fixtures/cases-workspace.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const rule: FrequencyRule = { minimum: 4, zeros: 'shown' };
const rounding = { kind: 'conventional-rounding', base: 5 } as const;
const districts = cityOf('a', 'b');
const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const statistics = [
  statisticOf('people', { 2024: [25, 2, 23] }, undefined, districts),
  statisticOf('helped', { 2024: [21, 1, 20] }, undefined, districts),
  statisticOf('homes', { 2024: [17, 8, 9] }, undefined, districts),
  statisticOf('rooms', { 2024: [50, 20, 30, 21, 9, 12, 29, 11, 18] }, sex, districts),
];
const counts = { statistics: new Map(statistics.map((each) => [each.id, each])) };
const of = (statistic: string, ...codes: string[]): Selection => ({
  statistic,
  filter: codes.length > 0 ? { sex: codes } : {},
});
const count = (statistic: string, ...codes: string[]): Indicator => ({
  ...caseCount,
  id: statistic,
  numerator: of(statistic, ...codes),
});
const share: Indicator = {
  ...caseCount,
  id: 'share',
  form: 'share',
  numerator: of('helped'),
  denominator: of('people'),
};

const altered = (id: string, method: AlteringMethod): AlteredStatistic => {
  const statistic = counts.statistics.get(id) as Statistic;
  return { statistic, method, ...alteredCounts(statistic, method, 3, undefined) };
};
const nothing: Reading = {
  indicators: [],
  released: [],
  changed: new Map(),
  changedBefore: [],
  rules: new Map(statistics.map(({ id }) => [id, rule])),
};

interface Read {
  readonly indicators: readonly Indicator[];
  readonly changed?: Readonly<Record<string, AlteringMethod>>;
  readonly changedBefore?: readonly Selection[];
}
function read({ indicators, changed = {}, changedBefore = [] }: Read): ReadTogether {
  const methods = Object.entries(changed).map(([id, method]) => [id, altered(id, method)] as const);
  return new ReadTogether({ ...nothing, indicators, changed: new Map(methods), changedBefore }, counts);
}
const tablesOf = (reading: ReadTogether) => reading.exactTables().tables.map(({ id, isChanged }) => [id, isChanged]);

describe('for the counts that are seen as they are', () => {
  test('all tables of them are looked at, and changed ones that they are compared with, under the rules in force', () => {
    const indicators = [share, count('homes')];
    expect(tablesOf(read({ indicators, changed: { people: rounding, homes: rounding } }))).toEqual([
      ['people', true],
      ['helped', false],
      ['rooms', false],
    ]);
    expect(
      read({ indicators })
        .exactTables()
        .tables.map((table) => table.rule),
    ).toEqual([rule, rule, rule, rule]);
  });

  test('what is known of changed ones comes along, of those that are looked at alone', () => {
    const { bounded, sums, unpublished } = read({
      indicators: [share, count('homes')],
      changed: { people: rounding, homes: rounding },
    }).exactTables();
    expect(bounded).toMatchObject([
      { id: 'people {}', table: 'people', least: Float64Array.of(23, 0, 23), greatest: Float64Array.of(27, 2, 27) },
    ]);
    expect(sums).toEqual([{ total: 'people {}', parts: ['helped {}'], rest: 'units' }]);
    expect(unpublished.map(({ id }) => id)).toEqual(['people {}', 'helped {}']);
  });

  test('what was seen before, as it is or changed, is compared with what is shown now', () => {
    const partOf = { ...statistics[1], quality: { partOf: ['people'] } } as Statistic;
    const both = { statistics: new Map([...counts.statistics, ['helped', partOf]]) };
    const sumsAfter = (more: Partial<Reading>) =>
      new ReadTogether({ ...nothing, indicators: [count('people')], ...more }, both).exactTables().sums;
    const mask = new Uint8Array(3);
    const sums = [{ total: 'people {}', parts: ['helped {}'] }];
    expect(sumsAfter({ released: [{ id: 'x', table: 'helped', terms: [{}], mask }] })).toMatchObject(sums);
    const changed = new Map([['helped', altered('helped', rounding)]]);
    expect(sumsAfter({ changed, changedBefore: [of('helped')] })).toMatchObject(sums);
    expect(sumsAfter({ changed })).toEqual([]);
  });
});

describe('of changed counts', () => {
  test('what was seen changed before is known with what is shown now, unless it is seen as it is', () => {
    const rounded = { kind: 'small-count-rounding', base: 3 } as const;
    const knownAfter = (method: AlteringMethod | undefined) =>
      read({
        indicators: [count('rooms'), { ...share, numerator: of('people'), denominator: of('rooms') }],
        changed: method ? { rooms: method } : {},
        changedBefore: [of('rooms', 'f')],
      })
        .exactTables()
        .bounded.map(({ id }) => id);
    const cells = ['all', 'f', 'm'].map((code) => `rooms {"sex":["${code}"]}`);
    expect(knownAfter(rounding)).toEqual(cells.slice(0, 2));
    expect(knownAfter(rounded)).toEqual(cells);
    expect(knownAfter(undefined)).toEqual([]);
  });

  test('those are named that are compared with counts as they are, and with which', () => {
    const indicators = [share, { ...share, id: 'room', numerator: of('rooms') }, count('homes')];
    expect(read({ indicators, changed: { people: rounding, homes: rounding } }).mixedTables()).toEqual([
      'people',
      'helped',
      'rooms',
    ]);
    expect(
      read({ indicators, changed: { people: rounding, helped: rounding, rooms: rounding } }).mixedTables(),
    ).toEqual([]);
    expect(read({ indicators }).mixedTables()).toEqual([]);
  });

  test('unsafe ones are narrow for what is shown of those that they are compared with, and nothing else', () => {
    const reading = read({ indicators: [share, count('homes')], changed: { people: rounding } });
    const shown = (table: string) => ({ id: `${table} {}`, table, terms: [{}], mask: new Uint8Array(3) });
    const narrow = (...open: readonly ReturnType<typeof shown>[]) =>
      reading.narrowCounts(altered('people', rounding), open);
    // rounded to 0, so 2 at most; and 1 has help
    expect(narrow(shown('homes'), shown('helped'))).toMatchObject([{ table: 'people', categories: { area: 'a' } }]);
    expect(narrow(shown('homes'))).toEqual([]);
    const withheld = { ...shown('helped'), mask: Uint8Array.of(MASK.published, MASK.primary, MASK.secondary) };
    expect(narrow(withheld)).toMatchObject([{ table: 'people' }]);
    expect(narrow({ ...withheld, mask: withheld.mask.fill(MASK.unpublished, 1) })).toEqual([]);
  });
});
