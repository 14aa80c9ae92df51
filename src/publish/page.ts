import type { FigureName, PageText } from '../format/page/page-text-shape.js';
import { pageText } from '../format/page/page-text.js';
import { figureHtml, type StaticFigure, staticFigure, tableHtml } from '../figure/static-figure.js';
import type { Publication, Topic } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { tablePath } from './table-path.js';
import { Html, html } from '../format/html.js';
import { inWords } from './in-words.js';

/** The script that brings the elements, as a page names it. */
export interface PageScript {
  readonly href: string;
  /** Its sha384, as the attribute `integrity` has it. */
  readonly integrity?: string;
}

/** Names of the pages that are made to stand in a frame, one for each figure of a topic. */
export function framePaths(
  publication: Publication,
  topic: Topic,
): readonly (readonly [name: FigureName, path: string])[] {
  return FIGURES.filter(([, kind]) => figureOf(publication, topic, kind)).map(([name]) => [
    name,
    `rahmen-${topic.id}-${name}.html`,
  ]);
}

/** The figure of a topic, and what it is of: a matrix of all its indicators, else the first. */
export function figureOf(
  publication: Publication,
  topic: Topic,
  kind: FigureKind,
): { readonly subject: string; readonly figure: StaticFigure } | undefined {
  const subject = kind === 'matrix' ? topic.id : topic.indicators[0];
  const figure = subject === undefined ? undefined : staticFigure(publication, { kind, indicator: subject });
  return subject === undefined || !figure ? undefined : { subject, figure };
}

/** Name of the page of a topic; the first topic's is the start page. */
export function pagePath(publication: Publication, topic: Topic): string {
  return publication.topics[0] === topic ? 'index.html' : `${topic.id}.html`;
}

/** What every page of a publication has in common. */
export interface PublicationPage {
  readonly publication: Publication;
  readonly script: PageScript;
  /** Whether there is a page of planning. */
  readonly hasPlanning: boolean;
}

/** Name of the page of planning. */
export const PLANNING_PAGE = 'planung.html';

/** A page that shows one topic of a publication: map, trend and matrix of one selection, its data and how to embed it. */
export function topicPage(page: PublicationPage, topic: Topic): string {
  const language: Language = 'de';
  const text = pageText(language);
  const { publication } = page;
  const main = html`<h2>${textIn(topic.title, language)}</h2>
${figures(publication, topic, 'elements')}
${inWords(publication, topic, language)}
<section aria-labelledby="daten">
<h2 id="daten">${text.dataHeading}</h2>
<p>${text.dataIntro}</p>
${dataTable(publication, topic, language)}
</section>
<section aria-labelledby="schutz">
<h2 id="schutz">${text.aboutHeading}</h2>
${about(publication, text)}
<p>${textIn(publication.protectionNote, language)}</p>
${madeBy(publication, language)}
</section>
<section aria-labelledby="einbetten">
<h2 id="einbetten">${text.embedHeading}</h2>
<p>${text.embedIntro}</p>
<ul>
<li><a href="webmaster.html">${text.embedBlocks}</a></li>
<li><a href="webmaster-elemente.html">${text.embedElements}</a></li>
${framePaths(publication, topic).map(([name, path]) => html`<li><a href="${path}">${text.embedFrame(name)}</a></li>`)}
</ul>
</section>`;
  return publicationPage(page, pagePath(publication, topic), textIn(topic.title, language), text.intro, main);
}

/** A page of a publication: head with the way to the other pages, what it shows, foot. */
export function publicationPage(
  page: PublicationPage,
  path: string,
  subject: string,
  intro: string,
  main: Html,
): string {
  const { publication, script } = page;
  const { city, publisher } = publication;
  const text = pageText('de');
  const title = textIn(publication.title, 'de');
  const body = html`<a class="skip" href="#inhalt">${text.skip}</a>
<header>
${title.includes(city.name) ? undefined : html`<p class="city">${city.name}</p>`}
<h1>${title}</h1>
<p>${intro}</p>
${city.fictional ? html`<p class="fictional">${text.fictional(city.name)}</p>` : undefined}
${pageLinks(page, path)}
</header>
<main id="inhalt">
${main}
</main>
<footer>
<p>${text.publisher} ${publisher.name}${publisher.unit ? `, ${publisher.unit}` : ''}</p>
${publisher.contact ? html`<p>${text.contact}: ${publisher.contact}</p>` : undefined}
</footer>`;
  return document(`${subject} – ${title}`, script, body, html`<link rel="stylesheet" href="page.css">`);
}

