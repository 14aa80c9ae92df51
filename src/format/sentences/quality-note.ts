import type { QualityAspect, QualityBadge } from '../../model/quality.js';
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
  readonly aspects: Readonly<Partial<Record<QualityAspect, string>>>;
}

const WORDS: Record<Language, QualityWords> = {
  de: {
    label: 'Datenqualität:',
    clear: 'geprüft, nichts Auffälliges gefunden.',
    notes: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
    aspects: {
      completeness: 'Einzelne Werte oder Zeiträume fehlen.',
      coverage: 'Für einzelne Gebiete fehlen Werte.',
      zeros: 'Manche Nullen stehen vermutlich für kleine oder fehlende Werte.',
      outliers: 'Einzelne Werte weichen stark von den übrigen ab.',
      duplicates: 'Reihen oder Zeiträume sind auffällig gleich.',
      revisions: 'Einzelne Werte sind vorläufig, berichtigt oder geschätzt.',
      'source-protection': 'Schon die Quelle hat Werte zum Schutz gesperrt oder verändert.',
      breaks: 'Die Reihe hat einen Bruch.',
      boundaries: 'Gebiete haben sich geändert.',
    },
  },
  en: {
    label: 'Data quality:',
    clear: 'checked, nothing conspicuous found.',
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    aspects: {
      completeness: 'Some values or periods are missing.',
      coverage: 'Values are missing for some areas.',
      zeros: 'Some zeros probably stand for small or missing values.',
      outliers: 'Some values differ much from the others.',
      duplicates: 'Series or periods are conspicuously alike.',
      revisions: 'Some values are provisional, revised or estimated.',
      'source-protection': 'The source has already suppressed or changed values for protection.',
      breaks: 'The series has a break.',
      boundaries: 'Boundaries have changed.',
    },
  },
};

/**
 * What badges say together, in words; `undefined` where there is none. Aspects that are not known here, of a later version,
 * are passed over.
 *
 * @example
 * ```ts
 * qualityNote([{ assessed: ['breaks'], worst: 'info', notes: [{ aspect: 'breaks', severity: 'info' }] }], 'en')?.lines // => ['The series has a break.']
 * ```
 */
export function qualityNote(badges: readonly QualityBadge[], language: Language): QualityNoteText | undefined {
  if (badges.length === 0) return undefined;
  const { label, aspects, clear, notes } = WORDS[language];
  const found = badges.flatMap((badge) => [
    ...badge.notes.map(({ aspect }) => aspects[aspect]),
    ...(badge.knownErrors ?? []).map((error) => textIn(error, language)),
  ]);
  const lines = [...new Set(found.filter((line) => line !== undefined))];
  const isClear = lines.length === 0;
  return {
    summary: `${label} ${isClear ? clear : notes(lines.length)}`,
    lines,
    paragraph: [label, ...(isClear ? [clear] : lines)].join(' '),
  };
}
