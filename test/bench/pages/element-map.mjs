// Our element, with the data in memory.
import { SozDistrictMap } from '../../../components/district-map/district-map.component.js';
import { readPublication } from '../../../src/index.js';

customElements.define('soz-district-map', SozDistrictMap);

const json = async (path) => (await fetch(path)).json();
let publication;
let element;

globalThis.contestant = {
  load: async (indicator) => {
    const [collection, dataset, geometry] = await Promise.all(
      ['publication.json', `data/${indicator}.json`, 'geometry.json'].map(json),
    );
    publication = readPublication({ collection, datasets: [dataset], geometry }).value;
  },
  draw: async (indicator, year) => {
    element = document.createElement('soz-district-map');
    Object.assign(element, { publication, indicator, period: year });
    document.body.append(element);
    await element.updateComplete;
  },
  show: async (year) => {
    element.period = year;
    await element.updateComplete;
  },
};
