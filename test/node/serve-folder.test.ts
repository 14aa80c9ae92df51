import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/node/serve-folder.js';
import { folderWith } from './temp-workspace.js';

const servers: FolderServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const long = '{"a":"' + 'b'.repeat(2000) + '"}';

async function serve(files: Record<string, string> = {}) {
  const folder = folderWith({
    'index.html': '<!doctype html><title>x</title>',
    'monitor/index.html': 'M',
    'data.json': long,
    '.sozialraum.json': 'hidden',
    ...files,
  });
  const server = await serveFolder(folder, 41_730);
  if (!server) throw new Error('no port');
  servers.push(server);
  return { folder, server };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// not fetch: it would tidy up the paths that are to be tried
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      agent: false,
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host: 'localhost', ...headers },
    });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.end();
  });
}

test('files are served with their type, a strict policy and no sniffing', async () => {
  const { server } = await serve({ 'page.css': 'a{}', 'a.csv': 'ä;1', 'x.js': '1', 'odd.xyz': '1' });
  const page = await get(server.port, '/');
  expect(page.status).toBe(200);
  expect(page.body.toString()).toContain('<title>x</title>');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
    'x-content-type-options': 'nosniff',
  });
  const types = await Promise.all(
    ['/page.css', '/a.csv', '/x.js', '/data.json', '/odd.xyz'].map((path) => get(server.port, path)),
  );
  expect(types.map(({ headers }) => headers['content-type'])).toEqual([
    'text/css; charset=utf-8',
    'text/csv; charset=utf-8',
    'text/javascript; charset=utf-8',
    'application/json',
    'application/octet-stream',
  ]);
});

test('a folder is its index page, and is told to end in a slash so that links in it work', async () => {
  const { server } = await serve();
  expect((await get(server.port, '/monitor/')).body.toString()).toBe('M');
  const moved = await get(server.port, '/monitor?lang=en');
  expect([moved.status, moved.headers.location]).toEqual([308, '/monitor/?lang=en']);
});

test('what is not there is a 404 with the same policy', async () => {
  const { server } = await serve();
  const { status, headers } = await get(server.port, '/nowhere.html');
  expect(status).toBe(404);
  expect(headers['content-security-policy']).toBe("default-src 'self'");
  expect((await get(server.port, '/favicon.ico')).status).toBe(204);
});

test.each([
  '/../secret.txt',
  '/monitor/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/monitor/..%2f..%2fsecret.txt',
  '//secret.txt/..',
  '/%00',
  '/%zz',
  '/C:/Windows/win.ini',
  '/.sozialraum.json',
  '/index.html::$DATA',
])('%s leads nowhere', async (path) => {
  const { server } = await serve();
  expect((await get(server.port, path)).status).toBe(404);
});

test('a link out of the folder leads nowhere', async () => {
  const { folder, server } = await serve();
  const outside = folderWith({ 'secret.txt': 'x' });
  mkdirSync(join(folder, 'sub'));
  symlinkSync(outside, join(folder, 'sub', 'link'));
  expect((await get(server.port, '/sub/link/secret.txt')).status).toBe(404);
});

test('a second request with the tag of the first gets no body', async () => {
  const { server } = await serve();
  const first = await get(server.port, '/data.json');
  const tag = first.headers.etag ?? '';
  const second = await get(server.port, '/data.json', { 'if-none-match': `"other", ${tag}` });
  expect([second.status, second.body.length]).toEqual([304, 0]);
  expect((await get(server.port, '/data.json', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('text is compressed for who can read it, each form with its own tag', async () => {
  const { server } = await serve();
  const plain = await get(server.port, '/data.json');
  const zipped = await get(server.port, '/data.json', { 'accept-encoding': 'gzip, br' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.headers.vary).toBe('Accept-Encoding');
  expect(gunzipSync(zipped.body).toString()).toBe(long);
  expect(zipped.headers.etag).not.toBe(plain.headers.etag);
});

test('HEAD has the headers and no body, other methods are refused', async () => {
  const { server } = await serve();
  const head = await get(server.port, '/data.json', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(long.length), 0]);
  expect((await get(server.port, '/data.json', {}, 'POST')).status).toBe(405);
});

test('a name that somebody has pointed at this computer is refused', async () => {
  const { server } = await serve();
  expect((await get(server.port, '/', { host: 'evil.example' })).status).toBe(421);
  expect((await get(server.port, '/', { host: `127.0.0.1:${server.port}` })).status).toBe(200);
});

test('no other computer can connect', async () => {
  const { server } = await serve();
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  // another address of the loopback network stands for other computers where this one has none
  const refused = await new Promise((resolve) => {
    const socket = connect({ host: outward ?? '127.0.0.2', port: server.port });
    socket.on('connect', () => resolve(false)).on('error', () => resolve(true));
    socket.on('close', () => socket.destroy());
  });
  expect(refused).toBe(true);
});

test('a taken port gives way to the next free one', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const { port } = blocker.address() as AddressInfo;
  const server = await serveFolder(folderWith({ 'index.html': 'x' }), port);
  if (server) servers.push(server);
  expect(server?.port).toBeGreaterThan(port);
  expect(server?.url).toBe(`http://localhost:${server?.port}/`);
  blocker.close();
});

test('a server that is closed answers no more', async () => {
  const { server } = await serve();
  await server.close();
  await expect(get(server.port, '/')).rejects.toThrow();
});
