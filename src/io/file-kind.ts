/** What a file is by its first bytes, whatever its name; `text` where nothing speaks against it. */
export type FileKind =
  'zip' | 'gzip' | 'xls' | 'encrypted' | 'pdf' | 'png' | 'jpeg' | 'gif' | 'shapefile' | 'geopackage' | 'html' | 'text';

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', letters('PK\x03\x04')],
  ['zip', letters('PK\x05\x06')],
  ['gzip', [0x1f, 0x8b]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', letters('%PDF')],
  ['png', letters('\x89PNG')],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', letters('GIF8')],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
  ['geopackage', letters('SQLite format 3\0')],
];

/** Also behind a declaration of XML, as old pages have it. */
const PAGE = /^[\ufeff\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const HEAD = 1024;

/** What the bytes are. */
export function fileKind(bytes: Uint8Array): FileKind {
  const found = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0];
  if (found === 'xls') return holds(bytes, ENCRYPTED) ? 'encrypted' : 'xls';
  if (found) return found;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  return PAGE.test(String.fromCharCode(...bytes.subarray(mark, HEAD))) ? 'html' : 'text';
}

/** The part in which Office keeps a workbook that opens with a password; its name is UTF-16. */
const ENCRYPTED = letters('EncryptedPackage').flatMap((byte) => [byte, 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
