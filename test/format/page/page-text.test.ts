import { describe, expect, test } from 'vitest';
import { pageText } from '../../../src/format/page/page-text.js';

describe('pageText', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];

  test('says of an invented city in both languages that it is one', () => {
    expect(pageText('de').fictional('Brückstedt')).toMatch(/^Brückstedt ist eine erfundene Stadt\./);
    expect(pageText('en').fictional('Brückstedt')).toMatch(/^Brückstedt is an invented city\./);
  });

  test('names a figure as its readers do, whatever webmasters type', () => {
    expect(pageText('de').embedFrame('verlauf')).toMatch(/: Verlauf$/);
    expect(pageText('en').embedFrame('verlauf')).toMatch(/: trend$/);
  });

  test('has no text in the wrong language, and none that is empty', () => {
    expect(texts(pageText('en')).filter((text) => text === '' || /[äöüß]|\b(der|die|das|und)\b/.test(text))).toEqual(
      [],
    );
    expect(texts(pageText('de')).filter((text) => text === '' || /\b(the|and|of)\b/.test(text))).toEqual([]);
  });
});
