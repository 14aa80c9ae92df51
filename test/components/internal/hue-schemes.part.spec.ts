import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import { HUE_SCHEMES } from '../../../src/index.js';
import { smallCity } from '../../fixtures/small-city.js';
import { waitUntil } from '../wait.js';

const rgb = (hex = ''): string => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const colourOf = (element: Element, selector: string, property: 'fill' | 'backgroundColor'): string => {
  const found = element.shadowRoot?.querySelector(selector);
  return found ? getComputedStyle(found)[property] : `there is no ${selector}`;
};
const showMap = (scheme: string, style = ''): Promise<HTMLElement> =>
  fixture(
    html`<soz-district-map lang="de" scheme=${scheme} style=${style} .publication=${smallCity}></soz-district-map>`,
  );
const becomes = (element: Element, selector: string, property: 'fill' | 'backgroundColor', colour: string) =>
  waitUntil(() => colourOf(element, selector, property) === colour, `${selector} is not ${colour}`);

describe('a scheme by name', () => {
  for (const [scheme, name] of [
    ['violet', 'violet'],
    ['violet', 'violett'],
    ['neutral', 'grau'],
  ] as const)
    it(`colours the classes of a map, on light and on dark ground: ${name}`, async () => {
      const element = await showMap(name);
      const [lowest] = HUE_SCHEMES[scheme].classes;
      await becomes(element, 'path.q0', 'fill', rgb(lowest?.light));
      element.style.colorScheme = 'dark';
      expect(colourOf(element, 'path.q0', 'fill')).to.equal(rgb(lowest?.dark));
    });

  it('colours the cells of a matrix', async () => {
    const element = await fixture(html`<soz-matrix lang="de" scheme="ochre" .publication=${smallCity}></soz-matrix>`);
    await becomes(element, '.tint-4', 'backgroundColor', rgb(HUE_SCHEMES.ochre.cells[4]?.light));
  });

  it('can be changed, and leaves to the page the colours that it sets itself', async () => {
    const element = await showMap('teal', '--soz-class-1: rgb(1, 2, 3)');
    await becomes(element, 'path.q1', 'fill', rgb(HUE_SCHEMES.teal.classes[1]?.light));
    expect(colourOf(element, 'path.q0', 'fill')).to.equal('rgb(1, 2, 3)');
    Object.assign(element, { scheme: 'ochre' });
    await becomes(element, 'path.q1', 'fill', rgb(HUE_SCHEMES.ochre.classes[1]?.light));
    Object.assign(element, { scheme: undefined });
    await becomes(element, 'path.q1', 'fill', 'rgb(45, 128, 173)');
  });

  it('is blue where there is none of this name, and stands back where the reader has set the colours', async () => {
    const unknown = await showMap('rot');
    expect(colourOf(unknown, 'path.q1', 'fill')).to.equal('rgb(45, 128, 173)');
    const element = await showMap('teal');
    await becomes(element, 'path.q1', 'fill', rgb(HUE_SCHEMES.teal.classes[1]?.light));
    await executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }]);
    expect(colourOf(element, 'path.q1', 'fill')).to.match(/^url\(/);
    await executeServerCommand('media-features', [{ name: 'forced-colors', value: 'none' }]);
  });
});
