import type { Utf8Text } from './utf8-text.js';

/** What separates the cells of a row. */
export type CsvDelimiter = ';' | ',' | '\t';

/** A row of a CSV file, with the line on which it begins. The object is the same for all rows, the array of cells is not. */
export interface CsvRecord {
  readonly cells: string[];
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

declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

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
/** Columns beyond are compared with no cell above. */
const COMPARED = 256;

/**
 * Cuts UTF-8 into records and cells. In most tables most cells are as the one above or as one that was met not long ago:
 * they are compared as bytes, and their text is the one that is there already.
 */
export class CsvScanner {
  readonly #roles = new Uint8Array(256);
  readonly #isBlank = new Uint8Array(256);
  readonly #lineEnd: number;
  readonly #texts = new KnownTexts();
  #buffer = new Uint8Array(FIRST_SIZE);
  readonly #record = { cells: [] as string[], line: 1, faults: NO_FAULTS, isBlank: false };
  /** Per column the text above and where its bytes stand; a length below zero is nothing to compare with. */
  readonly #above: string[] = [];
  readonly #aboveAt = new Int32Array(COMPARED);
  readonly #aboveLength = new Int32Array(COMPARED).fill(-1);
  #line = 1;
  /** Of the cell that was read last. */
  #text = '';
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
    visit({ cells: [], line: this.#line, faults: [{ reason: 'too-long', line: this.#line }], isBlank: false });
  }

  /** Moves the record that is not complete to the beginning; one that fills the buffer gets a larger one. */
  #keepFrom(start: number, filled: number): number {
    const rest = this.#buffer.subarray(start, filled);
    if (start === 0) this.#buffer = new Uint8Array(filled * 2);
    this.#buffer.set(rest);
    this.#aboveLength.fill(-1);
    return rest.length;
  }

  /** Reads the records that end before `end`, and answers where the next one begins. */
  #records(end: number, isLast: boolean, visit: (record: CsvRecord) => boolean): number {
    let start = 0;
    while (start < end) {
      this.#fault = undefined;
      this.#breaks = 0;
      const next = this.#readRecord(start, end, isLast);
      if (next === INCOMPLETE) break;
      start = next;
      const record = this.#record;
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
    const aboveAt = this.#aboveAt;
    const aboveLength = this.#aboveLength;
    let column = 0;
    for (let at = start; ; at++, column++) {
      const length = column < COMPARED ? (aboveLength[column] as number) : -1;
      let stop = at + length;
      let isSame = length >= 0 && stop < end;
      for (let i = aboveAt[column] as number, j = at; isSame && j < stop; i++, j++) isSame = buffer[i] === buffer[j];
      let role = isSame ? (roles[buffer[stop] as number] as number) : 0;
      if (role === DELIMITER_BYTE || role === LINE_END_BYTE) aboveAt[column] = at;
      else {
        stop = this.#readCell(at, end, isLast);
        if (stop === INCOMPLETE) return INCOMPLETE;
        role = stop < end ? (roles[buffer[stop] as number] as number) : LINE_END_BYTE;
        above[column] = this.#text;
        if (column < COMPARED) {
          aboveAt[column] = at;
          // a carriage return is part of a line end, but not of any other cell
          const isCertain = this.#breaks === 0 && this.#fault === undefined && buffer[stop - 1] !== CARRIAGE_RETURN;
          aboveLength[column] = isCertain ? stop - at : -1;
        }
      }
      if (role !== LINE_END_BYTE) {
        at = stop;
        continue;
      }
      this.#record.cells = above.slice(0, column + 1);
      this.#record.isBlank =
        column === 0 && isEmpty(above[0] as string) && roles[buffer[start] as number] !== QUOTE_BYTE;
      return stop + 1;
    }
  }

  /** Reads the cell that begins at `at`, and answers where its delimiter or line end is. */
  #readCell(at: number, end: number, isLast: boolean): number {
    const buffer = this.#buffer;
    const roles = this.#roles;
    if (at < end && roles[buffer[at] as number] === QUOTE_BYTE) return this.#readQuoted(at, end, isLast);
    let hash = 0;
    let stop = at;
    for (; stop < end; stop++) {
      const byte = buffer[stop] as number;
      const role = roles[byte] as number;
      if (role === QUOTE_BYTE) this.#fail('unescaped');
      else if (role !== 0) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (stop === end && !isLast) return INCOMPLETE;
    // with rows cut at line feeds, a row of a CRLF file ends in a carriage return
    const isCrlf = buffer[stop] === LINE_FEED && stop < end && stop > at && buffer[stop - 1] === CARRIAGE_RETURN;
    this.#text = this.#texts.at(buffer, at, isCrlf && this.#lineEnd === LINE_FEED ? stop - 1 : stop, hash);
    return stop;
  }

  /** A closing quotation mark has blanks at most between it and the end of the cell. */
  #readQuoted(at: number, end: number, isLast: boolean): number {
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
        this.#setQuoted(at + 1, end, hash, isDoubled);
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
        this.#setQuoted(at + 1, i, hash, isDoubled);
        return stop;
      }
      this.#fail('unescaped', line);
    }
  }

  #setQuoted(from: number, to: number, hash: number, isDoubled: boolean): void {
    const text = this.#texts.at(this.#buffer, from, to, hash);
    this.#text = isDoubled ? text.replaceAll('""', '"') : text;
  }

  #fail(reason: CsvFault['reason'], line = this.#line + this.#breaks): void {
    this.#fault ??= { reason, line };
  }
}

/** Positions are never below zero. */
const INCOMPLETE = -1;
const STOPPED = -2;

const isEmpty = (cell: string): boolean => cell === '' || cell === '\r';

const KNOWN = 8192;
const LONGEST_KNOWN = 64;

/** Texts that were met not long ago, by their bytes: the same bytes give the same string again. */
class KnownTexts {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #bytes = new Uint8Array(KNOWN * LONGEST_KNOWN);
  readonly #lengths = new Uint8Array(KNOWN);
  readonly #texts = Array.from({ length: KNOWN }, () => '');

  at(buffer: Uint8Array, from: number, to: number, hash: number): string {
    const length = to - from;
    if (length > LONGEST_KNOWN) return this.#decoder.decode(buffer.subarray(from, to));
    const slot = (hash ^ (hash >>> 13)) & (KNOWN - 1);
    const bytes = this.#bytes;
    let known = slot * LONGEST_KNOWN;
    let isKnown = this.#lengths[slot] === length;
    for (let at = from; isKnown && at < to; at++, known++) isKnown = bytes[known] === buffer[at];
    if (isKnown) return this.#texts[slot] as string;
    const text = this.#decoder.decode(buffer.subarray(from, to));
    bytes.set(buffer.subarray(from, to), slot * LONGEST_KNOWN);
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }
}
