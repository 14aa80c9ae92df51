import type { Language } from '../../model/text.js';
import type { AuditPageText } from './audit-page-text-shape.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts in one language. */
export function auditPageText(language: Language): AuditPageText {
  return language === 'en' ? en : de;
}
