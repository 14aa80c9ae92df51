import { type HueSchemeName, pageWord } from '../../src/index.js';

/** The schemes by what a webmaster may call them in German. */
export const HUE_WORDS: Readonly<Record<string, HueSchemeName>> = {
  grau: 'neutral',
  petrol: 'teal',
  violett: 'violet',
  ocker: 'ochre',
};

/** The scheme of this name, in English or German. */
export const hueOf = (name: string | undefined): HueSchemeName | undefined => pageWord(HUE_WORDS, name);
