import { openCellSentence } from '../../format/sentences/open-cell.js';
import { cellAddress } from '../../io/sheet.js';
import { auditTable, type OpenCell, type TableAssumptions, type TableAudit } from '../../publish/audit-table.js';
import { labelsOf, openCellFacts } from '../../publish/cell-place.js';
import { type FileTable, readTables } from '../read-tables.js';
import { showProgress } from './progress.js';
import { problemJson, problemLines } from './report.js';
import { totalLines } from './table-report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `audit`. */
export interface AuditOptions extends TableAssumptions {
  readonly sheet?: string;
}

/** `sozialraum audit FILE`: which suppressed cells of a published table can be computed back, by their places. */
export async function auditFile(file: string, options: AuditOptions, session: Session): Promise<number> {
  const { terminal, language, json } = session;
  const { onStep, end } = showProgress(session);
  onStep({ kind: 'read', file });
  const { value: tables, problems } = await readTables(file, options.sheet);
  onStep({ kind: 'audit', file });
  const audited = (tables ?? []).map((table) => ({ table, audit: inFileOrder(table, auditTable(table, options)) }));
  end();
  const isOpen = audited.some(({ audit }) => audit.open.length > 0);
  if (json) {
    const report = {
      tables: audited.map(({ table, audit }) => tableJson(table, audit, session)),
      problems: problemJson(problems, language),
    };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    if (problems.length > 0) terminal.error(problemLines(problems, language));
    for (const { table, audit } of audited) terminal.out(tableLines(table, audit, session));
  }
  return tables ? (isOpen ? EXIT.errors : EXIT.ok) : EXIT.usage;
}

function inFileOrder({ rows, columns }: FileTable, audit: TableAudit): TableAudit {
  const at = (cells: Int32Array, { position }: OpenCell): number => cells[position] as number;
  return {
    ...audit,
    open: [...audit.open].sort((a, b) => at(rows, a) - at(rows, b) || at(columns, a) - at(columns, b)),
  };
}

function tableLines(table: FileTable, audit: TableAudit, session: Session): string {
  const { text } = session;
  const cells = audit.open.map(
    (cell) => `  ${placeOf(table, cell, session)}\n    ${sentenceOf(table, cell, session)}\n`,
  );
  return `${totalLines(table.cube, session)}${cells.join('')}${text.auditedTable(factsOf(audit))}\n`;
}

function tableJson(table: FileTable, audit: TableAudit, session: Session): unknown {
  const { open: _open, ...facts } = factsOf(audit);
  return {
    ...(table.sheet === '' ? {} : { sheet: table.sheet }),
    ...facts,
    open: audit.open.map((cell) => ({
      ...(addressOf(table, cell) === '' ? {} : { cell: addressOf(table, cell) }),
      labels: labelsOf(table.cube, cell.position),
      reason: cell.reason,
      message: sentenceOf(table, cell, session),
    })),
  };
}

const factsOf = ({ withheld, open, rule, belowMinimum }: TableAudit) => ({
  withheld,
  open: open.length,
  minimum: rule.minimum,
  zerosShown: rule.zeros === 'shown',
  belowMinimum,
});

function sentenceOf({ cube }: FileTable, cell: OpenCell, { language }: Session): string {
  return openCellSentence(openCellFacts(cube, cell), language);
}

function placeOf(table: FileTable, cell: OpenCell, { text }: Session): string {
  return text.cell(table.sheet, addressOf(table, cell), labelsOf(table.cube, cell.position));
}

function addressOf({ rows, columns }: FileTable, { position }: OpenCell): string {
  const [row = -1, column = -1] = [rows[position], columns[position]];
  return row < 0 ? '' : cellAddress(row, column);
}
