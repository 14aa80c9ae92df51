import { describe, expect, test } from 'vitest';
import {
  countingUnitName,
  formatAreaCount,
  formatCount,
  formatValue,
  type IndicatorUnit,
} from '../../src/format/unit.js';
import { COUNTING_UNITS } from '../../src/model/measure.js';

const district = {
  id: 'district',
  label: { de: 'Ortsteil', en: 'district' },
  plural: { de: 'Ortsteile', en: 'districts' },
};
const count: IndicatorUnit = {
  form: 'count',
  unit: { de: 'Personen', en: 'persons' },
  decimals: 0,
  countingUnit: 'person',
};

describe('countingUnitName', () => {
  test('names every counting unit, in the singular for one only', () => {
    for (const unit of COUNTING_UNITS)
      for (const language of ['de', 'en'] as const) {
        const [one, none, several] = [1, 0, 2].map((n) => countingUnitName(unit, n, language));
        expect(one).not.toBe(several);
        expect(none).toBe(several);
      }
    expect(countingUnitName('benefit-unit', 2, 'de')).toBe('Bedarfsgemeinschaften');
  });
});

describe('formatCount', () => {
  test('prints a count with what is counted', () => {
    expect(formatCount(12345, 'person', 'de')).toBe('12.345\u00a0Personen');
    expect(formatCount(1, 'application', 'de')).toBe('1\u00a0Antrag');
    expect(formatCount(0, 'place', 'en')).toBe('0\u00a0places');
  });
});

describe('formatAreaCount', () => {
  test('takes the names of the level from the data', () => {
    expect(formatAreaCount(1, district, 'de')).toBe('1\u00a0Ortsteil');
    expect(formatAreaCount(63, district, 'de')).toBe('63\u00a0Ortsteile');
    expect(formatAreaCount(63, district, 'en')).toBe('63\u00a0districts');
  });
});

describe('formatValue', () => {
  test('prints the unit of the indicator', () => {
    const rate: IndicatorUnit = {
      form: 'rate',
      unit: { de: 'je 1.000 Einwohner' },
      decimals: 1,
      countingUnit: 'person',
    };
    const share: IndicatorUnit = { form: 'share', unit: { de: '%' }, decimals: 1, countingUnit: 'person' };
    expect(formatValue(12.34, rate, 'de')).toBe('12,3\u00a0je 1.000 Einwohner');
    expect(formatValue(28.35, share, 'de')).toBe('28,4\u00a0%');
    expect(formatValue(28.35, share, 'en')).toBe('28.4%');
  });

  test('has a count of one in the singular', () => {
    expect(formatValue(1, count, 'de')).toBe('1\u00a0Person');
    expect(formatValue(1, count, 'en')).toBe('1\u00a0person');
    expect(formatValue(2, count, 'de')).toBe('2\u00a0Personen');
  });

  test('leaves a unit of its own wording alone', () => {
    expect(formatValue(1, { ...count, unit: { de: 'Leistungsberechtigte' } }, 'de')).toBe(
      '1\u00a0Leistungsberechtigte',
    );
  });
});
