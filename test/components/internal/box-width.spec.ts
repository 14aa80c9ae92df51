import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/matrix/matrix.js';
import '../../../components/trend-chart/trend-chart.js';
import { smallCity } from '../../fixtures/small-city.js';
import { waitUntil } from '../wait.js';

const show = async (tag: string, width: string): Promise<ShadowRoot> => {
  const element = Object.assign(document.createElement(tag), { lang: 'de', publication: smallCity });
  const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
  box.style.inlineSize = width;
  await waitUntil(() => element.matches(':state(ready)'));
  return element.shadowRoot as ShadowRoot;
};
const widthOf = (root: ShadowRoot): number =>
  root.querySelector<SVGSVGElement>('.chart svg')?.viewBox.baseVal.width ?? 0;
const onPaper = async (look: () => unknown): Promise<void> => {
  dispatchEvent(new Event('beforeprint'));
  // the page is printed at once
  look();
  dispatchEvent(new Event('afterprint'));
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('a drawing that fills its box', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  for (const [width, onSheet] of [
    ['1000px', 680],
    ['500px', 340],
    ['1200px', 680],
  ] as const)
    it(`has on paper the share of the sheet that it has of the window: ${width} of 1000`, async () => {
      const root = await show('soz-trend-chart', width);
      await waitUntil(() => widthOf(root) === parseInt(width));
      await onPaper(() => expect(widthOf(root)).to.equal(onSheet));
      expect(widthOf(root)).to.equal(parseInt(width));
    });

  it('is no smaller on paper than on a phone', async () => {
    await setViewport({ width: 320, height: 900 });
    const root = await show('soz-trend-chart', '288px');
    await waitUntil(() => widthOf(root) === 288);
    await onPaper(() => expect(widthOf(root)).to.equal(612));
    await setViewport({ width: 1000, height: 900 });
  });

  it('stays as it is while it is hidden', async () => {
    const root = await show('soz-trend-chart', '500px');
    await waitUntil(() => widthOf(root) === 500);
    (root.host as HTMLElement).hidden = true;
    await onPaper(() => expect(widthOf(root)).to.equal(500));
  });

  it('listens no more once it has left the page', async () => {
    const root = await show('soz-trend-chart', '500px');
    await waitUntil(() => widthOf(root) === 500);
    root.host.remove();
    await onPaper(() => expect(widthOf(root)).to.equal(500));
  });
});

describe('a matrix in cards', () => {
  it('is a table on paper', async () => {
    await setViewport({ width: 320, height: 900 });
    const root = await show('soz-matrix', '288px');
    await waitUntil(() => root.querySelector('.cards') !== null);
    await onPaper(() => expect(root.querySelector('.matrix table')).not.to.equal(null));
    await waitUntil(() => root.querySelector('.cards') !== null);
    await setViewport({ width: 1000, height: 900 });
  });
});
