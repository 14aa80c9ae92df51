import type { Language } from '../../model/text.js';
import type { CliText } from './cli-text-shape.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts in one language. */
export function cliText(language: Language): CliText {
  return language === 'en' ? en : de;
}
