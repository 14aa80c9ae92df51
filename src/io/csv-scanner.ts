import { CellTexts, decodeCell, MOST_NUMBERED } from './cell-texts.js';
import type { Utf8Text } from './utf8-text.js';

/** What separates the cells of a row. */
export type CsvDelimiter = ';' | ',' | '\t';

/** A row of a CSV file, with the line on which it begins. It is reused from row to row, with its cells: copy what you keep. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Per column, as far as they are counted, the number of its text: the same number is the same text. */
  readonly numbers: Int32Array;
  readonly line: number;
  readonly faults: readonly CsvFault[];
  /** True for an empty line: by RFC 4180 a record of one empty cell. */
  readonly isBlank: boolean;
}

/** What is wrong with a row: its quotation marks, or that it is longer than any of a table. */
export interface CsvFault {
  readonly reason: 'unclosed' | 'unescaped' | 'too-long';
  readonly line: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const BLANKS = [0x20, 0x09, CARRIAGE_RETURN];

/** What a byte is to the table; all others are content. */
const DELIMITER_BYTE = 1;
const LINE_END_BYTE = 2;
const QUOTE_BYTE = 3;

const FIRST_SIZE = 131_072;
/** A record of more bytes is refused: a file without line ends, or a quotation mark that is never closed. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

const NO_FAULTS: readonly CsvFault[] = [];
/** Columns beyond are not compared with those above, and their texts not numbered. */
const COUNTED = 256;
/** Further than any record reaches, and small enough to be added to. */
const NEVER = 0x3fffffff;

/**
 * Cuts UTF-8 into records and cells. In most tables most cells are as the one above or as one that was met not long ago:
 * they are compared as bytes, and their text is the one that is there already.
 */
export class CsvScanner {
  readonly #roles = new Uint8Array(256);
  readonly #isBlank = new Uint8Array(256);
  readonly #lineEnd: number;
  readonly #texts: CellTexts[] = [];
  #buffer = new Uint8Array(FIRST_SIZE);
  readonly #record = {
    cells: [] as readonly string[],
    numbers: new Int32Array(COUNTED),
    line: 1,
    faults: NO_FAULTS,
    isBlank: false,
  };
  /** Per column the text above, and how far from the beginning of its record it ends with a delimiter. */
  readonly #above: string[] = [];
  readonly #aboveEnds = new Int32Array(COUNTED + 1).fill(NEVER);
  /** Where the record above begins; below zero where it is no longer in the buffer. */
  #aboveStart = -1;
  #line = 1;
  #breaks = 0;
  #fault: CsvFault | undefined;

