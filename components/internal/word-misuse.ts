import { pageWord } from '../../src/index.js';
import type { Misuse } from './misuse.part.js';

/** Tells of an attribute whose word is none of these. */
export const wordMisuse =
  <Name extends string>(name: Name, words: Readonly<Record<string, string>>) =>
  ({ [name]: word }: { readonly [key in Name]?: string | undefined }): Misuse =>
    word && !pageWord(words, word) ? { [name]: words } : {};