function about({ protection }: Publication, text: PageText): readonly Html[] {
  const [withheld, changed] = [protection?.method !== 'alteration', protection?.altered !== undefined];
  return [...(withheld ? [text.about] : []), ...(changed ? [text.aboutAltered] : [])].map(
    (each) => html`<p>${each}</p>`,
  );
}

function madeBy({ protection }: Publication, language: Language): Html | undefined {
  if (!protection) return undefined;
  const { version, figures } = protection;
  return html`<p>${pageText(language).madeBy(version)}${figures === undefined ? undefined : html` ${pageText(language).digest} <code>${figures}</code>`}</p>`;
}

/** How a page embeds the figures: as `div` blocks, which every CMS lets through, or as the elements' own tags. */
export type Embedding = 'blocks' | 'elements';

/** A webmaster's page: one script, three blocks, no style sheet of its own. */
export function webmasterPage(publication: Publication, script: PageScript, embedding: Embedding): string {
  const text = pageText('de');
  const topic = publication.topics[0];
  const title = text.webmasterTitle(publication.city.name);
  const { city } = publication;
  const body = html`<main>
<h1>${title}</h1>
<p>${text.webmasterIntro}</p>
${city.fictional ? html`<p>${text.fictional(city.name)}</p>` : undefined}
${topic ? html`<h2>${textIn(topic.title, 'de')}</h2>` : undefined}
${topic ? figures(publication, topic, embedding) : undefined}
<p><a href="index.html">${text.backToPage}</a></p>
</main>`;
  return document(title, script, body);
}

/** A page with its script. */
export function document(title: string, script: PageScript, body: Html, head?: Html): string {
  const integrity = script.integrity ? html` integrity="${script.integrity}"` : undefined;
  const page = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<script defer src="${script.href}"${integrity}></script>
</head>
<body>
${body}
</body>
</html>
`;
  return page.text;
}

function pageLinks({ publication, hasPlanning }: PublicationPage, here: string): Html | undefined {
  const text = pageText('de');
  const pages = [
    ...publication.topics.map((topic) => [pagePath(publication, topic), textIn(topic.title, 'de')] as const),
    ...(hasPlanning ? [[PLANNING_PAGE, text.planning] as const] : []),
  ];
  if (pages.length < 2) return undefined;
  const links = pages.map(([path, title]) => {
    const current = path === here ? html` aria-current="page"` : undefined;
    return html`<li><a href="${path}"${current}>${title}</a></li>`;
  });
  return html`<nav aria-label="${text.topics}"><ul>
${links}
</ul></nav>`;
}

function figures(publication: Publication, topic: Topic, embedding: Embedding): Html {
  return html`${FIGURES.flatMap(([name, kind]) => {
    const { subject, figure } = figureOf(publication, topic, kind) ?? {};
    if (!figure) return [];
    return embedding === 'blocks'
      ? html`<div data-sozialraum="${name}" data-src="publication.json" data-indikator="${subject}" data-gruppe="${topic.id}">
${tableHtml(figure.table)}
</div>`
      : html`<${TAGS[kind]} src="publication.json" indicator="${subject}" group="${topic.id}">
${figureHtml(figure, `soz-${name}`)}
</${TAGS[kind]}>`;
  })}`;
}

/** The figures of a page, and what they are. */
export const FIGURES = [
  ['karte', 'map'],
  ['verlauf', 'trend'],
  ['matrix', 'matrix'],
] as const satisfies readonly (readonly [FigureName, string])[];

type FigureKind = (typeof FIGURES)[number][1];

/** The elements that show figures. */
export const TAGS = {
  map: new Html('soz-district-map'),
  trend: new Html('soz-trend-chart'),
  matrix: new Html('soz-matrix'),
} as const;

function dataTable(publication: Publication, topic: Topic, language: Language): Html {
  const text = pageText(language);
  const rows = publication.indicators
    .filter(({ id }) => topic.indicators.includes(id))
    .map(
      ({
        id,
        title,
        definition,
      }) => html`<tr><th scope="row">${textIn(title, language)}</th><td>${textIn(definition, language)}</td>
<td><a href="${tablePath(id, 'csv')}" download>${text.csvGerman}</a> <a href="${tablePath(id, 'plain.csv')}" download>${text.csvPlain}</a> <a href="${tablePath(id, 'json')}" download>${text.jsonStat}</a></td></tr>`,
    );
  return html`<table>
<thead><tr>${text.dataColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}
