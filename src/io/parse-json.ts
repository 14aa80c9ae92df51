import { type Checked, problem } from '../model/problem.js';

/** Parsed JSON of which nothing is known yet; also `null` is a value. */
export interface ParsedJson {
  readonly json: unknown;
}

/** Nothing that is read lies deeper; what walks through a document may then call itself. */
const MOST_LEVELS = 100;

/** Parses a text. Problem: `syntax`, with the line where it can be told. */
export function parseJson(text: string, file: string): Checked<ParsedJson> {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (depthOf(content) > MOST_LEVELS)
    return { value: undefined, problems: [problem('syntax', { reason: 'too-deep' }, { file })] };
  try {
    return { value: { json: JSON.parse(content) }, problems: [] };
  } catch (error) {
    const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const row = position === undefined ? undefined : content.slice(0, Number(position)).split('\n').length;
    const place = row === undefined ? { file } : { file, row };
    return { value: undefined, problems: [problem('syntax', { reason: 'json' }, place)] };
  }
}

/** How many brackets are open at most, those in strings aside. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isString = false;
  for (let at = 0; at < text.length && most <= MOST_LEVELS; at++) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) most = Math.max(most, ++depth);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return most;
}

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
