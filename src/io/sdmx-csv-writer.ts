import { hasValue } from '../model/observation-status.js';
import { type CsvCell, PLAIN_CSV, writeCsv } from './csv-writer.js';
import type { ObservationTable } from './observation-table.js';
import { sdmxStatusCodes } from './sdmx-status.js';

/**
 * Writes a table as SDMX-CSV 2.0: a row per observation, periods under `TIME_PERIOD`, areas under `REF_AREA`, the status as
 * the codes of CL_OBS_STATUS. An observation has several codes where several things are to be said of it.
 *
 * @param structureId - The dataflow, as `AGENCY:ID(1.0.0)`.
 */
export function writeSdmxCsv(table: ObservationTable, structureId: string): string {
  return writeCsv(rowsOf(table, structureId), PLAIN_CSV);
}

const ID_OF_ROLE = { area: 'REF_AREA', time: 'TIME_PERIOD' } as const;

function* rowsOf(
  { dimensions, columns, values, statuses }: ObservationTable,
  structureId: string,
): Generator<CsvCell[]> {
  const ids = dimensions.map(({ id, role }, axis) => {
    const isOnlyOne = dimensions.findIndex((each) => each.role === role) === axis;
    return role !== 'category' && isOnlyOne ? ID_OF_ROLE[role] : id.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
  });
  yield ['STRUCTURE[;]', 'STRUCTURE_ID', 'ACTION', ...ids, 'OBS_VALUE', 'OBS_STATUS[]'];
  for (let at = 0; at < values.length; at++) {
    const codes = dimensions.map(({ categories }, axis) => categories[columns[axis]?.[at] ?? 0]?.code);
    const status = statuses[at] as number;
    const value = hasValue(status) ? (values[at] as number) : undefined;
    yield ['dataflow', structureId, 'I', ...codes, value, sdmxStatusCodes(status).join(';')];
  }
}
