import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { isWebAddress } from '../io/web-address.js';
import { type Checked, problem } from '../model/problem.js';
import { errorCode, readProblem } from './file-problem.js';
import type { WebFiles } from './web/web-files.js';

/** Reads the files of a workspace, and what it names on the web; nothing else. */
export interface WorkspaceFiles {
  /** @param file - Path within the folder, with `/` on every system, or an address on the web. */
  readonly read: (file: string, limit: number) => Promise<Checked<Uint8Array>>;
  /** Names of the files in a folder that end so, in the order of their names; none where there is no such folder. */
  readonly list: (folder: string, ending: string) => Promise<readonly string[]>;
}

/**
 * Files of a folder by their path in it. A path that leads out of the folder, also by a symbolic link, is refused.
 *
 * @param folders - The first that has the file is taken.
 * @param web - Absent where nothing comes from the web.
 */
export function workspaceFiles(folders: readonly string[], web?: WebFiles): WorkspaceFiles {
  return {
    async read(file, limit) {
      if (web && isWebAddress(file)) return web.read(file, limit);
      for (const folder of folders) {
        const path = join(resolve(folder), ...file.split('/'));
        try {
          if (!(await liesWithin(folder, path))) return refuse(problem('file-outside', { file }, { file }));
          const { size } = await stat(path);
          if (size > limit) return refuse(problem('file-too-large', { file, bytes: size, limit }, { file }));
          return { value: await readFile(path), problems: [] };
        } catch (error) {
          if (errorCode(error) !== 'ENOENT') return refuse(readProblem(error, file));
        }
      }
      return refuse(problem('file-missing', { file, folder: folders.join(', ') }, { file }));
    },
    async list(name, ending) {
      for (const folder of folders) {
        try {
          const names = await readdir(join(resolve(folder), ...name.split('/')));
          return names.filter((each) => each.endsWith(ending)).sort();
        } catch (error) {
          if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error;
        }
      }
      return [];
    },
  };
}

const refuse = (found: Checked<never>['problems'][number]): Checked<never> => ({ value: undefined, problems: [found] });

async function liesWithin(folder: string, path: string): Promise<boolean> {
  const root = await realpath(folder);
  const real = await realpath(path);
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}
