import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterTest } from '../../after-test.js';
import { ownCertificate } from './certificate.js';

/** A server of this machine that lives as long as the test. */
export interface TestServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly requests: readonly IncomingMessage[];
}

/** Answers as it is told; what it was asked is kept. */
export function serverThat(answer: Answer): Promise<TestServer> {
  return listen(answer, 'http');
}

/** As {@link serverThat}, over a connection that is secure but for its certificate. */
export function secureServerThat(answer: Answer): Promise<TestServer> {
  return listen(answer, 'https');
}

/** An address at which nobody listens. */
export async function deserted(): Promise<string> {
  const { url, stop } = await serverThat(() => undefined);
  await stop();
  return url;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(answer: Answer, protocol: 'http' | 'https'): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    answer(request, response);
  };
  const server = protocol === 'http' ? createServer(listener) : createSecureServer(ownCertificate(), listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  afterTest(stop);
  return { url: `${protocol}://127.0.0.1:${port}`, stop, requests };
}
