import { type BytePieces, firstBytes, withoutFirst } from './byte-pieces.js';

/** Encodings of text files that offices hand over. */
export const TEXT_ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const;

/** One of {@link TEXT_ENCODINGS}. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How a file is encoded, as far as its bytes say. */
export interface FoundEncoding {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** The first bytes or characters that no text has; absent where there are none. */
  readonly flaw?: EncodingFlaw;
}

/** Bytes that mean nothing in an encoding, or characters that no table contains. */
export interface EncodingFlaw {
  /** Line, from 1; absent where lines cannot be told. */
  readonly row?: number;
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
 * The encoding of a file: that of its byte order mark, else the declared one. Without either, bytes that are valid UTF-8
 * are UTF-8; zeros in every other byte are UTF-16; the rest is windows-1252, or iso-8859-15 where the byte of its euro sign
 * occurs and none that only windows-1252 has. All bytes are looked at, and none are kept.
 */
export function findEncoding(bytes: BytePieces, declared: TextEncoding | undefined): FoundEncoding {
  const start = firstBytes(bytes, WIDE_SAMPLE);
  const found = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, i) => start[i] === byte));
  const mark = found?.bytes.length ?? 0;
  const content = withoutFirst(bytes, mark);
  const certain = found?.encoding ?? declared ?? wideEncoding(start);
  const state = stateAs(content, certain ?? 'utf-8');
  const isUtf8 = certain === undefined && state !== 'undecodable';
  const encoding = certain ?? (isUtf8 ? 'utf-8' : latinEncoding(content));
  const final = certain !== undefined || isUtf8 ? state : stateAs(content, encoding);
  if (final === 'sound') return { encoding, mark };
  return { encoding, mark, flaw: final === 'unfit' ? unfitAt(content, encoding) : undecodableAt(content, encoding) };
}

/** The text of a file in pieces, none of which ends within a character; throws a `TypeError` for bytes that mean nothing. */
export function* decodedAs({ pieces }: BytePieces, encoding: TextEncoding): Generator<string> {
  // Node 20 decodes windows-1252 in one go as latin1 and loses the euro sign; its streaming path is right.
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const piece of pieces()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Decodes UTF-8 that comes in pieces; what is none becomes a replacement character. */
export function decodePieces(): (piece: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: false });
  return (piece) => decoder.decode(piece, { stream: true });
}

function stateAs({ pieces }: BytePieces, encoding: TextEncoding): 'sound' | 'unfit' | 'undecodable' {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isUnfit = false;
  let isBetweenCharacters = isOfAscii(encoding);
  try {
    for (const piece of pieces()) {
      const isPlain = isPlainAscii(piece);
      if (isPlain && isBetweenCharacters) continue;
      isUnfit ||= UNFIT.test(decoder.decode(piece, { stream: true }));
      isBetweenCharacters = isPlain && isOfAscii(encoding);
    }
    decoder.decode();
  } catch {
    return 'undecodable';
  }
  return isUnfit ? 'unfit' : 'sound';
}

const isOfAscii = (encoding: TextEncoding): boolean => encoding !== 'utf-16le' && encoding !== 'utf-16be';

const HIGH_BITS = 0x80808080;
const LOW_BITS = 0x01010101;

/**
 * True for bytes of which each is a character of its own, and none is NUL: most pieces of most tables, and eight times as
 * fast as decoding them. Four bytes at a time: taking one from each sets the high bit of what was zero.
 */
function isPlainAscii(piece: Uint8Array): boolean {
  if (piece.byteOffset % 4 !== 0) return false;
  const words = new Int32Array(piece.buffer, piece.byteOffset, piece.length >> 2);
  let bits = 0;
  for (let at = 0; at < words.length; at++) bits |= (words[at] as number) | ((words[at] as number) - LOW_BITS);
  for (let at = words.length * 4; at < piece.length; at++) bits |= (piece[at] as number) | ((piece[at] as number) - 1);
  return (bits & HIGH_BITS) === 0;
}

function unfitAt(bytes: BytePieces, encoding: TextEncoding): EncodingFlaw {
  let row = 1;
  for (const text of decodedAs(bytes, encoding)) {
    const at = text.search(UNFIT);
    row += text.slice(0, at < 0 ? text.length : at).split('\n').length - 1;
    if (at >= 0) return { row };
  }
  return {};
}

const LINE_FEED = 0x0a;

function undecodableAt({ pieces }: BytePieces, encoding: TextEncoding): EncodingFlaw {
  // Only in UTF-8 is a line break one byte that occurs in no other character.
  if (encoding !== 'utf-8') return {};
  const decoder = new TextDecoder(encoding, { fatal: true });
  let row = 1;
  try {
    for (const piece of pieces())
      for (let start = 0; start < piece.length;) {
        const found = piece.indexOf(LINE_FEED, start);
        const end = found < 0 ? piece.length : found + 1;
        decoder.decode(piece.subarray(start, end), { stream: true });
        if (found >= 0) row++;
        start = end;
      }
    decoder.decode();
    return {};
  } catch {
    return { row };
  }
}

const WIDE_SAMPLE = 4096;
/** A single NUL byte is no sign of UTF-16. */
const FEWEST_ZEROS = 4;

/** Texts of Western Europe in UTF-16 are zero in one half of their bytes, and nearly never in the other. */
function wideEncoding(sample: Uint8Array): TextEncoding | undefined {
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
function latinEncoding({ pieces }: BytePieces): TextEncoding {
  let hasEuro = false;
  for (const piece of pieces()) {
    if (piece.some((byte) => byte >= 0x80 && byte <= 0x9f)) return 'windows-1252';
    hasEuro ||= piece.includes(0xa4);
  }
  return hasEuro ? 'iso-8859-15' : 'windows-1252';
}
