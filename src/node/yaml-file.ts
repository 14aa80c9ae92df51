import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type ConfigPath, parseConfigPath } from '../io/config-path.js';
import { decodeText } from '../io/text.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** What a YAML file says, and where it says it. */
export interface YamlFile {
  readonly json: unknown;
  /** The same problem with the file and the line of its path, and a number as the file writes it: `04`, not `4`. */
  readonly locate: (problem: Problem) => Problem;
}

/** Reads YAML 1.2. What is no YAML, and keys that stand twice in one place, are reported with their lines. */
export function readYaml(text: string, file: string): Checked<YamlFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error) => syntaxProblem(error, text, file));
  if (problems.length > 0) return { value: undefined, problems };
  try {
    const json: unknown = document.toJS();
    return { value: { json, locate: (found) => located(found, document, lines, file) }, problems };
  } catch {
    // a few aliases can stand for millions of values
    return { value: undefined, problems: [problem('syntax', { reason: 'too-many-aliases' }, { file })] };
  }
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

function located(found: Problem, document: Document, lines: LineCounter, file: string): Problem {
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
