import { expect, test } from 'vitest';
import { sameAxisText } from '../../src/format/same-axis-text.js';

test('the axis of several charts is told by both of its ends', () => {
  expect(sameAxisText('0', '40', 'de')).toBe('Alle Bilder haben dieselbe Achse, von 0 bis 40.');
  expect(sameAxisText('0', '40', 'en')).toBe('All charts have the same axis, from 0 to 40.');
});
