import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { type Checked, problem } from '../model/problem.js';
import { readProblem } from './file-problem.js';

/** Name of the variable that may hold the key in place of a file. */
const KEY_VARIABLE = 'SOZIALRAUM_KEY';

const DIGITS = 32;

/**
 * The secret key of methods that change counts by a key: 32 hexadecimal digits, from a file or else from the environment
 * variable {@link KEY_VARIABLE}; nothing where there is neither. It is read and never written.
 *
 * Problems: those of reading; `key-invalid`; `key-inside` for a file in one of the folders, which leave the house or are
 * handed on.
 */
export async function readSecretKey(
  file: string | undefined,
  folders: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Checked<SecretKey>> {
  if (file === undefined) {
    const given = environment[KEY_VARIABLE];
    return given === undefined || given === '' ? { value: undefined, problems: [] } : keyOf(given, KEY_VARIABLE);
  }
  const around = await folderAround(file, folders);
  if (around !== undefined)
    return { value: undefined, problems: [problem('key-inside', { file, folder: around }, { file })] };
  try {
    return keyOf(await readFile(file, 'utf8'), file);
  } catch (error) {
    return { value: undefined, problems: [readProblem(error, file)] };
  }
}

function keyOf(text: string, file: string): Checked<SecretKey> {
  const digits = text.trim();
  if (!/^[0-9a-f]{32}$/i.test(digits))
    return { value: undefined, problems: [problem('key-invalid', { digits: DIGITS }, { file })] };
  const word = (at: number): number => Number.parseInt(digits.slice(8 * at, 8 * at + 8), 16);
  return { value: [word(0), word(1), word(2), word(3)], problems: [] };
}

async function folderAround(file: string, folders: readonly string[]): Promise<string | undefined> {
  const own = await realPlace(file);
  for (const folder of folders) if (own.startsWith((await realPlace(folder)) + sep)) return folder;
  return undefined;
}

async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}
