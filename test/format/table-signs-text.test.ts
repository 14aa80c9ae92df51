import { expect, test } from 'vitest';
import { tableSignsText } from '../../src/format/table-signs-text.js';

test('signs stand in a row, in the language of the figure', () => {
  expect(tableSignsText(['• geheim gehalten', 'x nicht berechenbar'], 'de')).toBe(
    'Zeichen in der Tabelle: • geheim gehalten; x nicht berechenbar.',
  );
  expect(tableSignsText(['• confidential'], 'en')).toBe('Signs in the table: • confidential.');
});
