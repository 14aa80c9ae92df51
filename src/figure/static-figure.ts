import { SozialraumError } from '../error.js';
import { figureText } from '../format/figure-text.js';
import { type Html, html } from '../format/html.js';
import type { LinkedText } from '../format/sentences/source-line.js';
import { type ObservationText, statusLegend } from '../format/status.js';
import { tableSignsText } from '../format/table-signs-text.js';
import { trendText } from '../format/trend-text.js';
import type { ObservationStatus } from '../model/observation-status.js';
import type { Publication } from '../model/publication.js';
import type { Language } from '../model/text.js';
import { type FigureNotesContent, figureNotes } from './figure-notes.js';
import { type Picture, POSTER_DRAWING_WIDTH, posterOf, swatchFills } from './figure-poster.js';
import type { FigureWords } from './figure-words.js';
import { indicatorSheet, matrixViews } from './indicator-sheet.js';
import { lineSlots } from './line-slots.js';
import type { MapLegendEntry } from './map-kind.js';
import { usualNote } from './map-classing.js';
import { mapModel } from './map-model.js';
import { mapOfKind } from './map-of-kind.js';
import { mapPicture } from './map-scene.js';
import type { MapWish } from './map-wish.js';
import { mapWords } from './map-words.js';
import { chooseMatrix } from './matrix-choice.js';
import { matrixModel } from './matrix-model.js';
import { matrixView } from './matrix-views.js';
import { matrixWords } from './matrix-words.js';
import type { Scene } from './scene.js';
import { pictureSvg, sceneSvg, swatchSvg } from './scene-svg.js';
import { observationAt } from './observation.js';
import { choosePeriod } from './period-choice.js';
import { areasOfLevel, chooseLevel, chooseTable } from './table-choice.js';
import type { TableTwin } from './table-twin.js';
import { trendDrawing } from './trend-drawing.js';
import { strongLines, trendModel } from './trend-model.js';
import { trendPicture } from './trend-scene.js';
import { trendViews } from './trend-view.js';
import { trendWords } from './trend-words.js';
import { viewTable } from './view-table.js';

/** Which figure is wished for; what the publication does not have is replaced as the elements do. */
export interface FigureWish extends MapWish {
  readonly kind: 'map' | 'trend' | 'matrix';
  /** Id of an indicator; for a matrix a topic, or several ids with spaces between them. */
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly level?: string | undefined;
  /** Codes of areas, with spaces between them: the lines of a trend. */
  readonly area?: string | undefined;
  /** Of a map as {@link MapWish} has it; of a trend `index` or `change`; of a matrix `ranks` or `comparison`. */
  readonly view?: string | undefined;
  readonly language?: Language;
}

/** A figure without a page: its words, its drawing and what stands below it, and both as text. */
export interface StaticFigure extends FigureWords {
  /** Absent where there is nothing but the table: a matrix, or a map without boundaries. */
  readonly drawing?: Scene;
  readonly legend: readonly MapLegendEntry[];
  readonly notes: readonly string[];
  readonly source: readonly LinkedText[];
}

/**
 * The figure that an element draws, as data: the same choice, geometry, classes, order and sentences.
 *
 * @returns `undefined` where the publication has nothing to show of what is wished for.
 * @throws {@link SozialraumError} `unknown kind of figure`.
 */
export function staticFigure(publication: Publication, wish: FigureWish): StaticFigure | undefined {
  const { kind, language = 'de' } = wish;
  if (!Object.hasOwn(MAKE, kind)) throw new SozialraumError('unknown', 'kind of figure', kind);
  const made = MAKE[kind](publication, wish, language);
  if (!made) return undefined;
  const { content, words, picture, statuses } = made;
  const below = figureNotes(
    publication,
    { ...content, notes: [...(content.notes ?? []), ...signsNote(statuses, language)] },
    language,
  );
  return {
    ...words,
    ...(picture && { drawing: picture.drawing }),
    legend: picture?.legend ?? [],
    notes: [...below.notes, ...(below.quality ? [below.quality.paragraph] : [])],
    source: below.source,
  };
}

/** What the signs of the table mean, in a line; nothing where there are only numbers. */
function signsNote(statuses: Iterable<ObservationStatus>, language: Language): string[] {
  const signs = statusLegend(statuses, language).map(({ sign, label }) => `${sign} ${label}`);
  return signs.length > 0 ? [tableSignsText(signs, language)] : [];
}

interface Made {
  readonly statuses: readonly ObservationStatus[];
  readonly words: FigureWords;
  readonly content: FigureNotesContent;
  readonly picture?: Picture | undefined;
}

type Make = (publication: Publication, wish: FigureWish, language: Language) => Made | undefined;

const makeMap: Make = (publication, wish, language) => {
  const table = chooseTable(publication, wish.indicator);
  const level = table && chooseLevel(table.areas, wish.level);
  const period = level && choosePeriod(table, areasOfLevel(table.areas, level.id), wish.period);
  if (!period) return undefined;
  const model = mapOfKind(mapModel(table, level, period, publication.geometry), wish, publication.tables);
  const { kind, geometry } = model;
  const note = kind ? kind.note(language) : usualNote(model, language);
  const notes = [...(note ? [note] : []), ...(geometry ? [] : [figureText(language).noBoundaries])];
  return {
    words: mapWords(model, language),
    content: {
      indicators: [table.indicator, ...(kind?.others ?? [])],
      period,
      boundaryDate: table.areas.boundaryDate,
      notes,
    },
    picture: mapPicture(model, language),
    statuses: [table.value, table.numerator, table.denominator].flatMap((cube) =>
      cube ? model.areas.map(({ area }) => observationAt(cube, area.code, period.id).status) : [],
    ),
  };
};

