import puppeteer, { type KeyInput } from 'puppeteer-core';
import { type OtherBrowser, programAt } from './other-browser.js';

export const FIREFOX = programAt('firefox-esr', 'firefox');

/** Starts Firefox without a window and speaks WebDriver BiDi with it. */
export async function launchFirefox(width: number, height: number): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    protocol: 'webDriverBiDi',
    headless: true,
    timeout: 120_000,
    defaultViewport: { width, height },
  });
  // the one it begins with has no focus
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    run: (work, ...args) => page.evaluate(work as never, ...args),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    pointAt: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    print: () => page.pdf({ format: 'A4' }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
