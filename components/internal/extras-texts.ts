import type { Language } from '../../src/index.js';
import { deExtras, type ExtrasTexts } from '../locales/extras.de.js';
import { enExtras } from '../locales/extras.en.js';

/** The texts of what is taken along and shared: fetched with it. */
export const extrasTexts: Readonly<Record<Language, ExtrasTexts>> = { de: deExtras, en: enExtras };
