import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import type { SozDistrictMap } from '../../../components/district-map/district-map.component.js';
import type { Publication } from '../../../src/index.js';
import { smallCity } from '../../fixtures/small-city.js';
import { withQuality } from '../../fixtures/with-quality.js';
import { accessibilityFindings } from '../axe.js';
import { all, find } from '../find.js';
import { afterLayout } from '../wait.js';

const shown = async (publication: Publication): Promise<Element | null | undefined> => {
  const element = await fixture<SozDistrictMap>(
    html`<soz-district-map lang="de" .publication=${publication}></soz-district-map>`,
  );
  await element.updateComplete;
  return element.shadowRoot?.querySelector('[part=quality]');
};

afterEach(() => emulateMedia({ media: 'screen' }));

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

  it('is whole on paper, where nobody can open it', async () => {
    const quality = { assessed: ['breaks'], notes: [{ aspect: 'breaks', severity: 'info' }] } as const;
    const note = await shown(withQuality(smallCity, quality));
    const height = (): number => note?.getBoundingClientRect().height ?? 0;
    const closed = height();
    await emulateMedia({ media: 'print' });
    expect(height()).to.be.above(closed + 10);
  });

  it('is one sentence where nothing was found, and nothing where nobody looked', async () => {
    const note = await shown(withQuality(smallCity, { assessed: ['zeros'], notes: [] }));
    expect(note?.localName).to.equal('p');
    expect(note?.textContent).to.match(/^Datenqualität: geprüft/);
    expect(await shown(smallCity)).to.equal(null);
  });
});

describe('how the frame lies on a page', () => {
  const shownIn = async (box: HTMLElement): Promise<HTMLElement[]> => {
    box.innerHTML = '<soz-district-map lang="de"></soz-district-map><soz-matrix lang="de"></soz-matrix>';
    const elements = [...box.children] as SozDistrictMap[];
    for (const element of elements) {
      element.publication = smallCity;
      await element.updateComplete;
    }
    await afterLayout();
    return elements;
  };

  it('written from right to left: numbers and signs stay in the order in which they are read', async () => {
    for (const element of await shownIn(await fixture(html`<div dir="rtl"></div>`))) {
      const texts = all(element, '.summary, .legend span, .city-value strong').flatMap(({ childNodes }) =>
        [...childNodes].filter((node): node is Text => node instanceof Text && /[%.]\s*$/.test(node.data)),
      );
      expect(texts).not.to.have.length(0);
      for (const text of texts) {
        const end = text.data.trimEnd().length;
        const [before, last] = [end - 2, end - 1].map((at) => {
          const letter = document.createRange();
          letter.setStart(text, at);
          letter.setEnd(text, at + 1);
          return letter.getBoundingClientRect().left;
        });
        expect(last, text.data).to.be.above(before as number);
      }
    }
  });

  it('looks for nothing in a row of its own, however wide it is', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const elements = await shownIn(box);
    for (let width = 1200; width >= 480; width -= 40) {
      box.style.inlineSize = `${width}px`;
      await afterLayout();
      for (const element of elements) {
        const field = find(element, '.controls > label:has([type=search])');
        const before = field.previousElementSibling as Element;
        const [at, left] = [field.getBoundingClientRect(), before.getBoundingClientRect()];
        expect(at.bottom, `${element.localName} in ${width} px`).to.be.closeTo(left.bottom, 2);
        expect(at.left).to.be.above(left.right);
        expect(at.right).to.be.at.most(element.getBoundingClientRect().right + 1);
      }
    }
  });

  it('has fields, lists and buttons of one height in letters of 17 px too', async () => {
    for (const element of await shownIn(await fixture(html`<div style="font: 17px/1.55 sans-serif"></div>`))) {
      const heights = all(element, '.controls :is(button, select, [type=search])').map(
        (each) => each.getBoundingClientRect().height,
      );
      expect(new Set(heights).size, heights.join(', ')).to.equal(1);
    }
  });
});
