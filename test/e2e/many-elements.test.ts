import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenTo, launch, TAGS, untilState } from './browser.js';
import { cityFiles } from './city-files.js';
import { answerJson, HostileServer } from './hostile-server.js';

const server = new HostileServer();
let browser: Browser;

beforeAll(async () => {
  for (const [path, content] of cityFiles()) server.put(`/city/${path}`, answerJson(content));
  await server.listen();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (body: string): Promise<Page> => {
  server.putPage('/', body);
  const page = await browser.newPage();
  await page.goto(server.origin);
  return page;
};

describe('a page with 40 elements', () => {
  test('shows all of them and complains of nothing', async () => {
    const elements = Array.from({ length: 40 }, (_, i) => {
      const tag = TAGS[i % TAGS.length];
      return `<${tag} src="/city/publication.json" loading="eager" group="${i % 4}"></${tag}>`;
    });
    server.putPage('/', elements.join(''));
    const page = await browser.newPage();
    const log = listenTo(page);
    await page.goto(server.origin);
    // those far below are loaded when they come near the view
    for (let i = 0; i < elements.length; i++)
      await page.evaluate((i) => document.body.children[i]?.scrollIntoView(), i);
    await untilState(page, TAGS.join(), 'ready');
    expect(await page.locator(TAGS.join()).count()).toBe(40);
    expect(log.complaints).toEqual([]);
    await page.close();
  });
});

/** What the page holds once all that nobody needs is gone. */
async function held(session: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

describe('an element that is added and removed', () => {
  const addAndRemove = (page: Page, tag: string, times: number): Promise<void> =>
    page.evaluate(
      async ({ tag, times }) => {
        for (let i = 0; i < times; i++) {
          const element = document.createElement(tag);
          element.setAttribute('src', '/city/publication.json');
          element.setAttribute('group', 'one');
          const ready = new Promise((resolve) => element.addEventListener('soz-ready', resolve, { once: true }));
          document.body.append(element);
          await ready;
          element.remove();
        }
      },
      { tag, times },
    );

  test.each(TAGS)('200 times leaves nothing behind: %s', async (tag) => {
    const page = await open('');
    const session = await page.context().newCDPSession(page);
    await page.waitForFunction((tag) => customElements.get(tag), tag);
    // the first ones bring what all of them share
    await addAndRemove(page, tag, 10);
    await page.waitForTimeout(1000);
    const before = await held(session);
    await addAndRemove(page, tag, 200);
    await page.waitForTimeout(1000);
    const after = await held(session);
    // one element has hundreds of nodes and tens of listeners: not even the last one may be left
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    // far less than the 200 publications that were read
    expect(after.heap - before.heap).toBeLessThan(3_000_000);
    await page.close();
  });
});
