import { pageText } from '../format/page/page-text.js';
import { formatPeriod } from '../format/period.js';
import { describeState, statusLegend } from '../format/status.js';
import { type CsvCell, GERMAN_CSV, PLAIN_CSV, writeCsv } from '../io/csv-writer.js';
import { writeStatus } from '../io/json-stat-writer.js';
import type { Cube } from '../model/cube.js';
import type { Area } from '../model/area.js';
import { hasValue, type ObservationStatus } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import { textIn } from '../model/text.js';

/**
 * An indicator's figures for people: semicolons, decimal comma and signs as German Excel and German tables have them.
 * The lines of `notes` follow below the table.
 */
export function germanCsv(table: IndicatorTable, notes: readonly string[]): string {
  return writeCsv(germanRows(table, notes), GERMAN_CSV);
}

/** An indicator's figures for programs: codes, ISO periods, points, statuses; a withheld number is an empty cell. */
export function plainCsv(table: IndicatorTable): string {
  return writeCsv(plainRows(table), PLAIN_CSV);
}

/** The rows of the CSV for people. */
export function* germanRows(table: IndicatorTable, notes: readonly string[]): Generator<readonly CsvCell[]> {
  const { columns } = pageText('de');
  const cubes = cubesOf(table);
  const counted = hasCounts(table) ? [columns.numerator, columns.denominator] : [];
  const chance = hasRange(table) ? [columns.lower, columns.upper] : [];
  yield [
    columns.areaCode,
    columns.area,
    columns.level,
    columns.period,
    columns.value,
    ...counted,
    ...chance,
    columns.note,
  ];
  const levels = new Map(table.areas.levels.map((level) => [level.id, textIn(level.label, 'de')]));
  const periods = table.periods.map((period) => formatPeriod(period, { language: 'de', style: 'short' }));
  const noteOf = remember((status) =>
    statusLegend([status], 'de')
      .map(({ label }) => label)
      .join(', '),
  );
  const signOf = remember((status) => (hasValue(status) ? undefined : describeState(status, 'de').sign));
  for (const { area, time, index } of figures(table)) {
    const cells = cubes.map((cube) => signOf(cube.status(index)) ?? cube.value(index));
    yield [area.code, area.name, levels.get(area.level), periods[time], ...cells, noteOf(table.value.status(index))];
  }
  yield [];
  for (const note of notes) yield [note];
}

function* plainRows(table: IndicatorTable): Generator<readonly CsvCell[]> {
  const cubes = cubesOf(table);
  const counted = hasCounts(table) ? ['numerator', 'denominator'] : [];
  const chance = hasRange(table) ? ['lower', 'upper'] : [];
  yield ['area', 'name', 'level', 'period', 'value', ...counted, ...chance, 'status'];
  const wordOf = remember(writeStatus);
  for (const { area, time, index } of figures(table)) {
    const cells = cubes.map((cube) => (hasValue(cube.status(index)) ? cube.value(index) : undefined));
    yield [area.code, area.name, area.level, table.periods[time]?.id, ...cells, wordOf(table.value.status(index))];
  }
}

/** The value, the two counts behind it where there are two, and how far chance moves it where that is said. */
function cubesOf(table: IndicatorTable): readonly Cube[] {
  return [
    table.value,
    ...(hasCounts(table) ? [table.numerator, table.denominator] : []),
    ...(hasRange(table) ? [table.lower, table.upper] : []),
  ];
}

function hasCounts(table: IndicatorTable): table is IndicatorTable & { numerator: Cube; denominator: Cube } {
  return table.numerator !== undefined && table.denominator !== undefined;
}

function hasRange(table: IndicatorTable): table is IndicatorTable & { lower: Cube; upper: Cube } {
  return table.lower !== undefined && table.upper !== undefined;
}

// a table of a million cells has a handful of statuses
function remember<T>(make: (status: ObservationStatus) => T): (status: ObservationStatus) => T {
  const made = new Map<ObservationStatus, T>();
  return (status) => {
    if (!made.has(status)) made.set(status, make(status));
    return made.get(status) as T;
  };
}

interface Figure {
  readonly area: Area;
  readonly time: number;
  readonly index: readonly [area: number, time: number];
}

function* figures({ areas, periods }: IndicatorTable): Generator<Figure> {
  for (const [at, area] of areas.areas.entries())
    for (let time = 0; time < periods.length; time++) yield { area, time, index: [at, time] };
}
