import { describe, expect, test } from 'vitest';
import { figureNotes } from '../../src/figure/figure-notes.js';
import type { PublishedIndicator } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

describe('figureNotes', () => {
  const [indicator] = smallCity.indicators as [PublishedIndicator];
  const qualityOf = (...indicators: PublishedIndicator[]) =>
    figureNotes(smallCity, { indicators }, 'de').quality?.paragraph;

  test('say what is known of the quality of figures, where something is', () => {
    const note = { aspect: 'breaks', severity: 'info', text: { de: 'Die Reihe hat einen Bruch.' } } as const;
    const quality = { assessed: ['breaks'], worst: 'info', notes: [note] } as const;
    expect(qualityOf({ ...indicator, quality })).toBe('Datenqualität: Die Reihe hat einen Bruch.');
    expect(qualityOf(indicator)).toBeUndefined();
  });
});
