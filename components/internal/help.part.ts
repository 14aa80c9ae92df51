import type { Language } from '../../src/index.js';
import { deHelp, type HelpTexts } from '../locales/help.de.js';
import { enHelp } from '../locales/help.en.js';

/** How elements are used, by what there is to use: fetched when a reader asks. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { de: deHelp, en: enHelp };
