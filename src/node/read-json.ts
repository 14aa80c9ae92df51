import { decodeText } from '../io/text.js';
import { type Checked, problem } from '../model/problem.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';

const GEOMETRY_LIMIT = 100 * 1024 * 1024;

/** Reads a JSON file of the workspace. */
export async function readJson(file: string, files: WorkspaceFiles, onStep: OnStep): Promise<Checked<unknown>> {
  onStep({ kind: 'read', file });
  const bytes = await files.read(file, GEOMETRY_LIMIT);
  if (!bytes.value) return bytes;
  const decoded = decodeText(bytes.value, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  try {
    return { value: JSON.parse(decoded.value.text) as unknown, problems: decoded.problems };
  } catch {
    return { value: undefined, problems: [...decoded.problems, problem('syntax', { reason: 'json' }, { file })] };
  }
}
