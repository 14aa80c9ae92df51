import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

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

/** Publishes a workspace by the command line into a temporary folder and serves it by the command line. */
export async function publishAndServe(workspace: string, data?: string): Promise<ServedCity> {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-e2e-'));
  const out = join(folder, 'out');
  const { code, json } = runCli('publish', workspace, '--out', out, ...(data === undefined ? [] : ['--data', data]));
  if (code !== 0) throw new Error(`publish ended with ${code}: ${JSON.stringify(json).slice(0, 2000)}`);
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
    close: () => {
      server.kill('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
