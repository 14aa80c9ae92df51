import { describe, expect, test } from 'vitest';
import { changePhrase } from '../../../src/format/sentences/change.js';
import { trendSummary, type TrendSentenceFacts, trendTitle } from '../../../src/format/sentences/trend.js';
import { parsePeriod } from '../../../src/model/period.js';
import { age, density, indicators, languages, quota, unemployed } from './facts.js';
import { flawsOf, flawsOfSentences } from './grammar.js';

const at = (id: string, value: number) => ({ period: parsePeriod(id), value });
const facts: TrendSentenceFacts = {
  indicator: quota,
  area: 'Leipzig',
  first: at('2010', 20.1),
  last: at('2024', 14.5),
  highest: at('2011', 20.4),
  suppressed: 0,
  missing: 0,
  breaks: [],
};
const { first: _first, last: _last, highest: _highest, ...noValues } = facts;
const title = (changes: Partial<TrendSentenceFacts>): string => trendTitle({ ...facts, ...changes }, 'de');
const summary = (changes: Partial<TrendSentenceFacts>): string => trendSummary({ ...facts, ...changes }, 'de');

describe('trendTitle', () => {
  test('gives the change of a share in percentage points', () => {
    expect(title({})).toBe('SGB-II-Quote in Leipzig: Rückgang um 5,6\u00a0Prozentpunkte seit 2010');
    expect(trendTitle(facts, 'en')).toBe('SGB II rate in Leipzig: fall of 5.6\u00a0percentage points since 2010');
    expect(title({ last: at('2024', 25.1) })).toBe(
      'SGB-II-Quote in Leipzig: Anstieg um 5,0\u00a0Prozentpunkte seit 2010',
    );
  });

  test('says until when it is known where the latest values are missing', () => {
    const old = { ...facts, isPast: true };
    expect(trendTitle(old, 'de')).toBe('SGB-II-Quote in Leipzig: Rückgang um 5,6\u00a0Prozentpunkte (2010 bis 2024)');
    expect(trendTitle(old, 'en')).toMatch(/ fall of 5\.6\u00a0percentage points \(2010 to 2024\)$/);
  });

  test('gives the change of a count in per cent, and of few cases in cases', () => {
    const count = (first: number, last: number): string =>
      title({ indicator: unemployed, first: at('2010', first), last: at('2024', last) });
    expect(count(20000, 25000)).toBe('Arbeitslose in Leipzig: Anstieg um 25,0\u00a0% seit 2010');
    expect(count(99, 98)).toBe('Arbeitslose in Leipzig: Rückgang um 1\u00a0Person seit 2010');
    expect(count(4, 7)).toBe('Arbeitslose in Leipzig: Anstieg um 3\u00a0Personen seit 2010');
    expect(count(0, 5)).toBe('Arbeitslose in Leipzig: Anstieg von 0 auf 5\u00a0Personen seit 2010');
    expect(count(600000, 600001)).toBe('Arbeitslose in Leipzig: Anstieg um 1\u00a0Person seit 2010');
  });

  test('gives the change of a rate and of a mean in their unit', () => {
    expect(title({ indicator: density })).toBe(
      'Hilfen zur Erziehung in Leipzig: Rückgang um 5,6\u00a0je 1.000 Einwohner seit 2010',
    );
    expect(title({ indicator: age, first: at('2010', 43.8), last: at('2024', 42.4) })).toBe(
      'Durchschnittsalter in Leipzig: Rückgang um 1,4\u00a0Jahre seit 2010',
    );
  });

  test('has an article where the first period asks for one', () => {
    expect(title({ first: at('2010-12-31', 20.1) })).toMatch(/ seit dem 31\.\u00a0Dezember 2010$/);
    expect(title({ first: at('2010-06', 20.1) })).toMatch(/ seit Juni 2010$/);
    expect(title({ first: at('2010-Q2', 20.1) })).toMatch(/ seit dem 2\.\u00a0Quartal 2010$/);
    expect(title({ first: at('2010/11', 20.1) })).toMatch(/ seit dem Schuljahr 2010\/11$/);
  });

  test('calls a change that the decimals do not show no change', () => {
    expect(title({ last: at('2024', 20.14) })).toBe('SGB-II-Quote in Leipzig: 2024 so hoch wie 2010 (20,1\u00a0%)');
    expect(title({ last: at('2024', 20.16) })).toBe(
      'SGB-II-Quote in Leipzig: Anstieg um 0,1\u00a0Prozentpunkte seit 2010',
    );
  });

  test('says it when there is one value, or none', () => {
    expect(title({ first: at('2024', 14.5) })).toBe('SGB-II-Quote in Leipzig: 14,5\u00a0% (2024)');
    expect(trendTitle(noValues, 'de')).toBe('SGB-II-Quote in Leipzig: keine Werte');
  });
});

