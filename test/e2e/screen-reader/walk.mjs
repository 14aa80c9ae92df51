// node test/e2e/screen-reader/walk.mjs [firefox] [chromium] [WALK...]: pages of the example city, and others, read by Orca.
// Prints what is spoken after each key, and ends with an error where a sentence of walks.mjs is missing. Installs Orca, Xvfb
// and what they need from Debian's packages (as root), and runs all of it on a display and in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putPages } from './pages.mjs';
import { serve } from './server.mjs';
import { browsers, Session, until } from './session.mjs';
import { walks } from './walks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const cli = join(root, 'dist/src/node/cli.js');
const PACKAGES = ['orca', 'at-spi2-core', 'python3-pyatspi', 'dbus-x11', 'xvfb', 'xdotool', 'dconf-gsettings-backend'];
const NEEDED = ['/usr/bin/orca', '/usr/libexec/at-spi-bus-launcher', '/usr/bin/Xvfb', '/usr/bin/xdotool'];
/** After so many faults whatever follows is heard at another place. */
const MOST_FAULTS = 5;
/** What is to be heard has so long to come: a machine that does much else takes its time. */
const PATIENCE = 20_000;

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
}

function install() {
  if (NEEDED.every((path) => existsSync(path))) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { env });
}

/** Publishes the example city with the pages of the walks beside it; the folder. */
async function publish(folder) {
  const out = join(folder, 'out');
  run(process.execPath, [cli, 'publish', join(root, 'docs/examples/brueckstedt'), '--out', out, '--json']);
  const city = join(out, 'public/sozialmonitor');
  await putPages(city, folder);
  return city;
}

const matches = (expected, line) =>
  typeof expected === 'string' ? line === expected || line === `${expected}.` : expected.test(line);

/** Presses, and waits for what is to be heard, and until nothing more is; what was heard. */
async function step(session, { press, times = 1, hear = [] }) {
  const before = session.spoken.length;
  for (let i = 0; i < times; i++) {
    session.press(press);
    await session.quiet();
  }
  const heard = () => session.spoken.slice(before);
  const isHeard = () => hear.every((each) => heard().some((line) => matches(each, line)));
  if (!isHeard()) {
    await until(press, isHeard, PATIENCE).catch(() => undefined);
    await session.quiet();
  }
  return heard();
}

/** What is wrong with it; nothing where it is as it should be. */
function faults({ times = 1, hear = [], not }, lines) {
  const missing = hear.filter((each) => !lines.some((line) => matches(each, line))).map((each) => `missing: ${each}`);
  const unwanted = lines.filter((line) => not?.test(line)).map((line) => `not wanted: ${line}`);
  const doubled = lines.filter((line, i) => lines.indexOf(line) < i).map((line) => `twice: ${line}`);
  return [...missing, ...unwanted, ...(times === 1 ? doubled : [])];
}

async function walkThrough(session, steps) {
  const found = [];
  for (const each of steps) {
    const lines = await step(session, each);
    const wrong = faults(each, lines);
    console.log(`${each.press.padEnd(10)} ${lines.join(' ‖ ')}`);
    for (const fault of wrong) console.log(`${' '.repeat(10)} !! ${fault}`);
    found.push(...wrong);
    if (found.length > MOST_FAULTS) break;
  }
  return found.length;
}

const known = (names) => {
  const wished = names.filter((name) => process.argv.includes(name));
  return wished.length > 0 ? wished : names;
};

const folder = mkdtempSync(join(tmpdir(), 'sozialraum-orca-'));
let session;

async function leave() {
  await session?.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void leave().finally(() => process.exit(1)));

try {
  install();
  const server = await serve(await publish(folder));
  for (const browser of known(browsers))
    for (const name of known(Object.keys(walks))) {
      const { path, steps } = walks[name];
      session = new Session(folder);
      server.forget();
      await session.open(browser, new URL(path, server.address).href, server.hasDrawn);
      const count = await walkThrough(session, steps);
      await session.end();
      console.log(
        `${browser}, ${name}: ${count === 0 ? 'as it should be' : `${count} sentences are not as they should be`}`,
      );
      if (count > 0) process.exitCode = 1;
    }
  server.close();
} finally {
  await leave();
}
