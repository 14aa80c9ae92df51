import type { LocalText } from '../text.js';

/** A document from which facts of planning are taken. */
export interface SourceDocument {
  readonly id: string;
  readonly title: LocalText;
  readonly publisher: string;
  /** State of the document, an ISO date. */
  readonly asOf?: string | undefined;
  readonly url?: string | undefined;
  /** On which page its sections begin. */
  readonly sections?: readonly { readonly section: string; readonly page: number }[] | undefined;
  readonly note?: LocalText | undefined;
}

/** Where in a document a fact stands. */
export interface Citation {
  readonly document: string;
  readonly section?: string | undefined;
  readonly table?: string | undefined;
  readonly page?: number | undefined;
  /** What had to be decided in taking it over. */
  readonly note?: LocalText | undefined;
}
