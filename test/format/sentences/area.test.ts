import { describe, expect, test } from 'vitest';
import { areaSummary, type AreaSentenceFacts } from '../../../src/format/sentences/area.js';
import type { ComparisonFacts } from '../../../src/format/sentences/comparison.js';
import { rankSentence } from '../../../src/format/sentences/rank.js';
import type { TrendTestFacts } from '../../../src/format/sentences/trend-test.js';
import { OBSERVATION_FLAGS, OBSERVATION_STATES, observationStatus } from '../../../src/model/observation-status.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Language } from '../../../src/model/text.js';
import { age, density, district, indicators, languages, quota, unemployed } from './facts.js';
import { flawsOfSentences } from './grammar.js';

const ok = observationStatus('ok');
const at = (id: string, value: number, status = ok) => ({ period: parsePeriod(id), value, status });
const facts: AreaSentenceFacts = { indicator: quota, area: 'Grünau-Nord', ...at('2024', 28.4) };
const say = (changes: Partial<AreaSentenceFacts>, language: Language = 'de'): string =>
  areaSummary({ ...facts, ...changes }, language).replaceAll('\u00a0', ' ');

describe('areaSummary', () => {
  test('says what the value is', () => {
    expect(say({})).toBe('SGB-II-Quote in Grünau-Nord 2024: 28,4 %.');
    expect(say({}, 'en')).toBe('SGB II rate in Grünau-Nord in 2024: 28.4%.');
    expect(say({ area: 'Am Rott', ...at('2024-12-31', 28.4) })).toBe(
      'SGB-II-Quote in „Am Rott“ am 31. Dezember 2024: 28,4 %.',
    );
    expect(say({ indicator: unemployed, ...at('2024', 1) })).toBe('Arbeitslose in Grünau-Nord 2024: 1 Person.');
  });

  test('says all there is to say, in order', () => {
    const all: Partial<AreaSentenceFacts> = {
      earlier: at('2023', 26.1),
      trend: { direction: 'increasing', since: parsePeriod('2020'), error: 0.002 },
      rank: { level: district, higher: 0, equal: 0, lower: 62 },
      comparison: { kind: 'whole', name: 'Leipzig', value: 14.5, result: 'higher' },
      status: observationStatus('ok', 'provisional'),
      caveats: { de: 'Ohne Personen in Unterkünften', en: 'Without persons in shelters' },
    };
    expect(say(all)).toBe(
      'SGB-II-Quote in Grünau-Nord 2024: 28,4 %. Das ist ein Anstieg um 2,3 Prozentpunkte seit 2023. ' +
        'Seit 2020 zeigt die Reihe einen statistisch gesicherten Anstieg (Irrtumswahrscheinlichkeit höchstens 0,2 %). ' +
        '63 Ortsteile im Vergleich: der höchste Wert. Leipzig insgesamt: 14,5 %. ' +
        'Der Wert liegt um 13,9 Prozentpunkte darüber. Der Unterschied ist statistisch gesichert. ' +
        'Der Wert ist vorläufig. Ohne Personen in Unterkünften.',
    );
    expect(say(all, 'en')).toBe(
      'SGB II rate in Grünau-Nord in 2024: 28.4%. This is a rise of 2.3 percentage points since 2023. ' +
        'Since 2020, the series shows a statistically significant rise (probability of error at most 0.2%). ' +
        '63 districts compared: the highest value. Leipzig as a whole: 14.5%. ' +
        'The value is 13.9 percentage points higher. The difference is statistically significant. ' +
        'The value is provisional. Without persons in shelters.',
    );
  });

  test.each<[(typeof OBSERVATION_STATES)[number], string]>([
    ['zero-rounded', 'gerundet null'],
    ['missing', 'keine Angabe'],
    ['suppressed', 'aus Gründen der Geheimhaltung nicht ausgewiesen'],
    ['not-applicable', 'Angabe nicht sinnvoll'],
    ['undefined', 'nicht berechenbar'],
    ['invalid', 'ungültige Angabe'],
    ['not-yet-available', 'liegt noch nicht vor'],
  ])('says of a value that is %s: %s', (state, words) => {
    const status = observationStatus(state);
    const value = state === 'zero-rounded' ? 0 : 28.4;
    expect(say({ value, status })).toBe(`SGB-II-Quote in Grünau-Nord 2024: ${words}.`);
  });

  test('never prints a number that stands under a status without one', () => {
    for (const state of OBSERVATION_STATES.slice(2))
      expect(
        say({
          ...at('2024', 77.7, observationStatus(state)),
          earlier: at('2023', 66.6, observationStatus(state)),
          comparison: { kind: 'whole', name: 'Leipzig', value: 14.5 },
        }),
      ).not.toMatch(/77|66/);
  });

  test('takes a number that is none for invalid, and one too uncertain for what it is', () => {
    expect(say({ value: NaN })).toMatch(/: ungültige Angabe\.$/);
    expect(say({ ...at('2024', NaN, observationStatus('missing', 'unreliable')) })).toMatch(/: nicht sicher genug\.$/);
  });

  test('gives a change of a share in percentage points, of a count in per cent, of others in their unit', () => {
    expect(say({ earlier: at('2023-12-31', 30) })).toMatch(
      / Das ist ein Rückgang um 1,6 Prozentpunkte seit dem 31\. Dezember 2023\.$/,
    );
    expect(say({ indicator: unemployed, ...at('2024', 250), earlier: at('2023', 200) })).toMatch(
      / Das ist ein Anstieg um 25,0 % seit 2023\.$/,
    );
    expect(say({ indicator: age, ...at('2024', 42), earlier: at('2023', 43.4) })).toMatch(/ um 1,4 Jahre seit 2023\.$/);
    expect(say({ indicator: density, earlier: at('2023', 20) }, 'en')).toMatch(
      /rise of 8\.4 per 1,000 inhabitants since 2023\.$/,
    );
  });

  test('says that a value is as before, or why there is nothing to compare with', () => {
    expect(say({ earlier: at('2023-06', 28.42) })).toMatch(/ Der Wert ist so hoch wie im Juni 2023\.$/);
    expect(say({ indicator: unemployed, ...at('2024', 5), earlier: at('2023', 5) })).toMatch(
      / Die Zahl ist so hoch wie 2023\.$/,
    );
    expect(say({ earlier: at('2023-12-31', NaN, observationStatus('suppressed')) })).toMatch(
      / Der frühere Wert \(31\.12\.2023\) unterliegt der Geheimhaltung\.$/,
    );
    expect(say({ earlier: at('2023', NaN, observationStatus('missing')) })).toMatch(
      / Ein früherer Wert \(2023\) liegt nicht vor\.$/,
    );
  });

  test('tells no change across a break', () => {
    const earlier = at('2022', 20);
    const reform = { period: parsePeriod('2023'), reason: { de: 'Bürgergeld' } };
    const broken = observationStatus('ok', 'break');
    expect(say({ earlier, breaks: [reform], status: broken })).toBe(
      'SGB-II-Quote in Grünau-Nord 2024: 28,4 %. ' +
        'Bruch in der Reihe 2023 (Bürgergeld): Werte davor und danach sind nicht vergleichbar.',
    );
    expect(say({ earlier, status: broken })).toBe(
      'SGB-II-Quote in Grünau-Nord 2024: 28,4 %. Der Wert ist mit früheren nicht vergleichbar.',
    );
  });

  test('does not call a change certain that is not, nor a lack of evidence no change', () => {
    const trend = (direction: TrendTestFacts['direction']): string =>
      say({ trend: { direction, since: parsePeriod('2020-Q1'), error: 0.05 } });
    expect(trend('none')).toMatch(
      / Seit dem 1\. Quartal 2020 zeigt die Reihe keine statistisch gesicherte Veränderung\.$/,
    );
    expect(trend('decreasing')).toMatch(/ gesicherten Rückgang \(Irrtumswahrscheinlichkeit höchstens 5 %\)\.$/);
    expect(trend('undefined')).toMatch(/ Für eine Aussage zum Trend reichen die Werte nicht aus\.$/);
  });

  test('holds a value against the whole, a target, or a named value', () => {
    const compared = (comparison: ComparisonFacts, changes: Partial<AreaSentenceFacts> = {}): string =>
      say({ comparison, ...changes }).replace(/^.*?\. /, '');
    expect(compared({ kind: 'target', value: 20 })).toBe(
      'Zielwert: 20,0 %. Der Wert liegt um 8,4 Prozentpunkte darüber.',
    );
    expect(compared({ kind: 'named', name: 'Mittel der Großstädte', value: 30, result: 'similar' })).toBe(
      'Mittel der Großstädte: 30,0 %. Der Wert liegt um 1,6 Prozentpunkte darunter. ' +
        'Der Unterschied ist nicht statistisch gesichert, er kann Zufall sein.',
    );
    expect(compared({ kind: 'whole', name: 'Leipzig', value: 28.44 })).toBe(
      'Leipzig insgesamt: 28,4 %. Der Wert ist gleich hoch.',
    );
  });

  test('tells the share a count has of the whole', () => {
    const share = (value: number, whole: number): string =>
      say({
        indicator: unemployed,
        ...at('2024', value),
        comparison: { kind: 'whole', name: 'Leipzig', value: whole },
      });
    expect(share(250, 20000)).toMatch(/ Leipzig insgesamt: 20\.000 Personen\. Anteil daran: 1,3 %\.$/);
    expect(share(0, 0)).toMatch(/ Leipzig insgesamt: 0 Personen\.$/);
    expect(share(7, 5)).toMatch(/ Leipzig insgesamt: 5 Personen\.$/);
  });

  test('names what limits a value', () => {
    const status = observationStatus('ok', 'estimated', 'provisional', 'revised', 'unreliable', 'exceeds');
    expect(say({ status })).toMatch(
      / Der Wert ist geschätzt, vorläufig und berichtigt\. Der Wert ist nur eingeschränkt aussagekräftig\. Der Zähler ist größer als der Nenner\.$/,
    );
  });
});

