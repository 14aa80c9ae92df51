// One step of a longer script: a child process with its name, its progress and its time. Plain Node without packages.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ready.mjs';

/** The JavaScript file behind a package's command: runs by Node on every system, where node_modules/.bin needs a shell. */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Shows that a step runs: a spinner on a terminal, else a line at its begin and, where it takes long, every 15 s. */
function progress(label) {
  const begin = Date.now();
  const terminal = process.stdout.isTTY === true;
  const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
  let tick = 0;
  if (!terminal) console.log(`${label} …`);
  const timer = setInterval(
    () => {
      if (terminal) process.stdout.write(`\r${frames[tick++ % frames.length]} ${label} ${seconds(begin)}`);
      else console.log(`${label} … ${seconds(begin)}`);
    },
    terminal ? 100 : 15_000,
  );
  return (ok) => {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\u001b[2K');
    console.log(`${ok ? '✓' : '✗'} ${label}  ${seconds(begin)}`);
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
    const end = (ok) => {
      process.off('exit', endChild);
      done(ok);
      resolve({ label, ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Like {@link step}, but a failure ends the script with what the step printed. */
export async function stepOrEnd(label, args, options) {
  const { ok, output } = await step(label, args, options);
  if (ok) return;
  console.error(output.trim());
  process.exit(1);
}
