import { formatPeriod } from '../format/period.js';
import { matrixSummary, matrixTitle } from '../format/sentences/matrix.js';
import type { AreaLevel } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { Publication } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import { indicatorSheet } from './indicator-sheet.js';
import { commonSubject } from './matrix-choice.js';
import { matrixFacts } from './matrix-facts.js';
import type { MatrixModel } from './matrix-model.js';
import { type MatrixSheet, sheetTable } from './matrix-sheet.js';

/** What is said of a matrix, and the matrix as plain text. */
export function matrixWords(
  publication: Pick<Publication, 'topics' | 'title'>,
  model: MatrixModel,
  level: AreaLevel,
  period: Period,
  language: Language,
  sheet: MatrixSheet = indicatorSheet(model, { level, period }, language),
): FigureWords {
  const ids = model.columns.map(({ table }) => table.indicator.id);
  const subject = textIn(commonSubject(publication, ids), language);
  const facts = matrixFacts(model, subject, period, level);
  const when = formatPeriod(period, { language });
  return {
    title: matrixTitle(facts, language),
    subtitle: [subject, textIn(level.plural, language), when].filter(Boolean).join(' · '),
    summary: matrixSummary(facts, language),
    get table() {
      return sheetTable(sheet);
    },
  };
}
