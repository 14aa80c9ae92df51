import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../../components/trend-chart/trend-chart.js';
import { smallCity } from '../../fixtures/small-city.js';
import { afterLayout, waitUntil } from '../wait.js';

describe('a table of many columns', () => {
  afterEach(() => executeServerCommand('medium', 'light'));

  it('is no wider than a sheet of paper', async () => {
    await setViewport({ width: 680, height: 900 });
    const element = Object.assign(document.createElement('soz-trend-chart'), {
      lang: 'de',
      publication: smallCity,
      view: 'multiples',
    });
    await fixture(html`<div style="font-family: monospace">${element}</div>`);
    await waitUntil(() => element.matches(':state(ready)'));
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await executeServerCommand('medium', 'print');
    await afterLayout();
    const table = element.shadowRoot?.querySelector('.twin table') as HTMLTableElement;
    expect(table.rows[0]?.cells.length).to.be.greaterThan(12);
    expect(table.getBoundingClientRect().right).to.be.at.most(680);
    dispatchEvent(new Event('afterprint'));
  });
});
