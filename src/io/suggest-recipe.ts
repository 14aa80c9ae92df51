import type { CountingUnit } from '../model/measure.js';
import { type ObservationState, stateOf } from '../model/observation-status.js';
import { type Checked, problem } from '../model/problem.js';
import type { RecipeNote } from '../model/recipe-note.js';
import { tableHeader } from './header-rows.js';
import { personLevel } from './person-level.js';
import { numberFormatOf, type PublishedCell, publishedCells } from './published-cell.js';
import { type PublishedLayout, publishedPeriod } from './published-layout.js';
import { TOTAL_LABEL } from './published-words.js';
import type { Sheet } from './sheet.js';
import { slug, suggestedDimension } from './suggested-categories.js';
import { periodFormatOf, periodInTitle } from './suggested-period.js';
import { layoutOf, type SuggestedRoles, suggestedRoles } from './suggested-roles.js';
import type { TableLayout } from './table-layout.js';
import { withoutUndefined } from './without-undefined.js';
import type { DimensionConfig, StatisticConfig } from './workspace-config.js';

/** A recipe that was found by looking at a file. */
export interface SuggestedRecipe {
  readonly recipe: StatisticConfig;
  /** By the path of the entry they stand at, outermost key first. */
  readonly notes: readonly { readonly at: readonly string[]; readonly note: RecipeNote; readonly text: string }[];
}

/** What is known of a file beside its sheet. */
export interface SheetFacts {
  readonly file: string;
  readonly encoding?: TableLayout['encoding'];
  readonly delimiter?: TableLayout['delimiter'];
  /** Named where a workbook has several. */
  readonly sheet?: string | undefined;
}

const PERIOD = 'Zeit';
const AREA = 'Gebiet';
const VALUE = 'Wert';
const HEADING = 'Merkmal';

/**
 * Looks at a sheet and writes down how it could be read: where its header is, what its columns are, which periods, signs
 * and categories it has. Nothing of it holds before a person has confirmed it.
 *
 * Problems: `person-level`, `table-no-counts`, `table-not-found`, `import-unclear`.
 */
export function suggestRecipe(sheet: Sheet, facts: SheetFacts): Checked<SuggestedRecipe> {
  const { file } = facts;
  const refuse = (found: ReturnType<typeof problem>): Checked<never> => ({ value: undefined, problems: [found] });
  const personal = personLevel(sheet.rows, file);
  if (personal) return refuse(personal);
  const cells = publishedCells(sheet);
  const layout = layoutOf(cells);
  if (!layout) return refuse(whyNoLayout(cells, sheet, file));
  const texts = layout.header.map((row) => (cells[row] ?? []).map(({ text }) => text));
  const header = tableHeader(texts);
  const roles = suggestedRoles(cells, layout, header.names);
  if (roles.values.length === 0)
    return refuse(problem('table-no-counts', { columns: header.names.slice(0, MOST_HEADINGS).join(', ') }, { file }));
  if (layout.header.length === 0)
    return refuse(problem('import-unclear', { expected: 'counts', columns: header.names.join(', ') }, { file }));
  return { value: new Suggestion(sheet, facts, cells, layout, header, roles).build(), problems: [] };
}

const MOST_HEADINGS = 12;

function whyNoLayout(
  cells: readonly (readonly PublishedCell[])[],
  sheet: Sheet,
  file: string,
): ReturnType<typeof problem> {
  const numbers = cells.filter((row) => row.some(({ kind }) => kind === 'number')).length;
  const names = cells.find((row) => row.filter(({ kind }) => kind === 'text').length > 1) ?? [];
  const columns = names.map(({ text }) => text).filter((text) => text !== '');
  return numbers > 1 && columns.length > 0
    ? problem('table-no-counts', { columns: columns.slice(0, MOST_HEADINGS).join(', ') }, { file })
    : problem('table-not-found', { sheet: sheet.name }, { file });
}

