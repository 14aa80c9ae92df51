/** Why a shapefile cannot be read in bounded memory. */
export type ShapefileFault = 'truncated' | 'damaged' | 'shape-type' | 'too-many' | 'dbf-damaged' | 'rows-differ';

const FILE_CODE = 9994;
const HEADER = 100;
const POLYGONS = new Set([5, 15, 25]);
const LINES = new Set([3, 13, 23]);
/** Shape types whose counts need not be checked: points. */
const POINTS = new Set([1, 11, 21]);
/** Rings times points, summed over the records: what the search for the exterior of each hole can come to. */
const MOST_SEARCHED = 1_000_000_000;

/**
 * The number of records of a `.shp` file, or why it cannot be read: what the file declares of lengths and counts is
 * checked against the bytes there are.
 *
 * @see https://www.esri.com/content/dam/esrisites/sitecore-archive/Files/Pdfs/library/whitepapers/pdfs/shapefile.pdf
 */
export function shapeCount(shp: Uint8Array): number | ShapefileFault {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  if (shp.length < HEADER) return 'truncated';
  if (view.getInt32(0) !== FILE_CODE) return 'damaged';
  const type = view.getInt32(32, true);
  if (type !== 0 && ![POLYGONS, LINES, POINTS].some((types) => types.has(type))) return 'shape-type';
  if (view.getInt32(24) * 2 > shp.length) return 'truncated';
  let count = 0;
  let searched = 0;
  for (let at = HEADER; at < shp.length; count++) {
    if (at + 12 > shp.length) return 'truncated';
    const length = view.getInt32(at + 4) * 2;
    if (view.getInt32(at) !== count + 1 || length < 4) return 'damaged';
    if (at + 8 + length > shp.length) return 'truncated';
    const record = new DataView(shp.buffer, shp.byteOffset + at + 8, length);
    const fault = recordFault(record, type);
    if (fault) return fault;
    searched += searchedIn(record);
    if (searched > MOST_SEARCHED) return 'too-many';
    at += 8 + length;
  }
  return count;
}

function recordFault(record: DataView, type: number): ShapefileFault | undefined {
  const own = record.getInt32(0, true);
  if (own === 0) return undefined;
  if (own !== type) return 'damaged';
  if (POINTS.has(type)) return record.byteLength < 20 ? 'damaged' : undefined;
  if (record.byteLength < 44) return 'damaged';
  const parts = record.getInt32(36, true);
  const points = record.getInt32(40, true);
  if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > record.byteLength) return 'damaged';
  for (let part = 0, last = 0; part < parts; part++) {
    const start = record.getInt32(44 + 4 * part, true);
    if (start < last || start > points) return 'damaged';
    last = start;
  }
  return undefined;
}

function searchedIn(record: DataView): number {
  const isOfRings = POLYGONS.has(record.getInt32(0, true));
  return isOfRings ? record.getInt32(36, true) * record.getInt32(40, true) : 0;
}

/** Where the records of a `.dbf` file are, and how many. */
export interface DbfExtent {
  readonly headerLength: number;
  readonly recordLength: number;
  readonly records: number;
  /** Where the description of each field begins. */
  readonly fields: readonly number[];
}

/**
 * The extent of a `.dbf` file, or why it cannot be read.
 *
 * @see https://www.dbase.com/Knowledgebase/INT/db7_file_fmt.htm, and for level 3 the shapefile's own description
 */
export function dbfExtent(dbf: Uint8Array): DbfExtent | ShapefileFault {
  if (dbf.length < 33) return 'dbf-damaged';
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const records = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (headerLength > dbf.length || recordLength === 0) return 'dbf-damaged';
  if (headerLength + records * recordLength > dbf.length) return 'truncated';
  const fields: number[] = [];
  for (let at = 32; dbf[at] !== 0x0d; at += 32) {
    if (at + 32 >= headerLength) return 'dbf-damaged';
    fields.push(at);
  }
  const width = fields.reduce((sum, at) => sum + dbf[at + 16]!, 1);
  return width > recordLength ? 'dbf-damaged' : { headerLength, recordLength, records, fields };
}