  constructor(delimiter: CsvDelimiter, lineEnd: '\n' | '\r', quotes: 'none' | undefined) {
    this.#lineEnd = lineEnd.charCodeAt(0);
    for (const blank of BLANKS) this.#isBlank[blank] = 1;
    if (quotes !== 'none') this.#roles[QUOTE] = QUOTE_BYTE;
    for (const [byte, role] of [
      [delimiter.charCodeAt(0), DELIMITER_BYTE],
      [this.#lineEnd, LINE_END_BYTE],
    ] as const) {
      this.#roles[byte] = role;
      this.#isBlank[byte] = 0;
    }
  }

  /**
   * Hands over each record, until `visit` answers `false`. A line break at the very end begins no record. One that is
   * longer than {@link LONGEST_RECORD} is handed over without cells, and nothing behind it.
   */
  scan({ pieces }: Utf8Text, visit: (record: CsvRecord) => boolean): void {
    let filled = 0;
    for (const piece of pieces())
      for (let taken = 0; taken < piece.length;) {
        const part = piece.subarray(taken, taken + this.#buffer.length - filled);
        this.#buffer.set(part, filled);
        taken += part.length;
        filled += part.length;
        if (filled < this.#buffer.length) continue;
        const start = this.#records(filled, false, visit);
        if (start === STOPPED) return;
        if (start === 0 && filled >= LONGEST_RECORD) return this.#refuse(visit);
        filled = this.#keepFrom(start, filled);
      }
    this.#records(filled, true, visit);
  }

  #refuse(visit: (record: CsvRecord) => boolean): void {
    const line = this.#line;
    visit({ ...this.#record, cells: [], line, faults: [{ reason: 'too-long', line }], isBlank: false });
  }

  /** Moves the record that is not complete to the beginning; one that fills the buffer gets a larger one. */
  #keepFrom(start: number, filled: number): number {
    const rest = this.#buffer.subarray(start, filled);
    if (start === 0) this.#buffer = new Uint8Array(filled * 2);
    this.#buffer.set(rest);
    this.#aboveStart = -1;
    return rest.length;
  }

  /** Reads the records that end before `end`, and answers where the next one begins. */
  #records(end: number, isLast: boolean, visit: (record: CsvRecord) => boolean): number {
    const record = this.#record;
    let start = 0;
    while (start < end) {
      this.#fault = undefined;
      this.#breaks = 0;
      const next = this.#readRecord(start, end, isLast);
      if (next === INCOMPLETE) break;
      this.#aboveStart = start;
      start = next;
      record.line = this.#line;
      record.faults = this.#fault === undefined ? NO_FAULTS : [this.#fault];
      this.#line += this.#breaks + 1;
      if (!visit(record)) return STOPPED;
    }
    return start;
  }

  #readRecord(start: number, end: number, isLast: boolean): number {
    const buffer = this.#buffer;
    const roles = this.#roles;
    const above = this.#above;
    const aboveEnds = this.#aboveEnds;
    let column = this.#columnsAsAbove(start, end);
    let at = column === 0 ? start : start + (aboveEnds[column - 1] as number);
    let isCertain = true;
    for (; ; column++) {
      let role = at < end ? (roles[buffer[at] as number] as number) : 0;
      let stop = at;
      if (role === QUOTE_BYTE) {
        stop = this.#readQuoted(column, at, end, isLast);
        if (stop === INCOMPLETE) return INCOMPLETE;
        isCertain &&= this.#breaks === 0 && this.#fault === undefined;
      } else {
        let hash = 0;
        for (; stop < end; stop++) {
          const byte = buffer[stop] as number;
          role = roles[byte] as number;
          if (role === QUOTE_BYTE) {
            this.#fail('unescaped', this.#line + this.#breaks);
            isCertain = false;
          } else if (role !== 0) break;
          hash = (Math.imul(hash, 31) + byte) | 0;
        }
        if (stop === end && !isLast) return INCOMPLETE;
        // with rows cut at line feeds, a row of a CRLF file ends in a carriage return
        const isCrlf = stop < end && buffer[stop] === LINE_FEED && stop > at && buffer[stop - 1] === CARRIAGE_RETURN;
        this.#keep(column, at, isCrlf ? stop - 1 : stop, hash);
      }
      role = stop < end ? (roles[buffer[stop] as number] as number) : LINE_END_BYTE;
      at = stop + 1;
      if (column < COUNTED) aboveEnds[column] = isCertain && role === DELIMITER_BYTE ? at - start : NEVER;
      if (role === LINE_END_BYTE) {
        this.#record.cells = above.length === column + 1 ? above : above.slice(0, column + 1);
        this.#record.isBlank =
          column === 0 && isEmpty(above[0] as string) && roles[buffer[start] as number] !== QUOTE_BYTE;
        return at;
      }
    }
  }

  /** In how many columns a record begins as the one above: their texts are there already. */
  #columnsAsAbove(start: number, end: number): number {
    if (this.#aboveStart < 0) return 0;
    const buffer = this.#buffer;
    const ends = this.#aboveEnds;
    let column = 0;
    let i = this.#aboveStart;
    let at = start;
    for (; ; column++) {
      const stop = start + (ends[column] as number);
      if (stop > end) return column;
      while (at < stop && buffer[i] === buffer[at]) {
        i++;
        at++;
      }
      if (at < stop) return column;
    }
  }

  /** A closing quotation mark has blanks at most between it and the end of the cell. */
  #readQuoted(column: number, at: number, end: number, isLast: boolean): number {
    const buffer = this.#buffer;
    const line = this.#line + this.#breaks;
    let hash = 0;
    let isDoubled = false;
    for (let i = at + 1; ; i++) {
      for (; i < end && buffer[i] !== QUOTE; i++) {
        const byte = buffer[i] as number;
        if (byte === this.#lineEnd) this.#breaks++;
        hash = (Math.imul(hash, 31) + byte) | 0;
      }
      if (i >= end) {
        if (!isLast) return INCOMPLETE;
        this.#fail('unclosed', line);
        this.#keepQuoted(column, at + 1, end, hash, isDoubled);
        return end;
      }
      if (i + 1 < end && buffer[i + 1] === QUOTE) {
        isDoubled = true;
        hash = (Math.imul(hash, 31) + QUOTE) | 0;
        i++;
        continue;
      }
      let stop = i + 1;
      while (stop < end && this.#isBlank[buffer[stop] as number] === 1) stop++;
      if (stop === end && !isLast) return INCOMPLETE;
      const role = stop === end ? LINE_END_BYTE : (this.#roles[buffer[stop] as number] as number);
      if (role === DELIMITER_BYTE || role === LINE_END_BYTE) {
        this.#keepQuoted(column, at + 1, i, hash, isDoubled);
        return stop;
      }
      this.#fail('unescaped', line);
    }
  }

  #keepQuoted(column: number, from: number, to: number, hash: number, isDoubled: boolean): void {
    if (!isDoubled) return this.#keep(column, from, to, hash);
    this.#above[column] = decodeCell(this.#buffer.subarray(from, to)).replaceAll('""', '"');
    if (column < COUNTED) this.#record.numbers[column] = MOST_NUMBERED;
  }

  #keep(column: number, from: number, to: number, hash: number): void {
    const texts = column < COUNTED ? (this.#texts[column] ??= new CellTexts()) : undefined;
    const number = texts ? texts.number(this.#buffer, from, to, hash) : MOST_NUMBERED;
    if (texts) this.#record.numbers[column] = number;
    const isKnown = texts !== undefined && number < MOST_NUMBERED;
    this.#above[column] = isKnown ? texts.text(number) : decodeCell(this.#buffer.subarray(from, to));
  }

  #fail(reason: CsvFault['reason'], line: number): void {
    this.#fault ??= { reason, line };
  }
}

/** Positions are never below zero. */
const INCOMPLETE = -1;
const STOPPED = -2;

const isEmpty = (cell: string): boolean => cell === '' || cell === '\r';
