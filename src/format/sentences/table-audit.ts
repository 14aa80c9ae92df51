import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';

/** What an audit of somebody's table found, and what it assumed. */
export interface TableAuditFacts {
  readonly withheld: number;
  readonly open: number;
  /** Cells of which two neighbouring values are left. */
  readonly narrow: number;
  /** Cells of which it is neither shown that they can be computed nor that they cannot. */
  readonly unproven: number;
  /** True where a solver looked at every withheld cell. */
  readonly solver: boolean;
  readonly minimum: number;
  readonly zerosShown: boolean;
  /** True where the figures allow that every withheld count lies below the minimum. */
  readonly belowMinimum: boolean;
}

interface TableAuditWords {
  readonly nothing: string;
  verdict(withheld: number, open: number): string;
  narrow(cells: number): string;
  unproven(cells: number): string;
  readonly solver: string;
  readonly withoutSolver: string;
  assumption(facts: TableAuditFacts): string;
  /** Of one cell that is narrow. */
  readonly narrowCell: string;
}

const de = (value: number): string => formatNumber(value, { language: 'de', decimals: 0 });
const en = (value: number): string => formatNumber(value, { language: 'en', decimals: 0 });

const WORDS: Record<Language, TableAuditWords> = {
  de: {
    nothing: 'Keine gesperrte Zelle gefunden.',
    verdict: (withheld, open) => {
      const of = withheld === 1 ? 'der einen gesperrten Zelle' : `${de(withheld)} gesperrten Zellen`;
      if (open === 0) return `Von ${of} lässt sich aus dieser Tabelle keine errechnen.`;
      return `Von ${of} ${open === 1 ? 'lässt sich 1' : `lassen sich ${de(open)}`} errechnen.`;
    },
    narrow: (cells) =>
      `${cells === 1 ? '1 weitere ist' : `${de(cells)} weitere sind`} zu eng: Nur zwei benachbarte Werte bleiben.`,
    unproven: (cells) =>
      `${cells === 1 ? '1 weitere ist' : `${de(cells)} weitere sind`} nicht entschieden, weil die Zeit nicht reichte oder Summen sich widersprechen; nicht entschieden heißt nicht sicher.`,
    solver: 'Jede gesperrte Zelle wurde einzeln mit dem Löser HiGHS geprüft.',
    withoutSolver: 'Geprüft wurde ohne den Löser HiGHS: Was nicht genannt ist, ist damit nicht als sicher bewiesen.',
    assumption: ({ zerosShown, belowMinimum, minimum }) => {
      const most = belowMinimum ? ` und kleiner als ${de(minimum)}` : '; manche sind zum Schutz anderer gesperrt';
      return `Angenommen ist: Jede ist ${zerosShown ? 'mindestens 1' : 'mindestens 0'}${most}.`;
    },
    narrowCell: 'Die Summen lassen für diese Zelle nur zwei benachbarte Werte zu.',
  },
  en: {
    nothing: 'No suppressed cell found.',
    verdict: (withheld, open) => {
      const of = withheld === 1 ? 'the one suppressed cell' : `${en(withheld)} suppressed cells`;
      if (open === 0) return `Of ${of} none can be calculated from this table.`;
      return `Of ${of} ${en(open)} can be calculated.`;
    },
    narrow: (cells) =>
      `${en(cells)} more ${cells === 1 ? 'is' : 'are'} too tight: only two neighbouring values are left.`,
    unproven: (cells) =>
      `${en(cells)} more ${cells === 1 ? 'is' : 'are'} not settled, for time ran out or sums contradict each other; not settled does not mean safe.`,
    solver: 'Each suppressed cell was examined by itself with the solver HiGHS.',
    withoutSolver: 'Examined without the solver HiGHS: what is not named is not proven safe.',
    assumption: ({ zerosShown, belowMinimum, minimum }) => {
      const most = belowMinimum ? ` and below ${en(minimum)}` : '; some are suppressed to protect others';
      return `It is assumed that each is ${zerosShown ? 'at least 1' : 'at least 0'}${most}.`;
    },
    narrowCell: 'The sums leave this cell only two neighbouring values.',
  },
};

/** What was found in a table, then how it was examined and on what assumption. */
export function tableAuditSentences(
  facts: TableAuditFacts,
  language: Language,
): { readonly verdict: string; readonly method: string } {
  const words = WORDS[language];
  if (facts.withheld === 0) return { verdict: words.nothing, method: '' };
  const verdict = [words.verdict(facts.withheld, facts.open)];
  if (facts.narrow > 0) verdict.push(words.narrow(facts.narrow));
  if (facts.solver && facts.unproven > 0) verdict.push(words.unproven(facts.unproven));
  const method = facts.solver ? words.solver : words.withoutSolver;
  return { verdict: verdict.join(' '), method: `${method} ${words.assumption(facts)}` };
}

/** One sentence on a withheld cell of which almost nothing is left open. */
export const narrowCellSentence = (language: Language): string => WORDS[language].narrowCell;
