import { pageText } from '../format/page/page-text.js';
import { formatPeriod } from '../format/period.js';
import { describeState, statusLegend } from '../format/status.js';
import { type CsvCell, GERMAN_CSV, PLAIN_CSV, writeCsv } from '../io/csv-writer.js';
import { writeStatus } from '../io/json-stat.js';
import type { Cube } from '../model/cube.js';
import { hasValue } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import { textIn } from '../model/text.js';

/**
 * An indicator's figures for people: semicolons, decimal comma and signs as German Excel and German tables have them.
 * The lines of `notes` follow below the table.
 */
export function germanCsv(table: IndicatorTable, notes: readonly string[]): string {
  const { columns } = pageText('de');
  const counts = countCubes(table);
  const head = [columns.areaCode, columns.area, columns.level, columns.period, columns.value];
  const counted = counts.length > 0 ? [columns.numerator, columns.denominator] : [];
  const rows: CsvCell[][] = [[...head, ...counted, columns.note]];
  const levels = new Map(table.areas.levels.map((level) => [level.id, textIn(level.label, 'de')]));
  const periods = table.periods.map((period) => formatPeriod(period, { language: 'de', style: 'short' }));
  forEachFigure(table, ([area, time], index) => {
    const { code, name, level } = table.areas.areas[area] ?? { code: '', name: '', level: '' };
    const note = statusLegend([table.value.status(index)], 'de')
      .map(({ label }) => label)
      .join(', ');
    const cells = [table.value, ...counts].map((cube) => germanCell(cube, index));
    rows.push([code, name, levels.get(level), periods[time], ...cells, note]);
  });
  rows.push([], ...notes.map((note) => [note]));
  return writeCsv(rows, GERMAN_CSV);
}

/** An indicator's figures for programs: codes, ISO periods, points, statuses; a withheld number is an empty cell. */
export function plainCsv(table: IndicatorTable): string {
  const counts = countCubes(table);
  const counted = counts.length > 0 ? ['numerator', 'denominator'] : [];
  const rows: CsvCell[][] = [['area', 'name', 'level', 'period', 'value', ...counted, 'status']];
  forEachFigure(table, ([area, time], index) => {
    const { code, name, level } = table.areas.areas[area] ?? { code: '', name: '', level: '' };
    const cells = [table.value, ...counts].map((cube) =>
      hasValue(cube.status(index)) ? cube.value(index) : undefined,
    );
    rows.push([code, name, level, table.periods[time]?.id, ...cells, writeStatus(table.value.status(index))]);
  });
  return writeCsv(rows, PLAIN_CSV);
}

function countCubes({ numerator, denominator }: IndicatorTable): readonly Cube[] {
  return numerator && denominator ? [numerator, denominator] : [];
}

function germanCell(cube: Cube, index: ArrayLike<number>): CsvCell {
  const status = cube.status(index);
  return hasValue(status) ? cube.value(index) : describeState(status, 'de').sign;
}

function forEachFigure(
  table: IndicatorTable,
  visit: (at: readonly [number, number], index: ArrayLike<number>) => void,
): void {
  table.value.forEach((_value, _status, index) => visit([index[0] as number, index[1] as number], index));
}
