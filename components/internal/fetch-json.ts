import { type Checked, failure, problem } from '../../src/index.js';

/** Larger files are refused: a page on a phone must stay usable whatever an address leads to. */
const LARGEST_FILE = 20_000_000;

/**
 * Fetches a JSON file; everything that goes wrong on the way is a problem, an aborted request apart.
 *
 * @throws DOMException `AbortError`
 */
export async function fetchJson(url: URL, signal: AbortSignal): Promise<Checked<unknown>> {
  const file = url.href;
  const unreadable = (reason: string): Checked<never> => failure(problem('file-unreadable', { file, reason }));
  try {
    const response = await fetch(url, { signal });
    if (response.status === 404 || response.status === 410) return failure(problem('file-missing', { file }));
    if (!response.ok) return unreadable(`HTTP ${response.status}`);
    const bytes = await readWithin(response, LARGEST_FILE);
    if (typeof bytes === 'number')
      return failure(problem('file-too-large', { file, bytes, limit: LARGEST_FILE }, { file }));
    if (bytes.size === 0) return failure(problem('file-empty', { file }));
    return parse(await bytes.text(), file);
  } catch (error) {
    if (signal.aborted) throw error;
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** The body, or how long it is at least where that is too long: announced so, or counted on the way. */
async function readWithin(response: Response, limit: number): Promise<Blob | number> {
  const announced = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = announced > limit ? announced : 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    chunks.push(value);
    size += value.byteLength;
  }
  await reader?.cancel();
  return reader ? size : new Blob();
}

function parse(text: string, file: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    return failure(problem('syntax', { reason: error instanceof Error ? error.message : '' }, { file }));
  }
}
