import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

const CLI = 'dist/src/node/cli.js';

/** What a command answered. */
export interface Answered {
  readonly code: number | null;
  readonly json: unknown;
}

/** Runs the built command line with `--json`, in German. */
export function runCli(...args: readonly string[]): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--json', '--lang', 'de'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  try {
    return { code: status, json: JSON.parse(stdout) };
  } catch {
    throw new Error(`sozialraum ${args.join(' ')}: ${stderr || stdout}`);
  }
}

/** A city's public folder, published and served as a user does it. */
export interface ServedCity {
  /** `http://localhost:PORT/`. */
  readonly url: string;
  /** Address of a page of the first publication. */
  readonly page: (name: string) => string;
  /** The output folder. */
  readonly folder: string;
  readonly close: () => void;
}

/**
 * Publishes a workspace by the command line, once in a run: files that look at the same city at the same time wait for
 * the one that came first.
 */
async function published(workspace: string, data?: string): Promise<string> {
  const folder = join(inject('sharedFolder'), createHash('sha256').update(workspace).digest('hex').slice(0, 16));
  const answer = join(folder, 'answer.json');
  const out = join(folder, 'out');
  if (claim(folder)) {
    const told = runCli('publish', workspace, '--out', out, ...(data === undefined ? [] : ['--data', data]));
    writeFileSync(`${answer}.part`, JSON.stringify(told));
    renameSync(`${answer}.part`, answer);
  }
  while (!existsSync(answer)) await new Promise((resolve) => setTimeout(resolve, 100));
  const { code, json } = JSON.parse(readFileSync(answer, 'utf8')) as Answered;
  if (code !== 0) throw new Error(`publish ended with ${code}: ${JSON.stringify(json).slice(0, 2000)}`);
  return out;
}

/** Whether nobody has made this folder before. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A workspace as it is published by the command line, served by the command line. */
export async function publishAndServe(workspace: string, data?: string): Promise<ServedCity> {
  const out = await published(workspace, data);
  const server = spawn(process.execPath, [CLI, 'serve', out, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve);
    server.once('exit', (exit) => reject(new Error(`serve ended with ${exit}`)));
  });
  const { url, publications } = JSON.parse(line) as { url: string; publications: { id: string }[] };
  return {
    url,
    page: (name) => `${url}${publications[0]?.id}/${name}`,
    folder: out,
    close: () => server.kill('SIGINT'),
  };
}
