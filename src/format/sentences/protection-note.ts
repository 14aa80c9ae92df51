import type { AlterationStatement, ProtectionStatement } from '../../model/publication.js';
import { type Language, textIn } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { paragraph } from './paragraph.js';

interface ProtectionWords {
  readonly unchecked: string;
  readonly none: string;
  readonly audited: string;
  proven(width: string): string;
  readonly noneSuppressed: string;
  rule(minimum: string, zerosShown: boolean): string;
  suppressed(count: string, all: string, several: boolean): string;
  readonly altered: Readonly<Record<AlterationStatement['method'], (titles: string, base: string) => string>>;
  difference(most: string, ofParts: boolean): string;
  sums(hold: boolean): string;
  readonly unbiased: string;
  readonly zeros: string;
}

const WORDS: Record<Language, ProtectionWords> = {
  de: {
    unchecked:
      'sozialraum hat diese Tabelle nicht geprüft. Ob die statistische Geheimhaltung gewahrt ist, verantwortet die veröffentlichende Stelle.',
    none: 'Die Werte sind ohne statistische Geheimhaltung wiedergegeben.',
    audited: 'Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.',
    proven: (width) => `Mögliche Werte einer zu kleinen Fallzahl liegen mindestens ${width} auseinander.`,
    noneSuppressed: 'Kein Wert musste geheim gehalten werden.',
    rule: (minimum, zerosShown) =>
      `Statistische Geheimhaltung: Fallzahlen unter ${minimum}${zerosShown ? ', ausgenommen null,' : ', auch null,'} werden nicht ausgewiesen.`,
    suppressed: (count, all, several) =>
      `${count} von ${all} Werten ${several ? 'unterliegen' : 'unterliegt'} der Geheimhaltung, auch zum Schutz anderer Werte.`,
    altered: {
      'small-count-rounding': (titles, base) =>
        `Zum Schutz gerundet (${titles}): Fallzahlen unter ${base} sind 0 oder ${base}.`,
      'conventional-rounding': (titles, base) =>
        `Zum Schutz gerundet (${titles}): Fallzahlen sind Vielfache von ${base}.`,
      'random-rounding': (titles, base) =>
        `Zum Schutz zufällig gerundet (${titles}): Fallzahlen sind Vielfache von ${base}.`,
      'cell-key': (titles) => `Zum Schutz zufällig verändert (${titles}): Fallzahlen weichen leicht ab.`,
    },
    difference: (most, ofParts) =>
      ofParts
        ? `Einzelne Fallzahlen weichen um höchstens ${most} ab, Summen auch um mehr.`
        : `Sie weichen um höchstens ${most} ab.`,
    sums: (hold) => (hold ? 'Teile ergeben ihre Summen.' : 'Teile ergeben zusammen nicht immer ihre Summe.'),
    unbiased: 'Im Mittel gleichen sich die Abweichungen aus.',
    zeros: 'Auch eine 0 kann so entstanden sein. Quoten sind aus diesen Zahlen berechnet.',
  },
  en: {
    unchecked: 'sozialraum has not checked this table. Whoever publishes it answers for statistical confidentiality.',
    none: 'The values are given without statistical disclosure control.',
    audited: 'It has been checked that confidential values cannot be calculated from others.',
    proven: (width) => `Possible values of a count too small are at least ${width} apart.`,
    noneSuppressed: 'No value had to be kept confidential.',
    rule: (minimum, zerosShown) =>
      `Statistical confidentiality: counts below ${minimum}${zerosShown ? ', except zero,' : ', including zero,'} are not shown.`,
    suppressed: (count, all, several) =>
      `${count} of ${all} values ${several ? 'are' : 'is'} confidential, also to protect other values.`,
    altered: {
      'small-count-rounding': (titles, base) =>
        `Rounded for confidentiality (${titles}): counts below ${base} are 0 or ${base}.`,
      'conventional-rounding': (titles, base) =>
        `Rounded for confidentiality (${titles}): counts are multiples of ${base}.`,
      'random-rounding': (titles, base) =>
        `Rounded at random for confidentiality (${titles}): counts are multiples of ${base}.`,
      'cell-key': (titles) => `Changed at random for confidentiality (${titles}): counts are slightly off.`,
    },
    difference: (most, ofParts) =>
      ofParts ? `Single counts are off by ${most} at most, sums by more too.` : `They are off by ${most} at most.`,
    sums: (hold) => (hold ? 'Parts add up to their sums.' : 'Parts do not always add up to their sum.'),
    unbiased: 'On average the differences cancel out.',
    zeros: 'A 0 may have come about this way too. Rates are computed from these counts.',
  },
};

/**
 * How the figures are protected, in words for those who read them; without a statement, that nobody here has checked.
 * Which values are unsafe in themselves and which protect others is not said.
 */
export function protectionNote(statement: ProtectionStatement | undefined, language: Language): string {
  const words = WORDS[language];
  if (!statement) return words.unchecked;
  const { method, altered = [] } = statement;
  const changed = altered.map((each) => alterationNote(each, words, language));
  if (method === 'alteration') return paragraph(...changed);
  if (method === 'none') return paragraph(altered.length > 0 ? '' : words.none, ...changed);
  const { minimum, zeros, audited, proven, cells } = statement;
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 });
  const all = number(cells.published + cells.suppressed);
  const checked = cells.suppressed > 0 && audited;
  return paragraph(
    words.rule(number(minimum), zeros === 'shown'),
    cells.suppressed > 0 ? words.suppressed(number(cells.suppressed), all, cells.suppressed > 1) : words.noneSuppressed,
    checked ? words.audited : '',
    checked && proven ? words.proven(number(proven.width)) : '',
    ...changed,
  );
}

function alterationNote(
  { statistics, method, base = 0, largestDifference, additive, unbiased }: AlterationStatement,
  words: ProtectionWords,
  language: Language,
): string {
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 });
  const titles = statistics.map((title) => textIn(title, language)).join(', ');
  return paragraph(
    words.altered[method](titles, number(base)),
    largestDifference === undefined ? '' : words.difference(number(largestDifference), additive),
    words.sums(additive),
    unbiased ? words.unbiased : '',
    words.zeros,
  );
}
