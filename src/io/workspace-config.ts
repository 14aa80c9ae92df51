import * as v from 'valibot';
import { CHANGE_MEASURES } from '../model/derivation.js';
import { CONFIDENCE_METHODS } from '../model/indicator.js';
import { COUNTING_UNITS, MEASURE_KINDS } from '../model/measure.js';
import { OBSERVATION_STATES } from '../model/observation-status.js';
import { POPULATION_SOURCES } from '../model/population-source.js';
import { METHOD_KINDS } from '../model/protection-method.js';
import { AUDIENCES } from '../model/publication.js';
import { RULE_PROFILE_IDS } from '../model/rule-profile.js';
import { CRS_CODES } from './crs-code.js';
import { WEB_ADDRESS_PATTERN } from './web-address.js';

/** The version of `sozialraum.yaml` this library reads. */
export const WORKSPACE_FORMAT = 1;

// The message of a check is the name of what it expects; `format/problem` says it in words.
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'id'));
const PATH = String.raw`(?!\/|[A-Za-z]:|[A-Za-z]+:\/\/|.*(^|[\\\/])\.\.([\\\/]|$))[^\\]+`;
const file = v.pipe(v.string(), v.regex(new RegExp(`^${PATH}$`), 'relative path'));
const fileOrAddress = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${WEB_ADDRESS_PATTERN}|${PATH})$`), 'path or web address'),
);
const isoDate = v.pipe(v.string(), v.isoDate('date'));
const url = v.pipe(v.string(), v.url('url'));
const positiveInteger = v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'at least 1'));
// YAML reads an unquoted 04 or 2024 as a number; a code is always a text
const code = v.string();
const text = v.union([v.string(), v.strictObject({ de: v.string(), en: v.optional(v.string()) })]);
const strings = v.array(v.string());

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

const areas = v.strictObject({
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

const licence = v.strictObject({ id: v.string(), name: v.string(), url: v.optional(url) });

const source = v.strictObject({
  id,
  name: text,
  system: v.optional(v.strictObject({ id, name: v.string(), operator: v.optional(v.string()) })),
  licence,
  /** What had been done to the figures before they came here; absent means nothing, they are an office's own. */
  protection: v.optional(v.picklist(['none', 'suppressed', 'rounded', 'perturbed', 'unknown'])),
  asOf: v.optional(isoDate),
  url: v.optional(url),
  /** Name of a rule under `rules`. */
  rule: v.optional(id),
});

const seriesBreak = v.strictObject({ period: v.string(), reason: text });

const age = v.pipe(v.number(), v.integer('integer'), v.minValue(0, 'at least 0'));

const category = v.strictObject({
  code,
  label: v.optional(text),
  /** The ages of an age group, where its code does not say them as `15-17`, `80+` or `17`. */
  ages: v.optional(v.strictObject({ from: age, to: v.optional(age) })),
  /** What the table writes for this category, if not its code. */
  match: v.optional(v.union([v.string(), strings])),
  /** Further columns that tell two categories with the same label apart. */
  where: v.optional(v.record(v.string(), v.string())),
  /** The column that holds the values of this category, where a table has one column per category. */
  column: v.optional(v.string()),
});

const categoryDimension = v.strictObject({
  id,
  label: text,
  /** Absent where every category has a column of its own. */
  column: v.optional(v.string()),
  categories: v.pipe(v.array(category), v.minLength(1, 'at least one')),
  sums: v.optional(v.array(v.strictObject({ total: code, parts: v.array(code), complete: v.optional(v.boolean()) }))),
  /** What to do with rows of other categories: an error unless they are ignored on purpose. */
  others: v.optional(v.picklist(['error', 'ignore'])),
});

/** What is done with counts so that nobody is recognised: withheld where it has to be, or all of them changed. */
const method = v.strictObject({
  kind: v.picklist(METHOD_KINDS),
  /** What is rounded to. */
  base: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(2, '2 to 1000'), v.maxValue(1000, '2 to 1000'))),
  /** Of `cell-key`, as the three below: the largest change of a count. These are secret; keep the file in the house. */
  maximumNoise: v.optional(positiveInteger),
  /** The variance of the change. */
  variance: v.optional(v.number()),
  /** No count of 1 to this is published; one less than the minimum frequency where not given. */
  blocked: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(0, 'number'))),
  /** The least probability that a count stays as it is. */
  stay: v.optional(v.number()),
});

const row = positiveInteger;

/** The file of a statistic, and how its table lies in it. */
const table = v.strictObject({
  file: fileOrAddress,
  /** Id of the database that the query in the file is put to; absent where the file is the table. */
  database: v.optional(id),
  encoding: v.optional(v.picklist(['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be'])),
  delimiter: v.optional(v.picklist([';', ',', '\t'])),
  /** `none`: quotation marks are characters like others. */
  quotes: v.optional(v.literal('none')),
  decimal: v.optional(v.picklist([',', '.'])),
  thousands: v.optional(v.picklist(['.', ',', ' ', "'"])),
  /** The sheet of a workbook, where it has several. */
  sheet: v.optional(v.string()),
  /** The row of the header, or its rows; the first row of the file is 1. */
  header: v.optional(v.union([row, v.pipe(v.array(row), v.minLength(1, 'at least one'))])),
  /** First and last row of the table, where something else stands below the header. */
  rows: v.optional(v.strictObject({ from: v.optional(row), to: v.optional(row) })),
  /** The table ends before the row that begins with this text; an empty text is an empty row. */
  footer: v.optional(v.string()),
  /** Columns in which a blank cell says what the one above says. */
  fill: v.optional(strings),
  /** A column in which blanks before a label set it below the label above. */
  hierarchy: v.optional(v.strictObject({ column: v.string(), separator: v.optional(v.string()) })),
  /** Name for a column with the headings that stand alone in a row above the rows they group. */
  groups: v.optional(v.string()),
  /** Columns made of several others, by their names: a key in parts, or a year and the name of a month. */
  combine: v.optional(
    v.record(v.string(), v.union([strings, v.strictObject({ columns: strings, separator: v.string() })])),
  ),
  /** Columns that say the same in every row, such as the year of a table of one year. */
  fixed: v.optional(v.record(v.string(), v.string())),
  /** Makes a row of every value: all columns but those that are kept hold values. */
  unpivot: v.optional(
    v.strictObject({
      keep: strings,
      except: v.optional(strings),
      names: v.pipe(strings, v.minLength(1, 'at least one')),
      value: v.string(),
    }),
  ),
});

const statistic = v.strictObject({
  id,
  title: text,
  table,
  /** Only rows with one of these texts in the column. */
  where: v.optional(v.record(v.string(), strings)),
  area: v.strictObject({
    column: v.string(),
    /**
     * `name`: the column holds names, not codes; `code name`: both in one cell, as in `14713 Leipzig, Stadt`; `level/name`:
     * names with the id of their level before them.
     */
    by: v.optional(v.picklist(['code', 'name', 'code name', 'level/name'])),
    /** The level the areas are of, where codes or names alone do not tell. */
    level: v.optional(id),
    /** Rows of these areas are left out on purpose. */
    ignore: v.optional(strings),
  }),
  period: v.strictObject({
    column: v.string(),
    /** `words`: as offices write it, `Mai 2024` or `1. Quartal 2024`; `YYYY-MM-01`: its first day stands for a month. */
    format: v.optional(v.picklist(['iso', 'DD.MM.YYYY', 'YYYY', 'MM/YYYY', 'YYYY-MM-01', 'words'])),
    /** Month and day of the reference date, where the table gives only the year: `12-31`. */
    at: v.optional(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'MM-DD'))),
  }),
  value: v.optional(
    v.strictObject({
      column: v.string(),
      /** What the table counts in: 1000 where it gives thousands. */
      times: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(2, 'at least 2'))),
    }),
  ),
  dimensions: v.optional(v.array(categoryDimension)),
  /** What signs in the value column mean. */
  signs: v.optional(v.record(v.string(), v.picklist(OBSERVATION_STATES))),
  countingUnit: v.picklist(COUNTING_UNITS),
  kind: v.picklist(MEASURE_KINDS),
  /** What a statistic of the population is taken from: sources are never mixed in one indicator. */
  population: v.optional(v.picklist(POPULATION_SOURCES)),
  /** Levels whose figures contain what no smaller area contains (persons without an address). */
  remainder: v.optional(v.array(id)),
  source: id,
  /** What is done with small counts; they are suppressed, with others to protect them, where nothing is said. */
  method: v.optional(method),
  breaks: v.optional(v.array(seriesBreak)),
  /** What readers need beside the figures, for the report on quality. */
  quality: v.optional(
    v.strictObject({
      /** What is counted, and what is not. */
      definition: v.optional(text),
      /** Who uses it and for what. */
      use: v.optional(text),
      /** What is known to be wrong; it is said in public, too. */
      knownErrors: v.optional(v.array(text)),
      /** How often figures come, and how many days after the end of a period at the latest. */
      delivery: v.optional(
        v.strictObject({ every: v.picklist(['month', 'quarter', 'year', 'school-year']), days: positiveInteger }),
      ),
      /** Statistics that count the same, so that their totals are equal. */
      sameTotalAs: v.optional(v.array(id)),
    }),
  ),
});

const ageBounds = v.pipe(
  v.array(v.strictObject({ from: age, to: v.optional(age), since: v.optional(v.string()) })),
  v.minLength(1, 'at least one'),
);

const selection = v.strictObject({
  statistic: id,
  filter: v.optional(v.record(v.string(), strings)),
  /** Ages by the id of a dimension of ages; later bounds hold `since` a period. */
  ages: v.optional(v.record(v.string(), ageBounds)),
});

/** A calculation over other indicators: exactly one of these. */
const derivation = v.strictObject({
  difference: v.optional(v.strictObject({ of: id, minus: id })),
  ratio: v.optional(v.strictObject({ of: id, over: id })),
  /** An amount per person: over an indicator that counts persons. */
  'per-capita': v.optional(v.strictObject({ of: id, over: id })),
  /** Against a base period, or the `previous` one. */
  change: v.optional(v.strictObject({ of: id, since: v.string(), as: v.picklist(CHANGE_MEASURES) })),
  /** The mean of a period and those before it. */
  'moving-average': v.optional(
    v.strictObject({ of: id, periods: v.pipe(v.number(), v.integer('integer'), v.minValue(2, 'at least 2')) }),
  ),
  sum: v.optional(v.pipe(v.array(id), v.minLength(1, 'at least one'))),
});

const indicator = v.strictObject({
  /** That of the catalogue's entry, where one is taken over. */
  id: v.optional(id),
  /** An entry of the catalogue; what else is said here takes the place of what it says. */
  from: v.optional(id),
  title: v.optional(text),
  shortTitle: v.optional(text),
  definition: v.optional(text),
  form: v.optional(v.picklist(['count', 'share', 'rate', 'mean'])),
  numerator: v.optional(selection),
  denominator: v.optional(selection),
  /** By how many periods the denominator is earlier: 1 for the population at the end of the year before. */
  lag: v.optional(positiveInteger),
  /** Instead of numerator and denominator. */
  derived: v.optional(derivation),
  per: v.optional(v.number()),
  unit: v.optional(text),
  decimals: v.optional(v.pipe(v.number(), v.integer('integer'), v.minValue(0, '0 to 6'), v.maxValue(6, '0 to 6'))),
  /** The smallest denominator the value is shown for. */
  minimumBase: v.optional(positiveInteger),
  /** The smallest numerator the value is shown for. */
  minimumCases: v.optional(positiveInteger),
  /** Shows how far chance alone moves the value: `wilson` for shares, `byar` for rates and counts. */
  confidence: v.optional(v.picklist(CONFIDENCE_METHODS)),
  polarity: v.optional(v.picklist(['high-is-good', 'high-is-bad', 'neutral'])),
  /** Age bounds of the base population, where they do not follow from the denominator. */
  ages: v.optional(ageBounds),
  /** What values are set beside. */
  comparison: v.optional(
    v.union([
      v.strictObject({ with: v.picklist(['city', 'target']) }),
      v.strictObject({ with: v.literal('benchmark'), value: v.number(), name: text }),
    ]),
  ),
  target: v.optional(v.strictObject({ value: v.number(), period: v.optional(v.string()) })),
  breaks: v.optional(v.array(seriesBreak)),
  /** Statutes it rests on, as they are cited. */
  statutes: v.optional(strings),
  rationale: v.optional(text),
  caveats: v.optional(text),
});

/** What takes the place of a standard statistic of the catalogue. */
const standardStatistic = v.strictObject({
  statistic: id,
  /** The part of the statistic that is meant. */
  filter: v.optional(v.record(v.string(), strings)),
  /** By standard dimension, the statistic's own; and by standard category, its own that are added up. */
  dimensions: v.optional(
    v.record(
      v.string(),
      v.union([
        v.string(),
        v.strictObject({ dimension: v.string(), categories: v.optional(v.record(v.string(), strings)) }),
      ]),
    ),
  ),
});

const rule = v.union([
  v.strictObject({ minimum: positiveInteger, zeros: v.optional(v.picklist(['shown', 'protected'])) }),
  /** The rule of an authority, by the id of its profile. */
  v.strictObject({ profile: v.picklist(RULE_PROFILE_IDS) }),
]);

const topic = v.strictObject({
  id,
  title: text,
  indicators: v.pipe(v.array(id), v.minLength(1, 'at least one')),
});

const publication = v.strictObject({
  id,
  title: text,
  audience: v.picklist(AUDIENCES),
  accessRestricted: v.optional(v.boolean()),
  /** Name of a rule that replaces the sources' rules for this audience. */
  rule: v.optional(id),
  /** In place of the methods of its statistics. */
  method: v.optional(method),
  topics: v.pipe(v.array(topic), v.minLength(1, 'at least one')),
  /** True where what the folder `planning` says goes out with it, projects and staff only within the house. */
  planning: v.optional(v.boolean()),
});

/** The shape of `sozialraum.yaml`; the JSON Schema for editors is made from it. */
export const workspaceConfig = v.strictObject({
  sozialraum: v.literal(WORKSPACE_FORMAT),
  city: v.strictObject({ name: v.string(), fictional: v.optional(v.boolean()) }),
  publisher: v.strictObject({
    name: v.string(),
    unit: v.optional(v.string()),
    url: v.optional(url),
    contact: v.optional(v.string()),
  }),
  areas,
  rules: v.record(id, rule),
  /** Databases whose answers are tables; where they are and how to open them says a variable of the environment. */
  databases: v.optional(
    v.array(
      v.strictObject({
        id,
        system: v.picklist(['postgresql', 'duckdb']),
        address: v.strictObject({ environment: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/, 'variable')) }),
      }),
    ),
  ),
  sources: v.array(source),
  statistics: v.array(statistic),
  /** Files with an import recipe each: further statistics. */
  imports: v.optional(v.array(file)),
  /** By standard statistic, what takes its place here; one of the same id needs no entry. */
  standard: v.optional(v.record(id, standardStatistic)),
  indicators: v.array(indicator),
  /** Files of planning beside those in the folder `planning`, as on the web. */
  planning: v.optional(v.array(fileOrAddress)),
  publications: v.array(publication),
});

/** The version of import recipes that this library reads. */
export const RECIPE_FORMAT = 1;

/** The shape of an import recipe: a statistic in a file of its own. */
export const importRecipe = v.strictObject({ import: v.literal(RECIPE_FORMAT), ...statistic.entries });

/** What `sozialraum.yaml` says, checked for its shape but not yet for what it refers to. */
export type WorkspaceConfig = v.InferOutput<typeof workspaceConfig>;
/** One entry under `statistics`. */
export type StatisticConfig = WorkspaceConfig['statistics'][number];
/** An entry `method` of a statistic or publication. */
export type MethodConfig = NonNullable<StatisticConfig['method']>;
/** What `quality` of a statistic says. */
export type QualityConfig = NonNullable<StatisticConfig['quality']>;
/** One entry under `areas.levels`. */
export type LevelConfig = WorkspaceConfig['areas']['levels'][number];
/** A text as the workspace writes it: German alone, or per language. */
export type TextConfig = v.InferOutput<typeof text>;
/** One entry under `indicators`. */
export type IndicatorConfig = WorkspaceConfig['indicators'][number];
/** One entry under `standard`. */
export type StandardConfig = NonNullable<WorkspaceConfig['standard']>[string];
/** The numerator or denominator of an indicator. */
export type SelectionConfig = NonNullable<IndicatorConfig['numerator']>;
/** What `derived` says. */
export type DerivationConfig = NonNullable<IndicatorConfig['derived']>;
/** One entry under `dimensions` of a statistic. */
export type DimensionConfig = NonNullable<StatisticConfig['dimensions']>[number];
