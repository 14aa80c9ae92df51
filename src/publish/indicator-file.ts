import { chanceNote, formulaSentence } from '../format/sentences/explanation.js';
import { sourceLine } from '../format/sentences/source-line.js';
import { pageText } from '../format/page/page-text.js';
import { writeXlsx } from '../io/xlsx-writer.js';
import { inputsOf } from '../model/derivation.js';
import { isDerived } from '../model/indicator.js';
import type { IndicatorTable, Publication, PublishedIndicator } from '../model/publication.js';
import { textIn } from '../model/text.js';
import type { IndicatorFile } from './table-path.js';
import { germanCsv, germanRows, plainCsv } from './csv-file.js';
import { datasetFile } from './dataset-file.js';

/**
 * All figures of an indicator as a file: JSON-stat with everything one needs to know of them, CSV for German Excel with notes
 * below the table, or plain CSV for programs, which leaves the notes to the other two.
 */
export function indicatorFile(publication: Publication, table: IndicatorTable, kind: IndicatorFile): string {
  switch (kind) {
    case 'json':
      return `${JSON.stringify(datasetFile(publication, table))}\n`;
    case 'csv':
      return germanCsv(table, notesOf(publication, table));
    case 'plain.csv':
      return plainCsv(table);
  }
}

/** The figures of indicators as a workbook: a sheet for each, with notes below the table as in the CSV for German Excel. */
export function indicatorWorkbook(
  publication: Publication,
  tables: readonly IndicatorTable[],
): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(
    tables.map((table) => ({
      name: textIn(table.indicator.shortTitle ?? table.indicator.title, 'de'),
      rows: germanRows(table, notesOf(publication, table)),
    })),
  );
}

// below the table, where a spreadsheet shows them without taking them for data
function notesOf(publication: Publication, { indicator, areas }: IndicatorTable): readonly string[] {
  const { publisher, protectionNote, city } = publication;
  const { sources, title, definition, unit } = indicator;
  const { boundaryDate } = areas;
  const facts = { sources, publisher, ...(boundaryDate === undefined ? {} : { boundaryDate }) };
  return [
    `${textIn(title, 'de')} (${textIn(unit, 'de')})`,
    textIn(definition, 'de'),
    ...calculationNotes(publication, indicator),
    sourceLine(facts, 'de')
      .map(({ text }) => text)
      .join(''),
    textIn(protectionNote, 'de'),
    ...(city.fictional ? [pageText('de').fictional(city.name)] : []),
  ];
}

function calculationNotes({ indicators }: Publication, indicator: PublishedIndicator): string[] {
  if (!isDerived(indicator)) return indicator.confidence ? [chanceNote(indicator.confidence, 'de')] : [];
  const { derivation, per } = indicator;
  const nameOf = (id: string): string => textIn(indicators.find((each) => each.id === id)?.title ?? { de: id }, 'de');
  return [formulaSentence({ ...derivation, per }, inputsOf(derivation).map(nameOf), 'de')];
}
