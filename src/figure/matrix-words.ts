import { figureText } from '../format/figure-text.js';
import { formatPeriod } from '../format/period.js';
import { matrixSummary, matrixTitle } from '../format/sentences/matrix.js';
import { formatObservation, type ObservationText } from '../format/status.js';
import { indicatorStyle, UNNAMED_LEVEL } from '../format/unit.js';
import type { AreaLevel } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { Publication } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import { commonSubject } from './matrix-choice.js';
import { matrixFacts } from './matrix-facts.js';
import type { MatrixCell, MatrixColumn, MatrixModel, MatrixRow } from './matrix-model.js';
import type { TableTwinRow } from './table-twin.js';

/** What is said of a matrix, and the matrix as plain text. */
export function matrixWords(
  publication: Pick<Publication, 'topics' | 'title'>,
  model: MatrixModel,
  level: AreaLevel,
  period: Period,
  language: Language,
): FigureWords {
  const ids = model.columns.map(({ table }) => table.indicator.id);
  const subject = textIn(commonSubject(publication, ids), language);
  const facts = matrixFacts(model, subject, period, level);
  const when = formatPeriod(period, { language });
  const areas = textIn(level.plural, language);
  const { reference, rows } = model;
  return {
    title: matrixTitle(facts, language),
    subtitle: [subject, areas, when].filter(Boolean).join(' · '),
    summary: matrixSummary(facts, language),
    table: {
      caption: matrixCaption(level, period, language),
      columns: [
        textIn(level.label, language) || textIn(UNNAMED_LEVEL.label, language),
        ...model.columns.map((column) => columnText(column, period, language)),
      ],
      rows: [
        ...(reference ? [rowText(model, reference, language, true)] : []),
        ...rows.map((row) => rowText(model, row, language, false)),
      ],
    },
  };
}

/** What the table of a matrix is about. */
export function matrixCaption(level: AreaLevel, period: Period, language: Language): string {
  const areas = textIn(level.plural, language) || textIn(UNNAMED_LEVEL.plural, language);
  return figureText(language).matrixCaption(areas, formatPeriod(period, { language }));
}

/** What stands in a cell: its unit is said by the head of the column. */
export function matrixCellText(
  { value, status }: MatrixCell,
  column: MatrixColumn | undefined,
  language: Language,
): ObservationText {
  return formatObservation(value, status, { language, decimals: column?.table.indicator.decimals ?? 0 });
}

/** The head of a column in two parts: the indicator, and its unit with the period where that is another. */
export function matrixColumnHead(
  { table: { indicator }, period }: MatrixColumn,
  asked: Period,
  language: Language,
): { readonly name: string; readonly unit: string } {
  const { unit } = indicatorStyle(indicator, language);
  const other = period && period.id !== asked.id ? formatPeriod(period, { language, style: 'short' }) : '';
  return {
    name: textIn(indicator.shortTitle ?? indicator.title, language),
    unit: [unit, other].filter(Boolean).join(', '),
  };
}

function columnText(column: MatrixColumn, asked: Period, language: Language): string {
  const { name, unit } = matrixColumnHead(column, asked, language);
  return `${name} (${unit})`;
}

function rowText({ columns }: MatrixModel, row: MatrixRow, language: Language, reference: boolean): TableTwinRow {
  const cells = row.cells.map((cell, i) => matrixCellText(cell, columns[i], language));
  return { heading: row.area.name, cells, reference };
}
