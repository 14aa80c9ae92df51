// Our element, with the data in memory: legend, list, tooltip and table included.
import { SozDistrictMap } from '../../../../components/district-map/district-map.component.js';
import { readPublication } from '../../../../src/index.js';

customElements.define('soz-district-map', SozDistrictMap);

let data;
let element;

globalThis.contestant = {
  load: async () => {
    const [{ collection, dataset, geometry }, { periods }] = await Promise.all(
      ['published.json', 'figures.json'].map(async (path) => (await fetch(path)).json()),
    );
    const { value, problems } = readPublication({ collection, datasets: [dataset], geometry });
    if (!value) throw new Error(JSON.stringify(problems));
    data = { publication: value, indicator: [...value.tables.keys()][0], periods };
  },
  draw: async (at) => {
    const { publication, indicator, periods } = data;
    element = document.createElement('soz-district-map');
    Object.assign(element, { publication, indicator, period: periods[at] });
    document.body.append(element);
    await element.updateComplete;
  },
  show: async (at) => {
    element.period = data.periods[at];
    await element.updateComplete;
  },
};
