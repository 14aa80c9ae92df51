import { html } from 'lit';
import type { Language } from '../../src/index.js';
import { deHelp, type HelpTexts } from '../locales/help.de.js';
import { enHelp } from '../locales/help.en.js';
import type { Panel } from './frame.js';

const TEXTS: Readonly<Record<Language, HelpTexts>> = { de: deHelp, en: enHelp };

/** How elements are used, by what there is to use: fetched when a reader asks. */
export const help: Panel = {
  show: ({ help = [] }, { language }) => html`<p>${help.map((topic) => TEXTS[language][topic]).join(' ')}</p>`,
};
