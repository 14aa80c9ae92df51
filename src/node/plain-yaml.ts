/**
 * Reads the plain part of YAML that tables of records are written in: mappings and sequences by indentation, values on one
 * line, flow collections on one line, comments on lines of their own. Everything else is left to a whole reader of YAML:
 * anchors, tags, texts over several lines, escapes, and whatever may be wrong.
 *
 * @returns What the text says by YAML 1.2's core schema; nothing where it is not as plain as that.
 */
export function readPlainYaml(text: string): { readonly json: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = text.split(/\r?\n/).flatMap((line): Line[] => {
    const indent = spacesBefore(line);
    const written = withoutSpaces(line);
    return written === '' || written.startsWith('#') ? [] : [{ indent, text: written }];
  });
  if (lines[0]?.indent !== 0) return undefined;
  const reader = { lines, at: 0 };
  try {
    const json = mapping(reader, 0);
    return reader.at === lines.length ? { json } : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

// nobody writes deeper by hand, and no file shall exhaust the stack
const DEEPEST = 100;

function spacesBefore(text: string): number {
  let count = 0;
  while (text[count] === ' ') count++;
  return count;
}

/** Without spaces at either end: no other kind of space is one to YAML. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(Math.min(spacesBefore(text), end), end);
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Reader {
  readonly lines: Line[];
  at: number;
}

const NOT_PLAIN = new Error('not plain');
const leave = (): never => {
  throw NOT_PLAIN;
};

// tabs, controls, separators that are no line ends everywhere, and marks of documents and directives
const UNUSUAL = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;
const ENTRY = /^([A-Za-z][\w-]*):(?: +(.+))?$/;
// as keys these are no texts
const NO_KEY = /^(?:null|true|false)$/i;

function mapping(reader: Reader, indent: number): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (;;) {
    const line = reader.lines[reader.at];
    if (indent > DEEPEST) return leave();
    if (!line || line.indent < indent) return found;
    const [, key, value] = (line.indent === indent && ENTRY.exec(line.text)) || leave();
    if (key === undefined || NO_KEY.test(key) || Object.hasOwn(found, key)) return leave();
    reader.at++;
    found[key] = value === undefined ? nested(reader, indent) : oneLine(value);
  }
}

/** What stands below a key: a mapping or a sequence that is indented further, or nothing. */
function nested(reader: Reader, indent: number): unknown {
  const line = reader.lines[reader.at];
  if (!line || line.indent < indent) return null;
  const isSequence = line.text.startsWith('- ');
  if (line.indent === indent) return isSequence ? leave() : null;
  return isSequence ? sequence(reader, line.indent) : mapping(reader, line.indent);
}

function sequence(reader: Reader, indent: number): unknown[] {
  const found: unknown[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent < indent) return found;
    if (line.indent > indent || !line.text.startsWith('- ')) return leave();
    const item = line.text.slice(2);
    if (ENTRY.test(item)) {
      // the first entry of a mapping stands behind the dash
      reader.lines[reader.at] = { indent: indent + 2, text: item };
      found.push(mapping(reader, indent + 2));
    } else {
      reader.at++;
      found.push(oneLine(item));
    }
  }
}

function oneLine(text: string): unknown {
  if (text.startsWith('[') || text.startsWith('{')) {
    const flow = { text, at: 0, depth: 0 };
    const value = flowValue(flow);
    return flow.at === text.length ? value : leave();
  }
  return quoted(text) ?? plain(text, BLOCK_TEXT);
}

function quoted(text: string): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : undefined;
}

// a text that no sign of YAML is in: neither an indicator at its beginning nor a comment nor a colon with a space
const BLOCK_TEXT = /^[\p{L}\p{N}(„“‚»«§](?:(?! #|: |:$).)*$/u;
const FLOW_TEXT = /^[\p{L}\p{N}(„“‚»«§][^,[\]{}:#]*$/u;
const WHOLE = /^[-+]?\d{1,15}$/;
const DECIMAL = /^[-+]?\d{1,15}\.\d{1,15}$/;
// other ways of writing a number, or nothing
const RARE = /^(?:0[ox]|[-+]?[\d.]+(?:e[-+]?\d+)?$)/i;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

function plain(text: string, shape: RegExp): unknown {
  if (WHOLE.test(text) || DECIMAL.test(text)) return Number(text);
  if (!shape.test(text) || RARE.test(text)) return leave();
  if (Object.hasOwn(WORDS, text)) return WORDS[text];
  return NO_KEY.test(text) ? leave() : text;
}

interface Flow {
  readonly text: string;
  at: number;
  /** Brackets that are open. */
  depth: number;
}

function flowValue(flow: Flow): unknown {
  const sign = flow.text[flow.at];
  if (sign === '[') return flowList(flow);
  if (sign === '{') return flowMapping(flow);
  const rest = flow.text.slice(flow.at);
  const [written = ''] = /^(?:'(?:[^']|'')*'|"[^"\\]*"|[^,[\]{}]+)/.exec(rest) ?? [];
  flow.at += written.length;
  const text = withoutSpaces(written);
  return quoted(text) ?? plain(text, FLOW_TEXT);
}

function skipSpaces(flow: Flow): void {
  while (flow.text[flow.at] === ' ') flow.at++;
}

/** Goes through what stands between brackets; neither empty entries nor a comma at the end. */
function entries(flow: Flow, end: string, entry: () => void): void {
  if (++flow.depth > DEEPEST) return leave();
  flow.at++;
  skipSpaces(flow);
  if (flow.text[flow.at] === end) flow.at++;
  else
    for (;;) {
      skipSpaces(flow);
      entry();
      skipSpaces(flow);
      const sign = flow.text[flow.at++];
      if (sign === end) break;
      if (sign !== ',') return leave();
    }
  flow.depth--;
}

function flowList(flow: Flow): unknown[] {
  const found: unknown[] = [];
  entries(flow, ']', () => found.push(flowValue(flow)));
  return found;
}

function flowMapping(flow: Flow): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  entries(flow, '}', () => {
    const [written, key] = /^([A-Za-z][\w-]*): +/.exec(flow.text.slice(flow.at)) ?? leave();
    if (key === undefined || NO_KEY.test(key) || Object.hasOwn(found, key)) return leave();
    flow.at += written.length;
    found[key] = flowValue(flow);
  });
  return found;
}
