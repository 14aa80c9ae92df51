// One step of a longer script: a child process with its name, its progress and its time. Plain Node without packages.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './ready.mjs';

/** The JavaScript file behind a package's command: runs by Node on every system, where node_modules/.bin needs a shell. */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Milliseconds after which a step hangs; the longest takes a tenth of it. */
const LIMIT = 40 * 60_000;
/** Steps side by side at most: each may need a gigabyte. */
const MOST = 4;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const terminal = process.stdout.isTTY === true;
const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** The steps that run now; several may. */
const running = new Set();
let timer;
let tick = 0;

function showRunning() {
  const steps = [...running].map(({ label, begin }) => `${label} … ${seconds(begin)}`);
  if (!terminal) return console.log(steps.join('\n'));
  const line = `${frames[tick++ % frames.length]} ${steps.join(', ')}`;
  process.stdout.write(`\r\u001b[2K${line.slice(0, process.stdout.columns - 1)}`);
}

/** Shows that a step runs: a spinner on a terminal, else a line at its begin and, where it takes long, every 15 s. */
function progress(label) {
  const step = { label, begin: Date.now() };
  if (!terminal) console.log(`${label} …`);
  running.add(step);
  timer ??= setInterval(showRunning, terminal ? 100 : 15_000);
  return (ok) => {
    running.delete(step);
    if (running.size === 0) timer = clearInterval(timer);
    if (terminal) process.stdout.write('\r\u001b[2K');
    console.log(`${ok ? '✓' : '✗'} ${label}  ${seconds(step.begin)}`);
  };
}

/**
 * Runs a Node script and keeps what it prints.
 * @param {string} label what the step is for a person
 * @param {string[]} args script and its arguments
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<{ label: string, ok: boolean, output: string }>}
 */
export function step(label, args, { env = {} } = {}) {
  const begin = Date.now();
  const done = progress(label);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endChild = () => child.kill();
    process.once('exit', endChild);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const limit = setTimeout(() => {
      output += `\nended after ${seconds(begin)}, for it takes far longer than it ever should`;
      child.kill('SIGKILL');
    }, LIMIT);
    const end = (ok) => {
      clearTimeout(limit);
      process.off('exit', endChild);
      done(ok);
      resolve({ label, ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    // what it has left running may hold its output open
    child.on('exit', (code) => {
      const late = setTimeout(() => end(code === 0), 5000);
      child.on('close', () => {
        clearTimeout(late);
        end(code === 0);
      });
    });
  });
}

/**
 * Runs several steps at once, as many as there are processors; what they find comes in the order of the steps.
 * @template Item, Found
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Found>} run
 * @returns {Promise<Found[]>}
 */
export async function sideBySide(items, run) {
  const waiting = items.map((item, at) => ({ item, at }));
  const found = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found[next.at] = await run(next.item);
  };
  await Promise.all(Array.from({ length: Math.min(MOST, availableParallelism()) }, lane));
  return found;
}

/** Like {@link step}, but a failure ends the script with what the step printed. */
export async function stepOrEnd(label, args, options) {
  const { ok, output } = await step(label, args, options);
  if (ok) return;
  console.error(output.trim());
  process.exit(1);
}
