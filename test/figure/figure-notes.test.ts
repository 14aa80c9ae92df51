import { describe, expect, test } from 'vitest';
import { figureNotes } from '../../src/figure/figure-notes.js';
import type { PublishedIndicator } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

describe('figureNotes', () => {
  const [indicator] = smallCity.indicators as [PublishedIndicator];
  const notesOf = (...indicators: PublishedIndicator[]): readonly string[] =>
    figureNotes(smallCity, { indicators }, 'de').notes;

  test('say what is known of the quality of figures, where something is', () => {
    const quality = { assessed: ['breaks'], worst: 'info', notes: [{ aspect: 'breaks', severity: 'info' }] } as const;
    const told = 'Datenqualität: Die Reihe hat einen Bruch.';
    expect(notesOf({ ...indicator, quality })).toEqual(expect.arrayContaining([told]));
    expect(notesOf(indicator).join()).not.toContain('Datenqualität');
  });
});
