import { SozialraumError } from '../error.js';

/** A time of whole days. */
export interface IcsEvent {
  /** The same for the same event whenever it is written. */
  readonly uid: string;
  readonly title: string;
  /** First and last day, ISO dates. */
  readonly first: string;
  readonly last: string;
  readonly description?: string;
  readonly categories?: readonly string[];
}

/** What holds for the whole calendar. */
export interface IcsCalendar {
  readonly name: string;
  /** When it is written, in UTC: `2026-01-31T12:00:00Z`. There is no clock here. */
  readonly stamp: string;
}

/**
 * Writes a calendar as iCalendar (RFC 5545): events of whole days, lines folded at 75 octets, text escaped.
 *
 * @throws SozialraumError `invalid` for a day or a time that is none.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * ```ts
 * writeIcs([], { name: 'Planung', stamp: '2026-01-31T12:00:00Z' }).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 * ```
 */
export function writeIcs(events: readonly IcsEvent[], { name, stamp }: IcsCalendar): string {
  const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(stamp);
  if (!written) throw new SozialraumError('invalid', 'time', stamp);
  const [, y, m, d, hour, minute, second] = written;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sozialraum//planning//DE',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap(({ uid, title, first, last, description, categories = [] }) => [
      'BEGIN:VEVENT',
      `UID:${escape(uid)}`,
      `DTSTAMP:${y}${m}${d}T${hour}${minute}${second}Z`,
      `DTSTART;VALUE=DATE:${compact(dayNumber(first))}`,
      // the end of a day is the beginning of the next
      `DTEND;VALUE=DATE:${compact(dayNumber(last) + 1)}`,
      `SUMMARY:${escape(title)}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
      ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escape).join(',')}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const DAY = 86_400_000;

function dayNumber(text: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / DAY : NaN;
  if (Number.isNaN(day)) throw new SozialraumError('invalid', 'date', text);
  return day;
}

function compact(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Section 3.3.11; control characters are not allowed at all. */
function escape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Section 3.1: at most 75 octets a line, the blank that begins a continued one included; no character is cut. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0) ?? 0);
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1];
    folded += sign;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function sizeOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
