import { type Checked, problem } from '../model/problem.js';
import { csvSheet } from './csv-sheet.js';
import { readGenesisCube } from './genesis-cube.js';
import { readGenesisFlat } from './genesis-flat.js';
import { isGenesisHeader } from './genesis-flat-columns.js';
import { readGenesisWide } from './genesis-wide.js';
import { WIDE_TITLE } from './genesis-wide-layout.js';
import { isInkarSheet, readInkar } from './inkar.js';
import { isBundle } from './json-stat-structure.js';
import { readJsonStatObservations } from './json-stat-observations.js';
import { isKomMonitorFeature, readKomMonitorIndicator } from './kommonitor.js';
import { readLeipzigJson } from './leipzig-json.js';
import type { ObservationTable } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { readSdmxCsv } from './sdmx-csv.js';
import { SDMX_CSV_START } from './sdmx-csv-columns.js';
import { readSdmxJson } from './sdmx-json.js';
import { isRecord } from './shape.js';
import { decodeText } from './text.js';
import { readXlsx } from './xlsx.js';

type Tables = Checked<readonly ObservationTable[]>;

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
export async function readStatisticalFile(bytes: Uint8Array, file: string): Promise<Tables | undefined> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('xls', file);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes, file);
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { text } = decoded.value;
  const found = /^\s*[{[]/.test(text) ? readJson(text, file) : readPlain(text, file);
  return found && { ...found, problems: [...decoded.problems, ...found.problems] };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
const single = ({ value, problems }: Checked<ObservationTable>): Tables => ({ value: value && [value], problems });
const refused = (format: string, file: string): Tables => ({
  value: undefined,
  problems: [problem('format-unsupported', { format }, { file })],
});

async function readWorkbook(bytes: Uint8Array, file: string): Promise<Tables | undefined> {
  const { value: sheets, problems } = await readXlsx(bytes, { file });
  if (!sheets) return { value: undefined, problems };
  const sheet = sheets.find(isInkarSheet);
  return sheet && single(readInkar(sheet, file));
}

const HEAD = 4000;

function readPlain(text: string, file: string): Tables | undefined {
  const head = text.slice(0, HEAD);
  if (/^\s*</.test(head)) return /sdmx/i.test(head) ? refused('sdmx-ml', file) : undefined;
  if (SDMX_CSV_START.test(head)) return single(readSdmxCsv(text, file));
  if (WIDE_TITLE.test(head)) return single(readGenesisWide(text, file));
  if (/^(?:\*[^\n]*\n)*K;DQ[;\r\n]/.test(head)) return single(readGenesisCube(text, file));
  const header = (head.split(/\r?\n/)[0] ?? '').split(';').map((name) => name.replace(/^"|"$/g, ''));
  if (isGenesisHeader(header)) return single(readGenesisFlat(text, file));
  if (header[1] !== 'Raumeinheit') return undefined;
  const { value: sheet, problems } = csvSheet(text, file);
  if (!sheet) return { value: undefined, problems };
  return isInkarSheet(sheet) ? single(readInkar(sheet, file)) : undefined;
}

type Reader = (text: string, file: string) => Tables;
const leipzig: Reader = (text, file) => single(readLeipzigJson(text, file));
const komMonitor: Reader = (text, file) => single(readKomMonitorIndicator(text, file));

// what is parsed to know the format is let go before the file is read
function readJson(text: string, file: string): Tables | undefined {
  const { value: reader, problems } = jsonReader(text, file);
  if (!reader) return problems.length > 0 ? { value: undefined, problems } : undefined;
  return reader(text, file);
}

function jsonReader(text: string, file: string): Checked<Reader> {
  const { value, problems } = parseJson(text, file);
  return { value: value && readerOf(value.json), problems };
}

function readerOf(json: unknown): Reader | undefined {
  if (Array.isArray(json)) return isRecord(json[0]) && 'wert' in json[0] ? leipzig : undefined;
  if (!isRecord(json)) return undefined;
  const data = isRecord(json['data']) ? json['data'] : json;
  const features = json['features'];
  if (Array.isArray(features)) return features.some(isKomMonitorFeature) ? komMonitor : undefined;
  if (Array.isArray(data['dataSets']) || /sdmx/.test(String(json['$schema']))) return readSdmxJson;
  if ('daten' in json || (isRecord(json['meta']) && isRecord(json['data']))) return leipzig;
  const isJsonStat = ['dataset', 'collection', 'dimension'].includes(String(json['class']));
  return isJsonStat || isRecord(json['dimension']) || isBundle(json) ? readJsonStatObservations : undefined;
}
