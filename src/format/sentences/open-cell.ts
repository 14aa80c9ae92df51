import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';

/** Why a withheld cell can be computed back. */
export interface OpenCellFacts {
  readonly reason: 'difference' | 'successive' | 'forced' | 'equations' | 'limit';
  /** What the sum that tells it is about: the period of a column, the area of a row. Empty where there is only one. */
  readonly line: string;
  /** Label of the total of that sum. */
  readonly total: string;
  /** True where the total itself is withheld. */
  readonly isTotal: boolean;
  /** How many cells of that sum are withheld. */
  readonly withheld: number;
}

interface OpenCellWords {
  difference(total: string): string;
  readonly total: string;
  successive(total: string, withheld: string): string;
  forced(total: string, withheld: string): string;
  readonly equations: string;
  readonly limit: string;
}

const WORDS: Record<Language, OpenCellWords> = {
  de: {
    difference: (total) =>
      `Zu „${total}“ ist nur diese eine Zelle gesperrt; sie ist die Differenz aus „${total}“ und den übrigen.`,
    total: 'Gesperrt ist der Gesamtwert, aber keiner seiner Teile; er ist deren Summe.',
    successive: (total, withheld) =>
      `Zu „${total}“ sind ${withheld} Zellen gesperrt, die anderen folgen aus weiteren Summen; dann ist diese die Differenz.`,
    forced: (total, withheld) =>
      `Zu „${total}“ sind ${withheld} Zellen gesperrt; was jede höchstens und mindestens sein kann, lässt bei dieser Summe nur eine Möglichkeit.`,
    equations: 'Mehrere Summen zusammen, der Zeilen wie der Spalten, lassen für diese Zelle nur eine Möglichkeit.',
    limit: 'Unter der angenommenen Mindesthäufigkeit liegt nur ein möglicher Wert.',
  },
  en: {
    difference: (total) =>
      `Of “${total}” only this one cell is suppressed; it is the difference of “${total}” and the others.`,
    total: 'The total is suppressed, but none of its parts; it is their sum.',
    successive: (total, withheld) =>
      `Of “${total}” ${withheld} cells are suppressed, the others follow from further sums; then this one is the difference.`,
    forced: (total, withheld) =>
      `Of “${total}” ${withheld} cells are suppressed; what each can be at most and at least leaves this sum one way only.`,
    equations: 'Several sums together, of rows and of columns, leave this cell one value only.',
    limit: 'Below the assumed minimum there is only one possible value.',
  },
};

/**
 * One sentence on why a withheld cell of a published table is not secret. It tells neither the value nor which bound the
 * value is at.
 */
export function openCellSentence(
  { reason, line, total, isTotal, withheld }: OpenCellFacts,
  language: Language,
): string {
  const words = WORDS[language];
  if (reason === 'equations' || reason === 'limit') return words[reason];
  const count = formatNumber(withheld, { language, decimals: 0 });
  const sentence =
    reason === 'difference'
      ? isTotal
        ? words.total
        : words.difference(total)
      : reason === 'successive'
        ? words.successive(total, count)
        : words.forced(total, count);
  return line === '' ? sentence : `${line}: ${sentence}`;
}
