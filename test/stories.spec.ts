import { expect, fixture, waitUntil } from '@open-wc/testing';
import { compareSnapshot } from '@web/test-runner-commands';
import storyFiles from 'virtual:stories';
import { accessibilityFindings } from './components/axe.js';
import { outline } from './components/outline.js';
import { tabStops, tooSmall } from './components/reach.js';

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(meta.component, () => {
    for (const [name, story] of Object.entries(stories)) {
      const render = story.render ?? meta.render;
      const args = { ...meta.args, ...story.args };
      const show = async (): Promise<HTMLElement> => {
        if (render === undefined) throw new Error(`${name} has no render function`);
        const element = await fixture<HTMLElement>(render(args, { args }));
        // a story may put the element into a box
        for (const each of element.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*'))
          await each.updateComplete;
        if (element.hasAttribute('src')) await waitUntil(() => !element.matches(':state(loading)'));
        return element;
      };

      it(`${name} tells what it told`, async () => {
        // the port of the server differs from run to run
        const content = outline((await show()).shadowRoot as ShadowRoot).replaceAll(location.origin, '');
        await compareSnapshot({ name: `${meta.component} ${name}`, content });
      });

      for (const scheme of ['light', 'dark'])
        it(`${name} is accessible (${scheme})`, async () => {
          const element = await show();
          element.style.colorScheme = scheme;
          expect(await accessibilityFindings(element)).to.deep.equal([]);
        });

      it(`${name} has at most one tab stop in its plot, nothing too small to hit, and nothing too small to read`, async () => {
        const root = (await show()).shadowRoot as ShadowRoot;
        const plot = root.querySelector('[part=plot]');
        if (plot) expect(tabStops(plot).map(({ outerHTML }) => outerHTML.slice(0, 80))).to.have.length.at.most(1);
        expect(tooSmall(root)).to.deep.equal([]);
      });
    }
  });
