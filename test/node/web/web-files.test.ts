import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { problem } from '../../../src/model/problem.js';
import { WEB_CACHE_FOLDER } from '../../../src/node/web/web-cache.js';
import { webFiles, type WebOptions } from '../../../src/node/web/web-files.js';
import { tempFolder } from '../temp-workspace.js';
import { deserted, secureServerThat, serverThat } from './http-server.js';

const LIMIT = 1_000_000;
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

/** Files for a workspace, and how long they would have waited. */
function filesOf(folder: string, options: WebOptions = {}) {
  const waited: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(waited.push(milliseconds));
  return { ...webFiles(folder, { wait, environment: {}, ...options }), waited };
}

async function readOnce(folder: string, address: string, options: WebOptions = {}) {
  const files = filesOf(folder, options);
  const { value, problems } = await files.read(address, LIMIT);
  const kept = await files.keep(problems);
  return { content: text(value), problems: [...problems, ...kept], waited: files.waited };
}

const code = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map((each) => each.code);

describe('a file on the web', () => {
  test('comes once; what has not changed comes from the copy, by ETag and by date', async () => {
    for (const headers of [{ ETag: '"a1"' }, { 'Last-Modified': 'Sat, 01 Mar 2025 10:00:00 GMT' }]) {
      const { url, requests } = await serverThat((request, response) => {
        const isKnown = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
        response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : 'a;b\n1;2\n');
      });
      const folder = tempFolder();
      for (let run = 0; run < 2; run++)
        expect(await readOnce(folder, `${url}/a.csv`)).toEqual({ content: 'a;b\n1;2\n', problems: [], waited: [] });
      expect(requests).toHaveLength(2);
      expect(Object.values(headers)).toContain(
        requests[1]?.headers['if-none-match'] ?? requests[1]?.headers['if-modified-since'],
      );
    }
  });

  test('is asked for once in a run, and again where a server gives no validators', async () => {
    let version = 0;
    const { url, requests } = await serverThat((_, response) => response.end(`version ${++version}`));
    const folder = tempFolder();
    const files = filesOf(folder);
    await files.read(`${url}/a.csv`, LIMIT);
    expect(text((await files.read(`${url}/a.csv`, LIMIT)).value)).toBe('version 1');
    await files.keep([]);
    expect((await readOnce(folder, `${url}/a.csv`)).content).toBe('version 2');
    expect(requests).toHaveLength(2);
  });

  test('that is packed on the way is unpacked, and measured unpacked', async () => {
    const { url } = await serverThat((request, response) => {
      const content = request.url === '/bomb' ? Buffer.alloc(50_000_000) : 'a;b\n';
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(content));
    });
    expect((await readOnce(tempFolder(), `${url}/a.csv`)).content).toBe('a;b\n');
    expect(code(await readOnce(tempFolder(), `${url}/bomb`))).toEqual(['web-too-large']);
  });

  test('that is too large is left off, whatever its server says of its size', async () => {
    let sent = 0;
    const { url } = await serverThat((request, response) => {
      if (request.url === '/declared')
        return void response.writeHead(200, { 'Content-Length': LIMIT + 1 }).flushHeaders();
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
      };
      response.writeHead(200).on('drain', more);
      return more();
    });
    const folder = tempFolder();
    for (const path of ['declared', 'endless']) {
      const { problems, content } = await readOnce(folder, `${url}/${path}`);
      expect(problems).toMatchObject([{ code: 'web-too-large', params: { limit: LIMIT } }]);
      expect(content).toBeUndefined();
    }
    expect(sent).toBeLessThan(20 * LIMIT);
    expect(existsSync(join(folder, WEB_CACHE_FOLDER))).toBe(false);
  });

  test('is tried again where the fault may pass, after a growing pause and as long as the server asks', async () => {
    let attempts = 0;
    const { url } = await serverThat((_, response) => {
      attempts++;
      if (attempts === 1) response.writeHead(503, { 'Retry-After': '7' }).end();
      else if (attempts === 2) response.destroy();
      else response.end('a;b\n');
    });
    const { content, waited } = await readOnce(tempFolder(), `${url}/a.csv`);
    expect(content).toBe('a;b\n');
    expect(waited).toEqual([7000, 2000]);
  });

  test('is not asked for again and again where the answer will not change', async () => {
    const { url, requests } = await serverThat((request, response) =>
      response.writeHead(Number(request.url?.slice(1))).end('no'),
    );
    for (const status of [401, 403, 404, 410]) {
      const { problems, waited } = await readOnce(tempFolder(), `${url}/${status}`);
      expect(problems).toMatchObject([{ code: 'web-status', params: { status, cached: '' } }]);
      expect(waited).toEqual([]);
    }
    expect(requests).toHaveLength(4);
  });

  test('gives up after four attempts, and says which copy is there', async () => {
    let isBroken = false;
    const { url, requests } = await serverThat((_, response) =>
      response.writeHead(isBroken ? 500 : 200).end(isBroken ? 'error' : 'a;b\n'),
    );
    const folder = tempFolder();
    await readOnce(folder, `${url}/a.csv`, { now: () => new Date('2025-03-01T12:00:00Z') });
    isBroken = true;
    const { problems, content, waited } = await readOnce(folder, `${url}/a.csv`);
    expect(problems).toMatchObject([{ code: 'web-status', params: { status: 500, cached: '2025-03-01' } }]);
    expect(content).toBeUndefined();
    expect(waited).toEqual([500, 2000, 8000]);
    expect(requests).toHaveLength(5);
  });

  test('does not keep anybody waiting: neither before the first byte, nor between bytes, nor byte by byte', async () => {
    const { url } = await serverThat((request, response) => {
      if (request.url === '/silent') return;
      response.writeHead(200).write('a');
      if (request.url === '/dripping') {
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      }
    });
    for (const path of ['silent', 'stuck', 'dripping']) {
      const { problems } = await readOnce(tempFolder(), `${url}/${path}`, { idle: 100, total: 300 });
      expect(problems).toMatchObject([{ code: 'web-failed', params: { reason: 'timeout' } }]);
    }
  });

  test('that breaks off is no file', async () => {
    const { url } = await serverThat((_, response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write('a;b\n');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await readOnce(tempFolder(), `${url}/a.csv`)).problems).toMatchObject([
      { code: 'web-failed', params: { reason: 'interrupted' } },
    ]);
  });

  test('of a server that is not there is refused with the reason', async () => {
    const { problems } = await readOnce(tempFolder(), `${await deserted()}/a.csv`);
    expect(problems).toMatchObject([{ code: 'web-failed', params: { reason: 'unreachable' } }]);
    const unknown = await readOnce(tempFolder(), 'http://nirgendwo.invalid/a.csv');
    expect(unknown.problems).toMatchObject([{ code: 'web-failed', params: { reason: 'host-unknown' } }]);
  });

  test('that is a web page is refused, and does not take the place of the copy', async () => {
    let page = '';
    const { url } = await serverThat((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/csv' }).end(page === '' ? 'a;b\n' : page),
    );
    const folder = tempFolder();
    await readOnce(folder, `${url}/a.csv`);
    for (page of ['\ufeff  <!DOCTYPE html><title>Anmeldung</title>', '<html lang="de">', '<!-- x --><HTML>'])
      expect((await readOnce(folder, `${url}/a.csv`)).problems).toMatchObject([
        { code: 'web-failed', params: { reason: 'html' } },
      ]);
    expect((await readOnce(folder, `${url}/a.csv`, { offline: true })).content).toBe('a;b\n');
  });
});

