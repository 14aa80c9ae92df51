import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';

const DEBIAN = '/usr/lib/postgresql';
/** A user without rights: the server does not run as root. */
const NOBODY = 65_534;

function tool(name: string): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Where PostgreSQL is installed. */
export const hasPostgres = tool('initdb') !== undefined && tool('pg_ctl') !== undefined;

/** A PostgreSQL of its own for a test. */
export interface PostgresServer {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts a server in a temporary folder that listens on a socket there, and nowhere else. */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-pg-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const run = (name: string, ...args: readonly string[]): void => {
    execFileSync(tool(name) as string, args, { ...as, cwd: folder, stdio: 'ignore' });
  };
  run('initdb', '--pgdata', data, '--username', 'office', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync');
  run('pg_ctl', '--pgdata', data, '--wait', '--options', `-k ${folder} -c listen_addresses= -c fsync=off`, 'start');
  return {
    address: `postgresql://office@/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      spawnSync(tool('pg_ctl') as string, ['--pgdata', data, '--mode', 'immediate', 'stop'], { ...as, cwd: folder });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
