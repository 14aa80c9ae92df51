import { type Checked, type Problem, problem } from '../model/problem.js';

/** Encodings of text files that offices hand over. */
export const TEXT_ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const;

/** One of {@link TEXT_ENCODINGS}. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How to read the bytes of a text file. */
export interface DecodeOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** As declared by whoever knows the file; a byte order mark overrules it. */
  readonly encoding?: TextEncoding;
}

/** The text of a file, without its byte order mark, and how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

// The one class of the web platform that the core uses; it is at hand in every browser and in Node.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

const BYTE_ORDER_MARKS: readonly { readonly encoding: TextEncoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

// NUL, and the C1 controls: no table contains them. windows-1252 has five unassigned bytes that decode to C1, and an
// iso-8859-15 file with bytes of that range is not one.
const UNFIT = /[\u0000\u0080-\u009f]/;

/**
 * Decodes the bytes of a text file. A byte order mark wins over the declared encoding. Without either, bytes that are
 * valid UTF-8 are UTF-8; zeros in every other byte are UTF-16; the rest is windows-1252, or iso-8859-15 where the byte of
 * its euro sign occurs and none that only windows-1252 has. A warning says which was taken.
 *
 * Problems: `encoding-undecodable` for bytes that mean nothing in the encoding and for NUL bytes, with the first such
 * line; `encoding-guessed` (warning) and `value-unexpected` (warning) for a declared encoding that the mark contradicts.
 *
 * @see https://encoding.spec.whatwg.org/ for the encodings and their labels
 *
 * @example
 * ```ts
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), { file: 'a.csv' }).value // { text: 'A', encoding: 'utf-8' }
 * decodeText(new Uint8Array([0x80]), { file: 'a.csv', encoding: 'windows-1252' }).value?.text // '\u20ac'
 * ```
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions): Checked<DecodedText> {
  const { file, encoding: declared } = options;
  const mark = BYTE_ORDER_MARKS.find(({ bytes: expected }) => expected.every((byte, i) => bytes[i] === byte));
  const content = mark ? bytes.subarray(mark.bytes.length) : bytes;
  const encoding = mark?.encoding ?? declared ?? guessEncoding(content);
  const problems: Problem[] = [];
  if (declared !== undefined && declared !== encoding) {
    problems.push(problem('value-unexpected', { expected: declared, received: encoding }, { file }, 'warning'));
  }
  if (!mark && declared === undefined && encoding !== 'utf-8') {
    problems.push(problem('encoding-guessed', { encoding }, { file }, 'warning'));
  }
  const text = tryDecode(content, encoding);
  const unfit = text?.search(UNFIT) ?? -1;
  if (text !== undefined && unfit < 0) return { value: { text, encoding }, problems };
  const row = text === undefined ? undecodableRow(content, encoding) : rowAt(text, unfit);
  problems.push(problem('encoding-undecodable', { encoding }, row === undefined ? { file } : { file, row }));
  return { value: undefined, problems };
}

function guessEncoding(bytes: Uint8Array): TextEncoding {
  const wide = guessWide(bytes);
  if (wide) return wide;
  return tryDecode(bytes, 'utf-8') === undefined ? guessLatin(bytes) : 'utf-8';
}

const WIDE_SAMPLE = 4096;
/** A single NUL byte is no sign of UTF-16. */
const FEWEST_ZEROS = 4;

/** Texts of Western Europe in UTF-16 are zero in one half of their bytes, and nearly never in the other. */
function guessWide(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, WIDE_SAMPLE);
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const isWide =
    Math.max(even, odd) >= FEWEST_ZEROS &&
    Math.max(even, odd) * 4 > sample.length &&
    Math.min(even, odd) * 50 < sample.length;
  return isWide ? (odd > even ? 'utf-16le' : 'utf-16be') : undefined;
}

/** The general currency sign of windows-1252 is in no table; the euro sign of iso-8859-15 has its byte. */
function guessLatin(bytes: Uint8Array): TextEncoding {
  const isOfWindows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return !isOfWindows && bytes.includes(0xa4) ? 'iso-8859-15' : 'windows-1252';
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Node 20 decodes windows-1252 in one go as latin1 and loses the euro sign; its streaming path is right.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}

/** Decodes UTF-8 that comes in pieces; what is none becomes a replacement character. */
export function decodePieces(): (piece: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: false });
  return (piece) => decoder.decode(piece, { stream: true });
}

function rowAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function undecodableRow(bytes: Uint8Array, encoding: TextEncoding): number | undefined {
  // Only in UTF-8 is a line break one byte that occurs in no other character.
  if (encoding !== 'utf-8') return undefined;
  for (let row = 1, start = 0; start <= bytes.length; row++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (tryDecode(bytes.subarray(start, end), encoding) === undefined) return row;
    start = end + 1;
  }
  return undefined;
}