describe('redirects', () => {
  test('are followed to the file, but not for ever, and to no other kind of address', async () => {
    const { url, requests } = await serverThat((request, response) => {
      const [, kind = '', left = '0'] = (request.url ?? '').split('/');
      const to: Record<string, string> = {
        count: `/count/${Number(left) - 1}`,
        loop: '/loop',
        file: 'file:///etc/passwd',
      };
      if (kind === 'count' && left === '0') response.end('a;b\n');
      else response.writeHead(302, { Location: to[kind] ?? '' }).end();
    });
    expect((await readOnce(tempFolder(), `${url}/count/5`)).content).toBe('a;b\n');
    const tooMany = await readOnce(tempFolder(), `${url}/count/6`);
    expect(tooMany.problems).toMatchObject([{ code: 'web-failed', params: { reason: 'redirects' } }]);
    const before = requests.length;
    expect((await readOnce(tempFolder(), `${url}/loop`)).problems).toMatchObject([{ params: { reason: 'redirects' } }]);
    expect(requests.length - before).toBe(6);
    expect((await readOnce(tempFolder(), `${url}/file`)).problems).toMatchObject([
      { params: { reason: 'redirect-insecure' } },
    ]);
  });

  test('are not followed from https to http', async () => {
    const plain = await serverThat((_, response) => response.end('a;b\n'));
    const { url } = await secureServerThat((_, response) =>
      response.writeHead(301, { Location: `${plain.url}/a.csv` }).end(),
    );
    expect((await readOnce(tempFolder(), `${url}/a.csv`)).problems).toMatchObject([
      { code: 'web-failed', params: { reason: 'certificate' } },
    ]);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const { problems } = await readOnce(tempFolder(), `${url}/a.csv`);
    vi.unstubAllEnvs();
    expect(problems).toMatchObject([{ code: 'web-failed', params: { reason: 'redirect-insecure' } }]);
    expect(plain.requests).toEqual([]);
  });

  test('do not take name and password along to another server', async () => {
    const other = await serverThat((_, response) => response.end('a;b\n'));
    const { url, requests } = await serverThat((_, response) =>
      response.writeHead(307, { Location: `${other.url}/a.csv` }).end(),
    );
    const address = url.replace('//', '//${NAME}:${WORT}@');
    const { content } = await readOnce(tempFolder(), `${address}/a.csv`, {
      environment: { NAME: 'amt', WORT: 'geheim&süß' },
    });
    expect(content).toBe('a;b\n');
    const sent = Buffer.from('amt:geheim&süß').toString('base64');
    expect(requests[0]?.headers.authorization).toBe(`Basic ${sent}`);
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe('what is secret in an address', () => {
  test('comes from the environment and stands in no message and no copy', async () => {
    const { url, requests } = await serverThat((request, response) =>
      response.writeHead(request.url?.startsWith('/a.csv') ? 200 : 404).end('a;b\n'),
    );
    const folder = tempFolder();
    const environment = { ZUGANG: 'geheim/42' };
    const { content } = await readOnce(folder, `${url}/a.csv?token=\${ZUGANG}`, { environment });
    expect(content).toBe('a;b\n');
    expect(requests[0]?.url).toBe('/a.csv?token=geheim%2F42');
    const { problems } = await readOnce(folder, `${url}/b.csv?token=\${ZUGANG}`, { environment });
    expect(code({ problems })).toEqual(['web-status']);
    const cache = join(folder, WEB_CACHE_FOLDER);
    const stored = readdirSync(cache).map((name) => name + readFileSync(join(cache, name), 'latin1'));
    expect(JSON.stringify([problems, stored])).not.toMatch(/geheim/);
  });

  test('is asked for by the name of its variable', async () => {
    const { problems } = await readOnce(tempFolder(), 'https://${NAME}:${WORT}@example.org/a.csv');
    expect(problems.map(({ params }) => params)).toEqual([{ variable: 'NAME' }, { variable: 'WORT' }]);
  });
});

describe('offline', () => {
  test('reads the copy and says how old it is; without one there is nothing', async () => {
    const { url, requests } = await serverThat((_, response) => response.end('a;b\n'));
    const folder = tempFolder();
    await readOnce(folder, `${url}/a.csv`, { now: () => new Date('2025-03-01T12:00:00Z') });
    const now = () => new Date('2025-03-13T11:00:00Z');
    expect(await readOnce(folder, `${url}/a.csv`, { offline: true, now })).toMatchObject({
      content: 'a;b\n',
      problems: [{ code: 'web-from-cache', severity: 'info', params: { date: '2025-03-01', days: 11 } }],
    });
    expect(code(await readOnce(folder, `${url}/b.csv`, { offline: true }))).toEqual(['web-not-cached']);
    expect(requests).toHaveLength(1);
  });

  test('does not read a copy that is not as it was written', async () => {
    const { url } = await serverThat((_, response) => response.end('a;b\n'.repeat(100)));
    const folder = tempFolder();
    await readOnce(folder, `${url}/a.csv`);
    const [name = ''] = readdirSync(join(folder, WEB_CACHE_FOLDER)).filter((each) => each.endsWith('.bin'));
    const path = join(folder, WEB_CACHE_FOLDER, name);
    const whole = readFileSync(path);
    for (const damaged of [whole.subarray(0, -1), whole.subarray(0, 50), Buffer.alloc(0), Buffer.from('{}\nx')]) {
      writeFileSync(path, damaged);
      expect(code(await readOnce(folder, `${url}/a.csv`, { offline: true }))).toEqual(['web-not-cached']);
    }
  });
});

describe('copies', () => {
  test('are kept out of version control, and nothing but whole files lies beside them', async () => {
    const { url } = await serverThat((_, response) => response.end('a;b\n'));
    const folder = tempFolder();
    await readOnce(folder, `${url}/a.csv`);
    const names = readdirSync(join(folder, WEB_CACHE_FOLDER)).sort();
    expect(names).toEqual(['.gitignore', expect.stringMatching(/^[0-9a-f]{64}\.bin$/)]);
    expect(readFileSync(join(folder, WEB_CACHE_FOLDER, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('are made of no file that was refused because of the persons in it', async () => {
    const { url } = await serverThat((_, response) => response.end('Vorname\nErika\n'));
    const folder = tempFolder();
    const files = filesOf(folder);
    const file = `${url}/a.csv`;
    await files.read(file, LIMIT);
    await files.keep([problem('person-level', { reason: 'names', columns: 'Vorname' }, { file })]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that cannot be written are told, and the file is read all the same', async () => {
    const { url } = await serverThat((_, response) => response.end('a;b\n'));
    const folder = tempFolder();
    writeFileSync(join(folder, WEB_CACHE_FOLDER), '');
    const { content, problems } = await readOnce(folder, `${url}/a.csv`);
    expect(content).toBe('a;b\n');
    expect(problems).toMatchObject([
      { code: 'file-unwritable', severity: 'warning', place: { file: WEB_CACHE_FOLDER } },
    ]);
  });
});
