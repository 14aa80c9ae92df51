import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DRAWN = join(dirname(fileURLToPath(import.meta.url)), 'drawn.js');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A server of a folder whose pages tell it when their figures are drawn. */
export async function serve(folder) {
  let isDrawn = false;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    isDrawn ||= pathname === '/drawn';
    const file = pathname === '/drawn.js' ? DRAWN : join(folder, normalize(pathname));
    const content = contentOf(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(content);
  });
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  return {
    address: `http://localhost:${server.address().port}/`,
    /** Before a page is opened. */
    forget: () => (isDrawn = false),
    hasDrawn: () => isDrawn,
    close: () => server.close(),
  };
}

function contentOf(file) {
  try {
    const content = readFileSync(file);
    return extname(file) === '.html'
      ? String(content).replace('</body>', '<script src="/drawn.js"></script></body>')
      : content;
  } catch {
    return undefined;
  }
}
