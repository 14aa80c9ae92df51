import { expect, test } from 'vitest';
import { isKindWished } from '../../src/figure/map-wish.js';

test('another map is wished for by a word, be it one that nobody understands: somebody has to say so', () => {
  for (const wish of [{ classCount: NaN }, { classCount: 3 }, { about: 'x' }, { view: 'x' }, { breaks: 'x' }])
    expect(isKindWished(wish)).toBe(true);
  for (const wish of [{ classes: 'equal' }, { second: 'a' }, { breaksPerPeriod: true }])
    expect(isKindWished(wish)).toBe(true);
});

test('the usual map is what a page gets that says nothing, or only over how many years', () => {
  expect(isKindWished({})).toBe(false);
  expect(isKindWished({ breaksPerPeriod: false, view: '', years: 3 })).toBe(false);
});
