import type { LocalText } from '../model/text.js';
import type { TextConfig } from './workspace-config.js';

/** A text as the model has it; without a language it is German. */
export function localText(text: TextConfig): LocalText {
  if (typeof text === 'string') return { de: text };
  return text.en === undefined ? { de: text.de } : { de: text.de, en: text.en };
}
