import type { CsvCell } from './csv-writer.js';
import { writeZip } from './zip-writer.js';

/** A sheet to write: text stays text, also where it looks like a formula; numbers are numbers. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: Iterable<readonly CsvCell[]>;
}

/**
 * Writes sheets as an XLSX workbook. Its first row stands out and stays in sight; nothing in it is ever calculated.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/, part 1, section 18
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = sheets.map((_, i) => i + 1);
  const part = (i: number): string => `/xl/worksheets/sheet${i}.xml`;
  const names = sheetNames(sheets);
  return writeZip([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((i) => `<Override PartName="${part(i)}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((i) => `<sheet name="${escape(names[i - 1] ?? '')}" sheetId="${i}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}">${numbers.map((i) => `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="${part(i)}"/>`).join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ rows }, i) => [part(i + 1).slice(1), sheetXml(rows)] as const),
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetXml(rows: Iterable<readonly CsvCell[]>): string {
  const written = [...rows].map(
    (row, i) => `<row r="${i + 1}">${row.map((cell, column) => cellXml(cell, i, column)).join('')}</row>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: CsvCell, row: number, column: number): string {
  if (cell === undefined || cell === '') return '';
  const at = `r="${columnName(column)}${row + 1}"${row === 0 ? ' s="1"' : ''}`;
  return typeof cell === 'number'
    ? `<c ${at}><v>${cell}</v></c>`
    : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** What Excel takes for a name: no brackets and slashes, 31 characters, none twice. */
function sheetNames(sheets: readonly SheetToWrite[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim() || '-';
    let free = plain.slice(0, 31);
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain.slice(0, 27)} (${i})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Characters below a space, but for line ends and tabs, are none in XML. */
const escape = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
