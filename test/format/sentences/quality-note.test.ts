import { describe, expect, test } from 'vitest';
import { qualityNote } from '../../../src/format/sentences/quality-note.js';
import { QUALITY_ASPECTS, type QualityBadge } from '../../../src/model/quality.js';
import { badgeInWords } from '../../../src/publish/ready-texts.js';
import { flawsOf } from './grammar.js';

const badge = (...aspects: QualityBadge['notes'][number]['aspect'][]): QualityBadge =>
  badgeInWords({ assessed: QUALITY_ASPECTS, notes: aspects.map((aspect) => ({ aspect, severity: 'info' })) });

describe('qualityNote', () => {
  test('is nothing without a badge, and one sentence where nothing was found', () => {
    expect(qualityNote([], 'de')).toBeUndefined();
    expect(qualityNote([badge()], 'en')).toEqual({
      summary: 'Data quality: checked, nothing conspicuous found.',
      lines: [],
      paragraph: 'Data quality: checked, nothing conspicuous found.',
    });
  });

  test('says what several badges have in common once, and counts what is said', () => {
    expect(qualityNote([badge('breaks'), badge('breaks', 'coverage')], 'de')).toEqual({
      summary: 'Datenqualität: 2 Hinweise',
      lines: ['Die Reihe hat einen Bruch.', 'Für einzelne Gebiete fehlen Werte.'],
      paragraph: 'Datenqualität: Die Reihe hat einen Bruch. Für einzelne Gebiete fehlen Werte.',
    });
    expect(qualityNote([badge('breaks')], 'de')?.summary).toBe('Datenqualität: 1 Hinweis');
  });

  test('gives known errors in the words of the office, and passes over notes without a text', () => {
    const mute = badge('known-errors');
    const known = { ...mute, knownErrors: [{ de: 'Es fehlt eine Stelle.', en: 'One office is missing.' }] };
    expect(qualityNote([known], 'en')?.lines).toEqual(['One office is missing.']);
    expect(qualityNote([mute], 'en')?.lines).toEqual([]);
  });

  test('is made of whole sentences in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const { lines = [] } = qualityNote([badge(...QUALITY_ASPECTS)], language) ?? {};
      expect(lines.length).toBeGreaterThan(8);
      for (const line of lines) expect(flawsOf(line)).toEqual([]);
    }
  });
});
