/** A text of the data (a name, a title, a definition) in one or more languages, German first. */
export interface LocalText {
  readonly de: string;
  readonly en?: string;
}

/** The languages this library speaks. */
export type Language = 'de' | 'en';

/**
 * The text in the language asked for, else in German.
 *
 * @example
 * ```ts
 * textIn({ de: 'Stadtteil', en: 'District' }, 'en') // => 'District'
 * textIn({ de: 'Stadtteil' }, 'en') // => 'Stadtteil'
 * ```
 */
export function textIn(text: LocalText, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.de;
}
