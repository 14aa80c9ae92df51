import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterTest } from '../after-test.js';
import { geometry, table, yaml } from './workspace-sample.js';

export { geometry, table, yaml } from './workspace-sample.js';

/** A new empty folder, removed after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-'));
  afterTest(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files by their path with `/`; `undefined` leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A new folder with these files. */
export function folderWith(files: Files): string {
  const folder = tempFolder();
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = join(folder, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A sound workspace, with some files replaced. */
export function workspaceFolder(files: Files = {}): string {
  return folderWith({
    'sozialraum.yaml': yaml,
    'geometry/stadtteile.geojson': JSON.stringify(geometry),
    'tables/einwohner.csv': table,
    ...files,
  });
}
