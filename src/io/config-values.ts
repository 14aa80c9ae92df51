import * as v from 'valibot';
import { WEB_ADDRESS_PATTERN } from './web-address.js';

// The message of a check is the name of what it expects; `format/problem` says it in words.
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'id'));
const PATH = String.raw`(?!\/|[A-Za-z]:|[A-Za-z]+:\/\/|.*(^|[\\\/])\.\.([\\\/]|$))[^\\]+`;
export const file = v.pipe(v.string(), v.regex(new RegExp(`^${PATH}$`), 'relative path'));
export const fileOrAddress = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${WEB_ADDRESS_PATTERN}|${PATH})$`), 'path or web address'),
);
export const isoDate = v.pipe(v.string(), v.isoDate('date'));
// becomes a link in what is published, where nothing but the web may be behind one
export const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s\/]+/, 'url'));
export const positiveInteger = v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'at least 1'));
// YAML reads an unquoted 04 or 2024 as a number; a code is always a text
export const code = v.string();
export const text = v.union([v.string(), v.strictObject({ de: v.string(), en: v.optional(v.string()) })]);
export const strings = v.array(v.string());

export const seriesBreak = v.strictObject({ period: v.string(), reason: text });

export const age = v.pipe(v.number(), v.integer('integer'), v.minValue(0, 'at least 0'));