const makeTrend: Make = (publication, wish, language) => {
  const table = chooseTable(publication, wish.indicator);
  const level = table && chooseLevel(table.areas, wish.level);
  if (!level || table.periods.length === 0) return undefined;
  const codes = wish.area?.split(/\s+/).filter(Boolean) ?? [];
  const views = trendViews(table, level.id).filter((view) => view !== 'multiples');
  const view = views.find((each) => each === wish.view) ?? 'values';
  const model = trendModel(viewTable(table, view), level.id, codes, { baseline: view === 'index' ? 100 : undefined });
  const slots = lineSlots(
    new Map(),
    model.selected.map(({ area }) => area.code),
  );
  const drawing = trendDrawing(model, { width: POSTER_DRAWING_WIDTH, language, slots });
  const notes = drawing.axis.includesZero ? [] : [trendText(language).axisNote];
  return {
    words: trendWords(model, level, language, { table, view }),
    content: { indicators: [table.indicator], notes },
    picture: trendPicture(drawing),
    statuses: strongLines(model).flatMap(({ statuses }) => [...statuses]),
  };
};

const makeMatrix: Make = (publication, wish, language) => {
  const chosen = chooseMatrix(publication, wish);
  if (!chosen?.period) return undefined;
  const { tables, level, period } = chosen;
  const model = matrixModel(tables, level.id, period);
  const view = matrixViews(model).find((each) => each === wish.view) ?? 'classes';
  const sheet = indicatorSheet(model, { level, period, view: matrixView(view) }, language);
  const indicators = tables.map(({ indicator }) => indicator);
  return {
    words: matrixWords(publication, model, level, period, language, sheet),
    content: { indicators, period, boundaryDate: tables[0]?.areas.boundaryDate },
    statuses: model.rows.flatMap(({ cells }) => cells.map(({ status }) => status)),
  };
};

const MAKE: Readonly<Record<FigureWish['kind'], Make>> = { map: makeMap, trend: makeTrend, matrix: makeMatrix };

/**
 * A figure as HTML that needs neither script nor style sheet: title, summary, drawing, legend, table, notes and source.
 * It has no style attribute, so that a strict content security policy lets it pass.
 *
 * @param prefix - What ids begin with; each figure of a page its own.
 */
export function figureHtml(figure: StaticFigure, prefix: string): Html {
  const { title, subtitle, summary, drawing, legend, notes, source, table } = figure;
  const place = { prefix, in: 'page', height: 440 } as const;
  return html`<figure class="soz-figure">
<figcaption><strong>${title}</strong><br>${subtitle}</figcaption>
<p>${summary}</p>
${drawing ? sceneSvg(drawing, place) : undefined}
${drawing && legend.length > 0 ? html`<ul>${legend.map((entry) => legendItem(entry, prefix))}</ul>` : undefined}
${tableHtml(table)}
${notes.map((note) => html`<p><small>${note}</small></p>`)}
<p><small>${sourceHtml(source)}</small></p>
</figure>`;
}

const sourceHtml = (source: readonly LinkedText[]): Html =>
  source.reduce((all, { text, href }) => html`${all}${href ? html`<a href="${href}">${text}</a>` : text}`, html``);

function legendItem({ look, isUncertain, sign, label, count }: MapLegendEntry, prefix: string): Html {
  const place = { prefix, in: 'page' } as const;
  const swatch = look ? swatchSvg(swatchFills(look, isUncertain), place) : undefined;
  return html`<li>${swatch} ${sign} ${label}${count === undefined ? '' : ` (${count})`}</li>`;
}

/** A table twin as HTML; what is more than a number and its unit says what it means, to ears and when pointed at. */
export function tableHtml({ caption, columns, rows }: TableTwin): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map(
    ({ heading, area, cells }) =>
      html`<tr><th scope="row"${area === undefined ? undefined : html` data-gebiet="${area}"`}>${heading}</th>${cells.map(({ text, spoken }) => html`<td>${cellHtml(text, spoken)}</td>`)}</tr>`,
  );
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}

const cellHtml = (text: string, spoken: ObservationText['spoken']): Html =>
  isPlain(text, spoken) ? html`${text}` : html`<abbr role="img" title="${spoken}">${text}</abbr>`;

/** Whether ears get as much of it as eyes: of a sign, a letter or brackets, a minus or a rounded zero they do not. */
const isPlain = (text: string, spoken: string): boolean => text === spoken || spoken.startsWith(`${text} `);

/** A figure as an SVG file that stands alone; nothing where it has no drawing. */
export function figureSvg(figure: StaticFigure): string | undefined {
  const { title, subtitle, drawing, legend, notes, source } = figure;
  if (!drawing) return undefined;
  const below = [...notes, source.map(({ text }) => text).join('')];
  return pictureSvg(posterOf(figure, { drawing, legend }, below), `${title}. ${subtitle}`);
}
