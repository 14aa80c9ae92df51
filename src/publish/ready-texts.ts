import { aspectText } from '../format/sentences/quality-aspect.js';
import { protectionNote } from '../format/sentences/protection-note.js';
import type { ProtectionStatement, Publication, PublishedFiles, PublishedIndicator } from '../model/publication.js';
import type { QualityBadge } from '../model/quality.js';
import type { LocalText } from '../model/text.js';

/** How figures are protected, ready to be shown. */
export function protectionText(statement: ProtectionStatement | undefined): LocalText {
  return { de: protectionNote(statement, 'de'), en: protectionNote(statement, 'en') };
}

/** A badge whose notes say in words what they are about. */
export function badgeInWords(badge: QualityBadge): QualityBadge {
  const notes = badge.notes.map((note) => {
    const text = note.text ?? aspectText(note.aspect);
    return text ? { ...note, text } : note;
  });
  return { ...badge, notes };
}

/**
 * What was read, with the texts that files of earlier versions lack: pages print what publishing has written, and need no
 * words of their own for it.
 */
export function withReadyTexts({ protectionNote, ...files }: PublishedFiles): Publication {
  const inWords = <I extends PublishedIndicator>(indicator: I): I =>
    indicator.quality ? { ...indicator, quality: badgeInWords(indicator.quality) } : indicator;
  const tables = [...files.tables].map(
    ([id, table]) => [id, { ...table, indicator: inWords(table.indicator) }] as const,
  );
  return {
    ...files,
    protectionNote: protectionNote ?? protectionText(files.protection),
    indicators: files.indicators.map(inWords),
    tables: new Map(tables),
  };
}
