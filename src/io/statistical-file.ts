import type { Checked } from '../model/problem.js';
import { fileContent } from './file-content.js';
import type { ObservationTable } from './observation-table.js';

/**
 * Reads a file of a statistical office by what is in it, whatever its name: flat files, classic tables and cube files of
 * GENESIS; JSON-stat; SDMX-CSV and SDMX-JSON; Leipzig's statistics API; indicators of KomMonitor; tables of INKAR as XLSX
 * or CSV. The format is told as an `info` problem (`format-found`).
 *
 * `undefined` for a file of none of these formats: it may be a table that an import recipe explains.
 *
 * Problems: those of reading text, workbooks and each format; `format-unsupported` for XLS and SDMX-ML, with advice.
 *
 * @example
 * ```ts
 * await readStatisticalFile(new TextEncoder().encode('name;anzahl\nMitte;5\n'), 'a.csv') // => undefined
 * (await readStatisticalFile(new TextEncoder().encode('{"class":"dataset"}'), 'a.json'))?.problems[0]?.code // => 'json-stat-rule'
 * ```
 */
export async function readStatisticalFile(
  bytes: Uint8Array,
  file: string,
): Promise<Checked<readonly ObservationTable[]> | undefined> {
  const { value, problems } = await fileContent(bytes, { file });
  if (!value) return { value, problems };
  return value.kind === 'observations' ? { value: value.tables, problems } : undefined;
}
