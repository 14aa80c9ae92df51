import type { DimensionRole } from '../model/measure.js';
import { type Checked, problem } from '../model/problem.js';

/** One column of an SDMX-CSV file, and the one with its names where they stand apart. */
export interface SdmxColumn {
  readonly id: string;
  readonly label: string;
  readonly at: number;
  readonly nameAt?: number;
}

/** Which column is what. */
export interface SdmxColumns {
  readonly action: number;
  readonly structure: number;
  readonly dimensions: readonly (SdmxColumn & { readonly role: DimensionRole })[];
  readonly measures: readonly SdmxColumn[];
  readonly status: number;
  /** What separates several values in a cell. */
  readonly separator: string;
  /** Codes and names stand in one cell: `A: Annual`. */
  readonly hasLabels: boolean;
}

/** What the structure says that the file does not. */
export interface SdmxStructure {
  readonly measures?: readonly string[];
  readonly attributes?: readonly string[];
}

const KEYS = new Set(['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'SERIES_KEY', 'OBS_KEY', 'DATAFLOW']);
const MEASURE = /^OBS_VALUE\d*$/;
const AREA = /^(?:REF_AREA|GEO|AREA|LOCATION)$/;
const TIME = /^TIME_PERIOD$/;

/** How an SDMX-CSV file begins: version 2, then version 1. */
export const SDMX_CSV_START = /^\ufeff?"?(?:STRUCTURE(?:\[(.)\])?|DATAFLOW)"?([,;\t])/;

/**
 * What the columns are. The file itself does not say which of them are measures and attributes: `OBS_VALUE` is a measure,
 * columns with several values or languages are attributes, and so is what stands behind the first measure where
 * dimensions stand before it. The structure overrules that.
 */
export function sdmxColumns(header: readonly string[], file: string, structure: SdmxStructure): Checked<SdmxColumns> {
  const [, separator = ';'] = /^STRUCTURE\[(.)\]$/.exec(header[0] ?? '') ?? [];
  const hasNames = header.includes('STRUCTURE_NAME');
  const hasLabels = !hasNames && header.some((name) => name.includes(': '));
  const columns = componentsOf(header, hasNames);
  const isMeasure = ({ id }: SdmxColumn): boolean => structure.measures?.includes(id) ?? MEASURE.test(id);
  const measures = columns.filter(isMeasure);
  const [first] = measures;
  if (!first) {
    const column = structure.measures?.[0] ?? 'OBS_VALUE';
    return {
      value: undefined,
      problems: [problem('column-missing', { column, known: header.join(', ') }, { file, row: 1 })],
    };
  }
  const isLast = columns[0] === first;
  const isAttribute = ({ id, label, at }: SdmxColumn): boolean =>
    structure.attributes?.includes(id) ?? (label.includes('[') || id === 'OBS_STATUS' || (!isLast && at > first.at));
  const dimensions = columns
    .filter((each) => !isMeasure(each) && !isAttribute(each))
    .map((each) => ({ ...each, role: roleOf(each.id) }));
  const value = {
    action: header.indexOf('ACTION'),
    structure: Math.max(header.indexOf('STRUCTURE_ID'), header.indexOf('DATAFLOW')),
    dimensions,
    measures,
    status: columns.find(({ id }) => id === 'OBS_STATUS')?.at ?? -1,
    separator,
    hasLabels,
  };
  return { value, problems: [] };
}

const roleOf = (id: string): DimensionRole => (TIME.test(id) ? 'time' : AREA.test(id) ? 'area' : 'category');

function componentsOf(header: readonly string[], hasNames: boolean): SdmxColumn[] {
  const columns: SdmxColumn[] = [];
  for (let at = 0; at < header.length; at++) {
    const [written = '', label] = (header[at] ?? '').split(': ');
    const id = written.replace(/\[.*$/, '');
    if (KEYS.has(id)) continue;
    if (hasNames) columns.push({ id, label: header[at + 1] ?? written, at, nameAt: ++at });
    else columns.push({ id, label: label ?? written, at });
  }
  return columns;
}
