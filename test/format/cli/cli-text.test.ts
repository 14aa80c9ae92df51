import { describe, expect, test } from 'vitest';
import { cliText } from '../../../src/format/cli/cli-text.js';

describe('cliText', () => {
  const [de, en] = [cliText('de'), cliText('en')];

  test('counts problems by severity, the errors always', () => {
    expect(de.tally({ error: 0, warning: 0, info: 0 })).toBe('Keine Fehler, keine Warnungen.');
    expect(de.tally({ error: 1, warning: 1, info: 1 })).toBe('1 Fehler, 1 Warnung, 1 Hinweis.');
    expect(de.tally({ error: 2, warning: 3, info: 4 })).toBe('2 Fehler, 3 Warnungen, 4 Hinweise.');
    expect(en.tally({ error: 1, warning: 2, info: 0 })).toBe('1 error, 2 warnings.');
  });

  test('sums up what was published', () => {
    const facts = {
      title: 'Sozialreport',
      indicators: 1,
      published: 12345,
      suppressed: 4,
      directory: 'ausgabe/public',
    };
    expect(de.published(facts)).toBe(
      'Sozialreport: 1 Kennzahl, 12.345 Werte veröffentlicht, 4 geheim gehalten. Ausgabe: ausgabe/public',
    );
    expect(en.published({ ...facts, indicators: 3 })).toBe(
      'Sozialreport: 3 indicators, 12,345 values published, 4 confidential. Output: ausgabe/public',
    );
  });

  test('says after a refusal that nothing has changed', () => {
    expect(de.refused(1)).toBe('Nichts veröffentlicht: 1 Fehler ist zu beheben. Eine frühere Ausgabe ist unverändert.');
    expect(de.refused(12)).toContain('12 Fehler sind zu beheben');
    expect(en.refused(1)).toContain('1 error is to be mended');
  });

  test('says a step with its file and time', () => {
    expect(de.stepOf('read', 'einwohner.csv')).toBe('Dateien lesen: einwohner.csv');
    expect(de.seconds(1250)).toBe('1,3 s');
    expect(en.seconds(1250)).toBe('1.3 s');
  });

  test('has no text in the wrong language, and none that is empty', () => {
    const german = /[äöüßÄÖÜ]|\b(der|die|das|ist|sind|nicht|Fehler)\b/;
    const all = (text: object): string[] =>
      Object.values(text).flatMap((value: unknown) =>
        typeof value === 'string' ? [value] : typeof value === 'object' && value ? all(value) : [],
      );
    expect(all(en).filter((text) => text === '' || german.test(text))).toEqual([]);
    expect(all(de).filter((text) => text === '' || /\b(the|is|and|of)\b/.test(text))).toEqual([]);
  });
});
