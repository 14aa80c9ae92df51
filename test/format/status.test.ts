import { describe, expect, test } from 'vitest';
import type { NumberStyle } from '../../src/format/number.js';
import { describeState, formatObservation, statusLegend } from '../../src/format/status.js';
import {
  OBSERVATION_FLAGS,
  OBSERVATION_STATES,
  observationStatus as status,
  type ObservationFlag,
  type ObservationState,
} from '../../src/model/observation-status.js';

const de: NumberStyle = { language: 'de', decimals: 1 };
const percent: NumberStyle = { ...de, unit: '%' };
const text = (value: number, state: ObservationState, ...flags: ObservationFlag[]): string =>
  formatObservation(value, status(state, ...flags), de).text;

describe('formatObservation', () => {
  // signs after GENESIS-Online and DIN 55301
  test.each<[ObservationState, sign: string, spoken: string]>([
    ['zero-rounded', '0', 'gerundet null'],
    ['suppressed', '•', 'aus Gründen der Geheimhaltung nicht ausgewiesen'],
    ['missing', '.', 'keine Angabe'],
    ['not-applicable', 'x', 'Angabe nicht sinnvoll'],
    ['undefined', 'x', 'nicht berechenbar'],
    ['not-yet-available', '...', 'liegt noch nicht vor'],
    ['invalid', '?', 'ungültige Angabe'],
  ])('prints %s as %s and says „%s“', (state, sign, spoken) => {
    expect(formatObservation(NaN, status(state), de)).toEqual({ text: sign, spoken });
  });

  test('prints a number as it is, and says its unit in words', () => {
    expect(formatObservation(28.35, status('ok'), percent)).toEqual({ text: '28,4\u00a0%', spoken: '28,4 Prozent' });
    expect(formatObservation(28.35, status('ok'), { ...percent, language: 'en' })).toEqual({
      text: '28.4%',
      spoken: '28.4 percent',
    });
    expect(formatObservation(-3, status('ok'), de).spoken).toBe('minus 3,0');
    const persons: NumberStyle = { language: 'de', decimals: 0, unit: 'Personen', unitOfOne: 'Person' };
    expect(formatObservation(1, status('ok'), persons)).toEqual({ text: '1\u00a0Person', spoken: '1 Person' });
    expect(formatObservation(2, status('ok'), persons).spoken).toBe('2 Personen');
  });

  test('keeps an exact zero, a rounded one and a number that prints as zero apart', () => {
    expect(formatObservation(0, status('ok'), percent)).toEqual({ text: '0,0\u00a0%', spoken: 'null Prozent' });
    expect(formatObservation(0, status('zero-rounded'), percent)).toEqual({
      text: '0\u00a0%',
      spoken: 'gerundet null',
    });
    expect(formatObservation(0.04, status('ok'), percent).spoken).toBe('0,0 Prozent');
  });

  test('puts a bar before a break, brackets around a limited value, letters behind', () => {
    expect(text(12.3, 'ok', 'unreliable')).toBe('(12,3)');
    expect(text(12.3, 'ok', 'provisional')).toBe('12,3 p');
    expect(text(12.3, 'ok', 'revised')).toBe('12,3 r');
    expect(text(12.3, 'ok', 'estimated')).toBe('12,3 s');
    expect(text(12.3, 'ok', 'break')).toBe('| 12,3');
    expect(text(12.3, 'ok', 'unreliable', 'provisional', 'break')).toBe('| (12,3) p');
    expect(formatObservation(12.3, status('ok', 'unreliable', 'provisional', 'break'), percent).spoken).toBe(
      '12,3 Prozent, eingeschränkt, vorläufig, Bruch in der Reihe',
    );
  });

  test('says of an uncertain value that is withheld that it is not reliable enough', () => {
    expect(formatObservation(NaN, status('missing', 'unreliable'), de)).toEqual({
      text: '/',
      spoken: 'nicht sicher genug',
    });
    expect(text(NaN, 'suppressed', 'unreliable')).toBe('•');
  });

  test('shows a number that is none as invalid, not as NaN', () => {
    expect(text(NaN, 'ok')).toBe('?');
    expect(text(Infinity, 'ok')).toBe('?');
  });

  test('has a text for every state and every flag in both languages', () => {
    for (const language of ['de', 'en'] as const)
      for (const state of OBSERVATION_STATES)
        for (const flag of OBSERVATION_FLAGS) {
          const printed = formatObservation(1, status(state, flag), { language, decimals: 0 });
          expect(printed.text).not.toBe('');
          expect(printed.spoken).not.toMatch(/undefined|NaN/);
        }
  });

  test('never prints a number that is not there', () => {
    for (const state of OBSERVATION_STATES.filter((s) => s !== 'ok' && s !== 'zero-rounded'))
      expect(formatObservation(4711, status(state), de).text).not.toContain('4711');
  });
});

describe('statusLegend', () => {
  test('explains each sign that occurs once, states before flags, and no plain number', () => {
    const seen = [
      status('ok'),
      status('suppressed'),
      status('ok', 'provisional'),
      status('suppressed', 'provisional'),
      status('missing'),
    ];
    expect(statusLegend(seen, 'de')).toEqual([
      { sign: '.', spoken: 'keine Angabe', label: 'keine Angabe' },
      { sign: '•', spoken: 'aus Gründen der Geheimhaltung nicht ausgewiesen', label: 'geheim gehalten' },
      { sign: 'p', spoken: 'vorläufig', label: 'vorläufig' },
    ]);
    expect(statusLegend([status('ok')], 'de')).toEqual([]);
  });

  test('explains what the table shows: the slash, not the brackets, for a withheld uncertain value', () => {
    expect(statusLegend([status('missing', 'unreliable')], 'en').map(({ sign }) => sign)).toEqual(['/']);
  });
});

describe('describeState', () => {
  test('gives every state but a plain number a sign', () => {
    const signs = OBSERVATION_STATES.map((state) => describeState(status(state), 'de').sign);
    expect(signs).toEqual(['', '0', '.', '•', 'x', 'x', '?', '...']);
  });
});
