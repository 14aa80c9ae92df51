import { expect } from '@open-wc/testing';
import { compareSnapshot } from '@web/test-runner-commands';
import storyFiles from 'virtual:stories';
import { accessibilityFindings } from './components/axe.js';
import { outline } from './components/outline.js';
import { tabStops, tooSmall } from './components/reach.js';
import { showStory } from './show-story.js';

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(meta.component, () => {
    for (const [name, story] of Object.entries(stories)) {
      it(`${name} tells what it told`, async () => {
        const { elements } = await showStory(meta, story);
        // the port of the server differs from run to run
        const content = elements
          .map(({ shadowRoot }) => outline(shadowRoot))
          .join('\n')
          .replaceAll(location.origin, '');
        await compareSnapshot({ name: `${meta.component} ${name}`, content });
      });

      for (const scheme of ['light', 'dark'])
        it(`${name} is accessible (${scheme})`, async () => {
          const { box } = await showStory(meta, story);
          box.style.colorScheme = scheme;
          expect(await accessibilityFindings(box)).to.deep.equal([]);
        });

      it(`${name} has at most one tab stop in its plot, nothing too small to hit, and nothing too small to read`, async () => {
        for (const { shadowRoot } of (await showStory(meta, story)).elements) {
          const plot = shadowRoot.querySelector('[part=plot]');
          // buttons of a legend are counted as little where it stands beside the drawing as below the plot
          const stops = plot ? tabStops(plot).filter((control) => !control.closest('[part=legend]')) : [];
          expect(stops.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.have.length.at.most(1);
          expect(tooSmall(shadowRoot)).to.deep.equal([]);
        }
      });
    }
  });
