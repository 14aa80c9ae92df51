import { describe, expect, test } from 'vitest';
import type { ProtectionAtSource } from '../../src/model/source.js';
import { findDigitPreference } from '../../src/quality/digit-preference.js';
import { districtCounts, noise, years } from './figures-of.js';

const found = (count: (year: number, district: number) => number, protection: ProtectionAtSource = 'none') => {
  const { statistic, figures } = districtCounts(years(2018, 2024, 30, count));
  const from = { ...statistic, source: { ...statistic.source, protection } };
  return findDigitPreference(from, figures).map(({ code, params }) => ({ code, params }));
};
const counted = (year: number, district: number): number => 100 + Math.floor(800 * noise(year, district));

describe('findDigitPreference', () => {
  test('is silent for counts that end in any digit', () => {
    expect(found(counted)).toEqual([]);
  });

  test('finds counts that are all multiples of one number, unless the source says so', () => {
    const rounded = (year: number, district: number): number => 3 * Math.round(counted(year, district) / 3);
    expect(found(rounded)).toEqual([{ code: 'quality-rounded', params: { base: 3, count: 210 } }]);
    expect(found(rounded, 'rounded')).toEqual([]);
  });

  test('finds counts of which many were rounded or guessed', () => {
    const guessed = (year: number, district: number): number =>
      noise(district, year) < 0.5 ? 10 * Math.round(counted(year, district) / 10) : counted(year, district);
    const [finding] = found(guessed);
    expect(finding).toMatchObject({ code: 'quality-digits', params: { digits: '0', count: 210 } });
  });

  test('does not judge a few counts, nor small ones by their only digit', () => {
    const { statistic, figures } = districtCounts({ '2024': [10, 20, 30] });
    expect(findDigitPreference(statistic, figures)).toEqual([]);
    expect(found((year, district) => 1 + Math.floor(4 * noise(year, district)))).toEqual([]);
  });
});
