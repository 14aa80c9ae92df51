import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/model/period.js';
import { type PublishedPoint, trackGoal } from '../../src/planning/track-goal.js';

const points = (...values: (number | string)[]): PublishedPoint[] =>
  values.map((value, i) => ({
    period: parsePeriod(`${2015 + i}`),
    value: typeof value === 'number' ? value : undefined,
    state: typeof value === 'number' ? 'ok' : value,
  }));
const today = { today: '2024-06-01' };
const atMost = (value: number, by: string) => ({ indicator: 'a', target: { atMost: value, by } });

test('a steady fall fast enough is on track, and says both paces', () => {
  const track = trackGoal(points(18, 17, 16, 15, 14, 13, 12, 11, 10), atMost(5, '2030'), today);
  expect(track).toMatchObject({ state: 'on-track', reason: 'fast-enough', last: { value: 10, period: '2023' } });
  // 5 less in 7 years; 1 less a year so far
  expect(track.needed).toBeCloseTo(-5 / 7, 2);
  expect(track.observed).toBeCloseTo(-1, 2);
});

test('a fall that is too slow, a rise, and no certain trend are at risk, each for its reason', () => {
  const reason = (...values: number[]) => trackGoal(points(...values), atMost(5, '2026'), today);
  expect(reason(18, 17.5, 17, 16.5, 16, 15.5, 15, 14.5, 14)).toMatchObject({ state: 'at-risk', reason: 'too-slow' });
  expect(reason(10, 11, 12, 13, 14, 15, 16, 17, 18)).toMatchObject({ state: 'at-risk', reason: 'wrong-way' });
  expect(reason(14, 13, 15, 12, 16, 13, 14, 15, 13)).toMatchObject({ state: 'at-risk', reason: 'no-trend' });
});

test('a target that is met but left behind is at risk', () => {
  const rising = points(1, 1.4, 1.8, 2.2, 2.6, 3, 3.4, 3.8, 4.2);
  expect(trackGoal(rising, atMost(5, '2030'), today)).toMatchObject({ state: 'at-risk', reason: 'moving-away' });
  expect(trackGoal(rising, atMost(5, '2024'), today)).toMatchObject({ state: 'on-track', reason: 'met-now' });
});

test('once the date has passed its value decides, whatever came after', () => {
  const series = points(9, 8, 7, 6, 5, 4, 9, 9, 9);
  expect(trackGoal(series, atMost(5, '2020'), today)).toMatchObject({ state: 'reached', last: { period: '2020' } });
  expect(trackGoal(series, atMost(5, '2022'), today)).toMatchObject({ state: 'missed', reason: 'not-met-at-date' });
});

test('a withheld value is not assessable, and nothing of it is told', () => {
  const withheld = trackGoal(points(9, 8, 7, 6, 5, 'suppressed'), atMost(5, '2030'), today);
  expect(withheld).toEqual({ state: 'not-assessable', reason: 'suppressed' });
  expect(trackGoal(points(9, 8, 'suppressed'), atMost(5, '2017'), today)).toEqual({
    state: 'not-assessable',
    reason: 'suppressed',
  });
  expect(trackGoal(points(9, 8, 7, 6, 5, 'missing'), atMost(5, '2030'), today).reason).toBe('no-value');
});

test('four values tell no trend', () => {
  expect(trackGoal(points(9, 8, 7, 6), atMost(5, '2030'), today)).toMatchObject({
    state: 'not-assessable',
    reason: 'too-few',
  });
});

test('values before a break of the series are not compared', () => {
  const series = points(18, 17, 16, 15, 14, 13, 12, 11, 10);
  expect(trackGoal(series, atMost(5, '2030'), { ...today, since: '2020' }).reason).toBe('too-few');
});
