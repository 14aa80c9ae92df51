import { expect, test } from 'vitest';
import { trendFacts, type TrendFacts } from '../../src/figure/trend-facts.js';
import { observationStatus } from '../../src/model/observation-status.js';

const [ok, suppressed] = [observationStatus('ok'), observationStatus('suppressed')];

function facts(values: readonly number[], broken: readonly number[] = [], decimals = 1): TrendFacts | undefined {
  const statuses = Uint16Array.from(values, (value) => (Number.isFinite(value) ? ok : suppressed));
  return trendFacts({ values: Float64Array.from(values), statuses }, new Set(broken), decimals);
}

test('a line goes from its first to its last value', () => {
  expect(facts([NaN, 5, 9, 7, NaN])).toEqual({
    first: 1,
    last: 3,
    direction: 'risen',
    highest: 2,
    lowest: 1,
    suppressed: 2,
    sinceBreak: false,
  });
});

test('a lower last value is a fall', () => {
  expect(facts([9, 12, 7])?.direction).toBe('fallen');
});

test('a change that the printed decimals do not show is none', () => {
  expect(facts([5.01, 5.04], [], 1)?.direction).toBe('unchanged');
  expect(facts([5.01, 5.04], [], 2)?.direction).toBe('risen');
});

test('of several equal extremes the latest counts', () => {
  expect(facts([9, 3, 9, 3])).toMatchObject({ highest: 2, lowest: 3 });
});

test('values before the last break are not compared', () => {
  expect(facts([50, 40, 5, 9, 12], [1, 2])).toMatchObject({
    first: 2,
    direction: 'risen',
    highest: 4,
    lowest: 2,
    sinceBreak: true,
  });
});

test('a break after the last value does not count', () => {
  expect(facts([5, 9, NaN], [2])).toMatchObject({ first: 0, last: 1, sinceBreak: false });
});

test('a break before the first value is not worth a word', () => {
  expect(facts([NaN, 5, 9], [1])).toMatchObject({ first: 1, sinceBreak: false });
});

test('a single value has no direction', () => {
  expect(facts([5])).toMatchObject({ first: 0, last: 0, direction: 'unchanged' });
});

test('without a value there is nothing to say', () => {
  expect(facts([NaN, NaN])).toBeUndefined();
});
