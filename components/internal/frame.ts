import { html, nothing, type TemplateResult } from 'lit';
import {
  type FigureNotes,
  figureNotes,
  type FigureWords,
  type IndicatorFile,
  type Language,
  type LinkedText,
  type Period,
  type Picture,
  type Publication,
  type PublishedIndicator,
  type QualityNoteText,
} from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import type { HelpTexts } from '../locales/help.de.js';
import type { LazyPart } from './lazy-part.js';
import type * as tools from './picture-tools.js';

/** What makes pictures: fetched when a reader wants one. */
export type PictureTools = typeof tools;

/** What is shown once a part has been opened. */
export interface Panel {
  readonly show: (content: FrameContent, context: FrameContext) => TemplateResult;
  readonly styles?: CSSStyleSheet;
}

/** What an element puts into the frame. */
export interface FrameContent extends FigureWords {
  /** What a reader who sees nothing should know it to be, a map say, where its subtitle does not tell. */
  readonly kind?: string;
  /** The indicators shown: their sources, caveats and files stand below the plot. */
  readonly indicators: readonly PublishedIndicator[];
  /** The one period shown; absent for several. */
  readonly period?: Period;
  /** State of the boundaries, an ISO date. */
  readonly boundaryDate?: string | undefined;
  /** Where it is taken from, if not from the sources of indicators. */
  readonly source?: readonly LinkedText[];
  readonly controls?: TemplateResult;
  /** Has exactly one tab stop, beside those of a legend that stands in it. */
  readonly plot: TemplateResult;
  /** Stands below the plot. */
  readonly legend?: TemplateResult;
  /** What there is to use in the plot, with keys above all. */
  readonly help?: readonly (keyof HelpTexts)[];
  /** Whatever else a reader must know: breaks, an axis that does not start at zero. */
  readonly notes?: readonly string[];
  /** Makes a picture of what is shown, with tools that are fetched when a reader wants one. */
  readonly picture?: (tools: PictureTools) => Picture | undefined;
  /** The colours of classes and cells that the page names; blue without it. */
  readonly scheme?: string | undefined;
  /** True where the plot is a table itself, and needs no twin. */
  readonly isTable?: boolean;
}

/** Why there is nothing to show, and where there is. */
export interface NoContent {
  readonly reason: string;
}

/** What the frame needs beside its content. */
export interface FrameContext {
  readonly texts: Texts;
  readonly language: Language;
  /** Tells publisher and protection of what is published as figures. */
  readonly publication: Publication | undefined;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly summary: string | undefined;
  /** What stands below the figure whatever is shown. */
  readonly notes: readonly string[];
  readonly downloads: readonly Download[];
  readonly help: LazyPart<Panel>;
  readonly files: LazyPart<Panel>;
  readonly share: LazyPart<Panel>;
}

/** A file to take along. */
export interface Download {
  readonly kind: IndicatorFile;
  readonly href: string;
  /** Of what it is, where there are files of several things. */
  readonly title?: string | undefined;
}

/** The frame around a drawing, in the order in which it is read. */
export function frame(content: FrameContent, context: FrameContext, isBusy: boolean): TemplateResult {
  const { texts } = context;
  const [subject] = content.subtitle.split(' · ');
  return html`<figure part="figure" aria-label=${content.kind ? `${content.kind}: ${subject}` : subject} aria-busy=${isBusy}>
    ${heading(context.headingLevel, context.heading ?? content.title)}
    <p class="subtitle" part="subtitle">${content.subtitle}</p>
    <p class="summary" part="summary">${context.summary ?? content.summary}</p>
    ${content.controls ? html`<div class="controls" part="controls">${content.controls}</div>` : nothing}
    <div class="plot" part="plot">${content.plot}</div>
    ${content.legend ? html`<div class="legend" part="legend">${content.legend}</div>` : nothing}
    <div class="toolbar" part="toolbar">
      ${content.help ? lazyPart('help', texts.help, context.help, content, context) : nothing}
      ${content.isTable ? nothing : tableTwin(texts.table)}
      ${lazyPart('take', texts.downloads, context.files, content, context)}
      ${lazyPart('sharing', texts.shareTitle, context.share, content, context)}
    </div>
    ${notes(content, context)}
  </figure>`;
}

/** The place of the table twin; `TwinWriter` fills it. */
function tableTwin(label: string): TemplateResult {
  return html`<details class="twin" part="table"
    ><summary>${label}</summary
    ><section class="scroll" role="group" tabindex="0" aria-label=${label}
      ><table></table
    ></section
  ></details>`;
}

function heading(level: number, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="title">${text}</h2>`;
    case 4:
      return html`<h4 part="title">${text}</h4>`;
    case 5:
      return html`<h5 part="title">${text}</h5>`;
    case 6:
      return html`<h6 part="title">${text}</h6>`;
    default:
      return html`<h3 part="title">${text}</h3>`;
  }
}

function notes(content: FrameContent, { publication, language, notes: always }: FrameContext): TemplateResult {
  const below: Partial<FigureNotes> = publication ? figureNotes(publication, content, language) : content;
  const { notes = [], source = [] } = below;
  return html`<div class="notes" part="notes">
    ${[...notes, ...always].map((line) => html`<p>${line}</p>`)}
    <p class="source">
      ${(content.source ?? source).map(({ text, href }) => (href ? html`<a href=${href}>${text}</a>` : text))}
    </p>
    ${below.quality ? quality(below.quality) : nothing}
  </div>`;
}

function quality({ summary, lines }: QualityNoteText): TemplateResult {
  return lines.length === 0
    ? html`<p part="quality">${summary}</p>`
    : html`<details part="quality">
        <summary>${summary}</summary>
        ${lines.map((line) => html`<p>${line}</p>`)}
      </details>`;
}

function lazyPart(
  name: string,
  title: string,
  { module: panel, isMissing, onToggle }: LazyPart<Panel>,
  content: FrameContent,
  context: FrameContext,
): TemplateResult {
  const { texts } = context;
  return html`<details class=${name} @toggle=${onToggle}>
    <summary>${title}</summary>
    ${panel ? panel.show(content, context) : html`<p>${isMissing ? texts.partMissing : texts.loading}</p>`}
  </details>`;
}
