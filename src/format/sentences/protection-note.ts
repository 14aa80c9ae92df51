import type { ProtectionStatement } from '../../model/publication.js';
import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { paragraph } from './gaps.js';

interface ProtectionWords {
  readonly unchecked: string;
  readonly none: string;
  readonly audited: string;
  proven(width: string): string;
  readonly noneSuppressed: string;
  rule(minimum: string, zerosShown: boolean): string;
  suppressed(count: string, all: string, several: boolean): string;
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
  },
};

/**
 * How the figures are protected, in words for those who read them; without a statement, that nobody here has checked.
 * Which values are unsafe in themselves and which protect others is not said.
 */
export function protectionNote(statement: ProtectionStatement | undefined, language: Language): string {
  const words = WORDS[language];
  if (!statement) return words.unchecked;
  if (statement.method === 'none') return words.none;
  const { minimum, zeros, audited, proven, cells } = statement;
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 });
  const all = number(cells.published + cells.suppressed);
  const checked = cells.suppressed > 0 && audited;
  return paragraph(
    words.rule(number(minimum), zeros === 'shown'),
    cells.suppressed > 0 ? words.suppressed(number(cells.suppressed), all, cells.suppressed > 1) : words.noneSuppressed,
    checked ? words.audited : '',
    checked && proven ? words.proven(number(proven.width)) : '',
  );
}
