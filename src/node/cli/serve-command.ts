import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem } from '../../model/problem.js';
import type { Audience } from '../../model/publication.js';
import { textIn } from '../../model/text.js';
import { readLedgerBook } from '../ledger-file.js';
import { type OutputEntry, readMarker } from '../output-marker.js';
import { serveFolder } from '../serve-folder.js';
import { WORKSPACE_FILE } from '../workspace.js';
import { publishTo } from './publish-command.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `serve`. */
export interface ServeOptions {
  readonly port: number;
  readonly audience: Audience;
  readonly data?: string;
  readonly offline?: boolean;
  readonly key?: string;
}

/** `sozialraum serve DIR`: shows what was published for one audience; a workspace is published first, aside and not for good. */
export async function serve(folder: string, options: ServeOptions, session: Session): Promise<number> {
  if (!existsSync(join(folder, WORKSPACE_FILE))) return serveOutput(folder, options, session);
  const aside = await mkdtemp(join(tmpdir(), 'sozialraum-'));
  const out = join(aside, 'out');
  const { data, key, offline } = options;
  try {
    const { publications, problems } = await publishTo(
      folder,
      { out, offline, ...(data === undefined ? {} : { data }), ...(key === undefined ? {} : { key }) },
      session,
      readLedgerBook,
    );
    if (publications) return await serveOutput(out, options, session);
    const { terminal, language, json } = session;
    if (json) terminal.out(`${JSON.stringify({ problems: problemJson(problems, language) }, null, 2)}\n`);
    return EXIT.errors;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function serveOutput(folder: string, options: ServeOptions, session: Session): Promise<number> {
  const { terminal, text } = session;
  const { port, audience } = options;
  const entries = await readMarker(folder);
  if (!entries) return refuse(problem('nothing-to-serve', { folder }, { file: folder }), session);
  const shown = entries.filter((entry) => entry.audience === audience);
  if (shown.length === 0) return refuse(problem('audience-missing', { audience, folder }, { file: folder }), session);
  const server = await serveFolder(join(folder, audience), port);
  if (!server) {
    terminal.error(`${text.noPort(port)}\n`);
    return EXIT.errors;
  }
  if (server.port !== port && port !== 0) terminal.error(`${text.portTaken(port, server.port)}\n`);
  terminal.out(announce(server.url, server.port, shown, session));
  await new Promise<void>((resolve) => terminal.onInterrupt(resolve));
  await server.close();
  if (!session.json) terminal.out(`${text.stopped}\n`);
  return EXIT.ok;
}

function announce(url: string, port: number, shown: readonly OutputEntry[], { language, text, json }: Session): string {
  const titles = shown.map(({ title }) => textIn(title, language));
  if (!json) return `${text.serving(titles.join(', '), url)}\n`;
  return `${JSON.stringify({ url, port, publications: shown.map(({ audience, id }) => ({ audience, id })) })}\n`;
}

function refuse(found: ReturnType<typeof problem>, { terminal, language, json }: Session): number {
  if (json) terminal.out(`${JSON.stringify({ problems: problemJson([found], language) }, null, 2)}\n`);
  else terminal.error(problemLines([found], language));
  return EXIT.errors;
}