describe('rankSentence', () => {
  const rank = (higher: number, equal: number, lower: number, isCount = false, language: Language = 'de'): string =>
    rankSentence({ level: district, higher, equal, lower }, isCount, language).replaceAll('\u00a0', ' ');

  test('says how many lie above and below', () => {
    expect(rank(2, 0, 60)).toBe('63 Ortsteile im Vergleich: 2 mit höherem, 60 mit niedrigerem Wert.');
    expect(rank(1, 1, 1)).toBe('4 Ortsteile im Vergleich: 1 mit höherem, 1 mit gleichem, 1 mit niedrigerem Wert.');
    expect(rank(2, 0, 60, true)).toBe('63 Ortsteile im Vergleich: 2 mit höherer, 60 mit niedrigerer Zahl.');
    expect(rank(2, 1, 60, false, 'en')).toBe(
      '64 districts compared: 2 with a higher, 1 with the same, 60 with a lower value.',
    );
  });

  test('names the ends, and how many share them', () => {
    expect(rank(0, 0, 62)).toBe('63 Ortsteile im Vergleich: der höchste Wert.');
    expect(rank(62, 0, 0, true)).toBe('63 Ortsteile im Vergleich: die niedrigste Zahl.');
    expect(rank(0, 2, 60)).toBe('63 Ortsteile im Vergleich: der höchste Wert, der 3-mal vorkommt.');
    expect(rank(60, 1, 0, true, 'en')).toBe('62 districts compared: the lowest number, which occurs 2 times.');
    expect(rank(0, 62, 0)).toBe('63 Ortsteile im Vergleich: überall derselbe Wert.');
    expect(rank(0, 62, 0, true)).toBe('63 Ortsteile im Vergleich: überall dieselbe Zahl.');
  });

  test('says nothing where there is nothing to compare', () => expect(rank(0, 0, 0)).toBe(''));
});