describe('trendSummary', () => {
  test('says where it came from, where it went, and what was highest', () => {
    expect(summary({})).toBe(
      'SGB-II-Quote: In Leipzig sank der Wert von 20,1\u00a0% (2010) auf 14,5\u00a0% (2024). Höchster Wert: 20,4\u00a0% (2011).',
    );
    expect(trendSummary(facts, 'en')).toBe(
      'SGB II rate: in Leipzig, the value fell from 20.1% (2010) to 14.5% (2024). Highest value: 20.4% (2011).',
    );
    expect(summary({ indicator: unemployed, last: at('2024', 33), suppressed: 2 })).toBe(
      'Arbeitslose: In Leipzig stieg die Zahl von 20\u00a0Personen (2010) auf 33\u00a0Personen (2024). 2 Werte unterliegen der Geheimhaltung.',
    );
  });

  test('names the highest value only where it is another than the last of a rise', () => {
    expect(summary({ last: at('2024', 25), highest: at('2024', 25) })).toMatch(
      /Höchster Wert: 25,0\u00a0% \(2024\)\.$/,
    );
    expect(summary({ last: at('2024', 20.1), highest: at('2012', 20.1) })).not.toMatch(/Höchster/);
    expect(summary({ last: at('2024', 20.1), highest: at('2012', 22) })).toMatch(
      /Höchster Wert: 22,0\u00a0% \(2012\)\.$/,
    );
  });

  test('says that a value is what it was', () => {
    expect(summary({ last: at('2024', 20.1) })).toMatch(
      /: In Leipzig war der Wert 2024 so hoch wie 2010: 20,1\u00a0%\./,
    );
  });

  test('names breaks in the series with their reason', () => {
    const reform = { period: parsePeriod('2023'), reason: { de: 'Einführung des Bürgergelds.' } };
    expect(summary({ breaks: [reform] })).toMatch(
      / Bruch in der Reihe 2023 \(Einführung des Bürgergelds\): Werte davor und danach sind nicht vergleichbar\.$/,
    );
    expect(summary({ breaks: [{ period: parsePeriod('2016-06') }, reform] })).toMatch(
      / Brüche in der Reihe im Juni 2016 und 2023 \(Einführung des Bürgergelds\): Werte/,
    );
  });

  test('says it when there is one value, or none', () => {
    expect(summary({ first: at('2024', 14.5) })).toBe(
      'SGB-II-Quote: Für Leipzig liegt nur ein Wert vor, 14,5\u00a0% (2024).',
    );
    // those before a break are there, but do not compare
    expect(summary({ first: at('2024', 14.5), breaks: [{ period: parsePeriod('2024') }] })).toMatch(
      /^SGB-II-Quote: Für Leipzig liegt nur ein vergleichbarer Wert vor, 14,5\u00a0% \(2024\)\. Bruch /,
    );
    expect(trendSummary({ ...noValues, suppressed: 1 }, 'de')).toBe(
      'SGB-II-Quote: Für Leipzig liegen keine Werte vor. 1 Wert unterliegt der Geheimhaltung.',
    );
  });

  test('is well formed in every combination of facts', () => {
    const flaws: string[] = [];
    const breaks = [
      { period: parsePeriod('2016'), reason: { de: 'Revision', en: 'revision' } },
      { period: parsePeriod('2022-06') },
    ];
    const periods = [
      ['2010', '2024'],
      ['2010-12-31', '2024-12-31'],
      ['2010-Q1', '2024-Q1'],
      ['2010-01', '2024-01'],
      ['2010/11', '2024/25'],
    ] as const;
    const values = [undefined, [5], [0, 1], [1, 0], [5, 5], [5, 5.04], [100, 300], [-200, 50], [3, 2]] as const;
    for (const language of languages)
      for (const indicator of indicators)
        for (const [from, to] of periods)
          for (const pair of values)
            for (const suppressed of [0, 1, 2])
              for (const missing of [0, 1, 2])
                for (const known of [[], breaks.slice(0, 1), breaks])
                  for (const area of ['Leipzig', 'Auf der Höhe']) {
                    const all: TrendSentenceFacts = {
                      ...{ indicator, area, suppressed, missing, breaks: known },
                      ...(pair && {
                        first: at(pair.length === 1 ? to : from, pair[0]),
                        last: at(to, pair[pair.length - 1] as number),
                        highest: at(to, Math.max(...pair)),
                      }),
                    };
                    flaws.push(...flawsOf(trendTitle(all, language)), ...flawsOfSentences(trendSummary(all, language)));
                  }
    expect(flaws).toEqual([]);
  });
});

describe('changePhrase', () => {
  test('is the difference of the numbers as they are printed', () => {
    // 12.34 and 12.26 print as 12,3 and 12,3; 12.35 and 12.24 as 12,4 and 12,2
    expect(changePhrase(12.35, 12.24, quota, 'de')).toBe('um 0,2\u00a0Prozentpunkte');
  });

  test('has one whole percentage point in the singular', () => {
    expect(changePhrase(12, 13, { ...quota, decimals: 0 }, 'de')).toBe('um 1\u00a0Prozentpunkt');
    expect(changePhrase(12, 13, quota, 'de')).toBe('um 1,0\u00a0Prozentpunkte');
    expect(changePhrase(12, 13, { ...quota, decimals: 0 }, 'en')).toBe('of 1\u00a0percentage point');
  });
});
