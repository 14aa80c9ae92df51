import { expect, fixture } from '@open-wc/testing';
import storyFiles from 'virtual:stories';

// What the geometry rooms test; in a snapshot it would be noise.
const geometry = ['d', 'points', 'transform', 'viewbox'];

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(meta.component, () => {
    for (const [name, story] of Object.entries(stories)) {
      const render = story.render ?? meta.render;
      const args = { ...meta.args, ...story.args };
      it(`${name} is accessible and keeps its shadow DOM`, async () => {
        if (render === undefined) throw new Error(`${name} has no render function`);
        const element = await fixture(render(args, { args }));
        await expect(element).to.be.accessible();
        await expect(element).shadowDom.to.equalSnapshot({ ignoreAttributes: geometry });
      });
    }
  });
