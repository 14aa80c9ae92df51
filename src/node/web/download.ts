import { fileKind } from '../../io/file-kind.js';
import { WebFault, webFault } from './web-fault.js';
import type { WebRequest } from './web-request.js';

/** By which a server knows whether a file has changed. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** A file from the web; without bytes where it is as it was. */
export interface Download extends Validators {
  readonly bytes: Uint8Array | undefined;
}

/** How much and how long, in bytes and milliseconds. */
interface DownloadLimits {
  readonly bytes: number;
  /** Without a byte coming. */
  readonly idle: number;
  readonly total: number;
}

const MOST_REDIRECTS = 5;
const LONGEST_WAIT = 60_000;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Asks for a file once. What the server says of its size is not relied on, nor that it ends. Redirects are followed within
 * bounds, never from https to http; name and password go to the first host alone.
 *
 * @param known - Of the copy that is there: the file comes only if it has changed.
 * @throws WebFault
 */
export async function download(request: WebRequest, known: Validators, limits: DownloadLimits): Promise<Download> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new WebFault('timeout'));
  const total = setTimeout(stop, limits.total);
  let idle = setTimeout(stop, limits.idle);
  const onByte = (): void => {
    clearTimeout(idle);
    idle = setTimeout(stop, limits.idle);
  };
  try {
    const response = await follow(request, headersOf(known), controller.signal);
    onByte();
    return await answerOf(response, known, limits.bytes, onByte);
  } catch (error) {
    throw controller.signal.aborted ? (controller.signal.reason as WebFault) : webFault(error);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    // also what is not read to its end is let go
    controller.abort(new WebFault('interrupted'));
  }
}

function headersOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    Accept: '*/*',
    'User-Agent': 'sozialraum',
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  };
}

async function follow(
  { url, authorization }: WebRequest,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const isOwn = authorization !== undefined && at.origin === url.origin;
    const response = await fetch(at, {
      headers: isOwn ? { ...headers, Authorization: authorization } : headers,
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    await response.body?.cancel();
    at = nextOf(at, location);
  }
  throw new WebFault('redirects');
}

function nextOf(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw new WebFault('redirects');
  const next = new URL(location, from);
  if (next.protocol !== 'https:' && next.protocol !== 'http:') throw new WebFault('redirect-insecure');
  if (from.protocol === 'https:' && next.protocol === 'http:') throw new WebFault('redirect-insecure');
  // a server must not make others believe that we know them
  next.username = '';
  next.password = '';
  return next;
}

async function answerOf(response: Response, known: Validators, limit: number, onByte: () => void): Promise<Download> {
  const { status, headers } = response;
  const isKnown = known.etag !== undefined || known.lastModified !== undefined;
  if (status === 304 && isKnown) return { ...known, bytes: undefined };
  if (status !== 200) throw new WebFault('status', { status, after: retryAfter(headers.get('retry-after')) });
  if (Number(headers.get('content-length')) > limit) throw new WebFault('too-large');
  const bytes = await bodyOf(response, limit, onByte);
  // a page that asks to log in, or says that there is nothing
  if (fileKind(bytes) === 'html') throw new WebFault('html');
  return {
    bytes,
    etag: headers.get('etag') ?? undefined,
    lastModified: headers.get('last-modified') ?? undefined,
  };
}

async function bodyOf({ body }: Response, limit: number, onByte: () => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    onByte();
    size += piece.length;
    if (size > limit) throw new WebFault('too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Seconds; a date is not waited for. */
function retryAfter(header: string | null): number {
  const seconds = Number(header ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : 0;
}
