import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeIcs } from '../../src/io/ics-writer.js';

const calendar = { name: 'Planung', stamp: '2026-01-31T12:00:00Z' };
const event = { uid: 'a@sozialraum', title: 'Fachplan', first: '2026-02-28', last: '2026-02-28' };
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('writes a day as RFC 5545 has it: the end is the day after', () => {
  expect(writeIcs([event], calendar).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sozialraum//planning//DE',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Planung',
    'BEGIN:VEVENT',
    'UID:a@sozialraum',
    'DTSTAMP:20260131T120000Z',
    'DTSTART;VALUE=DATE:20260228',
    'DTEND;VALUE=DATE:20260301',
    'SUMMARY:Fachplan',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('escapes what has a meaning in a text', () => {
  const title = 'A, B; C \\ D\r\nE';
  expect(unfolded(writeIcs([{ ...event, title }], calendar))).toContain('SUMMARY:A\\, B\\; C \\\\ D\\nE');
});

test('no line is longer than 75 octets, and unfolded every text is whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = writeIcs([{ ...event, title }], calendar);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [summary = ''] = unfolded(text).filter((line) => line.startsWith('SUMMARY:'));
      const back = summary
        .slice('SUMMARY:'.length)
        .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

      expect(back).toBe(title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' '));
    }),
  );
});

test('a day that is none, and a time without a zone, are misuse', () => {
  expect(() => writeIcs([{ ...event, first: '2026' }], calendar)).toThrow('invalid date: 2026');
  expect(() => writeIcs([], { ...calendar, stamp: '2026-01-31' })).toThrow('invalid time: 2026-01-31');
});
