import { read } from 'shapefile';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { FeatureCollection, FileFeature } from './feature-collection.js';
import { type DbfExtent, dbfExtent, shapeCount, type ShapefileFault } from './shapefile-extent.js';
import { decodeText } from './text.js';
import type { TextEncoding } from './text-encoding.js';

/** The files of a shapefile, which has at least two. */
export interface ShapefileParts {
  readonly shp: Uint8Array;
  /** The attributes. */
  readonly dbf?: Uint8Array | undefined;
  /** The coordinate reference system, as well-known text. */
  readonly prj?: Uint8Array | undefined;
  /** The encoding of the attributes. */
  readonly cpg?: Uint8Array | undefined;
}

/**
 * Reads a shapefile to the features that its GeoJSON would have. Whole numbers stay as they are written, so that codes
 * keep their leading zeros. The attributes are decoded as the `.cpg` says, else as the `.dbf` does, else as their bytes
 * look, which a warning says.
 *
 * Problems: `geometry-file-unreadable`, `encoding-undecodable`, `encoding-guessed` (warning).
 *
 * @param options.file - The name of the `.shp` file, for the places of problems.
 */
export async function readShapefile(
  { shp, dbf, prj, cpg }: ShapefileParts,
  { file }: { readonly file: string },
): Promise<Checked<FeatureCollection>> {
  const refuse = (reason: ShapefileFault | 'dbf-missing'): Checked<never> => ({
    value: undefined,
    problems: [problem('geometry-file-unreadable', { format: 'shapefile', reason }, { file })],
  });
  const shapes = shapeCount(shp);
  if (typeof shapes !== 'number') return refuse(shapes);
  if (!dbf) return refuse('dbf-missing');
  const extent = dbfExtent(dbf);
  if (typeof extent === 'string') return refuse(extent);
  if (extent.records !== shapes) return refuse('rows-differ');
  const problems: Problem[] = [];
  const encoding = encodingOf(dbf, extent, cpg, file, problems);
  if (encoding === undefined) return { value: undefined, problems };
  try {
    const { features } = await read(shp, withTextCodes(dbf, extent), { encoding });
    const crs = prj && { type: 'wkt', properties: { wkt: latin(prj) } };
    return {
      value: { type: 'FeatureCollection', features: features.map(fileFeature), ...(crs ? { crs } : {}) },
      problems,
    };
  } catch {
    return refuse('damaged');
  }
}

const fileFeature = ({ properties, geometry }: Omit<FileFeature, 'type'>): FileFeature => ({
  type: 'Feature',
  properties,
  geometry,
});

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 20_000));

const ENCODINGS: readonly (readonly [RegExp, TextEncoding])[] = [
  [/utf-?8|65001/i, 'utf-8'],
  [/8859[-_ ]?15$/, 'iso-8859-15'],
  [/1252|8859[-_ ]?1$|latin-?1|ansi/i, 'windows-1252'],
];
/** What byte 29 of a `.dbf` says; the many others stand for tables of characters that no longer are in use. */
const LANGUAGE_DRIVERS: Readonly<Record<number, TextEncoding>> = { 0x03: 'windows-1252', 0x57: 'windows-1252' };
const BLANK = 0x20;

function encodingOf(
  dbf: Uint8Array,
  { headerLength, recordLength, records }: DbfExtent,
  cpg: Uint8Array | undefined,
  file: string,
  problems: Problem[],
): TextEncoding | undefined {
  const named = cpg && latin(cpg).trim();
  const declared =
    named === undefined ? LANGUAGE_DRIVERS[dbf[29]!] : ENCODINGS.find(([pattern]) => pattern.test(named))?.[1];
  if (named !== undefined && declared === undefined) {
    problems.push(problem('encoding-undecodable', { encoding: named.slice(0, 40) }, { file }));
    return undefined;
  }
  const content = dbf.slice(headerLength, headerLength + records * recordLength);
  const place = file.replace(/\.\w+$/, '.dbf');
  const decode = (encoding?: TextEncoding): Checked<{ readonly encoding: TextEncoding }> =>
    decodeText(
      content.map((byte) => byte || BLANK),
      { file: place, ...(encoding ? { encoding } : {}) },
    );
  const { value, problems: found } = decode(declared);
  problems.push(...found);
  return value?.encoding;
}

const TEXT = 0x43;
const NUMBER = 0x4e;
const KNOWN_TYPES = new Set([...'BCDFLMN'].map((letter) => letter.charCodeAt(0)));

/** Whole numbers, and what the library does not know, as the text they are. */
function withTextCodes(dbf: Uint8Array, { fields }: DbfExtent): Uint8Array {
  const copy = dbf.slice();
  for (const at of fields) {
    const type = copy[at + 11]!;
    const isWhole = type === NUMBER && copy[at + 17] === 0;
    if (isWhole || !KNOWN_TYPES.has(type)) copy[at + 11] = TEXT;
  }
  return copy;
}
