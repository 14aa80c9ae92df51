import { type Checked, type Problem, problem } from '../model/problem.js';
import { type BytePieces, firstBytes, inPieces, withoutFirst } from './byte-pieces.js';
import { type FileKind, fileKind } from './file-kind.js';
import { decodedAs, findEncoding, type FoundEncoding, type TextEncoding } from './text-encoding.js';
import { encoded, type Utf8Text } from './utf8-text.js';

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

/** The text of a file as UTF-8 in pieces, and how the file is encoded. */
export interface OpenedText {
  readonly text: Utf8Text;
  readonly encoding: TextEncoding;
}

/**
 * Decodes the bytes of a text file. A byte order mark wins over the declared encoding. Without either, bytes that are
 * valid UTF-8 are UTF-8; zeros in every other byte are UTF-16; the rest is windows-1252, or iso-8859-15 where the byte of
 * its euro sign occurs and none that only windows-1252 has. A warning says which was taken.
 *
 * Problems: `file-not-text` for an archive such as a workbook, `format-unsupported` for what else is known not to be a
 * table in text (PDF, pictures, web pages, XLS); `encoding-undecodable` for bytes that mean nothing in the encoding and for NUL bytes, with the first such
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
  const { file } = options;
  const kind = fileKind(bytes);
  if (kind !== 'text') return { value: undefined, problems: [notText(kind, file)] };
  const { value: found, problems } = checkedEncoding(inPieces(bytes), options);
  if (!found) return { value: undefined, problems };
  const { encoding, mark } = found;
  const text = [...decodedAs(withoutFirst({ pieces: () => [bytes] }, mark), encoding)].join('');
  return { value: { text, encoding }, problems };
}

/**
 * Opens a text file to be read in pieces, as {@link decodeText}: a file may be larger than what fits in memory. All of it is
 * looked at once, for its encoding.
 */
export function openText(bytes: BytePieces, options: DecodeOptions): Checked<OpenedText> {
  const { file } = options;
  const kind = fileKind(firstBytes(bytes, START));
  if (kind !== 'text') return { value: undefined, problems: [notText(kind, file)] };
  const { value: found, problems } = checkedEncoding(bytes, options);
  if (!found) return { value: undefined, problems };
  const { encoding, mark } = found;
  const content = withoutFirst(bytes, mark);
  const text = encoding === 'utf-8' ? content : { pieces: () => encoded(decodedAs(content, encoding)) };
  return { value: { text, encoding }, problems };
}

const START = 262_144;

const notText = (kind: FileKind, file: string): Problem =>
  kind === 'zip'
    ? problem('file-not-text', { file }, { file })
    : problem('format-unsupported', { format: kind }, { file });

function checkedEncoding(bytes: BytePieces, { file, encoding: declared }: DecodeOptions): Checked<FoundEncoding> {
  const found = findEncoding(bytes, declared);
  const { encoding, mark, flaw } = found;
  const problems: Problem[] = [];
  if (declared !== undefined && declared !== encoding)
    problems.push(problem('value-unexpected', { expected: declared, received: encoding }, { file }, 'warning'));
  if (mark === 0 && declared === undefined && encoding !== 'utf-8')
    problems.push(problem('encoding-guessed', { encoding }, { file }, 'warning'));
  if (!flaw) return { value: found, problems };
  return {
    value: undefined,
    problems: [...problems, problem('encoding-undecodable', { encoding }, { file, ...flaw })],
  };
}
