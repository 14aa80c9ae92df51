import type { BytePieces } from './byte-pieces.js';

/** A text as UTF-8 without a byte order mark. */
export type Utf8Text = BytePieces;

// Two classes of the web platform that are at hand in every browser and in Node.
declare const TextDecoder: new () => { decode(bytes: Uint8Array, options: { stream: boolean }): string };
declare const TextEncoder: new () => {
  encodeInto(text: string, target: Uint8Array): { readonly written: number };
};

/** A text that is in memory; a byte order mark is left out. */
export function utf8Text(text: string): Utf8Text {
  return { pieces: () => encoded([text.startsWith('\ufeff') ? text.slice(1) : text]) };
}

const MOST_UNITS = 65_536;
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** Texts one after the other, none of which ends within a surrogate pair. A piece lasts until the next one. */
export function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(MOST_UNITS * WIDEST);
  for (const text of texts)
    for (let at = 0, end = 0; at < text.length; at = end) {
      end = Math.min(at + MOST_UNITS, text.length);
      if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
      yield buffer.subarray(0, encoder.encodeInto(text.slice(at, end), buffer).written);
    }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The texts of the pieces. */
export function* decoded({ pieces }: Utf8Text): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of pieces()) yield decoder.decode(piece, { stream: true });
}

/** The first characters of a text, as many as are asked for if it has them. */
export function firstCharacters(text: Utf8Text, length: number): string {
  let first = '';
  for (const piece of decoded(text)) {
    first += piece;
    if (first.length >= length) break;
  }
  return first.slice(0, length);
}

/** True for a text without any character that shows. */
export function isBlankText(text: Utf8Text): boolean {
  for (const piece of decoded(text)) if (/\S/.test(piece)) return false;
  return true;
}