const UNITS: readonly (readonly [CountingUnit, RegExp])[] = [
  ['benefit-unit', /bedarfsgemeinschaft/i],
  ['household', /haushalt/i],
  ['payment-case', /zahlf[aä]ll|\bf[aä]lle?\b|fallzahl/i],
  ['place', /\bpl[aä]tze?\b/i],
  ['application', /antr[aä]ge?\b/i],
];

type Note = SuggestedRecipe['notes'][number];

class Suggestion {
  readonly #notes: Note[] = [];
  readonly #sheet: Sheet;
  readonly #facts: SheetFacts;
  readonly #cells: readonly (readonly PublishedCell[])[];
  readonly #layout: PublishedLayout;
  readonly #roles: SuggestedRoles;
  readonly #names: readonly string[];
  readonly #headings: readonly (readonly string[])[];

  constructor(
    sheet: Sheet,
    facts: SheetFacts,
    cells: readonly (readonly PublishedCell[])[],
    layout: PublishedLayout,
    { names, headings }: ReturnType<typeof tableHeader>,
    roles: SuggestedRoles,
  ) {
    this.#roles = roles;
    this.#sheet = sheet;
    this.#facts = facts;
    this.#cells = cells;
    this.#layout = layout;
    this.#names = names;
    this.#headings = headings;
  }

  build(): SuggestedRecipe {
    const { file } = this.#facts;
    const id = slug((file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')) || 'statistik';
    const columns = this.#columns();
    const recipe: StatisticConfig = withoutUndefined({
      id,
      title: this.#noted(['title'], 'title', this.#title() ?? id),
      table: this.#table(columns),
      area: this.#area(columns),
      period: columns.period,
      value: { column: columns.value },
      signs: this.#signs(),
      dimensions: this.#dimensions(columns),
      countingUnit: this.#noted(['countingUnit'], 'unit', this.#unit()),
      kind: this.#noted(['kind'], 'kind', 'stock' as const),
      source: this.#noted(['source'], 'source', 'quelle'),
    });
    return { recipe, notes: this.#notes };
  }

  #noted<T>(at: readonly string[], note: RecipeNote, value: T, text = ''): T {
    this.#notes.push({ at, note, text });
    return value;
  }

  #name(column: number): string {
    return this.#names[column] ?? '';
  }

  /** What the column says in the rows of the table, each once. */
  #texts(column: number): string[] {
    const texts = this.#layout.body.map((row) => this.#cells[row]?.[column]?.text ?? '');
    return [...new Set(texts)].filter((text) => text !== '');
  }

  /** Rows of the header that name a period for each column of values. */
  #periodLevel(): number {
    const { header } = this.#layout;
    const { values, time } = this.#roles;
    if (time !== undefined) return -1;
    return header.findIndex((_, level) =>
      values.every(({ column }) => publishedPeriod(this.#headings[column]?.[level] ?? '') !== undefined),
    );
  }

  #columns(): Columns {
    const { area, time, inYear, categories, values } = this.#roles;
    const level = this.#periodLevel();
    const isWide = values.length > 1 || level >= 0;
    const into = isWide ? this.#headingColumns(level) : [];
    return {
      area: area === undefined ? AREA : this.#name(area),
      areaTexts: area === undefined ? undefined : this.#texts(area),
      period: this.#period(level),
      into,
      level,
      value: isWide ? VALUE : this.#name(values[0]?.column ?? 0),
      kept: [area, time, inYear, ...categories].flatMap((column) => column ?? []),
    };
  }

