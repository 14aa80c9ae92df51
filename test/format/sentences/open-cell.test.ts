import { describe, expect, test } from 'vitest';
import { type OpenCellFacts, openCellSentence } from '../../../src/format/sentences/open-cell.js';
import { flawsOf } from './grammar.js';

const facts: OpenCellFacts = { reason: 'difference', line: '2009', total: 'Gesamt', isTotal: false, withheld: 1 };

describe('openCellSentence', () => {
  test('says of a cell that is alone that it is the difference', () => {
    expect(openCellSentence(facts, 'de')).toBe(
      '2009: Zu „Gesamt“ ist nur diese eine Zelle gesperrt; sie ist die Differenz aus „Gesamt“ und den übrigen.',
    );
    expect(openCellSentence({ ...facts, line: '' }, 'en')).toBe(
      'Of “Gesamt” only this one cell is suppressed; it is the difference of “Gesamt” and the others.',
    );
  });

  test('is one sentence for every reason in both languages', () => {
    for (const language of ['de', 'en'] as const)
      for (const reason of ['difference', 'successive', 'forced', 'equations', 'limit'] as const)
        for (const isTotal of [false, true]) {
          const sentence = openCellSentence({ ...facts, reason, isTotal, withheld: 4 }, language);
          expect(flawsOf(sentence)).toEqual([]);
          expect(sentence.match(/[.!?](?= |$)/g)).toHaveLength(1);
        }
  });

  test('tells cells at their lower bound and cells at their upper bound in the same words', () => {
    const forced = openCellSentence({ ...facts, reason: 'forced', withheld: 3 }, 'de');
    expect(forced).toContain('3 Zellen');
    expect(forced).toContain('höchstens und mindestens');
  });
});
