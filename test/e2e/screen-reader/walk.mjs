// node test/e2e/screen-reader/walk.mjs [firefox] [chromium] [WALK...]: pages of the example city, and others, read by Orca.
// Prints what is spoken after each key, and ends with an error where a sentence of walks.mjs is missing. Installs Orca, Xvfb
// and what they need from Debian's packages (as root), and runs all of it on a display and in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putPages } from './pages.mjs';
import { walks } from './walks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const cli = join(root, 'dist/src/node/cli.js');
const PACKAGES = ['orca', 'at-spi2-core', 'python3-pyatspi', 'dbus-x11', 'xvfb', 'xdotool', 'dconf-gsettings-backend'];
const NEEDED = ['/usr/bin/orca', '/usr/libexec/at-spi-bus-launcher', '/usr/bin/Xvfb', '/usr/bin/xdotool'];
const BROWSERS = {
  firefox: (profile, address) => ['firefox-esr', '--no-remote', '--profile', profile, address],
  chromium: (profile, address) => [
    ...['chromium', '--no-sandbox', '--force-renderer-accessibility', '--no-first-run', '--disable-gpu', '--lang=de'],
    ...['--disable-features=Translate', `--user-data-dir=${profile}`, address],
  ],
};
/** Firefox shows the page that it is given, and nothing of its own. */
const PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'datareporting.policy.firstRunURL': '',
};
const preference = ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;
/** After so many faults whatever follows is heard at another place. */
const MOST_FAULTS = 5;
/** A machine that does much else takes its time. */
const PATIENCE = 20_000;
/** Nothing more is said once this long nothing was. */
const SILENCE = 900;

const folder = mkdtempSync(join(tmpdir(), 'sozialraum-orca-'));
const heard = join(folder, 'heard');
const started = [];
let display = '';

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const spoken = () => readFileSync(heard, 'utf8').split('\n').slice(0, -1);

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

/** Starts it with all that it will start itself, so that all of it ends together. */
function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', ...options });
  started.push(child);
  return child;
}

function end() {
  for (const { pid } of started.splice(0)) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
}

