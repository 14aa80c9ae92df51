import type { Language } from '../../model/text.js';
import { de } from './de.js';
import { en } from './en.js';
import type { QualityText } from './quality-text-shape.js';

/** The texts in one language. */
export function qualityText(language: Language): QualityText {
  return language === 'en' ? en : de;
}
