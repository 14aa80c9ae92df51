import { describe, expect, test } from 'vitest';
import {
  compositeClassName,
  type CompositeSentenceFacts,
  compositeSummary,
} from '../../../src/format/sentences/composite.js';
import { COUNTING_UNITS } from '../../../src/model/measure.js';
import { OBSERVATION_STATES, observationStatus } from '../../../src/model/observation-status.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Language } from '../../../src/model/text.js';
import { languages } from './facts.js';
import { flawsOfSentences } from './grammar.js';

const poverty = { de: 'Kinderarmut', en: 'Child poverty' };
const unemployment = { de: 'Arbeitslosigkeit', en: 'Unemployment' };
const facts: CompositeSentenceFacts = {
  title: { de: 'Status-Index', en: 'Status index' },
  area: 'Böhmerwaldweg',
  period: parsePeriod('2021'),
  index: 1.234,
  status: observationStatus('ok'),
  class: 'low',
};
const say = (changes: Partial<CompositeSentenceFacts>, language: Language = 'de'): string =>
  compositeSummary({ ...facts, ...changes }, language).replaceAll('\u00a0', ' ');

describe('compositeSummary', () => {
  test('says class and value', () => {
    expect(say({})).toBe('Status-Index in Böhmerwaldweg 2021: niedrig (Wert 1,23).');
    expect(say({}, 'en')).toBe('Status index in Böhmerwaldweg in 2021: low (value 1.23).');
  });

  test('says the value of an index without classes', () => {
    const { class: _, ...unclassed } = facts;
    expect(compositeSummary({ ...unclassed, index: -0.5 }, 'de')).toBe(
      'Status-Index in Böhmerwaldweg 2021: \u22120,50.',
    );
  });

  test('says how much the class hangs on single indicators', () => {
    const without = [
      { title: poverty, class: 'medium' },
      { title: unemployment, class: 'very-low' },
    ];
    expect(say({ without })).toMatch(
      / Ohne „Kinderarmut“ wäre die Klasse mittel\. Ohne „Arbeitslosigkeit“ wäre die Klasse sehr niedrig\.$/,
    );
    expect(say({ without: [] })).toMatch(/ Lässt man eine der Kennzahlen weg, bleibt die Klasse dieselbe\.$/);
  });

  test('says how few cases would change the class', () => {
    const shift = (cases: number, language: Language = 'de'): string =>
      say({ shift: { title: unemployment, countingUnit: 'person', cases, class: 'very-low' } }, language);
    expect(shift(12)).toMatch(/ 12 Personen mehr bei „Arbeitslosigkeit“ ergäben die Klasse sehr niedrig\.$/);
    expect(shift(-1)).toMatch(/ 1 Person weniger bei „Arbeitslosigkeit“ ergäbe die Klasse sehr niedrig\.$/);
    expect(shift(1, 'en')).toMatch(/ 1 person more in “Unemployment” would make the class very low\.$/);
  });

  test('says why an area is not rated', () => {
    const none = { index: NaN, status: observationStatus('suppressed') };
    expect(say({ ...none, lacking: [{ title: poverty, state: 'suppressed' }] })).toBe(
      'Status-Index in Böhmerwaldweg 2021: nicht bewertet („Kinderarmut“: aus Gründen der Geheimhaltung nicht ausgewiesen).',
    );
    expect(say({ ...none, status: observationStatus('not-applicable'), excluded: true })).toBe(
      'Status-Index in Böhmerwaldweg 2021: nicht bewertet, vom Verfahren ausgenommen.',
    );
    expect(say({ ...none, status: observationStatus('undefined') })).toMatch(
      /: nicht bewertet \(nicht berechenbar\)\.$/,
    );
  });

  test('never prints an index that stands under a status without one', () => {
    expect(say({ status: observationStatus('suppressed') })).not.toMatch(/1,23|niedrig/);
  });

  test('is well formed in every combination of facts', () => {
    const flaws: string[] = [];
    for (const language of languages)
      for (const status of [
        ...OBSERVATION_STATES.map((state) => observationStatus(state)),
        observationStatus('ok', 'estimated', 'break'),
      ])
        for (const index of [NaN, -1, 0, 1.5])
          for (const code of ['high', 'very-low', 'stable', 'Stufe 7'])
            for (const without of [undefined, [], [{ title: poverty, class: code }]])
              for (const countingUnit of COUNTING_UNITS)
                for (const cases of [-2, -1, 1, 30])
                  flaws.push(
                    ...flawsOfSentences(
                      compositeSummary(
                        {
                          ...{ ...facts, status, index, class: code },
                          ...(without && { without }),
                          shift: { title: unemployment, countingUnit, cases, class: code },
                        },
                        language,
                      ),
                    ),
                  );
    expect(flaws).toEqual([]);
  });
});

test('compositeClassName keeps a code of its own', () => {
  expect(compositeClassName('Stufe 7', 'de')).toBe('Stufe 7');
});
