import { expect, test } from 'vitest';
import { nearWord } from '../../src/format/near-word.js';

const words = Object.freeze(['einwohner', 'sgb2-quote', 'sgb12-quote', 'Kinderarmut']);

test('a letter left out, put in or changed still names the word, in any case', () => {
  expect(['einwoner', 'einwohnner', 'einwohmer', 'KINDERARMUT'].map((word) => nearWord(word, words))).toEqual([
    'einwohner',
    'einwohner',
    'einwohner',
    'Kinderarmut',
  ]);
});

test('the nearest of several is meant, and of two as near the first', () => {
  expect(nearWord('sgb12quote', words)).toBe('sgb12-quote');
  expect(nearWord('ort1', ['ort2', 'ort3'])).toBe('ort2');
});

test('no word is meant where more than a third of the letters differ', () => {
  expect(nearWord('abcdef', ['abcdXY'])).toBe('abcdXY');
  expect(nearWord('abcdef', ['abcXYZ'])).toBeUndefined();
  expect(nearWord('wohngeld', words)).toBeUndefined();
});

test('of a short word one letter may differ', () => {
  expect(nearWord('ab', ['ax', 'xy'])).toBe('ax');
  expect(nearWord('ab', ['xy'])).toBeUndefined();
});

test('among no words none is meant', () => {
  expect(nearWord('quote', [])).toBeUndefined();
});
