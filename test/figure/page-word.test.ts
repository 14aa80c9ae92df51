import { expect, test } from 'vitest';
import { pageWord } from '../../src/figure/page-word.js';

const WORDS = { kreise: 'symbols', index: 'index' } as const;

test('a word is understood in German and in English', () => {
  expect(['kreise', 'symbols', 'index'].map((word) => pageWord(WORDS, word))).toEqual(['symbols', 'symbols', 'index']);
});

test('anything else is none: not a part of a word, not another case, not what every object has, not nothing', () => {
  for (const word of ['kreis', 'Kreise', 'constructor', 'toString', '__proto__', '', undefined])
    expect(pageWord(WORDS, word)).toBeUndefined();
});
