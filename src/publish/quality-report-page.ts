import { type Html, html } from '../format/html.js';
import { formatPeriod } from '../format/period.js';
import { formatSeverity, problemSentence } from '../format/problem/format-problem.js';
import type { QualityText } from '../format/quality/quality-text-shape.js';
import { qualityText } from '../format/quality/quality-text.js';
import { countingUnitName } from '../format/unit.js';
import { readPeriod } from '../model/period.js';
import { QUALITY_DIMENSIONS } from '../model/quality.js';
import { type Language, type LocalText, textIn } from '../model/text.js';
import {
  type AspectReport,
  type CubeCoverage,
  gravest,
  type PublicationQuality,
  type ReportedFinding,
  type QualityReport,
  type StatisticQuality,
} from './quality-report.js';
import { namesIn, numberIn, reportDocument, tableOf } from './report-page.js';

/** Places of a finding that people still read; the JSON file holds more. */
const READABLE = 5;

interface Words {
  readonly language: Language;
  readonly text: QualityText;
}

/**
 * The report on quality as a page for people, with `REPORT_STYLE` as `report.css` beside it. It is for the house alone; never put
 * it into a folder that is published.
 */
export function qualityReportPage(report: QualityReport, language: Language): string {
  const text = qualityText(language);
  const words = { language, text };
  return reportDocument(
    text.title(report.city),
    language,
    html`<p class="internal">${text.internal}</p>
<p>${text.madeBy(report.version, dateIn(report.date, language))}</p>
<h2>${text.overview}</h2>
${overviewTable(text.statistic, report.statistics, words)}
${report.statistics.map((each) => statisticSection(each, words))}
${report.publications.length === 0 ? html`<p>${text.notPublished}</p>` : report.publications.map((each) => publicationSection(each, words))}`,
  );
}

interface Assessed {
  readonly title: LocalText;
  readonly aspects: readonly AspectReport[];
}

/** One row each, one column a dimension: the gravest finding. */
function overviewTable(of: string, all: readonly Assessed[], words: Words): Html {
  const { text, language } = words;
  const rows = all.map(({ title, aspects }) => {
    const cells = QUALITY_DIMENSIONS.map((dimension) => {
      const own = aspects.filter((each) => each.dimension === dimension);
      return html`<td>${own.length === 0 ? '–' : stateText(own, words)}</td>`;
    });
    return html`<tr><th scope="row">${textIn(title, language)}</th>${cells}</tr>`;
  });
  return tableOf(text.overview, [of, ...QUALITY_DIMENSIONS.map((dimension) => text.dimension[dimension])], rows);
}

function stateText(aspects: readonly AspectReport[], { text, language }: Words): string {
  const severity = gravest(aspects);
  if (severity) return formatSeverity(severity, language);
  return aspects.every(({ state }) => state === 'not-assessed') ? text.notAssessed : text.nothing;
}

function statisticSection(statistic: StatisticQuality, words: Words): Html {
  const { text, language } = words;
  return html`<h2>${text.statistic}: ${textIn(statistic.title, language)}</h2>
${factTable(statistic, words)}
${dimensionSections(statistic.aspects, words)}`;
}

function factTable(
  { source, metadata, publishedIn, countingUnit, kind, coverage }: StatisticQuality,
  words: Words,
): Html {
  const { text, language } = words;
  const given = (value: LocalText | undefined): string => (value ? textIn(value, language) : text.unknown);
  const shown = publishedIn.map(({ title, audience }) => `${textIn(title, language)} (${text.audience[audience]})`);
  const { delivery } = metadata;
  const facts: readonly (readonly [string, string])[] = [
    [text.definition, given(metadata.definition)],
    [text.countingUnit, countingUnitName(countingUnit, 2, language)],
    [text.kind, text.kinds[kind]],
    [text.use, given(metadata.use)],
    [text.publishedIn, shown.length === 0 ? text.nowhere : shown.join(', ')],
    [text.source, textIn(source.name, language)],
    [text.asOf, source.asOf === undefined ? text.unknown : dateIn(source.asOf, language)],
    [text.protection, text.protections[source.protection]],
    [text.delivery, delivery ? text.deliveryIs(delivery.every, numberIn(delivery.days, words)) : text.unknown],
    ...coverageFacts(coverage, words),
  ];
  const rows = facts.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  return tableOf(text.facts, text.factColumns, rows);
}

function coverageFacts(coverage: CubeCoverage, words: Words): (readonly [string, string])[] {
  const { text, language } = words;
  const { values, suppressed, missing, periods, first, last } = coverage;
  const number = (value: number): string => numberIn(value, words);
  return [
    [text.periods, text.periodsAre(number(periods), dateIn(first, language), dateIn(last, language))],
    [text.cells, text.cellsAre(number(values), number(suppressed), number(missing))],
  ];
}

function dimensionSections(aspects: readonly AspectReport[], words: Words): Html[] {
  const { text } = words;
  return QUALITY_DIMENSIONS.flatMap((dimension) => {
    const own = aspects.filter((each) => each.dimension === dimension);
    return own.length === 0
      ? []
      : [
          tableOf(
            text.dimension[dimension],
            text.columns,
            own.flatMap((each) => aspectRows(each, words)),
          ),
        ];
  });
}

function aspectRows({ aspect, state, findings }: AspectReport, words: Words): Html[] {
  const { text } = words;
  const head = html`<th scope="row">${text.aspect[aspect]}</th>`;
  if (findings.length === 0)
    return [html`<tr>${head}<td colspan="3">${state === 'clear' ? text.nothing : text.notAssessed}</td></tr>`];
  return findings.map((finding) => {
    const sentence = `${formatSeverity(finding.severity, words.language)}: ${problemSentence(finding, words.language)}`;
    return html`<tr>${head}<td>${sentence}</td><td>${placesText(finding, words)}</td><td>${text.action[finding.action]}</td></tr>`;
  });
}

function placesText({ names, params }: ReportedFinding, words: Words): string {
  const listed = names.slice(0, READABLE).map((place) => namesIn(place, words));
  const count = 'count' in params ? params.count : names.length;
  const left = count - listed.length;
  const isMore = listed.length > 0 && left > 0 && names.length > READABLE;
  return [listed.join('; '), ...(isMore ? [words.text.morePlaces(numberIn(left, words))] : [])].join(' ');
}

function publicationSection({ title, indicators }: PublicationQuality, words: Words): Html {
  const { text, language } = words;
  return html`<h2>${text.publication(textIn(title, language))}</h2>
<p>${text.publicationIntro}</p>
${overviewTable(text.indicator, indicators, words)}
${indicators.map(
  (indicator) => html`<h3>${textIn(indicator.title, language)}</h3>
${tableOf(
  text.facts,
  text.factColumns,
  coverageFacts(indicator.coverage, words).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  ),
)}
${dimensionSections(indicator.aspects, words)}`,
)}`;
}

/** A period or day in words; a text that is none stays as it is. */
function dateIn(id: string, language: Language): string {
  const period = readPeriod(id);
  return period ? formatPeriod(period, { language }) : id;
}
