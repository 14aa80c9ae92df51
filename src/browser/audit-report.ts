import { auditPageText } from '../format/audit-page/audit-page-text.js';
import { formatSeverity, problemSentence } from '../format/problem/format-problem.js';
import { openCellSentence } from '../format/sentences/open-cell.js';
import { narrowCellSentence, tableAuditSentences } from '../format/sentences/table-audit.js';
import type { Problem } from '../model/problem.js';
import type { Language } from '../model/text.js';
import type { CellPlace, TableFindings } from '../publish/table-findings.js';

/** So many cells are listed; a person reads no more. */
const MOST_LISTED = 500;

/** What was found in a file, as elements of a page. Text from the file never becomes markup. */
export function reportElements(
  file: string,
  tables: readonly TableFindings[],
  problems: readonly Problem[],
  language: Language,
): HTMLElement[] {
  const isWithoutSolver = tables.some(({ facts }) => !facts.solver && facts.withheld > 0);
  return [
    headingOf(file, language),
    ...(isWithoutSolver ? [element('p', auditPageText(language).noSolver)] : []),
    ...problemElements(problems, language),
    ...tables.flatMap((table) => tableElements(table, language)),
  ];
}

/** Why a file could not be examined. */
export function refusalElements(file: string, problems: readonly Problem[], language: Language): HTMLElement[] {
  const refused = element('p', auditPageText(language).refused);
  refused.className = 'verdict';
  return [headingOf(file, language), refused, ...problemElements(problems, language)];
}

function headingOf(file: string, language: Language): HTMLElement {
  const heading = element('h2', auditPageText(language).resultHeading(file));
  heading.id = 'result-heading';
  heading.tabIndex = -1;
  return heading;
}

function problemElements(problems: readonly Problem[], language: Language): HTMLElement[] {
  if (problems.length === 0) return [];
  const sentences = problems.map(
    (each) => `${formatSeverity(each.severity, language)}: ${problemSentence(each, language)}`,
  );
  return [element('p', auditPageText(language).problems), list(sentences)];
}

function tableElements(
  { sheet, totals, facts, open, narrow, unproven }: TableFindings,
  language: Language,
): HTMLElement[] {
  const text = auditPageText(language);
  const { verdict, method } = tableAuditSentences(facts, language);
  const summary = element('p', verdict);
  summary.className = 'verdict';
  const isTold = facts.solver;
  return [
    ...(sheet === '' ? [] : [element('h3', text.sheet(sheet))]),
    summary,
    ...(method === '' ? [] : [element('p', method)]),
    ...(totals.length === 0
      ? [element('p', text.noTotals)]
      : [element('p', text.totals), list(totals.map(({ label, parts }) => text.total(label, parts)))]),
    ...cells(text.openHeading(open.length), open, ({ facts: of }) => openCellSentence(of, language), language),
    ...cells(text.narrowHeading(narrow.length), narrow, () => narrowCellSentence(language), language),
    ...(isTold ? cells(text.unprovenHeading(unproven.length), unproven, undefined, language) : []),
  ];
}

/** A table of places, under its caption; nothing where there is none. */
function cells<Place extends CellPlace>(
  caption: string,
  places: readonly Place[],
  reasonOf: ((place: Place) => string) | undefined,
  language: Language,
): HTMLElement[] {
  if (places.length === 0) return [];
  const text = auditPageText(language);
  const hasAddress = places.some(({ cell }) => cell !== '');
  const [cell, place, reason] = text.columns;
  const table = document.createElement('table');
  const heads = [...(hasAddress ? [cell] : []), place, ...(reasonOf ? [reason] : [])];
  const head = document.createElement('tr');
  head.append(...heads.map((name) => headCell(name, 'col')));
  const caps = document.createElement('caption');
  caps.textContent = caption;
  const thead = document.createElement('thead');
  thead.append(head);
  const body = document.createElement('tbody');
  body.append(
    ...places.slice(0, MOST_LISTED).map((each) => {
      const row = document.createElement('tr');
      const labels = each.labels.join(' · ');
      if (hasAddress) row.append(headCell(each.cell, 'row'), element('td', labels));
      else row.append(headCell(labels, 'row'));
      if (reasonOf) row.append(element('td', reasonOf(each)));
      return row;
    }),
  );
  table.append(caps, thead, body);
  const left = places.length - MOST_LISTED;
  return left > 0 ? [table, element('p', text.more(left))] : [table];
}

function headCell(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function list(items: readonly string[]): HTMLElement {
  const listed = document.createElement('ul');
  listed.className = 'totals';
  listed.append(...items.map((item) => element('li', item)));
  return listed;
}

function element(tag: 'h2' | 'h3' | 'p' | 'li' | 'td', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
