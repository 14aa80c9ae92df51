import type { Language } from '../../model/text.js';
import type { PageText } from './page-text-shape.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts in one language. */
export function pageText(language: Language): PageText {
  return language === 'en' ? en : de;
}
