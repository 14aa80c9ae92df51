import { expect, test } from 'vitest';
import { observationText } from '../../src/figure/observation-text.js';
import type { IndicatorUnit } from '../../src/format/unit.js';
import { observationStatus as status } from '../../src/model/observation-status.js';

const share: IndicatorUnit = { form: 'share', unit: { de: '%', en: '%' }, decimals: 1, countingUnit: 'person' };
const persons: IndicatorUnit = { form: 'count', unit: { de: 'Personen' }, decimals: 0, countingUnit: 'person' };
const value = { value: 12.34, status: status('ok') };

test('a value has its unit and as many decimals as the indicator, and is read out in words', () => {
  expect(observationText(value, share, 'de', false)).toEqual({ text: '12,3\u00a0%', spoken: '12,3 Prozent' });
  expect(observationText(value, share, 'en', false)).toEqual({ text: '12.3%', spoken: '12.3 percent' });
});

test('a bare value has no unit, where the head of the table says it once', () => {
  expect(observationText(value, share, 'de', true)).toEqual({ text: '12,3', spoken: '12,3' });
});

test('one of what is counted is named in the singular', () => {
  expect(observationText({ value: 1, status: status('ok') }, persons, 'de', false).text).toBe('1\u00a0Person');
  expect(observationText({ value: 2, status: status('ok') }, persons, 'de', false).text).toBe('2\u00a0Personen');
});

test('what has no number is its sign, bare or not, whatever number lies under it', () => {
  for (const isBare of [true, false]) {
    const { text, spoken } = observationText({ value: 3, status: status('suppressed') }, share, 'de', isBare);
    expect([text, spoken]).toEqual(['•', 'aus Gründen der Geheimhaltung nicht ausgewiesen']);
  }
});
