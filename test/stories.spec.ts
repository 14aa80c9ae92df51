import { expect, fixture } from '@open-wc/testing';
import storyFiles from 'virtual:stories';

// The snapshot is what a screen reader gets: the drawing, whose numbers depend on a machine's fonts, is not in it.
for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(meta.component, () => {
    for (const [name, story] of Object.entries(stories)) {
      const render = story.render ?? meta.render;
      const args = { ...meta.args, ...story.args };
      it(`${name} is accessible and keeps its shadow DOM`, async () => {
        if (render === undefined) throw new Error(`${name} has no render function`);
        const element = await fixture(render(args, { args }));
        await expect(element).to.be.accessible();
        await expect(element).shadowDom.to.equalSnapshot();
      });
    }
  });
