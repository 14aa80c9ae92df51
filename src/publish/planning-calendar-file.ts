import { calendarText } from '../format/planning/calendar-text.js';
import { writeIcs } from '../io/ics-writer.js';
import { type Language, textIn } from '../model/text.js';
import type { CalendarItem } from '../planning/planning-calendar.js';

/** How a calendar is written. */
export interface CalendarFileOptions {
  readonly name: string;
  /** When it is written, in UTC: `2026-01-31T12:00:00Z`. */
  readonly stamp: string;
  readonly language?: Language;
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Items of a calendar as iCalendar text (.ics) for any calendar program: each as long as its period, as whole days.
 *
 * @see docs/methods/planning-calendar.md
 * @example
 * ```ts
 * calendarFile([], { name: 'Planung', stamp: '2026-01-31T12:00:00Z' }).split('\r\n')[1] // => 'VERSION:2.0'
 * ```
 */
export function calendarFile(items: readonly CalendarItem[], options: CalendarFileOptions): string {
  const { name, stamp, language = 'de' } = options;
  const text = calendarText(language);
  const events = items.map(({ id, title, kind, from, until }) => ({
    uid: `${id}@sozialraum`,
    title: kind === 'evaluation' ? text.evaluationOf(textIn(title, language)) : textIn(title, language),
    first: isoDay(from.start),
    last: isoDay(until.end),
    categories: [text.kinds[kind]],
  }));
  return writeIcs(events, { name, stamp });
}
