import { describe, expect, test } from 'vitest';
import { type SourceFacts, sourceLine } from '../../../src/format/sentences/source-line.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Source } from '../../../src/model/source.js';

const licence = { id: 'dl-de/by-2-0', name: 'Datenlizenz Deutschland 2.0', url: 'https://www.govdata.de/dl-de/by-2-0' };
const register: Source = { name: { de: 'Melderegister', en: 'Population register' }, licence, protection: 'none' };
const benefits: Source = {
  name: { de: 'Statistik der Bundesagentur für Arbeit' },
  system: { id: 'ba', name: 'SGB II' },
  licence,
  protection: 'rounded',
  asOf: '2025-01-15',
  url: 'https://statistik.arbeitsagentur.de',
};
const text = (facts: SourceFacts, language: 'de' | 'en'): string =>
  sourceLine(facts, language)
    .map((part) => part.text)
    .join('');

describe('sourceLine', () => {
  test('names source, state, licence, period, boundaries and publisher', () => {
    const facts: SourceFacts = {
      sources: [register, benefits],
      publisher: { name: 'Stadt Leipzig', unit: 'Sozialamt' },
      period: parsePeriod('2024-12-31'),
      boundaryDate: '2024-01-01',
    };
    expect(text(facts, 'de')).toBe(
      'Quellen: Melderegister; Statistik der Bundesagentur für Arbeit (SGB II), Stand\u00a015.01.2025, ' +
        'dort schon gerundet, jeweils Datenlizenz Deutschland 2.0' +
        ' · Stichtag: 31.12.2024 · Gebietsstand: 01.01.2024 · Herausgegeben von: Stadt Leipzig, Sozialamt',
    );
  });

  test('names each licence where they differ', () => {
    const free = { ...benefits, licence: { id: 'cc-zero', name: 'CC0' } };
    expect(text({ sources: [register, free, register], publisher: { name: 'City' } }, 'en')).toBe(
      'Sources: Population register, Datenlizenz Deutschland 2.0; Statistik der Bundesagentur für Arbeit (SGB II), ' +
        'as of\u00a015\u00a0Jan 2025, already rounded there, CC0; Population register, Datenlizenz Deutschland 2.0 · Published by: City',
    );
  });

  test('leaves out what is not known', () => {
    expect(text({ sources: [], publisher: { name: 'Stadt Leipzig' } }, 'de')).toBe('Herausgegeben von: Stadt Leipzig');
    expect(text({ sources: [register], publisher: { name: 'City' }, period: parsePeriod('2024') }, 'en')).toBe(
      'Source: Population register, Datenlizenz Deutschland 2.0 · Period: 2024 · Published by: City',
    );
  });

  test('links source, licence and publisher', () => {
    const publisher = { name: 'Stadt Leipzig', url: 'https://www.leipzig.de' };
    const links = sourceLine({ sources: [benefits], publisher }, 'de').filter(({ href }) => href);
    expect(links).toEqual([
      { text: 'Statistik der Bundesagentur für Arbeit', href: 'https://statistik.arbeitsagentur.de' },
      { text: 'Datenlizenz Deutschland 2.0', href: 'https://www.govdata.de/dl-de/by-2-0' },
      { text: 'Stadt Leipzig', href: 'https://www.leipzig.de' },
    ]);
  });
});
