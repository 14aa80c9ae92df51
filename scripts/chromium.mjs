// Finds a Chromium on this machine, or gets one. Plain Node without packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './ready.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'chrome',
];
const playwrightNames = [
  'chrome',
  'chrome.exe',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function newestFirst(folder) {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return [];
  }
}

function* standardPlaces(env) {
  if (platform() === 'win32')
    for (const base of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)) {
      yield join(base, 'Google/Chrome/Application/chrome.exe');
      yield join(base, 'Chromium/Application/chrome.exe');
      yield join(base, 'Microsoft/Edge/Application/msedge.exe');
    }
  if (platform() === 'darwin')
    for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge'])
      yield `/Applications/${app}.app/Contents/MacOS/${app}`;
}

function* playwrightDownloads(env) {
  const places = {
    win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || places[platform()] || join(homedir(), '.cache/ms-playwright');
  for (const build of newestFirst(cache).filter((folder) => folder.startsWith('chromium-')))
    for (const folder of newestFirst(join(cache, build)))
      for (const name of playwrightNames) yield join(cache, build, folder, name);
}

function* candidates(env) {
  for (const key of ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH']) if (env[key]) yield env[key];
  for (const folder of (env.PATH ?? '').split(delimiter)) for (const name of names) yield join(folder, name);
  yield* standardPlaces(env);
  yield* playwrightDownloads(env);
}

/**
 * Path of a Chromium, or undefined.
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  for (const file of candidates(env)) if (isExecutable(file)) return file;
  return undefined;
}

/** Chromium refuses its sandbox when run by root (containers, CI). */
export const chromiumArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []);

function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** As root on Debian; nothing happens elsewhere. */
function installPackage(name) {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], env);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], env);
}

/** Looks are compared as drawn with it: texts of another font have other lines. */
const FONT = 'Liberation Sans';

/** Has Chromium's `sans-serif` be the font of the looks: installed as root on Debian where it is missing. */
export function ensureFont() {
  // Chromium asks for Arial, or what stands for it
  const isThere = () => spawnSync('fc-match', ['Arial', 'family']).stdout?.toString().trim() === FONT;
  if (!isThere()) installPackage('fonts-liberation');
  if (!isThere())
    console.error(`${FONT} is missing: looks and widths of texts will differ. Install it, and run this again.`);
}

/**
 * Finds a Chromium, or installs Playwright's, or as root on Debian the distribution's.
 * @returns {string | undefined}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found (CHROME_PATH, PATH, Playwright cache); getting one.');
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  if (!findChromium()) installPackage('chromium');
  const installed = findChromium();
  if (!installed)
    console.error('Still no Chromium. Install Chromium or Chrome, set CHROME_PATH to it, and run this again.');
  return installed;
}
