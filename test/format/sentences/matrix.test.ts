import { describe, expect, test } from 'vitest';
import { matrixSummary, type MatrixSentenceFacts, matrixTitle } from '../../../src/format/sentences/matrix.js';
import { parsePeriod } from '../../../src/model/period.js';
import { district, languages } from './facts.js';
import { flawsOf, flawsOfSentences } from './grammar.js';

const facts: MatrixSentenceFacts = {
  subject: 'Grundsicherung',
  period: parsePeriod('2024'),
  level: district,
  count: 63,
  indicators: 6,
  leading: { areas: ['Grünau-Nord'], indicators: 4 },
  suppressed: 0,
  missing: 0,
};
const { leading: _leading, ...leaderless } = facts;

describe('matrixTitle', () => {
  test('says who has the highest value most often', () => {
    expect(matrixTitle(facts, 'de')).toBe(
      'Grundsicherung: Grünau-Nord bei 4 von 6\u00a0Kennzahlen mit dem höchsten Wert',
    );
    expect(matrixTitle(facts, 'en')).toBe('Grundsicherung: Grünau-Nord highest in 4 of 6\u00a0indicators');
  });

  test('names all who lead equally often', () => {
    const leading = { areas: ['A', 'B'], indicators: 2 };
    expect(matrixTitle({ ...facts, leading }, 'de')).toBe(
      'Grundsicherung: A und B bei je 2 von 6\u00a0Kennzahlen mit dem höchsten Wert',
    );
    expect(matrixTitle({ ...facts, leading }, 'en')).toBe(
      'Grundsicherung: A and B highest in 2 of 6\u00a0indicators each',
    );
  });

  test('says what is there where nobody leads twice', () => {
    expect(matrixTitle({ ...facts, leading: { areas: ['A'], indicators: 1 } }, 'de')).toBe(
      'Grundsicherung: 6\u00a0Kennzahlen für 63\u00a0Ortsteile',
    );
    expect(matrixTitle({ ...leaderless, indicators: 1, count: 1 }, 'de')).toBe(
      'Grundsicherung: 1\u00a0Kennzahl für 1\u00a0Ortsteil',
    );
  });

  test('says when there is nothing to show, and whether that is for secrecy', () => {
    expect(matrixTitle({ ...leaderless, missing: 378 }, 'de')).toBe('Grundsicherung: 2024 keine Werte');
    expect(matrixTitle({ ...leaderless, suppressed: 378 }, 'de')).toBe(
      'Grundsicherung: 2024 alle Werte geheim gehalten',
    );
  });
});

describe('matrixSummary', () => {
  test('says what is there, who leads, and what is not shown', () => {
    expect(matrixSummary({ ...facts, suppressed: 4, missing: 1 }, 'de')).toBe(
      'Grundsicherung 2024: 6\u00a0Kennzahlen für 63\u00a0Ortsteile. Grünau-Nord hat bei 4 von 6\u00a0Kennzahlen den höchsten Wert. ' +
        '4 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.',
    );
    expect(matrixSummary(facts, 'en')).toBe(
      'Grundsicherung in 2024: 6\u00a0indicators for 63\u00a0districts. Grünau-Nord has the highest value in 4 of 6\u00a0indicators.',
    );
  });

  test('is well formed in every combination of facts', () => {
    const flaws: string[] = [];
    const leaders = [
      undefined,
      { areas: ['A'], indicators: 1 },
      { areas: ['A'], indicators: 2 },
      { areas: ['A', 'B', 'C', 'D'], indicators: 2 },
    ];
    for (const language of languages)
      for (const period of ['2024', '2024-Q1', '2024-12-31', '2024/25'].map(parsePeriod))
        for (const count of [1, 12])
          for (const indicators of [1, 2, 3])
            for (const suppressed of [0, 1, count * indicators])
              for (const missing of [0, 1, 2, count * indicators])
                for (const leading of leaders) {
                  const all = {
                    ...leaderless,
                    period,
                    count,
                    indicators,
                    suppressed,
                    missing,
                    ...(leading && { leading }),
                  };
                  flaws.push(...flawsOf(matrixTitle(all, language)), ...flawsOfSentences(matrixSummary(all, language)));
                }
    expect(flaws).toEqual([]);
  });
});
