import { narrowCellSentence, tableAuditSentences } from '../../format/sentences/table-audit.js';
import { openCellSentence } from '../../format/sentences/open-cell.js';
import type { TableAssumptions } from '../../publish/audit-table.js';
import { auditTables, type CellPlace, type TableFindings } from '../../publish/table-findings.js';
import { installedSolver } from '../installed-solver.js';
import { readTables } from '../read-tables.js';
import { showProgress } from './progress.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `audit`. */
export interface AuditOptions extends TableAssumptions {
  readonly sheet?: string;
  /** How long it may take; a minute if not said. */
  readonly seconds?: number;
}

const SECONDS = 60;

/** `sozialraum audit FILE`: which suppressed cells of a published table can be computed back, by their places. */
export async function auditFile(
  file: string,
  options: AuditOptions,
  session: Session,
  loadSolver = installedSolver,
): Promise<number> {
  const { terminal, language, text, json } = session;
  const { onStep, onShare, end } = showProgress(session);
  onStep({ kind: 'read', file });
  const { value: tables, problems } = await readTables(file, options.sheet);
  const solver = tables && (await loadSolver());
  onStep({ kind: 'audit', file });
  const deadline = performance.now() + (options.seconds ?? SECONDS) * 1000;
  const mayGoOn = (): boolean => performance.now() < deadline;
  const { minimum, zeros } = options;
  const audited = auditTables(tables ?? [], {
    ...(minimum === undefined ? {} : { minimum }),
    ...(zeros === undefined ? {} : { zeros }),
    solver,
    mayGoOn,
    onProgress: onShare,
  });
  end();
  if (json) {
    const report = {
      tables: audited.map((table) => tableJson(table, session)),
      problems: problemJson(problems, language),
    };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    if (problems.length > 0) terminal.error(problemLines(problems, language));
    if (tables && !solver) terminal.error(`${text.solverMissing}\n`);
    for (const table of audited) terminal.out(tableLines(table, session));
  }
  return tables ? (audited.every(isSafe) ? EXIT.ok : EXIT.errors) : EXIT.usage;
}

const isSafe = ({ facts: { open, narrow, unproven, solver } }: TableFindings): boolean =>
  open + narrow + (solver ? unproven : 0) === 0;

function tableLines({ sheet, totals, facts, open, narrow }: TableFindings, { text, language }: Session): string {
  const line = ({ cell, labels }: CellPlace, sentence: string): string =>
    `  ${text.cell(sheet, cell, labels)}\n    ${sentence}\n`;
  const { verdict, method } = tableAuditSentences(facts, language);
  return [
    ...totals.map(({ label, parts }) => `${text.totalFound(label, parts)}\n`),
    ...open.map((place) => line(place, openCellSentence(place.facts, language))),
    ...narrow.map((place) => line(place, narrowCellSentence(language))),
    `${verdict}\n`,
    method === '' ? '' : `${method}\n`,
  ].join('');
}

function tableJson({ sheet, facts, open, narrow, unproven }: TableFindings, { language }: Session): unknown {
  const { withheld, minimum, zerosShown, belowMinimum, solver } = facts;
  const placeJson = ({ cell, labels }: CellPlace) => ({ ...(cell === '' ? {} : { cell }), labels });
  return {
    ...(sheet === '' ? {} : { sheet }),
    withheld,
    minimum,
    zerosShown,
    belowMinimum,
    solver,
    open: open.map((place) => ({
      ...placeJson(place),
      reason: place.facts.reason,
      message: openCellSentence(place.facts, language),
    })),
    narrow: narrow.map((place) => ({ ...placeJson(place), message: narrowCellSentence(language) })),
    unproven: unproven.map(placeJson),
  };
}
