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
import { readSdmxCsv } from './sdmx-csv.js';
import { SDMX_CSV_START } from './sdmx-csv-columns.js';
import { readSdmxJson } from './sdmx-json.js';
import { isRecord } from './shape.js';
import type { Sheet } from './sheet.js';
import { isWegweiserJson, readWegweiserJson } from './wegweiser-json.js';
import { isWegweiserSheet, readWegweiserTable, WEGWEISER_START } from './wegweiser-table.js';

/** What a reader of a statistical format makes of a file. */
export type Tables = Checked<readonly ObservationTable[]>;

/** Reads the text of a file. */
export type TextReader = (text: string, file: string) => Tables;

const single = ({ value, problems }: Checked<ObservationTable>): Tables => ({ value: value && [value], problems });

const sdmxCsv: TextReader = (text, file) => single(readSdmxCsv(text, file));
const genesisWide: TextReader = (text, file) => single(readGenesisWide(text, file));
const genesisCube: TextReader = (text, file) => single(readGenesisCube(text, file));
const genesisFlat: TextReader = (text, file) => single(readGenesisFlat(text, file));
const sdmxMl: TextReader = (_, file) => unsupported('sdmx-ml', file);

/** Formats that a workbook and a CSV file may have alike. */
const SHEET_FORMATS = [
  { isOne: isInkarSheet, read: readInkar },
  { isOne: isWegweiserSheet, read: readWegweiserTable },
];

const plainSheet: TextReader = (text, file) => {
  const { value: sheet, problems } = csvSheet(text, file, ';');
  return (sheet && statisticalSheets([sheet], file)) ?? { value: undefined, problems };
};

/** What reads a text that begins so and is not JSON, if it is of a statistical format. */
export function statisticalText(start: string): TextReader | undefined {
  if (/^\s*</.test(start)) return /sdmx/i.test(start) ? sdmxMl : undefined;
  if (SDMX_CSV_START.test(start)) return sdmxCsv;
  if (WIDE_TITLE.test(start)) return genesisWide;
  if (/^(?:\*[^\n]*\n)*K;DQ[;\r\n]/.test(start)) return genesisCube;
  const rows = start.split(/\r?\n/, 2).map((row) => row.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
  if (isGenesisHeader(rows[0] ?? [])) return genesisFlat;
  return isInkarSheet({ name: '', rows }) || WEGWEISER_START.test(start) ? plainSheet : undefined;
}

/** The tables of a workbook of which one sheet is of a statistical format. */
export function statisticalSheets(sheets: readonly Sheet[], file: string): Tables | undefined {
  for (const { isOne, read } of SHEET_FORMATS) {
    const sheet = sheets.find(isOne);
    if (sheet) return single(read(sheet, file));
  }
  return undefined;
}

/** A refusal of a format, with advice. */
export const unsupported = (format: string, file: string): Checked<never> => ({
  value: undefined,
  problems: [problem('format-unsupported', { format }, { file })],
});

const wegweiser: TextReader = (text, file) => single(readWegweiserJson(text, file));
const leipzig: TextReader = (text, file) => single(readLeipzigJson(text, file));
const komMonitor: TextReader = (text, file) => single(readKomMonitorIndicator(text, file));

/** What reads JSON of this kind, if it is of a statistical format. */
export function statisticalJson(json: unknown): TextReader | undefined {
  if (Array.isArray(json)) return isRecord(json[0]) && 'wert' in json[0] ? leipzig : undefined;
  if (!isRecord(json)) return undefined;
  const data = isRecord(json['data']) ? json['data'] : json;
  const features = json['features'];
  if (Array.isArray(features)) return features.some(isKomMonitorFeature) ? komMonitor : undefined;
  if (Array.isArray(data['dataSets']) || /sdmx/.test(String(json['$schema']))) return readSdmxJson;
  if (isWegweiserJson(json)) return wegweiser;
  if ('daten' in json || (isRecord(json['meta']) && isRecord(json['data']))) return leipzig;
  const isJsonStat = ['dataset', 'collection', 'dimension'].includes(String(json['class']));
  return isJsonStat || isRecord(json['dimension']) || isBundle(json) ? readJsonStatObservations : undefined;
}
