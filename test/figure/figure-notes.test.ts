import { describe, expect, test } from 'vitest';
import { figureNotes } from '../../src/figure/figure-notes.js';
import type { PublishedIndicator } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

describe('figureNotes', () => {
  const [indicator] = smallCity.indicators as [PublishedIndicator];
  const qualityOf = (...indicators: PublishedIndicator[]) =>
    figureNotes(smallCity, { indicators }, 'de').quality?.paragraph;

  test('begin with what the figures count, in a sentence each', () => {
    const firstOf = (...shown: PublishedIndicator[]) => figureNotes(smallCity, { indicators: shown }, 'de').notes[0];
    const share = 'SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.';
    expect(firstOf(indicator)).toBe(share);
    const ended = { ...indicator, title: { de: 'Fälle' }, definition: { de: 'Alle Fälle.' } };
    expect(firstOf(indicator, ended)).toBe(`${share} Fälle: Alle Fälle.`);
    const named = { ...indicator, title: { de: 'Hilfen' }, definition: { de: 'Hilfen je 1.000 Personen' } };
    expect(firstOf(named)).toBe('Hilfen je 1.000 Personen.');
    expect(firstOf({ ...indicator, definition: { de: '' } })).toBe(smallCity.protectionNote.de);
  });

  test('say what is known of the quality of figures, where something is', () => {
    const note = { aspect: 'breaks', severity: 'info', text: { de: 'Die Reihe hat einen Bruch.' } } as const;
    const quality = { assessed: ['breaks'], worst: 'info', notes: [note] } as const;
    expect(qualityOf({ ...indicator, quality })).toBe('Datenqualität: Die Reihe hat einen Bruch.');
    expect(qualityOf(indicator)).toBeUndefined();
  });
});
