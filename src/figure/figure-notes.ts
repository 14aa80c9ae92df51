import { figureText } from '../format/figure-text.js';
import { paragraph } from '../format/sentences/paragraph.js';
import { qualityNote, type QualityNoteText } from '../format/sentences/quality-note.js';
import { type LinkedText, sourceLine } from '../format/sentences/source-line.js';
import type { Period } from '../model/period.js';
import type { Publication, PublishedIndicator } from '../model/publication.js';
import type { Source } from '../model/source.js';
import { type Language, textIn } from '../model/text.js';

/** What the lines below a figure depend on beside the publication. */
export interface FigureNotesContent {
  /** The indicators shown. */
  readonly indicators: readonly PublishedIndicator[];
  /** The one period shown; absent for several. */
  readonly period?: Period | undefined;
  /** State of the boundaries, an ISO date. */
  readonly boundaryDate?: string | undefined;
  /** Whatever else a reader must know: breaks, an axis that does not start at zero. */
  readonly notes?: readonly string[] | undefined;
}

/** What stands below a figure. */
export interface FigureNotes {
  /** What a reader must know, and how the figures are protected. */
  readonly notes: readonly string[];
  /** What is known of their quality; absent where nobody looked. */
  readonly quality?: QualityNoteText;
  /** Sources, state of the data, licence and publisher: texts in a row, some with an address. */
  readonly source: readonly LinkedText[];
}

/** Meaning, notes, protection, quality, source: what stands below every figure, and in every file made of it. */
export function figureNotes(
  { city, publisher, protectionNote }: Pick<Publication, 'city' | 'publisher' | 'protectionNote'>,
  { indicators, period, boundaryDate, notes = [] }: FigureNotesContent,
  language: Language,
): FigureNotes {
  const caveats = indicators.map(({ caveats }) => (caveats ? textIn(caveats, language) : ''));
  const sources = distinctSources(indicators);
  const badges = indicators.flatMap((indicator) => indicator.quality ?? []);
  const quality = qualityNote(badges, language);
  return {
    notes: [
      ...new Set([meaning(indicators, language), ...notes, ...caveats]),
      textIn(protectionNote, language),
      city.fictional ? figureText(language).fictional : '',
    ].filter(Boolean),
    ...(quality && { quality }),
    source: publisher.name
      ? sourceLine({ sources, publisher, ...(period && { period }), ...(boundaryDate && { boundaryDate }) }, language)
      : [],
  };
}

/** What the figures count, in the words of who publishes them. */
const meaning = (indicators: readonly PublishedIndicator[], language: Language): string =>
  paragraph(
    ...indicators.map(({ title, definition }) => {
      const [name, said] = [textIn(title, language), textIn(definition, language).replace(/[^.]$/, '$&.')];
      return said && !said.startsWith(name) ? `${name}: ${said}` : said;
    }),
  );

function distinctSources(indicators: readonly PublishedIndicator[]): Source[] {
  return [...new Map(indicators.flatMap(({ sources }) => sources).map((source) => [source.name.de, source])).values()];
}
