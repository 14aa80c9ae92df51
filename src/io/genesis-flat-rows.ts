import { hasValue, observationStatus } from '../model/observation-status.js';
import { type Place, type Problem, problem } from '../model/problem.js';
import type { CsvRowReader } from './csv.js';
import type { GenesisColumns, MeasureColumn } from './genesis-flat-columns.js';
import { GenesisVariable, keyLengths } from './genesis-variable.js';
import type { ObservationTable, TableMetadata } from './observation-table.js';
import { districtExists, isAreaVariable } from './official-areas.js';
import { officialPeriod } from './official-period.js';
import { officialValue } from './official-value.js';
import type { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

/** The observations of a flat file as its rows come in. */
export interface GenesisFlatRows {
  readonly readRow: CsvRowReader;
  readonly length: number;
  readonly build: () => ObservationTable;
  readonly findings: (place: Place) => Problem[];
}

const NOT_APPLICABLE = observationStatus('not-applicable');

/** Takes the rows of a flat file one by one. */
export function genesisFlatRows(columns: GenesisColumns, problems: RowProblems): GenesisFlatRows {
  const time = new GrowingDimension('time', 'Zeit', 'time');
  const variables = columns.variables.map(() => new GenesisVariable());
  const measures = new GrowingDimension('measure', 'Wert', 'category');
  const builder = new TableBuilder([time, ...variables, measures]);
  const positions = new Int32Array(variables.length + 2);
  const readValue = officialValue(problems);
  const absent = new Set<string>();
  let title = '';

  const push = (cells: readonly string[], row: number, measure: MeasureColumn, quality: string, area: Area): void => {
    const status = readValue.read(cells[measure.at] as string, quality, measure.label, row);
    if (status === UNREADABLE) return;
    positions[positions.length - 1] = measures.at(measure.code, () => ({ label: measure.label, unit: measure.unit }));
    const isAbsent = area.isAbsent && hasValue(status) && readValue.value === 0;
    if (isAbsent) absent.add(area.key);
    builder.push(positions, isAbsent ? NaN : readValue.value, isAbsent ? NOT_APPLICABLE : status, row);
  };

  const readRow: CsvRowReader = (cells, row) => {
    const cell = (at: number): string => cells[at] as string;
    title ||= `${cell(columns.statisticCode)} ${cell(columns.statisticLabel)}`.trim();
    const period = officialPeriod(cell(columns.time));
    if (!period) {
      problems.add('period-unreadable', 'time', cell(columns.time), row, (received) => ({ received }));
      return;
    }
    positions[0] = time.at(period, () => ({ label: period }));
    let area: Area = NOWHERE;
    columns.variables.forEach(({ code, label, valueCode, valueLabel }, i) => {
      const key = cell(valueCode);
      positions[i + 1] = (variables[i] as GenesisVariable).at(cell(code), cell(label), key, cell(valueLabel));
      if (isAreaVariable(cell(code))) area = { key, isAbsent: !districtExists(key, period) };
    });
    for (const each of measuresOf(columns, cells)) push(cells, row, each, each.quality, area);
  };

  return {
    readRow,
    get length() {
      return builder.length;
    },
    build: () => builder.build(metadataOf(title, measures)),
    findings: (place) => [...absentFindings(absent, place), ...keyFindings(builder.build({ notes: [] }), place)],
  };
}

interface Area {
  readonly key: string;
  readonly isAbsent: boolean;
}
const NOWHERE: Area = { key: '', isAbsent: false };

function measuresOf({ measure }: GenesisColumns, cells: readonly string[]): (MeasureColumn & { quality: string })[] {
  if (!('value' in measure)) return measure.map((each) => ({ ...each, quality: '' }));
  const { value, unit, code, label, quality } = measure;
  const cell = (at: number): string => cells[at] as string;
  return [
    {
      at: value,
      code: cell(code),
      label: cell(label),
      unit: cell(unit),
      quality: quality === undefined ? '' : cell(quality),
    },
  ];
}

function metadataOf(title: string, measures: GrowingDimension): TableMetadata {
  const units = new Set(measures.build().categories.map(({ unit }) => unit));
  const [unit] = units;
  return { title, ...(units.size === 1 && unit !== undefined ? { unit } : {}), notes: [] };
}

function absentFindings(absent: ReadonlySet<string>, place: Place): Problem[] {
  if (absent.size === 0) return [];
  const [example = ''] = absent;
  return [problem('area-not-existing', { areas: absent.size, example }, place, 'info')];
}

function keyFindings(table: ObservationTable, place: Place): Problem[] {
  const lengths = keyLengths(table);
  return lengths.length > 1 ? [problem('area-keys-mixed', { lengths: lengths.join(', ') }, place, 'warning')] : [];
}
