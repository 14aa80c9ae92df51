import { type Problem, problem } from '../model/problem.js';
import { describe, isRecord, type Json } from './shape.js';
import { TEXT_ENCODINGS, type TextEncoding } from './text-encoding.js';

/** Reads parts of a description and collects what is wrong with it, and what of it is not used. */
export class DescriptionParts {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #leftOut = new Map<string, { readonly path: string; count: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  wrong(path: string, expected: string, received: unknown): undefined {
    const params = { expected, received: describe(received) };
    this.problems.push(problem('value-unexpected', params, { file: this.#file, path }));
    return undefined;
  }

  /** A property that changes what the data mean, and is not used. */
  leftOut(path: string, property: string): void {
    const known = this.#leftOut.get(property);
    if (known) known.count++;
    else this.#leftOut.set(property, { path, count: 1 });
  }

  /** What is left out as problems: each property once. */
  leftOutProblems(): Problem[] {
    return [...this.#leftOut].map(([property, { path, count }]) =>
      problem('description-left-out', { property, count }, { file: this.#file, path }, 'warning'),
    );
  }

  record(json: unknown, path: string): Json | undefined {
    return isRecord(json) ? json : this.wrong(path, 'object', json);
  }

  list(json: unknown, path: string): readonly unknown[] {
    if (Array.isArray(json)) return json;
    this.wrong(path, 'list', json);
    return [];
  }

  /** A text, or several. */
  texts(json: unknown, path: string): readonly string[] {
    if (json === undefined) return [];
    const all: readonly unknown[] = Array.isArray(json) ? json : [json];
    if (all.every((each) => typeof each === 'string')) return all;
    this.wrong(path, 'text', json);
    return [];
  }

  number(json: unknown, path: string): number | undefined {
    if (json === undefined) return undefined;
    const value = typeof json === 'string' && /^[+-]?\d+(\.\d+)?$/.test(json) ? Number(json) : json;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong(path, 'number', json);
  }

  delimiter(json: unknown, path: string): ';' | ',' | '\t' {
    if (json === undefined || json === ',') return ',';
    if (json === ';' || json === '\t') return json;
    this.wrong(path, '; | , | tab', json);
    return ',';
  }

  encoding(json: unknown, path: string): TextEncoding | undefined {
    if (json === undefined) return undefined;
    const name = typeof json === 'string' ? json.toLowerCase() : '';
    const usual =
      { utf8: 'utf-8', 'iso-8859-1': 'windows-1252', latin1: 'windows-1252', cp1252: 'windows-1252' }[name] ?? name;
    return TEXT_ENCODINGS.find((each) => each === usual) ?? this.wrong(path, TEXT_ENCODINGS.join(' | '), json);
  }
}

/** A text that is there and not empty. */
export const textIn = (json: unknown): string | undefined =>
  typeof json === 'string' && json !== '' ? json : undefined;

/** A sign that groups digits, where it is one that is read. */
export function groupSign(parts: DescriptionParts, json: unknown, path: string): '.' | ',' | ' ' | "'" | undefined {
  if (json === undefined || json === '') return undefined;
  if (json === '.' || json === ',' || json === ' ' || json === "'") return json;
  return parts.wrong(path, ". | , | blank | '", json);
}

export function decimalSign(parts: DescriptionParts, json: unknown, path: string): '.' | ',' {
  if (json === undefined || json === '.') return '.';
  if (json === ',') return ',';
  parts.wrong(path, '. | ,', json);
  return '.';
}
