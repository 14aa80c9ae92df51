import type { Language } from '../../model/text.js';
import { de } from './de.js';
import { en } from './en.js';
import type { ReportText } from './report-text-shape.js';

/** The texts in one language. */
export function reportText(language: Language): ReportText {
  return language === 'en' ? en : de;
}