  #headingColumns(level: number): string[] {
    const { header } = this.#layout;
    if (header.length > 1 && level >= 0) return header.map((_, at) => (at === level ? PERIOD : `${HEADING} ${at + 1}`));
    return [level >= 0 ? PERIOD : HEADING];
  }

  #period(level: number): StatisticConfig['period'] {
    const { time, inYear, values } = this.#roles;
    if (inYear !== undefined) return { column: PERIOD, format: 'words' };
    if (time === undefined && level < 0) return { column: PERIOD };
    const texts =
      time === undefined ? values.map(({ column }) => this.#headings[column]?.[level] ?? '') : this.#texts(time);
    const format = periodFormatOf(texts);
    const column = time === undefined ? PERIOD : this.#name(time);
    return this.#noted(['period'], 'period', { column, ...(format === undefined ? {} : { format }) });
  }

  #table({ areaTexts, into, level, kept, value }: Columns): TableLayout {
    const { file, encoding, delimiter, sheet } = this.#facts;
    const { header } = this.#layout;
    const { time, inYear, values } = this.#roles;
    const { decimal, thousands } = numberFormatOf(this.#sheet.rows);
    const rows = header.map((row) => row + 1);
    const isPlain = rows.length === 1 && rows[0] === 1 && this.#end() === undefined;
    const hasPeriod = time !== undefined || level >= 0;
    const fixed = {
      ...(areaTexts ? {} : { [AREA]: this.#noted(['table', 'fixed'], 'fixed-area', 'stadt') }),
      ...(hasPeriod ? {} : { [PERIOD]: this.#noted(['table', 'fixed'], 'fixed-period', this.#titlePeriod()) }),
    };
    const except = this.#names.filter(
      (name, at) => name !== '' && !kept.includes(at) && !values.some(({ column }) => column === at),
    );
    if (except.length > 0 && into.length > 0)
      this.#notes.push({ at: ['table', 'unpivot'], note: 'columns-left-out', text: except.join(', ') });
    const isWorkbook = encoding === undefined;
    return withoutUndefined({
      file,
      encoding: encoding === 'utf-8' ? undefined : encoding,
      delimiter,
      decimal: isWorkbook ? undefined : decimal,
      thousands: isWorkbook || thousands === ' ' ? undefined : thousands,
      sheet,
      header: isPlain ? undefined : this.#noted(['table', 'header'], 'header', rows.length === 1 ? rows[0] : rows),
      rows: this.#gap(),
      ...this.#end(),
      combine:
        inYear === undefined || time === undefined
          ? undefined
          : { [PERIOD]: { columns: [this.#name(inYear), this.#name(time)], separator: ' ' } },
      fixed: Object.keys(fixed).length > 0 ? fixed : undefined,
      unpivot:
        into.length === 0
          ? undefined
          : this.#noted(['table', 'unpivot'], 'unpivot', {
              keep: kept.map((column) => this.#name(column)),
              ...(except.length > 0 ? { except } : {}),
              names: into,
              value,
            }),
    }) as TableLayout;
  }

  /** Rows with content between the header and the table are no part of it. */
  #gap(): { from: number } | undefined {
    const { header, body } = this.#layout;
    const [first = 0] = body;
    const between = this.#cells.slice((header.at(-1) ?? -1) + 1, first);
    return between.some((row) => row.some(({ kind }) => kind !== 'empty'))
      ? this.#noted(['table', 'rows'], 'rows', { from: first + 1 })
      : undefined;
  }

  /** What stands below the table ends it. */
  #end(): { footer: string } | undefined {
    const last = this.#layout.body.at(-1) ?? 0;
    const below = this.#cells.slice(last + 1).find((row) => row.some(({ kind }) => kind !== 'empty'));
    const text = below?.find(({ kind }) => kind !== 'empty')?.text;
    return text === undefined
      ? undefined
      : { footer: this.#noted(['table', 'footer'], 'footer', text.slice(0, 24).trim()) };
  }

  #titlePeriod(): string {
    const above = this.#cells
      .slice(0, (this.#layout.header.at(-1) ?? 0) + 1)
      .flatMap((row) => row.map(({ text }) => text));
    return periodInTitle(above) ?? periodInTitle([this.#facts.file.split('/').at(-1) ?? '']) ?? '';
  }

  #title(): string | undefined {
    const [first = 0] = this.#layout.header;
    return this.#cells.slice(0, first).flatMap((row) => row.find(({ kind }) => kind === 'text')?.text ?? [])[0];
  }

  #area({ area, areaTexts }: Columns): StatisticConfig['area'] {
    if (!areaTexts) return { column: area };
    const totals = areaTexts.filter((text) => TOTAL_LABEL.test(text));
    const isCoded = areaTexts.filter((text) => /^\d+$/.test(text)).length * 2 > areaTexts.length;
    if (totals.length > 0) this.#notes.push({ at: ['area'], note: 'area-totals', text: totals.join(', ') });
    return this.#noted(['area'], 'area', {
      column: area,
      ...(isCoded ? {} : { by: 'name' as const }),
      ...(totals.length > 0 ? { ignore: totals } : {}),
    });
  }

  #signs(): Record<string, ObservationState> | undefined {
    const { body } = this.#layout;
    const { values } = this.#roles;
    const found = new Map<string, ObservationState>();
    for (const row of body)
      for (const { column } of values) {
        const cell = this.#cells[row]?.[column];
        if (cell?.kind === 'sign') found.set(cell.text, stateOf(cell.status));
      }
    return found.size > 0 ? this.#noted(['signs'], 'signs', Object.fromEntries(found)) : undefined;
  }

  #dimensions({ into, level }: Columns): DimensionConfig[] | undefined {
    const { values, categories } = this.#roles;
    const named = (column: string, texts: readonly string[]): DimensionConfig =>
      suggestedDimension(slug(column) || 'merkmal', column, texts);
    const headings = into.flatMap((column, at) => {
      if (at === level && column === PERIOD) return [];
      const texts = values.map((each) =>
        into.length > 1 ? (this.#headings[each.column]?.[at] ?? '') : this.#name(each.column),
      );
      return column === PERIOD ? [] : [named(column, [...new Set(texts)])];
    });
    const mixed = this.#mixedColumn();
    const byColumn = categories.map((column) => {
      const counts = column === mixed ? this.#countedIn(column) : undefined;
      const dimension = named(this.#name(column), counts ?? this.#texts(column));
      return counts ? { ...dimension, others: 'ignore' as const } : dimension;
    });
    const all = [...byColumn, ...headings];
    return all.length > 0 ? this.#noted(['dimensions'], 'dimensions', all) : undefined;
  }

  /** Of a list in which counts and shares stand together, the column with the most categories tells which is which. */
  #mixedColumn(): number | undefined {
    const { values, categories } = this.#roles;
    const isMixed = values.length === 1 && this.#layout.leftOut.some(({ column }) => column === values[0]?.column);
    const sorted = [...categories].sort((a, b) => this.#texts(b).length - this.#texts(a).length);
    return isMixed ? sorted[0] : undefined;
  }

  /** The categories of a column all of whose values are counts. */
  #countedIn(column: number): string[] {
    const at = this.#roles.values[0]?.column ?? 0;
    const others = new Set<string>();
    for (const row of this.#layout.body) {
      const { value = NaN } = this.#cells[row]?.[at] ?? {};
      if (value < 0 || (!Number.isNaN(value) && !Number.isInteger(value)))
        others.add(this.#cells[row]?.[column]?.text ?? '');
    }
    return this.#texts(column).filter((text) => !others.has(text));
  }

  #unit(): CountingUnit {
    const words = [
      this.#title() ?? '',
      this.#facts.file,
      ...this.#roles.values.map(({ column }) => this.#name(column)),
    ].join(' ');
    return UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'person';
  }
}

interface Columns {
  readonly area: string;
  readonly areaTexts: readonly string[] | undefined;
  readonly period: StatisticConfig['period'];
  readonly into: readonly string[];
  readonly level: number;
  readonly value: string;
  readonly kept: readonly number[];
}
