import { describe, expect, test } from 'vitest';
import { formatClass } from '../../src/format/class-label.js';
import type { NumberStyle } from '../../src/format/number.js';

const de: NumberStyle = { language: 'de', decimals: 0 };
const en: NumberStyle = { language: 'en', decimals: 0 };

describe('formatClass', () => {
  test('says that the lower bound is in the class and the upper one is not', () => {
    expect(formatClass({ lower: 38, upper: 42 }, de)).toBe('38 bis unter 42');
    expect(formatClass({ lower: 38, upper: 42 }, en)).toBe('38 to under 42');
  });

  test('says of a right-closed class that the upper bound is in it and the lower one is not', () => {
    const classes = [{ upper: 38 }, { lower: 38, upper: 42 }, { lower: 42 }];
    const texts = (style: NumberStyle): string[] =>
      classes.map((bounds) => formatClass({ ...bounds, closure: 'right-closed' }, style));
    expect(texts(de)).toEqual(['bis 38', 'über 38 bis 42', 'über 42']);
    expect(texts(en)).toEqual(['up to 38', 'over 38 to 42', 'over 42']);
  });

  test('is open below in the first class and above in the last', () => {
    expect(formatClass({ upper: 38 }, de)).toBe('unter 38');
    expect(formatClass({ upper: 38 }, en)).toBe('under 38');
    expect(formatClass({ lower: 42 }, de)).toBe('42 und mehr');
    expect(formatClass({ lower: 42 }, en)).toBe('42 or more');
  });

  test('has one unit a label', () => {
    const percent = { ...de, decimals: 1, unit: '%' };
    expect(formatClass({ upper: 3.5 }, percent)).toBe('unter 3,5\u00a0%');
    expect(formatClass({ lower: 3.5, upper: 7 }, percent)).toBe('3,5 bis unter 7,0\u00a0%');
    expect(formatClass({ lower: 7 }, percent)).toBe('7,0\u00a0% und mehr');
  });

  test('names a single value, and all values', () => {
    expect(formatClass({ lower: 7, upper: 7 }, de)).toBe('7');
    expect(formatClass({}, de)).toBe('alle Werte');
    expect(formatClass({}, en)).toBe('all values');
  });
});
