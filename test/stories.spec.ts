import { expect, fixture } from '@open-wc/testing';
import storyFiles from 'virtual:stories';
import { accessibilityFindings } from './components/axe.js';
import { tabStops, tooSmall } from './components/reach.js';

// What the geometry rooms test, and what counts instances; in a snapshot it would be noise.
const ignored = ['d', 'points', 'transform', 'viewbox', 'patterntransform', 'id', 'fill', 'cx', 'cy', 'r'];

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(meta.component, () => {
    for (const [name, story] of Object.entries(stories)) {
      const render = story.render ?? meta.render;
      const args = { ...meta.args, ...story.args };
      const show = async (): Promise<Element> => {
        if (render === undefined) throw new Error(`${name} has no render function`);
        return fixture(render(args, { args }));
      };

      it(`${name} is accessible and keeps its shadow DOM`, async () => {
        const element = await show();
        expect(await accessibilityFindings(element)).to.deep.equal([]);
        await expect(element).shadowDom.to.equalSnapshot({ ignoreAttributes: ignored });
      });

      it(`${name} has at most one tab stop in its plot, nothing too small to hit, and nothing too small to read`, async () => {
        const root = (await show()).shadowRoot as ShadowRoot;
        const plot = root.querySelector('[part=plot]');
        if (plot) expect(tabStops(plot).map(({ outerHTML }) => outerHTML.slice(0, 80))).to.have.length.at.most(1);
        expect(tooSmall(root)).to.deep.equal([]);
      });
    }
  });
