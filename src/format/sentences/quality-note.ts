import type { QualityBadge } from '../../model/quality.js';
import { type Language, textIn } from '../../model/text.js';

/** What an element says of the quality of its figures. */
export interface QualityNoteText {
  /** One line, to stand alone or above the lines. */
  readonly summary: string;
  /** A sentence for each note; empty where nothing was found. */
  readonly lines: readonly string[];
  /** All of it as one paragraph, where nothing opens. */
  readonly paragraph: string;
}

interface QualityWords {
  readonly label: string;
  readonly clear: string;
  readonly notes: (count: number) => string;
}

const WORDS: Record<Language, QualityWords> = {
  de: {
    label: 'Datenqualität:',
    clear: 'geprüft, nichts Auffälliges gefunden.',
    notes: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  },
  en: {
    label: 'Data quality:',
    clear: 'checked, nothing conspicuous found.',
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
};

/**
 * What badges say together, in words; `undefined` where there is none. A note without a text says nothing here.
 *
 * @example
 * ```ts
 * qualityNote([{ assessed: ['breaks'], notes: [] }], 'en')?.summary // => 'Data quality: checked, nothing conspicuous found.'
 * ```
 */
export function qualityNote(badges: readonly QualityBadge[], language: Language): QualityNoteText | undefined {
  if (badges.length === 0) return undefined;
  const { label, clear, notes } = WORDS[language];
  const found = badges.flatMap((badge) => [
    ...badge.notes.flatMap(({ text }) => text ?? []),
    ...(badge.knownErrors ?? []),
  ]);
  const lines = [...new Set(found.map((text) => textIn(text, language)))];
  const isClear = lines.length === 0;
  return {
    summary: `${label} ${isClear ? clear : notes(lines.length)}`,
    lines,
    paragraph: [label, ...(isClear ? [clear] : lines)].join(' '),
  };
}
