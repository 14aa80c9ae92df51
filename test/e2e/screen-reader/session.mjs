// A screen that nobody sees, and on it a browser that Orca reads.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const BROWSERS = {
  firefox: (profile, address) => ['firefox-esr', '--no-remote', '--profile', profile, address],
  chromium: (profile, address) => [
    ...['chromium', '--no-sandbox', '--force-renderer-accessibility', '--no-first-run', '--disable-gpu', '--lang=de'],
    ...[`--user-data-dir=${profile}`, address],
  ],
};
export const browsers = Object.keys(BROWSERS);

/** Firefox shows the page that it is given, and nothing of its own. */
const PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'datareporting.policy.firstRunURL': '',
};
/** Chromium does not ask whether to translate it. */
const CHROMIUM_PREFERENCES = { translate: { enabled: false } };
const preference = ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;

/** Longer than an element waits before it says what has changed. */
const SILENCE = 1200;
/** Part of a processor's time that browser, bus and Orca take at rest: a caret blinks. */
const AT_REST = 0.15;
const TICKS_A_SECOND = 100;

/** Waits until it is so. */
export async function until(what, isThere, patience = 120_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await isThere();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${what} does not come within ${patience / 1000} s`);
    await wait(100);
  }
}

/** Screen, bus, Orca and browser: one of each, which begin and end together. */
export class Session {
  #env;
  #heard;
  #folder;

  /** @param {string} folder - For what it needs and leaves. */
  constructor(folder) {
    this.#folder = mkdtempSync(join(folder, 'session-'));
    this.#heard = join(this.#folder, 'heard');
    writeFileSync(this.#heard, '');
    // by which all that belongs to it is known
    this.#env = { ...process.env, HEARD: this.#heard };
  }

  /** What has been said. */
  get spoken() {
    return readFileSync(this.#heard, 'utf8').split('\n').slice(0, -1);
  }

  /** Opens a page and waits until it is drawn and nothing more is said. */
  async open(browser, address, isDrawn) {
    const display = await this.#openDisplay();
    this.#env = { ...this.#env, ...this.#surroundings(display) };
    const script = [
      'gsettings set org.gnome.desktop.interface toolkit-accessibility true',
      'gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true',
      '/usr/libexec/at-spi-bus-launcher --launch-immediately &',
      'orca &',
      'until [ -s "$HEARD" ]; do sleep 0.2; done',
      '"$@"',
    ];
    const command = BROWSERS[browser](join(this.#folder, 'profile'), address);
    this.#start('dbus-run-session', ['--', 'sh', '-c', script.join('\n'), 'sh', ...command]);
    await until('Orca', () => this.spoken.length > 0);
    const window = await until('the browser', () =>
      this.#tool('search', '--onlyvisible', '--name', 'Mozilla Firefox|Chromium').stdout.trim().split('\n').at(-1),
    );
    await until('the page', isDrawn);
    this.#tool('windowsize', window, '1280', '1000');
    // a pointer in the middle of the window would point at a map
    this.#tool('mousemove', '1279', '999');
    this.#tool('windowfocus', window);
    await this.quiet();
  }

  /** @param {string} key - One, or several with spaces between them. */
  press(key) {
    this.#tool('key', ...key.split(' '));
  }

  /** Until nothing is said and nobody at work, for as long as an element holds back what it has to say. */
  async quiet() {
    for (let isQuiet = false; !isQuiet;) {
      const [count, work] = [this.spoken.length, this.#work()];
      await wait(SILENCE);
      const after = this.#work();
      isQuiet = this.spoken.length === count && !after.isWaiting && after.ticks - work.ticks < SILENCE_AT_REST;
    }
  }

  /** Ends all that belongs to it, and waits until it has ended. */
  async end() {
    await until('the end', () => {
      const members = this.#members();
      for (const { pid } of members) kill(pid);
      return members.length === 0;
    });
  }

  #surroundings(display) {
    const [data, profile, runtime] = ['data', 'profile', 'run'].map((name) => join(this.#folder, name));
    for (const each of [join(data, 'orca'), join(profile, 'Default'), runtime])
      mkdirSync(each, { recursive: true, mode: 0o700 });
    for (const file of ['heard.py', 'orca-customizations.py']) cpSync(join(here, file), join(data, 'orca', file));
    writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(preference).join(''));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(CHROMIUM_PREFERENCES));
    return {
      ...{ DISPLAY: display, HOME: this.#folder, XDG_DATA_HOME: data, XDG_CONFIG_HOME: this.#folder },
      ...{ XDG_RUNTIME_DIR: runtime },
      // Orca's own words in German, as on the machine of a German reader
      ...{ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'de' },
      ...{ GTK_MODULES: 'gail:atk-bridge', ACCESSIBILITY_ENABLED: '1', GNOME_ACCESSIBILITY: '1', NO_AT_BRIDGE: '0' },
    };
  }

  async #openDisplay() {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    // `-r`: a machine that is busy would take a key that is pressed for one that is held
    const screen = this.#start('Xvfb', ['-r', '-displayfd', '3', '-screen', '0', '1280x1000x24'], stdio);
    let number = '';
    screen.stdio[3].on('data', (text) => (number += text));
    await until('Xvfb', () => number.endsWith('\n'));
    return `:${number.trim()}`;
  }

  #start(command, args, stdio = 'ignore') {
    return spawn(command, args, { detached: true, stdio, env: this.#env });
  }

  #tool(...args) {
    return spawnSync('xdotool', args, { env: this.#env, encoding: 'utf8' });
  }

  /** How much has been worked so far, and whether somebody waits for a processor. */
  #work() {
    const members = this.#members();
    return {
      ticks: members.reduce((sum, { ticks }) => sum + ticks, 0),
      isWaiting: members.some(({ state }) => state === 'R'),
    };
  }

  /** All processes that were started in it, by whomever. */
  #members() {
    const mark = `HEARD=${this.#heard}\0`;
    return readdirSync('/proc').flatMap((pid) => {
      if (!/^\d+$/.test(pid) || !readProcess(pid, 'environ').includes(mark)) return [];
      // what follows the name of the program, which may hold anything
      const [state, ...fields] = readProcess(pid, 'stat').split(') ').at(-1).split(' ');
      return [{ pid: Number(pid), state, ticks: Number(fields[10]) + Number(fields[11]) }];
    });
  }
}

const SILENCE_AT_REST = (SILENCE / 1000) * TICKS_A_SECOND * AT_REST;

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}

function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // it has ended meanwhile
    return '';
  }
}
