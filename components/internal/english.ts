import type { Language } from '../../src/index.js';

// made true by the build of the one file, whose English texts are a part beside it
const IS_APART = false;

const english: unknown[] = [];

/**
 * A text by language whose English half is apart, under this number: the build has modules make theirs here.
 * @public
 */
export const half = <T>(number: number, de: T): { readonly de: T; readonly en: T } => ({
  de,
  get en() {
    return english[number] as T;
  },
});

let isHere = !IS_APART;
let fetched: Promise<boolean> | undefined;

/**
 * Fetches the texts of a language where they are apart.
 *
 * @returns Whether they have come; `undefined` where nothing is to be waited for.
 */
export function fetchTexts(language: Language): Promise<boolean> | undefined {
  if (language === 'de' || isHere) return undefined;
  fetched ??= import('./english.part.js').then(
    (part) => {
      Object.assign(english, part.english);
      isHere = true;
      return true;
    },
    () => false,
  );
  return fetched;
}
