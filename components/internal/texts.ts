import type { Language } from '../../src/index.js';
import { de, type Texts } from '../locales/de.js';
import { en } from '../locales/en.js';

/** The texts of elements by language. Two elements on one page may speak different ones. */
export const texts: Readonly<Record<Language, Texts>> = { de, en };
