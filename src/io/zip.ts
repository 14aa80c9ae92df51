// Classes of the web platform that are at hand in every browser and in Node.
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}
interface ByteStream {
  getReader(): ByteReader;
  pipeThrough(through: unknown): ByteStream;
}
declare const DecompressionStream: new (format: 'deflate-raw' | 'gzip') => unknown;
declare const Blob: new (parts: readonly Uint8Array[]) => { stream(): ByteStream };

/** A file in a ZIP archive, as the archive's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly isStored: boolean;
  readonly headerAt: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The files that the directory of a ZIP archive declares; `undefined` where there is no directory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.12 and 4.3.16
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      isStored: view.getUint16(at + 10, true) === 0,
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return undefined;
}

/**
 * The content of a file in an archive, piece by piece, until `visit` answers `false`: what it declares to be its size is
 * not relied on.
 *
 * @returns False where the content is damaged, or `visit` stopped.
 */
export async function eachPiece(
  bytes: Uint8Array,
  { headerAt, packedSize, isStored }: ZipEntry,
  visit: (piece: Uint8Array) => boolean,
): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + 30 > bytes.length) return false;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  return isStored ? visit(packed) : eachUnpacked(packed, 'deflate-raw', visit);
}

async function eachUnpacked(
  packed: Uint8Array,
  format: 'deflate-raw' | 'gzip',
  visit: (piece: Uint8Array) => boolean,
): Promise<boolean> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value && !visit(next.value)) {
        await reader.cancel();
        return false;
      }
    return true;
  } catch {
    return false;
  }
}

/** The content of a file in an archive; `undefined` where it is damaged, or comes to more than `limit` bytes. */
export async function zipContent(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array | undefined> {
  const { content } = await collected(limit, (visit) => eachPiece(bytes, entry, visit));
  return content;
}

/** What was unpacked. */
interface Unpacked {
  /** Absent where it is damaged or comes to more than was allowed. */
  readonly content?: Uint8Array;
  /** How many bytes have been read: more than was allowed where there are more. */
  readonly size: number;
}

/** What a file of gzip unpacks to. It tells nowhere reliably how much that is, so it is read as far as `limit` bytes. */
export function gunzip(bytes: Uint8Array, limit: number): Promise<Unpacked> {
  return collected(limit, (visit) => eachUnpacked(bytes, 'gzip', visit));
}

async function collected(
  limit: number,
  read: (visit: (piece: Uint8Array) => boolean) => Promise<boolean>,
): Promise<Unpacked> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const isWhole = await read((piece) => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
    return size <= limit;
  });
  if (!isWhole) return { size };
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return { content, size };
}
