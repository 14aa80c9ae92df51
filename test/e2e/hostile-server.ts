import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers to one address. */
export type Answer = (response: ServerResponse) => void;

export const answerWith =
  (
    body: string | Buffer,
    type = 'application/json',
    status = 200,
    headers: Readonly<Record<string, string | undefined>> = {},
  ): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

export const answerJson = (content: unknown): Answer => answerWith(JSON.stringify(content));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** What the one-file build fetches from beside it. */
const PARTS = readdirSync('dist').filter((file) => /^sozialraum-[\w-]+\.min\.js$/.test(file));

/** What lets pages measure times by microseconds: they share no process with others. Workers need it as well. */
export const ISOLATION: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A server that answers as each test wants it to. The one-file build is at `/sozialraum.min.js`. */
export class HostileServer {
  readonly #answers = new Map<string, Answer>();
  readonly #server: Server;

  constructor() {
    this.put('/sozialraum.min.js', answerWith(readFileSync('dist/sozialraum.min.js'), 'text/javascript'));
    for (const file of PARTS)
      this.put(`/${file}?v=${version}`, answerWith(readFileSync(`dist/${file}`), 'text/javascript'));
    this.put('/favicon.ico', answerWith('', 'image/x-icon', 204));
    this.#server = createServer((request, response) => {
      const answer = this.#answers.get(request.url ?? '') ?? answerWith('not found', 'text/plain', 404);
      answer(response);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  put(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** A page with the script; with `csp` as strict as a municipal server has it. */
  putPage(path: string, body: string, { csp = true, head = '', script = true, headers = {} } = {}): void {
    const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Test</title>${head}
${script ? '<script defer src="/sozialraum.min.js"></script>' : ''}</head><body>${body}</body></html>`;
    const policy = csp ? { 'Content-Security-Policy': "default-src 'self'" } : {};
    this.put(path, answerWith(page, 'text/html; charset=utf-8', 200, { ...headers, ...policy }));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
