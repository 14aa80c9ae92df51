import { CHANGE_MEASURES } from '../model/derivation.js';
import { CONFIDENCE_METHODS } from '../model/indicator.js';
import { COUNTING_UNITS } from '../model/measure.js';
import { AUDIENCES } from '../model/publication.js';
import {
  boolean,
  either,
  type Fitting,
  integer,
  isRecord,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  string,
  that,
} from '../io/shape.js';
import { link, text } from './common-shapes.js';

// Published files are read by pages for years: unknown keys of later versions are let through, wrong ones are not.
const breaks = list(object({ period: string, reason: text }));
const ages = list(object({ from: number, to: optional(number), since: optional(string) }));
const selection = object({ statistic: string, filter: record(list(string)), ages: optional(record(ages)) });

const publisher = object({
  name: string,
  unit: optional(string),
  url: optional(link),
  contact: optional(string),
});

const source = object({
  name: text,
  system: optional(object({ id: string, name: string, operator: optional(string) })),
  licence: object({ id: string, name: string, url: optional(link) }),
  protection: oneOf(['none', 'suppressed', 'rounded', 'perturbed', 'unknown']),
  asOf: optional(string),
  url: optional(link),
});

const protection = object({
  method: oneOf(['cell-suppression', 'alteration', 'none']),
  minimum: number,
  zeros: oneOf(['shown', 'protected']),
  audited: boolean,
  proven: optional(object({ width: number, contributor: boolean })),
  altered: optional(
    list(
      object({
        statistics: list(text),
        method: oneOf(['small-count-rounding', 'conventional-rounding', 'random-rounding', 'cell-key']),
        base: optional(number),
        additive: boolean,
        unbiased: boolean,
        zerosKept: boolean,
        largestDifference: optional(number),
      }),
    ),
  ),
  cells: object({ published: number, suppressed: number }),
  version: string,
  figures: optional(matching(/^sha256-/)),
});

// aspects of later versions are let through; who does not know one passes over it
const quality = object({
  assessed: list(string),
  worst: optional(string),
  notes: list(object({ aspect: string, severity: string, text: optional(text) })),
  knownErrors: optional(list(text)),
});

const described = {
  id: string,
  title: text,
  shortTitle: optional(text),
  definition: text,
  per: number,
  unit: text,
  decimals: integer(0, 6),
  countingUnit: oneOf(COUNTING_UNITS),
  polarity: oneOf(['high-is-good', 'high-is-bad', 'neutral']),
  ages: optional(ages),
  target: optional(object({ value: number, period: optional(string) })),
  comparison: optional(
    object({ with: oneOf(['city', 'target', 'benchmark']), value: optional(number), name: optional(text) }),
  ),
  breaks,
  statutes: optional(list(string)),
  rationale: optional(text),
  caveats: optional(text),
  sources: list(source),
  quality: optional(quality),
};

const countedIndicator = object({
  ...described,
  form: oneOf(['count', 'share', 'rate', 'mean']),
  numerator: selection,
  denominator: optional(selection),
  lag: optional(number),
  minimumBase: optional(number),
  minimumCases: optional(number),
  confidence: optional(oneOf(CONFIDENCE_METHODS)),
});

const derivedIndicator = object({
  ...described,
  form: oneOf(['derived', 'count']),
  derivation: object({
    kind: oneOf(['difference', 'ratio', 'per-capita', 'change', 'moving-average', 'sum']),
    of: either(string, list(string)),
    minus: optional(string),
    over: optional(string),
    since: optional(string),
    as: optional(oneOf(CHANGE_MEASURES)),
    periods: optional(number),
  }),
});

type AnyIndicator = Fitting<typeof countedIndicator> | Fitting<typeof derivedIndicator>;

const publishedIndicator: Shape<AnyIndicator> = (json, path, report) =>
  isRecord(json) && 'derivation' in json ? derivedIndicator(json, path, report) : countedIndicator(json, path, report);

const head = {
  id: string,
  title: text,
  city: object({ name: string, fictional: boolean }),
  publisher,
  audience: oneOf(AUDIENCES),
  protection: optional(protection),
  protectionNote: optional(text),
};

/** What `extension.sozialraum` of `publication.json` holds. */
export const catalogueExtension = object({
  ...head,
  topics: list(object({ id: string, title: text, indicators: list(string) })),
  indicators: list(publishedIndicator),
  geometry: optional(string),
});

const bounds = that<readonly number[]>(
  'up to 4 ascending numbers',
  (json) =>
    Array.isArray(json) &&
    json.length < 5 &&
    json.every((bound, i) => Number.isFinite(bound) && !(bound <= json[i - 1])),
);

/** What `extension.sozialraum` of a dataset holds: enough to trace its figures without any other file. */
export const datasetExtension = object({
  ...head,
  indicator: publishedIndicator,
  boundaryDate: optional(string),
  levels: list(object({ id: string, label: text, plural: text })),
  /** Position in `levels`, per area. */
  level: list(number),
  /** Of levels, by id: what maps of all periods have in common. Absent in files of earlier versions. */
  overTime: optional(record(object({ periods: list(string), bounds, largest: number }))),
  /** First and last day of areas that have not always existed. */
  validity: optional(record(object({ from: optional(string), until: optional(string) }))),
});

/** {@link catalogueExtension} as a type. */
export type CatalogueExtension = Fitting<typeof catalogueExtension>;
/** {@link datasetExtension} as a type. */
export type DatasetExtension = Fitting<typeof datasetExtension>;
