import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, listenTo, type PageLog, untilState } from './browser.js';

// React as somebody has it who uses the wrappers; what the page does with them stands here.
const app = `
import { createElement, createRef, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { DistrictMap } from './components/react.js';
import { smallCity } from './test/fixtures/small-city.js';

const root = createRoot(document.querySelector('#root'));
const heard = [];
window.heard = heard;
window.ref = createRef();
window.show = (props) => flushSync(() => root.render(createElement(StrictMode, null, createElement(DistrictMap, {
  ref: window.ref, publication: smallCity, loading: 'eager', className: 'wide', 'aria-label': 'Karte',
  onSozReady: () => heard.push('ready'), ...props,
}, 'bis dahin'))));
window.end = () => root.unmount();
window.hearAs = (name) => (event) => heard.push(name + ' ' + event.type);
window.onServer = () => renderToString(createElement(DistrictMap, { src: '/publication.json', id: 'karte', onSozSelect: () => 0 }, 'bis dahin'));
`;

let browser: Browser;
let page: Page;
let log: PageLog;
beforeAll(async () => {
  const [{ outputFiles }, started] = await Promise.all([
    build({
      stdin: { contents: app, resolveDir: '.', loader: 'ts' },
      bundle: true,
      // asked for by the audit only
      external: ['highs'],
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"development"' },
    }),
    launch(),
  ]);
  browser = started;
  page = await browser.newPage();
  log = listenTo(page);
  await page.setContent('<!doctype html><html lang="de"><title>React</title><div id="root"></div>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '', type: 'module' });
  await page.waitForFunction('window.onServer');
});
afterAll(() => browser.close());

/** Runs one line in the page. */
const run = <T = unknown>(line: string): Promise<T> => page.evaluate(line);
const MAP = 'soz-district-map';

describe('a wrapper in React', () => {
  test('shows the element with its properties, and hands it out', async () => {
    await run(`show({ headingLevel: 2, heading: 'Wo' })`);
    await untilState(page, MAP, 'ready');
    expect(await run(`ref.current.shadowRoot.querySelector('h2').textContent`)).toBe('Wo');
    expect(await run(`ref.current.outerHTML`)).toMatch(/class="wide"/);
    expect(await run(`ref.current.getAttribute('aria-label') + ref.current.textContent`)).toBe('Kartebis dahin');
    expect(await run(`heard`)).toEqual(['ready']);
  });

  test('takes over what changes, and leaves to the reader what does not', async () => {
    await run(`show({ area: '11', heading: 'Wo' })`);
    expect(await run(`ref.current.area`)).toBe('11');
    await run(`ref.current.area = '12'`);
    await run(`show({ area: '11', heading: 'Dort' })`);
    expect(await run(`[ref.current.area, ref.current.heading]`)).toEqual(['12', 'Dort']);
    await run(`show({ area: '11' })`);
    expect(await run(`ref.current.heading === undefined`)).toBe(true);
  });

  test('listens with the handler of the last rendering, and with no other', async () => {
    await run(`heard.length = 0; show({ onSozSelect: hearAs('first'), onSozSelectPlan: hearAs('plan') })`);
    await run(`show({ onSozSelect: hearAs('second'), onSozSelectPlan: hearAs('plan') })`);
    await run(`for (const type of ['soz-select', 'soz-select-plan']) ref.current.dispatchEvent(new CustomEvent(type))`);
    expect(await run(`heard`)).toEqual(['second soz-select', 'plan soz-select-plan']);
    await run(`heard.length = 0; show({}); ref.current.dispatchEvent(new CustomEvent('soz-select'))`);
    expect(await run(`heard`)).toEqual([]);
  });

  test('is on a server what stands in the page until the element comes', async () => {
    expect(await run(`onServer()`)).toBe('<soz-district-map id="karte">bis dahin</soz-district-map>');
  });

  test('takes its element away, and React had nothing to complain of', async () => {
    await run(`end()`);
    expect(await page.locator(MAP).count()).toBe(0);
    expect(log.complaints).toEqual([]);
  });
});
