import * as v from 'valibot';
import { COUNTING_UNITS } from '../model/measure.js';
import { AUDIENCES } from '../model/publication.js';

// Published files are read by pages for years: unknown keys of later versions are let through, wrong ones are not.
const text = v.object({ de: v.string(), en: v.optional(v.string()) });
const breaks = v.array(v.object({ period: v.string(), reason: text }));
const selection = v.object({ statistic: v.string(), filter: v.record(v.string(), v.array(v.string())) });
// a link in a published file is drawn as a link: nothing but the web may be behind it
const link = v.pipe(v.string(), v.regex(/^https?:\/\//i));

const publisher = v.object({
  name: v.string(),
  unit: v.optional(v.string()),
  url: v.optional(link),
  contact: v.optional(v.string()),
});

const source = v.object({
  name: text,
  system: v.optional(v.object({ id: v.string(), name: v.string(), operator: v.optional(v.string()) })),
  licence: v.object({ id: v.string(), name: v.string(), url: v.optional(link) }),
  protection: v.picklist(['none', 'suppressed', 'rounded', 'perturbed', 'unknown']),
  asOf: v.optional(v.string()),
  url: v.optional(link),
});

const protection = v.object({
  method: v.picklist(['cell-suppression', 'none']),
  minimum: v.number(),
  zeros: v.picklist(['shown', 'protected']),
  audited: v.boolean(),
  cells: v.object({ published: v.number(), suppressed: v.number() }),
  version: v.string(),
});

/** An indicator as a published file describes it. */
export const publishedIndicator = v.object({
  id: v.string(),
  title: text,
  shortTitle: v.optional(text),
  definition: text,
  form: v.picklist(['count', 'share', 'rate', 'mean']),
  numerator: selection,
  denominator: v.optional(selection),
  per: v.number(),
  unit: text,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  countingUnit: v.picklist(COUNTING_UNITS),
  polarity: v.picklist(['high-is-good', 'high-is-bad', 'neutral']),
  ages: v.optional(v.array(v.object({ from: v.number(), to: v.optional(v.number()), since: v.optional(v.string()) }))),
  target: v.optional(v.object({ value: v.number(), period: v.optional(v.string()) })),
  breaks,
  rationale: v.optional(text),
  caveats: v.optional(text),
  sources: v.array(source),
});

const head = {
  id: v.string(),
  title: text,
  city: v.object({ name: v.string(), fictional: v.boolean() }),
  publisher,
  audience: v.picklist(AUDIENCES),
  protection: v.optional(protection),
};

/** What `extension.sozialraum` of `publication.json` holds. */
export const catalogueExtension = v.object({
  ...head,
  topics: v.array(v.object({ id: v.string(), title: text, indicators: v.array(v.string()) })),
  indicators: v.array(publishedIndicator),
  geometry: v.optional(v.string()),
});

/** What `extension.sozialraum` of a dataset holds: enough to trace its figures without any other file. */
export const datasetExtension = v.object({
  ...head,
  indicator: publishedIndicator,
  boundaryDate: v.optional(v.string()),
  levels: v.array(v.object({ id: v.string(), label: text, plural: text })),
  /** Position in `levels`, per area. */
  level: v.array(v.number()),
  /** First and last day of areas that have not always existed. */
  validity: v.optional(v.record(v.string(), v.object({ from: v.optional(v.string()), until: v.optional(v.string()) }))),
});

/** {@link catalogueExtension} as a type. */
export type CatalogueExtension = v.InferOutput<typeof catalogueExtension>;
/** {@link datasetExtension} as a type. */
export type DatasetExtension = v.InferOutput<typeof datasetExtension>;
