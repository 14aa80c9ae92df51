import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  YAMLMap,
} from 'yaml';
import { type ConfigPath, parseConfigPath } from '../io/config-path.js';
import { decodeText } from '../io/text.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { readPlainYaml } from './plain-yaml.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** What a YAML file says, and where it says it. */
export interface YamlFile {
  readonly json: unknown;
  /** The same problem with the file and the line of its path, and a number as the file writes it: `04`, not `4`. */
  readonly locate: (problem: Problem) => Problem;
}

/** Reads YAML 1.2; what is plain in the quick way, see {@link readPlainYaml}. What is no YAML, and keys that stand twice in one place, are reported with their lines. */
export function readYaml(text: string, file: string): Checked<YamlFile> {
  const plain = readPlainYaml(text);
  if (plain) {
    // only a problem needs lines
    let parsed: Parsed | undefined;
    const locate = (found: Problem): Problem => located(found, (parsed ??= parse(text)), file);
    return { value: { json: plain.json, locate }, problems: [] };
  }
  const parsed = parse(text);
  const problems = parsed.document.errors.map((error) => syntaxProblem(error, text, file));
  if (problems.length > 0) return { value: undefined, problems };
  try {
    const json: unknown = parsed.document.toJS();
    return { value: { json, locate: (found) => located(found, parsed, file) }, problems };
  } catch {
    // a few aliases can stand for millions of values
    return { value: undefined, problems: [problem('syntax', { reason: 'too-many-aliases' }, { file })] };
  }
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

const YAML_LIMIT = 5 * 1024 * 1024;

/** Reads a YAML file of a workspace. */
export async function readYamlFile(files: WorkspaceFiles, file: string): Promise<Checked<YamlFile>> {
  const bytes = await files.read(file, YAML_LIMIT);
  if (!bytes.value) return { value: undefined, problems: bytes.problems };
  const decoded = decodeText(bytes.value, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { value, problems } = readYaml(decoded.value.text, file);
  return { value, problems: [...decoded.problems, ...problems] };
}

function syntaxProblem({ code, pos: [start, end], linePos }: YAMLError, text: string, file: string): Problem {
  const row = linePos?.[0].line;
  const place = row === undefined ? { file } : { file, row };
  if (code === 'DUPLICATE_KEY') return problem('id-duplicate', { kind: 'key', id: keyAt(text, start, end) }, place);
  return problem('syntax', { reason: code.toLowerCase().replaceAll('_', '-') }, place);
}

function keyAt(text: string, start: number, end: number): string {
  const found = /^[^:\r\n]+/.exec(text.slice(start, Math.max(end, start + 80)));
  return found?.[0].trim() ?? '';
}

function located(found: Problem, { document, lines }: Parsed, file: string): Problem {
  if (found.place.path === undefined || found.place.file !== undefined) return found;
  const { offset, source } = findPlace(document, parseConfigPath(found.place.path));
  const row = offset === undefined ? {} : { row: lines.linePos(offset).line };
  const params = found.code === 'text-unquoted' && source !== undefined ? { received: source } : found.params;
  return { ...found, params, place: { ...found.place, file, ...row } };
}

interface Found {
  readonly offset?: number | undefined;
  /** The value as the file writes it. */
  readonly source?: string | undefined;
}

/** Follows a path as far as there is something, and remembers where the last key or list entry began. */
function findPlace(document: Document, path: ConfigPath): Found {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isMap(target)) {
      const pair = target.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) return { offset };
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(target) && typeof step === 'number' && target.items[step] !== undefined) {
      node = target.items[step];
      offset = startOf(node) ?? offset;
    } else return { offset };
  }
  return { offset, source: isScalar(node) ? node.source : undefined };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** What is said of an entry, by its path. */
export interface YamlComment {
  readonly at: readonly string[];
  readonly text: string;
}

const FLOW_DEPTH = 3;
const LINE_WIDTH = 120;

/** A value as YAML for people: comments above the entries they speak of, small entries on one line. */
export function writeYaml(value: object, head: string, comments: readonly YamlComment[] = []): string {
  const document = new Document(value);
  for (const { at, text } of comments) comment(document, at, text);
  document.commentBefore = head.replace(/^/gm, ' ');
  setFlow(document.contents, 0);
  return document.toString({ lineWidth: LINE_WIDTH, singleQuote: true });
}

function comment(document: Document, path: readonly string[], text: string): void {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  if (!isMap(parent)) return;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair || !isScalar(pair.key)) return;
  const before = pair.key.commentBefore;
  pair.key.commentBefore = `${before ? `${before}\n` : ''} ${text}`;
}

function setFlow(node: unknown, depth: number): void {
  if (!(node instanceof YAMLMap)) {
    if (typeof node === 'object' && node !== null && 'items' in node)
      for (const item of node.items as unknown[]) setFlow(item, depth + 1);
    return;
  }
  const isPlain = node.items.every(({ value }: Pair) => isScalar(value));
  if (depth > 0 && (isPlain || depth > FLOW_DEPTH) && node.items.length <= FLOW_DEPTH) node.flow = true;
  for (const { value } of node.items) setFlow(value, depth + 1);
}
