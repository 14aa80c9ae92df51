import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import '../../../components/index.js';
import { TAGS } from '../../../components/internal/upgrade-blocks.js';
import { withPlanningViews } from '../../../src/index.js';
import { smallCity } from '../../fixtures/small-city.js';
import { smallPlanning } from '../../fixtures/small-planning.js';
import { waitUntil } from '../wait.js';

const planning = withPlanningViews(smallPlanning);

describe('an attribute that is taken away again', function () {
  this.timeout(20_000);
  for (const tag of Object.values(TAGS))
    it(`leaves <${tag}> as it was`, async () => {
      const element = document.createElement(tag) as ReactiveElement;
      Object.assign(element, 'publication' in element ? { publication: smallCity } : { planning });
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => element.matches(':state(ready)'));
      const { elementProperties } = element.constructor as typeof ReactiveElement;
      const attributes = [...elementProperties].flatMap(([name, { attribute }]) =>
        attribute === false || name === 'src'
          ? []
          : [[name, typeof attribute === 'string' ? attribute : name.toString()]],
      ) as [string, string][];
      expect(attributes.length).to.be.greaterThan(4);
      const values = element as unknown as Readonly<Record<string, unknown>>;
      for (const [name, attribute] of attributes) {
        const before = values[name];
        element.setAttribute(attribute, '2');
        await element.updateComplete;
        element.removeAttribute(attribute);
        await element.updateComplete;
        expect(values[name], attribute).to.equal(before);
        expect(element.matches(':state(ready)'), attribute).to.equal(true);
      }
    });
});
