import { readFile, stat } from 'node:fs/promises';
import { type FileTable, readPublishedFile, TABLE_LIMIT } from '../io/published-file.js';
import { type Checked, problem } from '../model/problem.js';
import { readProblem } from './file-problem.js';

/**
 * Reads the tables of a file by what it holds, as {@link readPublishedFile}.
 *
 * @param sheet - Name of the only sheet to read.
 */
export async function readTables(file: string, sheet: string | undefined): Promise<Checked<readonly FileTable[]>> {
  const bytes = await readBytes(file);
  return bytes.value ? readPublishedFile(bytes.value, file, sheet) : { value: undefined, problems: bytes.problems };
}

/** The bytes of a file that a person names, if it is no larger than a table may be. */
export async function readBytes(file: string): Promise<Checked<Uint8Array>> {
  try {
    const { size } = await stat(file);
    // before it fills the memory
    const problems =
      size > TABLE_LIMIT ? [problem('file-too-large', { file, bytes: size, limit: TABLE_LIMIT }, { file })] : [];
    return problems.length > 0 ? { value: undefined, problems } : { value: await readFile(file), problems };
  } catch (error) {
    return { value: undefined, problems: [readProblem(error, file)] };
  }
}
