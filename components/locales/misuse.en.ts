import type { MisuseTexts } from './misuse.de.js';

export const enMisuse: MisuseTexts = {
  inVain: (name) => `What this page asks for by “${name}” cannot be used, or only in part.`,
  isMeant: (word) => `Perhaps “${word}” is meant.`,
};
