import { describe, expect, test } from 'vitest';
import { protectionNote } from '../../../src/format/sentences/protection-note.js';
import type { ProtectionStatement } from '../../../src/model/publication.js';
import { languages } from './facts.js';
import { flawsOfSentences } from './grammar.js';

const statement: ProtectionStatement = {
  method: 'cell-suppression',
  minimum: 3,
  zeros: 'shown',
  audited: true,
  cells: { published: 1230, suppressed: 4 },
  version: '0.1.0',
};

describe('protectionNote', () => {
  test('says the rule, how many values it took, and that it was checked', () => {
    expect(protectionNote(statement, 'de')).toBe(
      'Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. ' +
        '4 von 1234 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. ' +
        'Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.',
    );
  });

  test('says how much doubt is left', () => {
    const proven = { ...statement, proven: { width: 2, contributor: true } };
    expect(protectionNote(proven, 'de')).toContain(
      'Mögliche Werte einer zu kleinen Fallzahl liegen mindestens 2 auseinander.',
    );
    expect(protectionNote({ ...proven, audited: false }, 'de')).not.toContain('mindestens 2');
  });

  test('says that nobody here has checked a table without a statement', () => {
    expect(protectionNote(undefined, 'de')).toContain('sozialraum hat diese Tabelle nicht geprüft');
    expect(protectionNote(undefined, 'en')).toContain('sozialraum has not checked this table');
  });

  test('does not claim a protection or a check that was not made', () => {
    expect(protectionNote({ ...statement, method: 'none' }, 'de')).toBe(
      'Die Werte sind ohne statistische Geheimhaltung wiedergegeben.',
    );
    expect(protectionNote({ ...statement, audited: false }, 'de')).not.toContain('Geprüft ist');
  });

  test('says what was changed instead of withheld, by how much, and what still adds up', () => {
    const rounded = {
      statistics: [{ de: 'Fälle', en: 'Cases' }],
      method: 'small-count-rounding',
      base: 3,
      additive: true,
      unbiased: false,
      zerosKept: true,
      largestDifference: 2,
    } as const;
    const altered = { ...statement, method: 'alteration', altered: [rounded] } as const;
    expect(protectionNote(altered, 'de')).toBe(
      'Zum Schutz gerundet (Fälle): Fallzahlen unter 3 sind 0 oder 3. ' +
        'Einzelne Fallzahlen weichen um höchstens 2 ab, Summen auch um mehr. Teile ergeben ihre Summen. ' +
        'Auch eine 0 kann so entstanden sein. Quoten sind aus diesen Zahlen berechnet.',
    );
    const { base: _base, largestDifference: _difference, ...noise } = rounded;
    const keyed = { ...noise, method: 'cell-key', additive: false, unbiased: true } as const;
    expect(protectionNote({ ...statement, altered: [keyed] }, 'en')).toBe(
      `${protectionNote(statement, 'en')} Changed at random for confidentiality (Cases): counts are slightly off. ` +
        'Parts do not always add up to their sum. On average the differences cancel out. ' +
        'A 0 may have come about this way too. Rates are computed from these counts.',
    );
    for (const language of languages)
      for (const method of ['small-count-rounding', 'conventional-rounding', 'random-rounding', 'cell-key'] as const)
        for (const also of ['alteration', 'cell-suppression', 'none'] as const)
          expect(
            flawsOfSentences(protectionNote({ ...altered, method: also, altered: [{ ...rounded, method }] }, language)),
          ).toEqual([]);
  });

  test('is well formed in every combination', () => {
    for (const language of languages)
      for (const zeros of ['shown', 'protected'] as const)
        for (const audited of [true, false])
          for (const suppressed of [0, 1, 2]) {
            const cells = { published: 100, suppressed };
            const proven = { width: 2, contributor: suppressed > 1 };
            expect(flawsOfSentences(protectionNote({ ...statement, zeros, audited, proven, cells }, language))).toEqual(
              [],
            );
          }
  });
});