async function until(what, isThere, patience = 60_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await isThere();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${what} does not come`);
    await wait(100);
  }
}

function install() {
  const missing = NEEDED.some((path) => !existsSync(path));
  if (missing)
    run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
}

/** Publishes the example city and serves it; the address of its pages. */
async function serve() {
  const out = join(folder, 'out');
  run(process.execPath, [cli, 'publish', join(root, 'docs/examples/brueckstedt'), '--out', out, '--json']);
  await putPages(join(out, 'public/sozialmonitor'), folder);
  const server = start(process.execPath, [cli, 'serve', out, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  server.stdout.on('data', (text) => (said += text));
  const [address] = await until('the server', () => /http:\/\/[^"\s]+/.exec(said));
  return new URL('sozialmonitor/', address).href;
}

/** A screen that nobody sees. */
async function openDisplay() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  screen.stdio[3].on('data', (text) => (number += text));
  await until('Xvfb', () => number.endsWith('\n'));
  display = `:${number.trim()}`;
}

/** Orca, and then the browser, on a bus of their own. */
async function listen(browser, address, { path, title }) {
  const home = mkdtempSync(join(folder, browser));
  const [data, profile, runtime] = ['data', 'profile', 'run'].map((name) => join(home, name));
  for (const each of [join(data, 'orca'), profile, runtime]) mkdirSync(each, { recursive: true, mode: 0o700 });
  for (const file of ['heard.py', 'orca-customizations.py']) cpSync(join(here, file), join(data, 'orca', file));
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(preference).join(''));
  writeFileSync(heard, '');
  const env = {
    ...process.env,
    ...{ DISPLAY: display, HOME: home, XDG_DATA_HOME: data, XDG_CONFIG_HOME: home, XDG_RUNTIME_DIR: runtime },
    // Orca's own words in German, as on the machine of a German reader
    ...{ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'de', HEARD: heard },
    ...{ GTK_MODULES: 'gail:atk-bridge', ACCESSIBILITY_ENABLED: '1', GNOME_ACCESSIBILITY: '1', NO_AT_BRIDGE: '0' },
  };
  const script = [
    'gsettings set org.gnome.desktop.interface toolkit-accessibility true',
    'gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true',
    '/usr/libexec/at-spi-bus-launcher --launch-immediately &',
    'orca &',
    'until [ -s "$HEARD" ]; do sleep 0.2; done',
    '"$@"',
  ];
  const command = BROWSERS[browser](profile, new URL(path, address).href);
  start('dbus-run-session', ['--', 'sh', '-c', script.join('\n'), 'sh', ...command], { env });
  await until('Orca', () => spoken().length > 0);
  const tool = (...args) => spawnSync('xdotool', args, { env, encoding: 'utf8' });
  const window = await until('the browser', () =>
    tool('search', '--onlyvisible', '--name', 'Mozilla Firefox|Chromium').stdout.trim().split('\n').at(-1),
  );
  await wait(3000);
  tool('windowsize', window, '1280', '1000');
  tool('windowfocus', window);
  // a pointer in the middle of the window would point at a map
  tool('mousemove', '1279', '999');
  await until('the page', () => spoken().some((line) => line.includes(title)));
  await wait(3000);
  return (key) => tool('key', key);
}

const matches = (expected, line) =>
  typeof expected === 'string' ? line === expected || line === `${expected}.` : expected.test(line);

/** Presses, and waits for what is to be heard, or until nothing more is; what was heard. */
async function step(press, { press: key, times = 1, hear = [] }) {
  const before = spoken().length;
  for (let i = 0; i < times; i++) {
    press(key);
    if (times > 1) await wait(SILENCE);
  }
  const isHeard = () =>
    hear.every((each) =>
      spoken()
        .slice(before)
        .some((line) => matches(each, line)),
    );
  await until(key, isHeard, PATIENCE).catch(() => undefined);
  for (let count = -1; count !== spoken().length;) {
    count = spoken().length;
    await wait(SILENCE);
  }
  return spoken().slice(before);
}

/** What is wrong with it; nothing where it is as it should be. */
function faults({ times = 1, hear = [], not }, lines) {
  const missing = hear.filter((each) => !lines.some((line) => matches(each, line))).map((each) => `missing: ${each}`);
  const unwanted = lines.filter((line) => not?.test(line)).map((line) => `not wanted: ${line}`);
  const doubled = lines.filter((line, i) => lines.indexOf(line) < i).map((line) => `twice: ${line}`);
  return [...missing, ...unwanted, ...(times === 1 ? doubled : [])];
}

async function walkThrough(browser, address, name) {
  const found = [];
  const press = await listen(browser, address, walks[name]);
  for (const each of walks[name].steps) {
    const lines = await step(press, each);
    const wrong = faults(each, lines);
    console.log(`${each.press.padEnd(10)} ${lines.join(' ‖ ')}`);
    for (const fault of wrong) console.log(`${' '.repeat(10)} !! ${fault}`);
    found.push(...wrong);
    if (found.length > MOST_FAULTS) break;
  }
  console.log(
    `${browser}, ${name}: ${found.length === 0 ? 'as it should be' : `${found.length} sentences are not as they should be`}`,
  );
  return found.length;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    end();
    process.exit(1);
  });

const known = (names) => {
  const wished = names.filter((name) => process.argv.includes(name));
  return wished.length > 0 ? wished : names;
};
try {
  install();
  let count = 0;
  for (const browser of known(Object.keys(BROWSERS)))
    for (const name of known(Object.keys(walks))) {
      const address = await serve();
      await openDisplay();
      count += await walkThrough(browser, address, name);
      end();
    }
  if (count > 0) process.exitCode = 1;
} finally {
  end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
