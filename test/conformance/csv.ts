import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eachRecord, readCsv } from '../../src/io/csv.js';
import { decodeText } from '../../src/io/text.js';
import { utf8Text } from '../../src/io/utf8-text.js';
import type { ConformanceCase, ConformanceSuite } from './suite.js';

/** The header that the files of csv-test-data with a header are to be read with. */
const HEADER = 'foo,bar,baz';

/** Folders of CSV files beside a folder `json` with what they say: csv-spectrum and csv-test-data. */
export const csv: ConformanceSuite = {
  folder: 'csv',
  cases: (folder) => [folder, ...readdirSync(folder).map((each) => join(folder, each))].flatMap(casesOf),
};

function casesOf(folder: string): ConformanceCase[] {
  const tables = ['csv', 'csvs'].map((each) => join(folder, each)).find((each) => existsSync(each));
  if (tables === undefined || !existsSync(join(folder, 'json'))) return [];
  return readdirSync(tables)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => {
      const name = basename(file, '.csv');
      const id = `${basename(folder)}/${name}`;
      return { id, check: () => differences(name, join(tables, file), join(folder, 'json', `${name}.json`)) };
    });
}

function differences(name: string, file: string, answer: string): string[] {
  const text = withLineEnds(decodeText(readFileSync(file), { file }).value?.text ?? '', name);
  const expected: unknown = existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : undefined;
  if (expected === undefined) {
    const isRefused = isFaulty(text) || (name.startsWith('bad-header-') && tableOf(text, file) === undefined);
    return isRefused ? [] : ['is not refused'];
  }
  const received = isListOfObjects(expected, name) ? tableOf(text, file) : recordsOf(text);
  return JSON.stringify(received) === JSON.stringify(expected) ? [] : [`read as ${JSON.stringify(received)}`];
}

/** Copies that went through a version control system have lost the line ends that the file is about. */
const withLineEnds = (text: string, name: string): string =>
  /[-_]crlf$/.test(name) && !text.includes('\r') ? text.replaceAll('\n', '\r\n') : text;

const isListOfObjects = (expected: unknown, name: string): boolean =>
  Array.isArray(expected) && (name.startsWith('header-') || (expected.length > 0 && !Array.isArray(expected[0])));

function recordsOf(text: string): string[][] {
  const rows: string[][] = [];
  eachRecord(utf8Text(text), ',', ({ cells }) => rows.push([...cells]) > 0);
  return rows;
}

function isFaulty(text: string): boolean {
  let isSound = true;
  eachRecord(utf8Text(text), ',', ({ faults }) => (isSound = faults.length === 0));
  return !isSound;
}

/** The rows as objects; `undefined` for what is no sound table, or not the one that was announced. */
function tableOf(text: string, file: string): Record<string, string>[] | undefined {
  const rows: Record<string, string>[] = [];
  let names: readonly string[] = [];
  const { problems } = readCsv(text, { file, delimiter: ',' }, (header) => {
    names = header;
    return (cells) => rows.push(Object.fromEntries(header.map((name, at) => [name, cells[at] as string])));
  });
  const isAnnounced = !/csv-test-data/.test(file) || names.join() === HEADER;
  return isAnnounced && problems.length === 0 ? rows : undefined;
}