describe('areaSummary in every combination of facts', () => {
  const periods = [
    ['2023', '2024'],
    ['2023-12-31', '2024-12-31'],
    ['2024-Q1', '2024-Q2'],
    ['2024-05', '2024-06'],
    ['2023/24', '2024/25'],
  ] as const;
  const values = [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 1],
    [5, 5.04],
    [12.34, 1250],
    [-3, 2],
  ] as const;
  const trends = ['increasing', 'decreasing', 'none', 'undefined', undefined] as const;
  const ranks = [
    undefined,
    [0, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 1],
    [1, 1, 0],
    [0, 5, 0],
    [1, 1, 1],
    [7, 0, 1],
  ] as const;
  const comparisons: readonly (ComparisonFacts | undefined)[] = [
    undefined,
    { kind: 'whole', name: 'Leipzig', value: 1 },
    { kind: 'whole', name: 'Leipzig', value: 0, result: 'higher' },
    { kind: 'target', value: 5, result: 'similar' },
    { kind: 'named', name: 'Großstädte', value: 2, result: 'lower' },
  ];
  const statuses = [
    ...OBSERVATION_STATES.map((state) => observationStatus(state)),
    ...OBSERVATION_FLAGS.map((flag) => observationStatus('ok', flag)),
    observationStatus('ok', 'estimated', 'provisional', 'unreliable'),
    observationStatus('missing', 'unreliable'),
  ];

  function* combinations(language: Language): Generator<[AreaSentenceFacts, string]> {
    let turn = 0;
    for (const indicator of indicators)
      for (const [before, now] of periods)
        for (const [first, value] of values)
          for (const status of statuses)
            for (const comparison of comparisons) {
              // the other facts are drawn, the same ones each time: all combinations would take minutes
              turn++;
              const draw = <T>(from: readonly T[], salt: number): T =>
                from[(Math.imul(turn + salt, 2654435761) >>> 8) % from.length] as T;
              const rank = draw(ranks, 1e6);
              const direction = draw(trends, 2e6);
              const earlier = draw([ok, observationStatus('suppressed'), observationStatus('missing'), undefined], 3e6);
              const all: AreaSentenceFacts = {
                ...{ indicator, area: turn % 2 ? 'Leipzig' : 'Auf der Höhe', ...at(now, value, status) },
                ...(rank && { rank: { level: district, higher: rank[0], equal: rank[1], lower: rank[2] } }),
                ...(direction && { trend: { direction, since: parsePeriod(before), error: turn % 2 ? 0.05 : 0.002 } }),
                ...(earlier !== undefined && { earlier: at(before, first, earlier) }),
                ...(turn % 7 === 0 && { breaks: [{ period: parsePeriod(now) }] }),
                ...(comparison && { comparison }),
                ...(turn % 3 === 0 && { caveats: { de: 'Ohne Gewähr.', en: 'Without warranty' } }),
              };
              yield [all, areaSummary(all, language)];
            }
  }

  test.each(languages)('is well formed in %s', (language) => {
    const flaws = new Set<string>();
    for (const [, text] of combinations(language)) for (const flaw of flawsOfSentences(text)) flaws.add(flaw);
    expect([...flaws]).toEqual([]);
  });

  test('has decimal commas in German and points in English', () => {
    const withoutDates = (text: string): string => text.replace(/\d\d\.\d\d\.\d{4}|\d\. (Quartal|Dezember)/g, '');
    for (const [, text] of combinations('de')) expect(withoutDates(text)).not.toMatch(/\d\.\d(?!\d\d)/);
    for (const [, text] of combinations('en')) expect(text).not.toMatch(/\d,\d(?!\d\d)/);
  });

  test('never gives a difference of percentages in per cent', () => {
    for (const language of languages)
      for (const [{ indicator }, text] of combinations(language))
        if (indicator === quota) expect(text).not.toMatch(/(um|of|is) [\d.,]+\u00a0?%/);
  });

  test('has singular and plural where they belong', () => {
    for (const [, text] of combinations('de'))
      expect(text).not.toMatch(/(?<![\d.,])1\u00a0(Personen|Ortsteile)\b|(?<![\d.,])[02-9]\u00a0(Person|Ortsteil)\b/);
  });

  test('names nobody by a masculine form', () => {
    for (const [, text] of combinations('de'))
      expect(text.replaceAll('je 1.000 Einwohner', '')).not.toMatch(
        /\b(Bürger|Einwohner|Empfänger|Nutzer|Leser)(n|s)?\b/,
      );
  });
});
