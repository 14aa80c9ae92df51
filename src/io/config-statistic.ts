import * as v from 'valibot';
import { COUNTING_UNITS, MEASURE_KINDS } from '../model/measure.js';
import { OBSERVATION_STATES } from '../model/observation-status.js';
import { POPULATION_SOURCES } from '../model/population-source.js';
import { METHOD_KINDS } from '../model/protection-method.js';
import { age, code, fileOrAddress, id, positiveInteger, seriesBreak, strings, text } from './config-values.js';

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
export const method = v.strictObject({
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

/** One entry under `statistics`. */
export const statistic = v.strictObject({
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
      /** Statistics that count all that this one counts, and others: who receives is an inhabitant. */
      partOf: v.optional(v.array(id)),
    }),
  ),
});
