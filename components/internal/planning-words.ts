import { html, type TemplateResult } from 'lit';
import type { Language, LocalText } from '../../src/index.js';

/** A text of the data, which is German where it is not there in the language of the figure. */
export const titleIn = (text: LocalText, language: Language): TemplateResult | string =>
  text[language] ?? html`<span lang="de">${text.de}</span>`;
