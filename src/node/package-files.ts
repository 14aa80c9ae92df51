import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageScript } from '../publish/page.js';
import type { OutputFile } from './write-folder.js';

const SCRIPT = 'sozialraum.min.js';
/** The script, the parts it fetches from beside it when they are needed, and the licences of what is in all of them. */
const SCRIPT_FILES = /^sozialraum(-\w[\w-]*)?\.min\.js(\.LICENSES\.txt)?$/;

/** The folder of this package, from its sources as from what is built of them. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** The folder of the audit's page, as it is built. */
export function auditPageFolder(): string {
  return join(packageFolder(), 'dist', 'audit');
}

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The one-file build of the elements with the licences of what is in it, and how a page beside it loads it. */
export interface ElementsScript {
  readonly script: PageScript;
  readonly files: readonly OutputFile[];
}

/** The script that published pages load; before `npm run build` there is none, and pages show their tables. */
export async function elementsScript(): Promise<ElementsScript> {
  const href = SCRIPT;
  const built = join(packageFolder(), 'dist');
  if (!existsSync(join(built, SCRIPT))) return { script: { href }, files: [] };
  const hashes = JSON.parse(await readFile(join(built, 'sri.json'), 'utf8')) as Record<string, string>;
  const integrity = hashes[SCRIPT];
  const names = (await readdir(built)).filter((name) => SCRIPT_FILES.test(name)).sort();
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(built, name))] as const));
  return { script: { href, ...(integrity === undefined ? {} : { integrity }) }, files };
}
