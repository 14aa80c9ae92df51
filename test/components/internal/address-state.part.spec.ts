import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import '../../../components/plan-timeline/plan-timeline.js';
import type { SozDistrictMap } from '../../../components/district-map/district-map.component.js';
import type { SozMatrix } from '../../../components/matrix/matrix.component.js';
import type { SozPlanTimeline } from '../../../components/plan-timeline/plan-timeline.component.js';
import { upgradeBlocks } from '../../../components/internal/upgrade-blocks.js';
import { withPlanningViews } from '../../../src/index.js';
import { smallCity } from '../../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../../fixtures/small-planning.js';

const before = location.href;
const options = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];
const map = (
  search: string,
  template = html`<soz-district-map lang="de" id="karte" address-state .publication=${smallCity}></soz-district-map>`,
): Promise<SozDistrictMap> => {
  history.replaceState(null, '', search);
  return fixture<SozDistrictMap>(template);
};

describe('the address of the page', () => {
  afterEach(() => history.replaceState(null, '', before));

  it('takes in what a reader has picked, under the id of the element', async () => {
    const element = await map('?seite=3');
    expect(location.search).to.equal('?seite=3');
    options(element)[1]!.click();
    await element.updateComplete;
    const found = new URLSearchParams(location.search);
    expect(found.get('karte.area')).to.equal(element.area);
    expect(found.get('karte.indicator')).to.equal('sgb2-quote');
    expect(found.get('seite')).to.equal('3');
  });

  it('brings it back', async () => {
    const element = await map('?karte.area=21&karte.period=2015&karte.level=district');
    expect([element.area, element.period, element.level]).to.deep.equal(['21', '2015', 'district']);
    expect(element.shadowRoot!.querySelector('[part=subtitle]')!.textContent).to.contain('2015');
  });

  it('knows a block by the id of the block', async () => {
    history.replaceState(null, '', '?zahlen.area=21');
    const page = await fixture(
      html`<div><div data-sozialraum="karte" id="zahlen" data-adresse><table><caption>T</caption><tr><th>Gebiet</th><th>2024</th></tr><tr><th data-gebiet="21">Nord</th><td>1</td></tr></table></div></div>`,
    );
    upgradeBlocks(page);
    const element = page.querySelector('soz-district-map')!;
    await element.updateComplete;
    expect(element.area).to.equal('21');
  });

  it('says nothing that the page has not wished for', async () => {
    const element = await map(
      before,
      html`<soz-district-map lang="de" id="karte" .publication=${smallCity}></soz-district-map>`,
    );
    options(element)[0]!.click();
    await element.updateComplete;
    expect(location.href).to.equal(before);
  });

  it('keeps the level and the view that a reader has chosen', async () => {
    history.replaceState(null, '', '?m.view=ranks&m.level=borough');
    const element = await fixture<SozMatrix>(
      html`<soz-matrix lang="de" id="m" address-state .publication=${smallCity}></soz-matrix>`,
    );
    expect([element.view, element.level]).to.deep.equal(['ranks', 'borough']);
    element.view = 'classes';
    await element.updateComplete;
    expect(new URLSearchParams(location.search).get('m.view')).to.equal('classes');
  });

  it('keeps the plan that is picked, and forgets it with the pick', async () => {
    history.replaceState(null, '', '?z.kind=plan');
    const element = await fixture<SozPlanTimeline>(
      html`<soz-plan-timeline lang="de" id="z" address-state today=${TODAY} .planning=${withPlanningViews(smallPlanning)}></soz-plan-timeline>`,
    );
    expect(element.kind).to.equal('plan');
    const plan = element.shadowRoot!.querySelector<HTMLElement>('.plot button')!;
    for (const expected of [true, false]) {
      plan.click();
      await element.updateComplete;
      expect(new URLSearchParams(location.search).has('z.plan')).to.equal(expected);
    }
  });

  it('is only asked for what the element knows, and a wish that is not there does no harm', async () => {
    const element = await map('?karte.period=%3Cscript%3E&karte.publication=x&karte.innerHTML=x&karte.area=99');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.innerHTML).to.equal('');
    expect(element.publication).to.equal(smallCity);
  });
});

describe('where a reader points', () => {
  it('is told to the page and shown in the group, and picks nothing', async () => {
    const pair = await fixture(html`<div>
      <soz-district-map lang="de" group="g" .publication=${smallCity}></soz-district-map>
      <soz-district-map lang="de" group="g" .publication=${smallCity}></soz-district-map>
    </div>`);
    const [one, other] = [...pair.querySelectorAll('soz-district-map')];
    const told = oneEvent(pair, 'soz-hover');
    const area = one!.shadowRoot!.querySelector('svg.map path[data-code="21"]')!;
    area.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    expect((await told).detail).to.deep.equal({ area: '21' });
    expect(other!.shadowRoot!.querySelector('.hovered .outline')!.getAttribute('d')).to.equal(area.getAttribute('d'));
    expect([one!.area ?? '', other!.area ?? '']).to.deep.equal(['', '']);
  });
});
