import { expect, fixture, html } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import type { SozDistrictMap } from '../../../components/district-map/district-map.component.js';
import type { Publication } from '../../../src/index.js';
import { smallCity } from '../../fixtures/small-city.js';
import { withQuality } from '../../fixtures/with-quality.js';
import { accessibilityFindings } from '../axe.js';

const shown = async (publication: Publication): Promise<Element | null | undefined> => {
  const element = await fixture<SozDistrictMap>(
    html`<soz-district-map lang="de" .publication=${publication}></soz-district-map>`,
  );
  await element.updateComplete;
  return element.shadowRoot?.querySelector('[part=quality]');
};

describe('what the frame says of the quality of figures', () => {
  it('is one line that opens, with a sentence for every note and what the office knows to be wrong', async () => {
    const note = await shown(
      withQuality(smallCity, {
        assessed: ['zeros', 'breaks'],
        worst: 'warning',
        notes: [
          { aspect: 'zeros', severity: 'warning' },
          { aspect: 'breaks', severity: 'info' },
        ],
        knownErrors: [{ de: '2019 fehlt eine Dienststelle.' }],
      }),
    );
    expect(note).to.be.instanceOf(HTMLDetailsElement);
    expect(note?.querySelector('summary')?.textContent).to.equal('Datenqualität: 3 Hinweise');
    expect([...(note?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).to.deep.equal([
      'Manche Nullen stehen vermutlich für kleine oder fehlende Werte.',
      'Die Reihe hat einen Bruch.',
      '2019 fehlt eine Dienststelle.',
    ]);
    if (note instanceof HTMLDetailsElement) note.open = true;
    expect(await accessibilityFindings(note as Element)).to.deep.equal([]);
  });

  it('is one sentence where nothing was found, and nothing where nobody looked', async () => {
    const note = await shown(withQuality(smallCity, { assessed: ['zeros'], notes: [] }));
    expect(note?.localName).to.equal('p');
    expect(note?.textContent).to.match(/^Datenqualität: geprüft/);
    expect(await shown(smallCity)).to.equal(null);
  });
});
