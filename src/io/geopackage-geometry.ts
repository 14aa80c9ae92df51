import { readWkb, type WkbFault, type WkbGeometry } from './wkb.js';

/** Bytes of the envelope by its number in the header. */
const ENVELOPES = [0, 32, 48, 48, 64];

/**
 * Reads a geometry as a GeoPackage stores it: a header, then well-known binary. Of an empty one there is `null`.
 *
 * @see https://www.geopackage.org/spec/#gpb_format
 */
export function readGeoPackageGeometry(bytes: Uint8Array): WkbGeometry | WkbFault | null {
  if (bytes.length < 8) return 'truncated';
  const flags = bytes[3]!;
  const envelope = ENVELOPES[(flags >> 1) & 7];
  const isExtended = (flags & 0x20) !== 0;
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50 || envelope === undefined || isExtended) return 'type';
  const isEmpty = (flags & 0x10) !== 0;
  return isEmpty ? null : readWkb(bytes, 8 + envelope);
}
