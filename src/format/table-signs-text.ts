import type { Language } from '../model/text.js';

const SIGNS: Record<Language, (list: string) => string> = {
  de: (list) => `Zeichen in der Tabelle: ${list}.`,
  en: (list) => `Signs in the table: ${list}.`,
};

/** What the signs mean that stand in a table. */
export function tableSignsText(signs: readonly string[], language: Language): string {
  return SIGNS[language](signs.join('; '));
}
