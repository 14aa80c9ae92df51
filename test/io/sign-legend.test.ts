import { describe, expect, test } from 'vitest';
import { legendMeaning } from '../../src/io/sign-legend.js';

describe('legendMeaning', () => {
  test.each([
    ['x', 'x = aus Gründen der Geheimhaltung gesperrt; k. A. = keine Angabe', 'suppressed'],
    ['k. A.', 'x = aus Gründen der Geheimhaltung gesperrt; k. A. = keine Angabe', 'missing'],
    ['*', '„*“: aus Datenschutzgründen nicht ausgewiesen', 'suppressed'],
    ['x', '. = geheim, x = trifft nicht zu', 'not-applicable'],
    ['.', 'Quelle: Fachverfahren, Stand 15.01.2025', undefined],
    ['x', 'x = siehe Hinweise', undefined],
  ])('takes %s for what %s says', (sign, note, state) => {
    expect(legendMeaning(sign, ['Quelle: Amt 50', note])).toBe(state);
  });

  test('is done with a note of 100,000 blanks as with any other', () => {
    const start = process.cpuUsage();
    expect(legendMeaning('x', [`${' '.repeat(100_000)}x = geheim`])).toBe('suppressed');
    expect(process.cpuUsage(start).user).toBeLessThan(5e6); // a minute, were each blank the beginning of a search
  });
});
