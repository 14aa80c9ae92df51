import { type Checked, hasErrors, problem } from '../model/problem.js';
import type { CrosswalkCodes } from './crosswalk-table.js';
import { parseJson } from './parse-json.js';
import { RowProblems } from './row-problems.js';
import { isRecord } from './shape.js';
import { decodeText } from './text.js';

/** True for an object that says of each code to which codes it corresponds. */
export const isMatches = (json: unknown): json is Readonly<Record<string, readonly string[]>> =>
  isRecord(json) &&
  Object.keys(json).length > 0 &&
  Object.values(json).every((each) => Array.isArray(each) && each.every((code) => typeof code === 'string'));

/**
 * Reads a list of which areas of two editions of boundaries correspond: a JSON object with a list of codes for each code,
 * in either direction or both. Of several levels in one list, those are taken whose codes are known; a pair given twice
 * counts once. It has no sizes: `matchedOverlaps` takes those of the new areas.
 *
 * Problems: `value-unexpected` for JSON of another shape, `area-unknown` (warning) for a code that is in one of the editions
 * by its counterpart, but not itself; `rows-none`, and those of reading text.
 *
 * @see docs/methods/boundary-reform.md
 *
 * @example
 * ```ts
 * readCrosswalkMatches(new TextEncoder().encode('{"a":["x","y"],"x":["a"]}'), 'a.json', { from: new Set(['a']), to: new Set(['x', 'y']) }).value // => [['a', 'x'], ['a', 'y']]
 * ```
 */
export function readCrosswalkMatches(
  bytes: Uint8Array,
  file: string,
  codes: CrosswalkCodes,
): Checked<readonly (readonly [from: string, to: string])[]> {
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const parsed = parseJson(decoded.value.text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const { json } = parsed.value;
  if (!isMatches(json)) {
    const params = { expected: 'lists of codes by code', received: 'JSON' };
    return { value: undefined, problems: [problem('value-unexpected', params, { file })] };
  }
  const rowProblems = new RowProblems(file);
  const pairs = pairsOf(json, codes, rowProblems);
  const problems = [...decoded.problems, ...rowProblems.list()];
  if (pairs.length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: 0 }, { file }));
  return { value: hasErrors(problems) ? undefined : pairs, problems };
}

function pairsOf(
  json: Readonly<Record<string, readonly string[]>>,
  { from, to }: CrosswalkCodes,
  problems: RowProblems,
): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  Object.entries(json).forEach(([code, others], at) => {
    for (const other of others) {
      const isForward = from.has(code) || to.has(other);
      const isBackward = to.has(code) || from.has(other);
      if (!isForward && !isBackward) continue;
      const [old, now] = isForward ? [code, other] : [other, code];
      const unknown = [...(from.has(old) ? [] : [old]), ...(to.has(now) ? [] : [now])];
      for (const each of unknown) problems.add('area-unknown', '', each, at + 1, (area) => ({ area }), 'warning');
      if (unknown.length === 0) pairs.set(`${old}\n${now}`, [old, now]);
    }
  });
  return [...pairs.values()];
}
