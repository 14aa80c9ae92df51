import { expect, test } from 'vitest';
import { paragraph } from '../../../src/format/sentences/paragraph.js';

test('sentences stand in a row with one space between them, whichever of them are empty', () => {
  expect(paragraph('', 'Eins.', '', 'Zwei.', '')).toBe('Eins. Zwei.');
  expect(paragraph('', '')).toBe('');
  expect(paragraph()).toBe('');
});
