import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/format/planning/question-sentence.js';

describe('quoted', () => {
  test.each([
    ['Wohnen', '„Wohnen“', '“Wohnen”'],
    ['Plan "Wohnen" und "Arbeit"', '„Plan ‚Wohnen‘ und ‚Arbeit‘“', '“Plan ‘Wohnen’ und ‘Arbeit’”'],
    ['Plan „Wohnen“', '„Plan ‚Wohnen‘“', '“Plan ‘Wohnen’”'],
    ['Plan “Wohnen”', '„Plan ‚Wohnen‘“', '“Plan ‘Wohnen’”'],
  ])('%s stands in marks of the language, and its own marks are inner ones', (text, german, english) => {
    expect([quoted({ de: text }, 'de'), quoted({ de: text }, 'en')]).toEqual([german, english]);
  });

  test('a mark without its partner stays as it is', () => {
    expect(quoted({ de: '5" und „offen' }, 'de')).toBe('„5" und „offen“');
  });

  test('a text of 100,000 opening marks is done with as any other', () => {
    const start = process.cpuUsage();
    const marks = '„'.repeat(100_000);
    expect(quoted({ de: marks }, 'de')).toBe(`„${marks}“`);
    expect(process.cpuUsage(start).user).toBeLessThan(5e6); // half a minute, were each mark the beginning of a search
  });
});
