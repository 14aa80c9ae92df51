import { formatNumber } from '../format/number.js';
import type { ReportText } from '../format/report/report-text-shape.js';
import { reportText } from '../format/report/report-text.js';
import type { FrequencyRule } from '../model/statistic.js';
import { type Language, textIn } from '../model/text.js';
import { type Html, html } from '../format/html.js';
import { namesIn, numberIn, reportDocument, tableOf } from './report-page.js';
import type { CellTally, ProtectionReport, ReleaseReport, StatisticAlternatives } from './protection-report.js';

/** Rows of a list of findings that people still read; the JSON file holds all. */
const READABLE = 200;

interface Words {
  readonly language: Language;
  readonly text: ReportText;
}

/**
 * The report as a page for people, to read and to print: HTML without script, with `REPORT_STYLE` as `report.css`
 * beside it. It is for the house alone; never put it into a folder that is published.
 */
export function protectionReportPage(report: ProtectionReport, language: Language): string {
  const words = { language, text: reportText(language) };
  const { text } = words;
  return reportDocument(
    text.title(report.city),
    language,
    html`<p class="internal">${text.internal}</p>
<p>${text.interval(numberIn(report.interval.width, words), report.interval.contributor)} ${text.madeBy(report.version)}</p>
${report.releases.map((release) => releaseSection(release, words))}
<h2>${text.groups}</h2>
${groupSection(report, words)}
<h2>${text.alternatives}</h2>
<p>${text.alternativesIntro}</p>
<ul>
${report.alternatives.map(({ method, page: path }) => html`<li>${text.alternative[method]}: ${text.see(path)}</li>`)}
</ul>`,
  );
}

function releaseSection(release: ReleaseReport, words: Words): Html {
  const { text, language } = words;
  const titles = release.publications.map(({ title }) => textIn(title, language)).join(', ');
  return html`<h2>${text.release(titles)}</h2>
${publicationTable(release, words)}
${ruleTable(release, words)}
${cellTable(release, words)}
<h3>${text.loss}</h3>
<p>${lossText(release, words)}</p>
${release.alternatives.map((each) => triedSection(each, words))}
${release.alternatives.length > 0 ? html`<p>${text.triedNote}</p>` : undefined}
<h3>${text.audit}</h3>
${auditSection(release, words)}`;
}

function publicationTable({ publications }: ReleaseReport, words: Words): Html {
  const { text, language } = words;
  const rows = publications.map(({ title, audience, accessRestricted, rule, statement }) => {
    const cells = statement && [statement.cells.published, statement.cells.suppressed].map((n) => numberIn(n, words));
    return html`<tr><th scope="row">${textIn(title, language)}</th><td>${text.audience[audience]}</td><td>${text.access(accessRestricted)}</td><td>${rule ? ruleText(rule, words) : text.noRule}</td><td>${cells ? text.statementCells(cells[0] ?? '', cells[1] ?? '') : text.notPublished}</td><td>${statement?.figures === undefined ? '–' : html`<code>${statement.figures}</code>`}</td></tr>`;
  });
  return tableOf(text.publications, text.publicationColumns, rows);
}

function ruleTable({ rules }: ReleaseReport, words: Words): Html {
  const rows = rules.map(
    ({ title, own, applied }) =>
      html`<tr><th scope="row">${textIn(title, words.language)}</th><td>${ruleText(own, words)}</td><td>${ruleText(applied, words)}</td></tr>`,
  );
  return tableOf(words.text.rules, words.text.ruleColumns, rows);
}

function cellTable({ selections, loss }: ReleaseReport, words: Words): Html {
  const { text, language } = words;
  const row = (counted: string, shownBy: string, { published, primary, secondary }: CellTally): Html =>
    html`<tr><th scope="row">${counted}</th><td>${shownBy}</td>${[published, primary, secondary].map((n) => html`<td class="number">${numberIn(n, words)}</td>`)}</tr>`;
  const rows = selections.map((each) => {
    const shownBy = each.indicators.map(({ title }) => textIn(title, language)).join(', ');
    return row(namesIn(each.names, words), shownBy, each);
  });
  return tableOf(text.cells, text.cellColumns, [...rows, row(text.allCells, '', loss)], 2);
}

