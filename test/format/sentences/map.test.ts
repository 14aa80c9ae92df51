import { describe, expect, test } from 'vitest';
import { extremes } from '../../../src/format/sentences/extremes.js';
import { mapSummary, type MapSentenceFacts, mapTitle } from '../../../src/format/sentences/map.js';
import { parsePeriod } from '../../../src/model/period.js';
import { district, indicators, languages, quota, unemployed } from './facts.js';
import { flawsOf, flawsOfSentences } from './grammar.js';

const facts: MapSentenceFacts = {
  indicator: quota,
  period: parsePeriod('2024'),
  level: district,
  count: 63,
  highest: { areas: ['Grünau-Nord'], value: 28.4 },
  lowest: { areas: ['Zentrum'], value: 2.1 },
  suppressed: 0,
  missing: 0,
};
const { highest: _highest, lowest: _lowest, ...noValues } = facts;
const title = (changes: Partial<MapSentenceFacts>): string => mapTitle({ ...facts, ...changes }, 'de');
const summary = (changes: Partial<MapSentenceFacts>): string => mapSummary({ ...facts, ...changes }, 'de');

describe('mapTitle', () => {
  test('says where the value is highest', () => {
    expect(title({})).toBe('SGB-II-Quote: höchster Wert in Grünau-Nord (28,4\u00a0%)');
    expect(mapTitle(facts, 'en')).toBe('SGB II rate: highest value in Grünau-Nord (28.4%)');
  });

  test('puts a count so that it fits a title in the plural', () => {
    expect(title({ indicator: unemployed, highest: { areas: ['Grünau-Nord'], value: 12345 } })).toBe(
      'Arbeitslose: höchste Zahl in Grünau-Nord (12.345\u00a0Personen)',
    );
    expect(
      title({
        indicator: unemployed,
        highest: { areas: ['Grünau-Nord'], value: 1 },
        lowest: { areas: ['Zentrum'], value: 0 },
      }),
    ).toBe('Arbeitslose: höchste Zahl in Grünau-Nord (1\u00a0Person)');
  });

  test('names all areas that share the highest value, up to three', () => {
    const highest = (...areas: string[]): string => title({ highest: { areas, value: 28.4 } });
    expect(highest('A', 'B')).toBe('SGB-II-Quote: höchster Wert in A und B (28,4\u00a0%)');
    expect(highest('A', 'B', 'C')).toBe('SGB-II-Quote: höchster Wert in A, B und C (28,4\u00a0%)');
    expect(highest('A', 'B', 'C', 'D')).toBe('SGB-II-Quote: höchster Wert in A, B und 2 weiteren (28,4\u00a0%)');
  });

  test('quotes a name that has a preposition of its own', () => {
    expect(title({ highest: { areas: ['Am Schloss'], value: 3 } })).toBe(
      'SGB-II-Quote: höchster Wert in „Am Schloss“ (3,0\u00a0%)',
    );
  });

  test('names the one area that has a value', () => {
    const one = { areas: ['Zentrum'], value: 2.1 };
    expect(title({ count: 1, highest: one, lowest: one })).toBe('SGB-II-Quote in Zentrum: 2,1\u00a0%');
    expect(title({ count: 3, suppressed: 2, highest: one, lowest: one })).toBe('SGB-II-Quote in Zentrum: 2,1\u00a0%');
  });

  test('calls values equal that are printed alike', () => {
    const values = { highest: { areas: ['A'], value: 2.14 }, lowest: { areas: ['B'], value: 2.06 } };
    expect(title(values)).toBe('SGB-II-Quote: überall gleich (2,1\u00a0%)');
  });

  test('says when there is nothing to show, and whether that is for secrecy', () => {
    expect(mapTitle({ ...noValues, missing: 63 }, 'de')).toBe('SGB-II-Quote: 2024 keine Werte');
    expect(mapTitle({ ...noValues, suppressed: 63 }, 'de')).toBe('SGB-II-Quote: 2024 alle Werte geheim gehalten');
    expect(mapTitle({ ...noValues, suppressed: 1, missing: 62, period: parsePeriod('2024-12-31') }, 'de')).toBe(
      'SGB-II-Quote: am 31.\u00a0Dezember 2024 keine Werte',
    );
  });
});

