import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../components/index.js';
import { TAGS } from '../../components/internal/upgrade-blocks.js';
import { withPlanningViews } from '../../src/index.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';
import { contrast } from './contrast.js';
import { all, find } from './find.js';

const planning = withPlanningViews(smallPlanning, smallCity);
const show = async (tag: string): Promise<HTMLElement> => {
  const element = Object.assign(document.createElement(tag), { lang: 'de', publication: smallCity, planning });
  element.setAttribute('today', TODAY);
  await fixture(html`<div style="background: Canvas">${element}</div>`);
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return element;
};
const styleOf = (element: Element, selector: string): CSSStyleDeclaration => getComputedStyle(find(element, selector));
const media = (name: string, value: string): Promise<unknown> =>
  executeServerCommand('media-features', [{ name, value }]);

describe('what a reader has set', () => {
  afterEach(async () => {
    await executeServerCommand('media-features', []);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
  });

  for (const tag of Object.values(TAGS)) {
    it(`is not needed for rest: nothing moves in <${tag}>`, async () => {
      const element = await show(tag);
      const moving = [element, ...all(element, '*')].filter((each) => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration !== '0s';
      });
      expect(moving).to.deep.equal([]);
    });

    it(`prints: <${tag}> shows its table and nothing to be operated`, async () => {
      const element = await show(tag);
      await emulateMedia({ media: 'print' });
      const shown = (selector: string): Element[] =>
        all(element, selector).filter((each) =>
          each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        );
      dispatchEvent(new Event('beforeprint'));
      expect(shown('table')).to.have.length(1);
      expect(shown('select, summary, .controls')).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark'])
    it(`as more contrast: borders of areas stand out from every class on ${scheme} ground`, async () => {
      await media('prefers-contrast', 'more');
      const element = await show('soz-district-map');
      element.style.colorScheme = scheme;
      const { stroke, strokeWidth } = styleOf(element, '.mesh');
      expect(strokeWidth).to.equal('2px');
      const classes = all(element, 'path.area[class*=" q"]');
      expect(classes.length).to.be.above(5);
      for (const area of classes)
        expect(contrast(getComputedStyle(area).fill, stroke), getComputedStyle(area).fill).to.be.at.least(3);
    });

  it('as more contrast: every cell of a matrix has a border that is seen', async () => {
    await media('prefers-contrast', 'more');
    const element = await show('soz-matrix');
    const { borderBottomColor } = styleOf(element, 'tbody td');
    expect(contrast(borderBottomColor, 'rgb(255, 255, 255)')).to.be.at.least(3);
  });

  it('as colours of its own: the numbers of steps are read', async () => {
    await media('forced-colors', 'active');
    const { color, backgroundColor, forcedColorAdjust } = styleOf(
      await show('soz-planning-cycle'),
      'li:not(.bare) > .badge-number',
    ) as CSSStyleDeclaration & { forcedColorAdjust: string };
    // else the browser lays the colour of the text below it
    expect(forcedColorAdjust).to.equal('none');
    expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
  });
});
