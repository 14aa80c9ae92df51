// Classes of the web platform that are at hand in every browser and in Node.
interface ByteStream {
  pipeThrough(through: unknown): ByteStream;
}
declare const CompressionStream: new (format: 'deflate-raw') => unknown;
declare const Blob: new (parts: readonly Uint8Array[]) => { stream(): ByteStream };
declare const Response: new (body: ByteStream) => { arrayBuffer(): Promise<ArrayBuffer> };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** A file to put into an archive. */
export type ArchiveFile = readonly [name: string, text: string];

/**
 * A ZIP archive of text files, packed. All files carry the same date, so that the same content gives the same bytes.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export async function writeZip(files: readonly ArchiveFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const [title, content] = [encoder.encode(name), encoder.encode(text)];
    const packed = await deflate(content);
    const common = [20, 0x0800, 8, 0, EARLIEST_DATE, crc32(content), packed.length, content.length, title.length, 0];
    const local = join([record([0x04034b50, ...common], 'iHHHHHiiiHH'), title, packed]);
    directory.push(record([0x02014b50, 20, ...common, 0, 0, 0, 0, at], 'iHHHHHHiiiHHHHHii'), title);
    locals.push(local);
    at += local.length;
  }
  const listed = join(directory);
  const end = record([0x06054b50, 0, 0, files.length, files.length, listed.length, at, 0], 'iHHHHiiH');
  return join([...locals, listed, end]);
}

/** 1 January 1980: the format knows nothing earlier. */
const EARLIEST_DATE = 0x21;

/** Numbers one after the other, the lowest byte first: `H` in two bytes, `i` in four. */
function record(values: readonly number[], sizes: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  let at = 0;
  values.forEach((value, i) => {
    if (sizes[i] === 'H') view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += sizes[i] === 'H' ? 2 : 4;
  });
  return new Uint8Array(view.buffer, 0, at);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The checksum of a file: CRC-32 with the polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
