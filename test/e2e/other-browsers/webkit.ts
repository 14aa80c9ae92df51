import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { NAMED_KEYS, type OtherBrowser, programAt } from './other-browser.js';

const DRIVER = programAt('WebKitWebDriver');
const SCREEN = programAt('Xvfb');
/** WebKitGTK's driver, and a screen for its browser, which cannot do without. */
export const WEBKIT = SCREEN && DRIVER;

/** What the driver's window has above the page. */
const TOOLBAR = 38;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A screen in memory; it says itself which number was free. */
async function startScreen(width: number, height: number): Promise<{ process: ChildProcess; display: string }> {
  const screen = spawn(SCREEN ?? '', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(String(data).trim()));
    screen.once('exit', () => reject(new Error('Xvfb has ended')));
  });
  return { process: screen, display: `:${number}` };
}

interface Answered {
  readonly value: { readonly error?: string; readonly message?: string } | null;
}

/** Asks a W3C WebDriver. */
async function ask<Value>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answered;
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value as Value;
}

async function untilListening(url: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; ;)
    try {
      return void (await ask(`${url}/status`, 'GET'));
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** Starts WebKitGTK's own small browser by its driver, on a screen of its own. */
export async function launchWebKit(width: number, height: number): Promise<OtherBrowser> {
  const { process: screen, display } = await startScreen(width, height + TOOLBAR);
  const port = await freePort();
  const driver = spawn(DRIVER ?? '', ['-p', String(port)], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilListening(url);
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>(`${url}/session`, 'POST', { capabilities: {} });
  const session = `${url}/session/${sessionId}`;
  const post = <Value>(path: string, body: object): Promise<Value> => ask(`${session}/${path}`, 'POST', body);
  const act = (type: 'key' | 'pointer', ...actions: readonly object[]): Promise<void> =>
    post('actions', { actions: [{ type, id: type, actions }] });
  const pointAt = (x: number, y: number): Promise<void> =>
    act('pointer', { type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  await post('window/rect', { x: 0, y: 0, width, height: height + TOOLBAR });
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (address) => post('url', { url: address }),
    run: async (work, ...args) => {
      const script = `const [done, args] = [arguments[arguments.length - 1], [...arguments].slice(0, -1)];
        new Promise((resolve) => resolve((${String(work)})(...args)))
          .then((value) => done({ value }), (error) => done({ failed: String(error) }));`;
      const { value, failed } = await post<{ value: never; failed?: string }>('execute/async', { script, args });
      if (failed !== undefined) throw new Error(failed);
      return value;
    },
    press: (...keys) =>
      act(
        'key',
        ...keys.flatMap((key) => {
          const value = NAMED_KEYS[key as keyof typeof NAMED_KEYS] ?? key;
          return [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
        }),
      ),
    pointAt,
    click: async (x, y) => {
      await pointAt(x, y);
      await act('pointer', { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    },
    screenshot: async () => Buffer.from(await ask<string>(`${session}/screenshot`, 'GET'), 'base64'),
    close: async () => {
      await ask(session, 'DELETE');
      driver.kill();
      screen.kill();
    },
  };
}
