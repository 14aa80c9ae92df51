import { launch } from '../../e2e/browser.js';

/** What an element of ours has put on its page: the tree within it, and its style sheets. */
interface Finished {
  readonly html: string;
  readonly sheets: readonly string[];
}

/**
 * What our contestant shows at each step when its first picture is there, for `pages/trend-floor-replay.mjs`, which puts it on an empty
 * page in one go: nothing that shows the same tree can be faster.
 *
 * @param url - Its page.
 */
export async function finished(url: string, steps: readonly number[]): Promise<readonly Finished[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    return await page.evaluate(async (steps) => {
      const { contestant } = globalThis as unknown as {
        contestant: Record<'load' | 'draw' | 'show', (at: number) => unknown>;
      };
      const all: Finished[] = [];
      await contestant.load(0);
      for (const at of steps) {
        await contestant[all.length === 0 ? 'draw' : 'show'](at);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const root = document.body.lastElementChild?.shadowRoot;
        all.push({
          // without the marks by which templates find their places again
          html: root?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '',
          sheets: (root?.adoptedStyleSheets ?? []).map(({ cssRules }) =>
            Array.from(cssRules, ({ cssText }) => cssText).join(''),
          ),
        });
      }
      return all;
    }, steps);
  } finally {
    await browser.close();
  }
}
