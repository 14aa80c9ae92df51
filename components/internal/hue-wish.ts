import { HUE_SCHEMES, type HueSchemeName } from '../../src/index.js';

/** What a webmaster may call the schemes in German. */
export const GERMAN_HUES: Readonly<Record<HueSchemeName, string>> = {
  neutral: 'grau',
  teal: 'petrol',
  violet: 'violett',
  ochre: 'ocker',
};

/** The scheme of this name, in English or German. */
export function hueOf(name: string | undefined): HueSchemeName | undefined {
  return (Object.keys(HUE_SCHEMES) as HueSchemeName[]).find((hue) => hue === name || GERMAN_HUES[hue] === name);
}