function lossText({ loss }: ReleaseReport, words: Words): string {
  const { text, language } = words;
  const cells = loss.published + loss.primary + loss.secondary;
  const share = formatNumber(100 * loss.share, { language, decimals: 1 });
  const sentence = text.lossOf(numberIn(loss.secondary, words), numberIn(cells, words), share);
  if (loss.secondary === 0) return sentence;
  return `${sentence} ${loss.sum === undefined ? text.noLossSum : text.lossSum(numberIn(loss.sum, words))}`;
}

function triedSection({ title, methods, merging, behindNoise }: StatisticAlternatives, words: Words): Html {
  const { text, language } = words;
  const name = textIn(title, language);
  const rows = methods.map(({ method, base, applied, cost }) => {
    const called = text.method[method](base === undefined ? '' : numberIn(base, words));
    const head = html`<th scope="row">${applied ? `${called} ${text.applied}` : called}</th>`;
    if (!cost) return html`<tr>${head}<td colspan="4">${text.notPossible}</td></tr>`;
    const { withheld, changed, meanDifference, open } = cost;
    const mean = meanDifference === undefined ? '–' : formatNumber(meanDifference, { language, decimals: 1 });
    const cells = [numberIn(withheld, words), numberIn(changed, words), mean, numberIn(open, words)];
    return html`<tr>${head}${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  const table = tableOf(text.tried(name), text.triedColumns, rows, 1);
  const noise =
    behindNoise === undefined ? undefined : html`<p>${text.behindNoise(numberIn(behindNoise, words), behindNoise)}</p>`;
  return html`${table}
${noise}
${merging.length === 0 ? undefined : mergingTable(name, merging, words)}`;
}

function mergingTable(name: string, merging: StatisticAlternatives['merging'], words: Words): Html {
  const { text, language } = words;
  const rows = merging.map(({ kind, dimension, groups, categories, unsafe, safeCountsLost }) => {
    const change = ({ before, after }: typeof unsafe): string =>
      text.fromTo(numberIn(before, words), numberIn(after, words));
    const cells = [numberIn(groups, words), change(categories), change(unsafe), numberIn(safeCountsLost, words)];
    return html`<tr><th scope="row">${text.mergingKind[kind](textIn(dimension, language))}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  return tableOf(text.merging(name), text.mergingColumns, rows, 1);
}

function auditSection({ audit }: ReleaseReport, words: Words): Html {
  const { text } = words;
  if (audit.safe) return html`<p>${text.safe(numberIn(audit.hidden, words))}</p>`;
  const rows = audit.findings.slice(0, READABLE).map(({ finding, place, names }) => {
    const { kind } = place;
    const what = kind === 'remainder' || kind === 'complement' ? ` (${text.placeKind[kind]})` : '';
    return html`<tr><td>${text.finding[finding]}</td><td>${namesIn(names, words)}${what}</td></tr>`;
  });
  return html`<p>${text.unsafe(numberIn(audit.findings.length, words))}</p>
${tableOf(text.audit, text.findingColumns, rows)}
${moreText(audit.findings.length, words)}`;
}

function groupSection({ groupDisclosure }: ProtectionReport, words: Words): Html {
  const { text } = words;
  if (groupDisclosure.length === 0) return html`<p>${text.noGroups}</p>`;
  const rows = groupDisclosure.slice(0, READABLE).map(({ code, names }) => {
    const category = names.slice(-1);
    return html`<tr><td>${text.group[code]}</td><td>${namesIn(names.slice(0, -1), words)}</td><td>${namesIn(category, words)}</td></tr>`;
  });
  return html`<p>${text.groupsIntro}</p>
${tableOf(text.groups, text.groupColumns, rows)}
${moreText(groupDisclosure.length, words)}`;
}

function moreText(findings: number, words: Words): Html | undefined {
  return findings > READABLE ? html`<p>${words.text.more(numberIn(findings - READABLE, words))}</p>` : undefined;
}

const ruleText = ({ minimum, zeros }: FrequencyRule, words: Words): string =>
  words.text.rule(numberIn(minimum, words), zeros === 'shown');
