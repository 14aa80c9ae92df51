import type { DimensionConfig } from './workspace-config.js';

/** Codes of categories: the text in small letters, digits and hyphens, with a number where two would be the same. */
export function codesFor(texts: readonly string[]): string[] {
  const used = new Map<string, number>();
  return texts.map((text) => {
    const plain = slug(text) || 'x';
    const count = (used.get(plain) ?? 0) + 1;
    used.set(plain, count);
    return count === 1 ? plain : `${plain}-${count}`;
  });
}

/** A text as an identifier. */
export function slug(text: string): string {
  // in capitals a sharp s is two letters
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** A dimension over texts of a column. */
export function suggestedDimension(id: string, column: string, texts: readonly string[]): DimensionConfig {
  const codes = codesFor(texts);
  const categories = texts.map((text, at) => {
    const code = codes[at] as string;
    return {
      code,
      ...(labelOf(text) === code ? {} : { label: labelOf(text) }),
      ...(text === code ? {} : { match: text }),
    };
  });
  return { id, label: column, column, categories };
}

/** Without the hyphen that a line break left within a word; a key in small letters keeps its own. */
const labelOf = (text: string): string =>
  /\p{Lu}/u.test(text) ? text.replace(/(\p{Ll}{3})-(?=\p{Ll}{3})/gu, '$1') : text;
