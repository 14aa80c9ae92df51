import { expect, fixture, html } from '@open-wc/testing';
import '../../../components/index.js';
import { ATTRIBUTES, TAGS, upgradeBlocks } from '../../../components/internal/upgrade-blocks.js';

const block = (): Promise<HTMLElement> =>
  fixture(
    html`<div lang="de">
      <div
        data-sozialraum="karte"
        data-jahr="2024"
        data-indikator="a"
        data-ebene="district"
        data-gebiet="11 12"
        data-gruppe="g"
        data-titel="Titel"
        data-zusammenfassung="Satz"
        data-ueberschrift="2"
        data-fremd="x"
      >
        <table>
          <caption>
            Quote
          </caption>
          <tr>
            <th>Gebiet</th>
            <th>Quote in %</th>
          </tr>
          <tr>
            <th data-gebiet="11">Nord</th>
            <td>12,5</td>
          </tr>
        </table>
      </div>
    </div>`,
  );

describe('a block of a page', () => {
  it('becomes an element with what the webmaster typed in German', async () => {
    const root = await block();
    upgradeBlocks(root);
    const element = root.querySelector('soz-district-map');
    const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).to.deep.equal({
      indicator: 'a',
      period: '2024',
      level: 'district',
      area: '11 12',
      group: 'g',
      heading: 'Titel',
      summary: 'Satz',
      'heading-level': '2',
    });
  });

  it('keeps its table as the source of the figures', async () => {
    const root = await block();
    upgradeBlocks(root);
    const element = root.querySelector('soz-district-map');
    await element?.updateComplete;
    expect(element?.matches(':state(ready)')).to.equal(true);
    const [entry] = element?.shadowRoot?.querySelectorAll('[role=option]') ?? [];
    expect(entry?.querySelector('.unseen')?.textContent).to.contain('Nord: 12,5 Prozent');
    expect(element?.shadowRoot?.querySelector('.notes')?.textContent).to.contain('nicht geprüft');
  });

  it('is upgraded once', async () => {
    const root = await block();
    upgradeBlocks(root);
    upgradeBlocks(root);
    expect(root.querySelectorAll('soz-district-map')).to.have.length(1);
  });

  it('of another kind is left alone', async () => {
    const root = await fixture(html`<div><div data-sozialraum="kuchen"><p>Text</p></div></div>`);
    upgradeBlocks(root);
    expect(root.querySelector('div')?.innerHTML).to.equal('<p>Text</p>');
  });
});

describe('a block of planning', () => {
  for (const [name, tag] of [
    ['zeitleiste', 'soz-plan-timeline'],
    ['schnittstellen', 'soz-interface-network'],
    ['kreislauf', 'soz-planning-cycle'],
    ['ziele', 'soz-goal-board'],
  ] as const)
    it(`named ${name} becomes <${tag}>`, async () => {
      const root = await fixture(
        html`<div>
          <div
            data-sozialraum=${name}
            data-plan="a"
            data-heute="2025-06-15"
            data-von="2020"
            data-bis="2030"
            data-art="report"
          ></div>
        </div>`,
      );
      upgradeBlocks(root);
      const attributes = [...(root.querySelector(tag)?.attributes ?? [])].map(({ name: key, value }) => [key, value]);
      expect(Object.fromEntries(attributes)).to.deep.equal({
        plan: 'a',
        today: '2025-06-15',
        from: '2020',
        until: '2030',
        kind: 'report',
      });
    });
});

describe('the guide for webmasters', () => {
  let guide = '';
  before(async () => {
    guide = await (await fetch('/docs/guides/webmaster.md')).text();
  });
  const named = (pattern: RegExp): string[] => [...new Set([...guide.matchAll(pattern)].map(([, name = '']) => name))];

  it('names every block and no other', () => {
    const blocks = [...named(/data-sozialraum="(\w+)"/g), ...named(/^\| `(\w+)` +\| `soz-/gm)];
    expect([...new Set(blocks)].sort()).to.deep.equal(Object.keys(TAGS).sort());
  });

  it('names every attribute of a block and no other', () => {
    const attributes = named(/data-(\w+)/g);
    const known = [...Object.keys(ATTRIBUTES), 'sozialraum'];
    expect(attributes.sort()).to.deep.equal(known.sort());
  });

  it('names every attribute of an element, and a block has all of them', () => {
    const ofElements = Object.values(TAGS).flatMap(
      (tag) => (customElements.get(tag) as typeof HTMLElement & { observedAttributes: string[] }).observedAttributes,
    );
    // where it is loaded is looked up when it is, so it is observed by none
    expect([...new Set([...ofElements, 'loading'])].sort()).to.deep.equal(
      [...new Set(Object.values(ATTRIBUTES))].sort(),
    );
    for (const attribute of ofElements) expect(guide).to.contain(`\`${attribute}\``);
  });
});
