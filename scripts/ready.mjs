// Makes a fresh clone ready to use. Plain Node without packages, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the script with a message when this Node is too old. */
export function requireNode([major, minor] = process.versions.node.split('.').map(Number)) {
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed, this is ${process.version}. See https://nodejs.org/`);
  process.exit(1);
}

/** npm notes what it installed in node_modules/.package-lock.json; optional packages differ by platform. */
export function isInstalled(folder = root) {
  try {
    const packages = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).packages;
    const have = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json')).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || optional || devOptional || have[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund'];
  const { npm_execpath: npm } = process.env;
  const [command, ...rest] = npm ? [process.execPath, npm, ...args] : ['npm', ...args];
  // without npm around it, Windows finds npm.cmd by its shell only
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit', shell: !npm });
  return status === 0;
}

/** Installs the packages of package-lock.json where they are missing. */
export function makeReady() {
  requireNode();
  if (isInstalled()) return;
  const begin = Date.now();
  console.log('Installing packages (npm ci), about a minute …');
  if (!npmCi()) {
    console.error('npm ci failed, see above.');
    process.exit(1);
  }
  console.log(`Packages installed in ${Math.round((Date.now() - begin) / 1000)} s`);
}
