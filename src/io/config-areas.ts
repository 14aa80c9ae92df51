import * as v from 'valibot';
import { code, fileOrAddress, id, isoDate, positiveInteger, text } from './config-values.js';
import { CRS_CODES } from './crs-code.js';

const geometry = v.strictObject({
  file: fileOrAddress,
  /** Property that holds the code of an area. */
  code: v.string(),
  name: v.string(),
  /** Which layer, table or object of a file that has several. */
  layer: v.optional(v.string()),
  /** What the coordinates mean, where the file does not say it, or says it wrongly. */
  crs: v.optional(v.picklist(CRS_CODES)),
  axisOrder: v.optional(v.literal('lat-lon')),
});

const level = v.strictObject({
  id,
  label: text,
  plural: v.optional(text),
  /** The areas, where no geometry lists them. */
  areas: v.optional(v.array(v.strictObject({ code, name: v.string() }))),
  /** Boundaries; a level without is merged from the areas below it. */
  geometry: v.optional(geometry),
  /** How an area of this level finds the one it is part of. */
  parent: v.optional(
    v.union([
      v.strictObject({ code }),
      v.strictObject({ prefix: positiveInteger }),
      v.strictObject({ property: v.string() }),
    ]),
  ),
});

/** What `areas` of a workspace says. */
export const areas = v.strictObject({
  boundaryDate: v.optional(isoDate),
  levels: v.pipe(v.array(level), v.minLength(1, 'at least one')),
  /** Areas that no longer exist, or came to exist, within the time the tables cover. */
  changes: v.optional(
    v.array(
      v.strictObject({
        code,
        name: v.optional(v.string()),
        level: v.optional(id),
        parent: v.optional(code),
        validFrom: v.optional(isoDate),
        validUntil: v.optional(isoDate),
      }),
    ),
  ),
  /** Lines or areas drawn for orientation, such as a river. */
  background: v.optional(fileOrAddress),
});
