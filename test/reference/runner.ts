import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, type CheckOptions, MalformedFile, type ReferenceFile, type Report } from './check.js';
import { checkFunctionCases } from './function-cases.js';
import { KINDS } from './kinds.js';

export interface FileReport extends Report {
  readonly file: string;
  readonly kind: string;
}

const FORMAT = 'sdc-ref/1';
/** Of files with cases for one function. */
const CASES_FORMAT = 1;

/** Holds one file against sozialraum. What cannot be read fails, what nobody can check is skipped: neither passes. */
export async function checkFile(
  folder: string,
  file: string,
  options: CheckOptions,
  kinds: ReadonlyMap<string, Check> = KINDS,
): Promise<FileReport> {
  const failed = (line: string, kind = '?'): FileReport => ({ file, kind, verdict: 'failed', lines: [line] });
  const content = parse(join(folder, file));
  if (content === undefined) return failed('malformed: no JSON object');
  if ('function' in content) return checkCases(file, content);
  const { format, kind } = content;
  if (format !== FORMAT) return failed(`malformed: format is ${JSON.stringify(format)}, not ${JSON.stringify(FORMAT)}`);
  if (typeof kind !== 'string') return failed('malformed: kind is missing');
  const check = kinds.get(kind);
  if (!check) return { file, kind, verdict: 'skipped', lines: ['skipped: unknown kind'] };
  try {
    return { file, kind, ...(await check(content, options)) };
  } catch (error) {
    if (error instanceof MalformedFile) return failed(`malformed: ${error.message}`, kind);
    return failed(`stopped: ${error instanceof Error ? error.message : String(error)}`, kind);
  }
}

function checkCases(file: string, content: ReferenceFile): FileReport {
  const kind = String(content.function);
  const failed = (line: string): FileReport => ({ file, kind, verdict: 'failed', lines: [line] });
  if (content.format !== CASES_FORMAT)
    return failed(`malformed: format is ${JSON.stringify(content.format)}, not ${CASES_FORMAT}`);
  try {
    return { file, kind, ...checkFunctionCases(content) };
  } catch (error) {
    if (error instanceof MalformedFile) return failed(`malformed: ${error.message}`);
    throw error;
  }
}

/** The files of a folder but its list of contents. */
export function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'INDEX.json')
    .sort();
}

export function summary(reports: readonly FileReport[]): string {
  const count = (verdict: Report['verdict']): number => reports.filter((report) => report.verdict === verdict).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

export function printed({ file, kind, verdict, lines }: FileReport): string {
  return [`${verdict.padEnd(7)} ${file} (${kind})`, ...lines.map((line) => `        ${line}`)].join('\n');
}

function parse(path: string): ReferenceFile | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? (content as ReferenceFile) : undefined;
  } catch {
    return undefined;
  }
}
