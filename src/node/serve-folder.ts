import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, OWN_FILES } from './answer.js';
import { errorCode } from './file-problem.js';

/** A server that runs. */
export interface FolderServer {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/**
 * Serves the files of a folder to browsers of this computer, and to nobody else, under
 * `Content-Security-Policy: default-src 'self'`.
 *
 * @param port - Where it is taken, the next free one is used; `undefined` comes back when there is none among the next 50.
 * @param policy - Another policy, such as one that admits WebAssembly.
 */
export async function serveFolder(
  folder: string,
  port: number,
  policy: string = OWN_FILES,
): Promise<FolderServer | undefined> {
  const server = createServer((request, response) => {
    answer(folder, policy, request, response).catch(() => response.destroy());
  });
  for (let at = port; at < Math.min(port + PORTS_TRIED, 65_536); at++)
    if (await listens(server, at)) return running(server);
  return undefined;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      if (['EADDRINUSE', 'EACCES'].includes(errorCode(error))) resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function running(server: Server): FolderServer {
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, url: `http://localhost:${port}/`, close };
}
