import { type Problem, problem } from '../model/problem.js';

const LOCKED = ['EBUSY', 'EPERM', 'EACCES'];

/**
 * Why a file could not be read. Windows has one answer for a file that another program holds open and for one that is
 * forbidden; in an office it is Excel. Elsewhere only `EBUSY` means that.
 */
export function readProblem(error: unknown, file: string, platform: string = process.platform): Problem {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file-missing', { file }, { file });
  if (isLocked(code, platform)) return problem('file-locked', { file }, { file });
  return problem('file-unreadable', { file, reason: code }, { file });
}

/** Why a file or folder could not be written. */
export function writeProblem(error: unknown, file: string, platform: string = process.platform): Problem {
  const code = errorCode(error);
  if (isLocked(code, platform)) return problem('file-locked', { file }, { file });
  return problem('file-unwritable', { file, reason: code }, { file });
}

/** The system's code of an error, such as `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function isLocked(code: string, platform: string): boolean {
  return platform === 'win32' ? LOCKED.includes(code) : code === 'EBUSY';
}
