import { pageText } from '../format/page/page-text.js';
import { formatPeriod } from '../format/period.js';
import { formatObservation } from '../format/status.js';
import { indicatorStyle } from '../format/unit.js';
import type { Area } from '../model/area.js';
import type { IndicatorTable } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { type Html, html } from './html.js';

/** The figures of a map without its map: one row an area of the level, at one period. */
export function mapFallback(table: IndicatorTable, level: string, time: number, language: Language): Html {
  const period = table.periods[time];
  const title = textIn(table.indicator.title, language);
  const caption = period ? `${title}, ${formatPeriod(period, { language })}` : title;
  const areas = table.areas.areas.filter((area) => area.level === level && !area.validUntil);
  return tableOf(caption, [pageText(language).area, title], areas, (area) => [figure(table, area, time, language)]);
}

/** The figures of a trend: one row an area of the coarser levels, one column a period. */
export function trendFallback(table: IndicatorTable, language: Language): Html {
  const finest = table.areas.levels.at(-1)?.id;
  const areas = table.areas.areas.filter((area) => area.level !== finest || table.areas.levels.length === 1);
  const head = table.periods.map((period) => formatPeriod(period, { language, style: 'short' }));
  return tableOf(textIn(table.indicator.title, language), [pageText(language).area, ...head], areas, (area) =>
    table.periods.map((_, time) => figure(table, area, time, language)),
  );
}

/** The figures of a matrix: one row an area of the level, one column an indicator at its latest period. */
export function matrixFallback(
  tables: readonly IndicatorTable[],
  caption: string,
  level: string,
  language: Language,
): Html {
  const first = tables[0];
  const areas = first?.areas.areas.filter((area) => area.level === level && !area.validUntil) ?? [];
  const head = tables.map(({ indicator }) => textIn(indicator.shortTitle ?? indicator.title, language));
  return tableOf(caption, [pageText(language).area, ...head], areas, (area) =>
    tables.map((table) => figure(table, area, table.periods.length - 1, language)),
  );
}

function figure(table: IndicatorTable, area: Area, time: number, language: Language): string {
  const index = [table.value.dimension('area').indexOf.get(area.code) ?? 0, time];
  return formatObservation(
    table.value.value(index),
    table.value.status(index),
    indicatorStyle(table.indicator, language),
  ).text;
}

function tableOf(
  caption: string,
  head: readonly string[],
  areas: readonly Area[],
  cells: (area: Area) => readonly string[],
): Html {
  const columns = head.map((text) => html`<th scope="col">${text}</th>`);
  const rows = areas.map(
    (area) =>
      html`<tr><th scope="row" data-gebiet="${area.code}">${area.name}</th>${cells(area).map((text) => html`<td>${text}</td>`)}</tr>`,
  );
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}
