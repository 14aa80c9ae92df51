import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { errorCode } from './file-problem.js';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(text\/|application\/|image\/svg)/;
const WORTH_COMPRESSING = 1024;

/** What a page may load: files of the folder. */
export const OWN_FILES = "default-src 'self'";

const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Answers a browser's request with a file of the folder, and with nothing that lies outside it. */
export async function answer(
  folder: string,
  policy: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
  if (!isFromHere(request)) return end(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405);
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const steps = stepsOf(path);
  // browsers ask for it without being told
  if (path === '/favicon.ico') return end(response, 204);
  if (!steps) return end(response, 404);
  const found = await findFile(folder, steps);
  if (found?.isFolder && !path.endsWith('/')) {
    response.setHeader('Location', `${path}/${query === undefined ? '' : `?${query}`}`);
    return end(response, 308);
  }
  return found
    ? sendFile(found.isFolder ? join(found.path, 'index.html') : found.path, request, response)
    : end(response, 404);
}

/** A page of another site whose name was made to point here must not read what is served. */
function isFromHere({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

/** The names on the way to a file; `undefined` where one is hidden, leads upwards or is no name. */
function stepsOf(path: string): string[] | undefined {
  try {
    const steps = path
      .split('/')
      .filter((step) => step !== '')
      .map(decodeURIComponent);
    return steps.every((step) => /^[^.][^/\\:\0]*$/.test(step)) ? steps : undefined;
  } catch {
    return undefined;
  }
}

async function findFile(
  folder: string,
  steps: readonly string[],
): Promise<{ readonly path: string; readonly isFolder: boolean } | undefined> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(folder, ...steps));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    return { path, isFolder: (await stat(path)).isDirectory() };
  } catch {
    return undefined;
  }
}

async function sendFile(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const content = await readFile(file).catch((error: unknown) => {
    if (['ENOENT', 'EISDIR'].includes(errorCode(error))) return undefined;
    throw error;
  });
  if (!content) return end(response, 404);
  const type = MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const isCompressible = COMPRESSED.test(type) && content.length >= WORTH_COMPRESSING;
  const isCompressed = isCompressible && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}${isCompressed ? '-gz' : ''}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  if (isCompressible) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.split(/, */).includes(tag)) return end(response, 304);
  const body = isCompressed ? await promisify(gzip)(content) : content;
  if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