describe('mapSummary', () => {
  test('says from where to where the values reach, what the city has, what is not shown', () => {
    const all = { ...facts, city: { area: 'Leipzig', value: 12.3 }, suppressed: 4, missing: 1 };
    expect(mapSummary(all, 'de')).toBe(
      'SGB-II-Quote 2024, 63\u00a0Ortsteile: Die Werte reichen von 2,1\u00a0% (Zentrum) bis 28,4\u00a0% (Grünau-Nord). ' +
        'Leipzig insgesamt: 12,3\u00a0%. 4 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.',
    );
    expect(mapSummary(all, 'en')).toBe(
      'SGB II rate in 2024, 63\u00a0districts: values range from 2.1% (Zentrum) to 28.4% (Grünau-Nord). ' +
        'Leipzig as a whole: 12.3%. 4 values are confidential, 1 value is missing.',
    );
  });

  test('tells one suppressed value from several', () => {
    expect(summary({ suppressed: 1 })).toMatch(/ 1 Wert unterliegt der Geheimhaltung\.$/);
    expect(summary({ suppressed: 2, missing: 2 })).toMatch(/ 2 Werte unterliegen der Geheimhaltung, 2 Werte fehlen\.$/);
    expect(summary({ missing: 1 })).toMatch(/ 1 Wert fehlt\.$/);
  });

  test('tells a single value, equal values and equal values among those shown apart', () => {
    const one = { areas: ['Zentrum'], value: 2.1 };
    const both = { highest: one, lowest: one };
    expect(summary({ ...both, count: 1 })).toMatch(/1\u00a0Ortsteil: Der Wert beträgt 2,1\u00a0% \(Zentrum\)\.$/);
    expect(summary({ ...both, count: 2, missing: 1 })).toMatch(
      /Es liegt nur ein Wert vor, 2,1\u00a0% \(Zentrum\)\. 1 Wert fehlt\.$/,
    );
    expect(summary({ ...both, count: 5 })).toMatch(/Alle Werte betragen 2,1\u00a0%\.$/);
    expect(summary({ ...both, count: 5, suppressed: 1 })).toMatch(
      /Alle ausgewiesenen Werte betragen 2,1\u00a0%\. 1 Wert/,
    );
  });

  test('does not say twice that nothing is there', () => {
    expect(mapSummary({ ...noValues, missing: 63 }, 'de')).toMatch(/: Es liegen keine Werte vor\.$/);
    expect(mapSummary({ ...noValues, suppressed: 63 }, 'de')).toMatch(/: Alle Werte unterliegen der Geheimhaltung\.$/);
    expect(mapSummary({ ...noValues, suppressed: 3, missing: 60 }, 'de')).toMatch(
      /: Es liegen keine Werte vor\. 3 Werte unterliegen der Geheimhaltung, 60 Werte fehlen\.$/,
    );
  });

  test('is well formed in every combination of facts', () => {
    const flaws: string[] = [];
    let texts = 0;
    const names = ['Am Schloss', 'B', 'C', 'D', 'E'];
    for (const language of languages)
      for (const indicator of indicators)
        for (const period of ['2024', '2024-Q1', '2024-06', '2024-12-31', '2024/25'].map(parsePeriod))
          for (const suppressed of [0, 1, 3])
            for (const missing of [0, 1, 3])
              for (const shown of [0, 1, 2, 5])
                for (const city of [undefined, { area: 'Leipzig', value: 1 }])
                  for (const spread of [0, 0.01, 5]) {
                    const values = names.slice(0, shown).map((area, i) => ({ area, value: 1 + (i % 2) * spread }));
                    const count = shown + suppressed + missing;
                    if (count === 0) continue;
                    const all: MapSentenceFacts = {
                      ...{ indicator, period, level: district, count, suppressed, missing },
                      ...extremes(values, indicator.decimals),
                      ...(city && { city }),
                    };
                    flaws.push(...flawsOf(mapTitle(all, language)), ...flawsOfSentences(mapSummary(all, language)));
                    texts++;
                  }
    expect(flaws).toEqual([]);
    expect(texts).toBe(2 * 4 * 5 * (9 * 4 - 1) * 2 * 3);
  });
});

describe('extremes', () => {
  test('knows all areas with the printed value, and passes over what is no number', () => {
    const values = [
      { area: 'A', value: 2.04 },
      { area: 'B', value: NaN },
      { area: 'C', value: 1.96 },
      { area: 'D', value: 1 },
    ];
    expect(extremes(values, 1)).toEqual({
      highest: { areas: ['A', 'C'], value: 2 },
      lowest: { areas: ['D'], value: 1 },
    });
    expect(extremes([{ area: 'B', value: NaN }], 1)).toEqual({});
  });
});
