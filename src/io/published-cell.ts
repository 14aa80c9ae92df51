import { observationStatus, type ObservationStatus } from '../model/observation-status.js';
import { type NumberFormat, readNumber } from './number.js';
import { BELOW_LIMIT, PUBLISHED_SIGNS } from './published-words.js';
import type { Sheet, SheetCell } from './sheet.js';

/** What a cell of a published table says: a number, a sign in place of one, text, or nothing. */
export interface PublishedCell {
  readonly kind: 'number' | 'sign' | 'text' | 'empty';
  /** Without blanks around it. */
  readonly text: string;
  /** `NaN` where there is no number. */
  readonly value: number;
  readonly status: ObservationStatus;
}

const MISSING = observationStatus('missing');
const EMPTY: PublishedCell = { kind: 'empty', text: '', value: NaN, status: MISSING };

/** A number that is said to be limited, or is followed by the letter of its quality. */
const MARKED = /^(?:\((.+)\)|(.*\d)\s?([prs]))$/;
const FLAG_OF = { p: 'provisional', r: 'revised', s: 'estimated' } as const;

/** Reads the cells of a sheet, with the number format that its texts show. */
export function publishedCells({ rows }: Sheet): PublishedCell[][] {
  const format = numberFormatOf(rows);
  const known = new Map<string, PublishedCell>();
  return rows.map((row) => row.map((cell) => readCell(cell, format, known)));
}

function readCell(cell: SheetCell, format: NumberFormat, known: Map<string, PublishedCell>): PublishedCell {
  if (cell === undefined) return EMPTY;
  if (typeof cell === 'number') return { kind: 'number', text: String(cell), value: cell, status: 0 };
  const before = known.get(cell);
  if (before) return before;
  const read = readText(cell.trim().replace(/\s+/g, ' '), format);
  known.set(cell, read);
  return read;
}

function readText(text: string, format: NumberFormat): PublishedCell {
  if (text === '') return EMPTY;
  const sign = PUBLISHED_SIGNS.get(text);
  if (sign) {
    const status = observationStatus(...sign);
    return { kind: 'sign', text, value: sign[0] === 'ok' ? 0 : NaN, status };
  }
  if (BELOW_LIMIT.test(text)) return { kind: 'sign', text, value: NaN, status: observationStatus('suppressed') };
  const value = readNumber(text, format);
  if (value !== undefined) return { kind: 'number', text, value, status: 0 };
  const [, bracketed, marked, letter] = MARKED.exec(text) ?? [];
  const inner = readNumber(bracketed ?? marked ?? '', format);
  if (inner === undefined) return { kind: 'text', text, value: NaN, status: MISSING };
  const flag = letter === undefined ? 'unreliable' : FLAG_OF[letter as keyof typeof FLAG_OF];
  return { kind: 'number', text, value: inner, status: observationStatus('ok', flag) };
}

const GROUPED = { '.': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, ',': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const;
const DECIMAL = { '.': /^\d*\.(?:\d{1,2}|\d{4,})$/, ',': /^\d*,(?:\d{1,2}|\d{4,})$/ } as const;

/** German unless the texts show otherwise: a point that never stands before three digits marks decimals. */
export function numberFormatOf(rows: Sheet['rows']): NumberFormat {
  const shows = (pattern: RegExp): boolean =>
    rows.some((row) => row.some((cell) => typeof cell === 'string' && pattern.test(cell.trim())));
  if (shows(DECIMAL[','])) return { decimal: ',', ...(shows(GROUPED['.']) ? { thousands: '.' } : {}) };
  if (shows(DECIMAL['.'])) return { decimal: '.', ...(shows(GROUPED[',']) ? { thousands: ',' } : {}) };
  if (shows(GROUPED['.'])) return { decimal: ',', thousands: '.' };
  return shows(GROUPED[',']) ? { decimal: '.', thousands: ',' } : { decimal: ',' };
}
