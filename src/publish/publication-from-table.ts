import { UNNAMED_LEVEL } from '../format/unit.js';
import { readNumber } from '../io/number.js';
import { areaDimension } from '../model/area-dimension.js';
import { type Area, areaHierarchy } from '../model/area.js';
import { denseCube } from '../model/cube.js';
import { dimension } from '../model/dimension.js';
import { type ObservationStatus, observationStatus } from '../model/observation-status.js';
import { comparePeriods, type Period, readPeriod } from '../model/period.js';
import { type Checked, problem, type Problem } from '../model/problem.js';
import {
  type IndicatorTable,
  type Publication,
  PUBLICATION_FORMAT,
  type PublishedIndicator,
} from '../model/publication.js';
import type { Language } from '../model/text.js';
import { protectionText } from './ready-texts.js';

/** The texts of an HTML table, as a page shows them: the first column names the areas. */
export interface PageTable {
  readonly caption: string;
  /** One text per column. Columns after the first are periods of one indicator, or indicators at one period. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Codes of the areas, where the page gives them; else the names stand in for them. */
  readonly codes?: readonly (string | undefined)[];
  readonly language: Language;
}

/** What the page says beside the table. */
export interface PageTableOptions {
  /** The period of a table whose columns are indicators; without it a year in the caption. */
  readonly period?: string;
}

const SIGNS: ReadonlyMap<string, ObservationStatus> = new Map([
  ['•', observationStatus('suppressed')],
  ['*', observationStatus('suppressed')],
  ['.', observationStatus('missing')],
  ['', observationStatus('missing')],
  ['x', observationStatus('not-applicable')],
  ['...', observationStatus('not-yet-available')],
  ['…', observationStatus('not-yet-available')],
  ['/', observationStatus('missing', 'unreliable')],
]);

/**
 * Makes a publication of a table that stands in a page, so that an element can draw it. It says of itself that
 * sozialraum did not protect it: its `protection` is absent. Signs are read as the glossary has them.
 */
export function readPublicationFromTable(page: PageTable, options: PageTableOptions = {}): Checked<Publication> {
  const problems: Problem[] = [];
  if (page.header.length < 2 || page.rows.length === 0)
    return { value: undefined, problems: [problem('file-empty', { file: page.caption })] };
  const columns = page.header.slice(1);
  const years = columns.map((text) => readPeriod(text.trim()));
  const overTime = years.every((period) => period !== undefined);
  const period = overTime
    ? undefined
    : readPeriod(options.period ?? /\b(?:19|20)\d{2}\b/.exec(page.caption)?.[0] ?? '');
  if (!overTime && !period)
    problems.push(problem('period-unreadable', { received: page.caption, count: 1 }, { file: page.caption }));
  problems.push(...repeatedAreas(page));
  const cells = page.rows.map((row, r) => columns.map((_, c) => readCell(row[c + 1] ?? '', page, r, c, problems)));
  if (problems.length > 0) return { value: undefined, problems };
  const tables = overTime
    ? [tableOf(page, page.caption, years, cells)]
    : columns.map((title, c) =>
        tableOf(
          page,
          title,
          [period as Period],
          cells.map((row) => [row[c] as Cell]),
        ),
      );
  const indicators = tables.map(({ indicator }) => indicator);
  const publication = {
    formatVersion: PUBLICATION_FORMAT,
    id: 'page',
    title: { de: page.caption },
    city: { name: '', fictional: false },
    publisher: { name: '' },
    audience: 'public',
    protectionNote: protectionText(undefined),
    topics: [{ id: 'page', title: { de: page.caption }, indicators: indicators.map(({ id }) => id) }],
    indicators,
    tables: new Map(tables.map((table) => [table.indicator.id, table])),
  };
  return { value: publication as unknown as Publication, problems };
}

interface Cell {
  readonly value: number;
  readonly status: ObservationStatus;
  readonly decimals: number;
  readonly percent: boolean;
}

function readCell(text: string, page: PageTable, row: number, column: number, problems: Problem[]): Cell {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const percent = trimmed.endsWith('%');
  const sign = SIGNS.get(trimmed);
  if (sign !== undefined) return { value: NaN, status: sign, decimals: 0, percent };
  const plain = percent ? trimmed.slice(0, -1).trim() : trimmed;
  const [decimal, thousands] = page.language === 'de' ? ([',', '.'] as const) : (['.', ','] as const);
  const value = plain === '–' || plain === '-' ? 0 : readNumber(plain.replace(/^−/, '-'), { decimal, thousands });
  if (value === undefined) {
    const place = { file: page.caption, row: row + 2, column: page.header[column + 1] ?? String(column + 2) };
    problems.push(problem('number-unreadable', { received: trimmed.slice(0, 40), count: 1 }, place));
    return { value: NaN, status: observationStatus('invalid'), decimals: 0, percent };
  }
  return { value, status: observationStatus('ok'), decimals: plain.split(decimal)[1]?.length ?? 0, percent };
}

function tableOf(
  page: PageTable,
  title: string,
  given: readonly Period[],
  cells: readonly (readonly Cell[])[],
): IndicatorTable {
  const order = given.map((_, i) => i).sort((a, b) => comparePeriods(given[a] as Period, given[b] as Period));
  const periods = order.map((i) => given[i] as Period);
  const areas = areaHierarchy([UNNAMED_LEVEL], areasOf(page));
  const all = cells.flatMap((row) => order.map((i) => row[i] as Cell));
  const percent = all.some((cell) => cell.percent) || /%|prozent|percent/i.test(title);
  const time = dimension(
    'time',
    { de: '' },
    'time',
    periods.map(({ id }) => ({ code: id, label: { de: id } })),
  );
  return {
    indicator: indicatorOf(title, percent, Math.max(...all.map((cell) => cell.decimals))),
    areas,
    periods,
    value: denseCube(
      [areaDimension(areas, { de: page.header[0] ?? '' }), time],
      Float64Array.from(all, (cell) => cell.value),
      Uint16Array.from(all, (cell) => cell.status),
    ),
  };
}

function repeatedAreas(page: PageTable): Problem[] {
  const codes = areasOf(page).map(({ code }) => code);
  const repeated = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
  return [...repeated].map((id) => problem('id-duplicate', { kind: 'area', id }, { file: page.caption }));
}

function areasOf(page: PageTable): Area[] {
  return page.rows.map((row, r) => {
    const name = row[0]?.trim() ?? '';
    return { code: page.codes?.[r] ?? name, name, level: UNNAMED_LEVEL.id };
  });
}

function indicatorOf(title: string, percent: boolean, decimals: number): PublishedIndicator {
  return {
    id: title,
    // the unit stands behind every value and need not be in the title too
    title: { de: title.replace(/\s+in\s+(%|Prozent|percent)$/i, '') },
    definition: { de: '' },
    form: percent ? 'share' : decimals > 0 ? 'mean' : 'count',
    numerator: { statistic: 'page', filter: {} },
    per: percent ? 100 : 1,
    unit: { de: percent ? '%' : '' },
    decimals,
    countingUnit: 'person',
    polarity: 'neutral',
    breaks: [],
    sources: [],
  };
}
