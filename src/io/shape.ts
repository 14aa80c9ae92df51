import { own } from '../model/own.js';
import { type Place, problem, type Problem } from '../model/problem.js';

/** Told of everything that does not fit: where, what was expected, what came. */
export type Report = (path: string, expected: string, received: unknown) => void;

/** What came instead of what was expected, short enough for a message. */
export function describe(received: unknown): string {
  if (Array.isArray(received)) return `list of ${received.length}`;
  if (typeof received === 'object' && received !== null) return 'object';
  return typeof received === 'string' ? received.slice(0, 80) : `${JSON.stringify(received)}`;
}

/** Notes what does not fit as a problem of a place: what is missing, and what is something else. */
export const reporter =
  (problems: Problem[], place: Place): Report =>
  (path, expected, received) => {
    const at = { ...place, path: path.replace(/^\./, '') };
    problems.push(
      received === undefined
        ? problem('value-missing', { expected }, at)
        : problem('value-unexpected', { expected, received: describe(received) }, at),
    );
  };

/** What lies behind these keys; nothing where something on the way is no object. */
export const within = (json: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((inner, key) => (isRecord(inner) ? own(inner, key) : undefined), json);

/** What JSON has to look like; keys it does not name are let through. `T` is what fits. */
export interface Shape<T> {
  (json: unknown, path: string, report: Report): void;
  readonly fits?: T;
}

/** What fits a shape. */
export type Fitting<S> = S extends Shape<infer T> ? T : never;

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Whatever a test holds for; `expected` names it. */
export function that<T>(expected: string, holds: (json: unknown) => boolean): Shape<T> {
  return (json, path, report) => {
    if (!holds(json)) report(path, expected, json);
  };
}

export const string = that<string>('string', (json) => typeof json === 'string');
export const number = that<number>('number', Number.isFinite);
export const boolean = that<boolean>('boolean', (json) => typeof json === 'boolean');

/** A text that matches a pattern, which is also what is said to be expected. */
export const matching = (pattern: RegExp): Shape<string> =>
  that(String(pattern), (json) => typeof json === 'string' && pattern.test(json));

/** A whole number between two others. */
export const integer = (from: number, to: number): Shape<number> =>
  that(`${from}…${to}`, (json) => Number.isInteger(json) && (json as number) >= from && (json as number) <= to);

/** One of some words. */
export const oneOf = <T extends string>(words: readonly T[]): Shape<T> =>
  that(words.join(' | '), (json) => (words as readonly unknown[]).includes(json));

/** A list of which every item fits. */
export const list =
  <T>(item: Shape<T>): Shape<T[]> =>
  (json, path, report) => {
    if (Array.isArray(json)) json.forEach((each, i) => item(each, `${path}[${i}]`, report));
    else report(path, 'list', json);
  };

/** An object of which every value fits, whatever its keys. */
export const record =
  <T>(value: Shape<T>): Shape<Record<string, T>> =>
  (json, path, report) => {
    if (isRecord(json)) for (const key of Object.keys(json)) value(json[key], `${path}.${key}`, report);
    else report(path, 'object', json);
  };

/** What fits one of two shapes; a misfit is reported as the second has it. */
export const either =
  <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (json, path, report) => {
    let fits = true;
    first(json, path, () => (fits = false));
    if (!fits) second(json, path, report);
  };

/** What may be absent. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (json, path, report) => {
    if (json !== undefined) shape(json, path, report);
  };

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<S extends Shapes> = { [K in keyof S]: undefined extends Fitting<S[K]> ? K : never }[keyof S];
type Fields<S extends Shapes> = { [K in Exclude<keyof S, OptionalKey<S>>]: Fitting<S[K]> } & {
  [K in OptionalKey<S>]?: Fitting<S[K]>;
};

/** An object whose named values fit. */
export const object =
  <S extends Shapes>(shapes: S): Shape<Fields<S>> =>
  (json, path, report) => {
    if (isRecord(json)) for (const key of Object.keys(shapes)) shapes[key]?.(json[key], `${path}.${key}`, report);
    else report(path, 'object', json);
  };
