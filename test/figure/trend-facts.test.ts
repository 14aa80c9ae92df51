import { expect, test } from 'vitest';
import { trendFacts } from '../../src/figure/trend-facts.js';
import type { TrendSentenceFacts } from '../../src/format/sentences/trend.js';
import { observationStatus, type ObservationState } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { areas } from '../fixtures/small-city.js';

const area = { code: '11', name: 'Nordhöhe', level: 'district' };

/** Facts about a line that starts in 2020; a state stands where there is no value. */
function facts(
  line: readonly (number | ObservationState)[],
  breaks: readonly string[] = [],
  decimals = 1,
): TrendSentenceFacts {
  const indicator = { decimals, breaks: breaks.map((period) => ({ period, reason: { de: 'Bürgergeld' } })) };
  const table = { indicator, areas, periods: line.map((_, i) => parsePeriod(String(2020 + i))) };
  return trendFacts(table as unknown as IndicatorTable, {
    area,
    values: Float64Array.from(line, (cell) => (typeof cell === 'number' ? cell : NaN)),
    statuses: Uint16Array.from(line, (cell) => observationStatus(typeof cell === 'number' ? 'ok' : cell)),
  });
}
const at = (year: number, value: number): unknown => ({ period: parsePeriod(String(year)), value });

test('a line goes from its first to its last value', () => {
  expect(facts(['missing', 5, 9, 7, 'suppressed'])).toMatchObject({
    area: 'Nordhöhe',
    first: at(2021, 5),
    last: at(2023, 7),
    highest: at(2022, 9),
    isPast: true,
    suppressed: 1,
    missing: 1,
    breaks: [],
  });
});

test('of several highest values, equal as printed, the latest counts', () => {
  expect(facts([9.01, 3, 9.04, 3]).highest).toEqual(at(2022, 9.04));
  expect(facts([9.04, 3, 9.01, 3]).highest).toEqual(at(2022, 9.01));
});

test('values before the last break are not compared, and every break is named', () => {
  expect(facts([50, 40, 5, 9, 12], ['2021', '2022'])).toMatchObject({
    first: at(2022, 5),
    last: at(2024, 12),
    highest: at(2024, 12),
    isPast: false,
    breaks: [{ period: { id: '2021' } }, { period: { id: '2022' }, reason: { de: 'Bürgergeld' } }],
  });
});

test('a break after the last value divides nothing', () => {
  expect(facts([5, 9, 'missing'], ['2022'])).toMatchObject({ first: at(2020, 5), last: at(2021, 9) });
});

test('a place that did not exist yet has no missing values', () => {
  expect(facts(['not-applicable', 'not-applicable', 5]).missing).toBe(0);
});

test('a single value is first, last and highest', () => {
  expect(facts([5])).toMatchObject({ first: at(2020, 5), last: at(2020, 5), highest: at(2020, 5) });
});

test('without a value there are none of them', () => {
  const none = facts(['suppressed', 'missing']);
  expect([none.first, none.last, none.highest]).toEqual([undefined, undefined, undefined]);
  expect(none).toMatchObject({ suppressed: 1, missing: 1 });
});
