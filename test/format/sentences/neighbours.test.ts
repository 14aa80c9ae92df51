import { expect, test } from 'vitest';
import { neighboursSentence } from '../../../src/format/sentences/neighbours.js';

test('the ways are named clockwise from the top, whatever their order', () => {
  const names = { left: 'D', down: 'C', right: 'B', up: 'A' };
  expect(neighboursSentence(names, 'de')).toBe('Von hier: oben A, rechts B, unten C, links D.');
  expect(neighboursSentence(names, 'en')).toBe('From here: up A, right B, down C, left D.');
});

test('an area on its own has no neighbour', () => {
  expect(neighboursSentence({}, 'de')).toBe('Kein Nachbargebiet.');
});
