import { expect, fixture, html } from '@open-wc/testing';
import type { FrameContent } from '../../../components/internal/frame.js';
import { printPlainly } from '../../../components/internal/plain-table.js';
import { TwinWriter } from '../../../components/internal/table-twin.part.js';

const table = {
  caption: 'Quote',
  columns: ['Gebiet', '2024'],
  rows: [{ heading: 'Nord', cells: [{ text: '•', spoken: 'geheim' }] }],
};
const textsOf = (place: Element): string[][] =>
  [...place.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));

const emptyPlace = async (): Promise<{ root: HTMLElement; place: HTMLDetailsElement }> => {
  const root = await fixture<HTMLElement>(
    html`<div>
      <details class="twin">
        <summary>Als Tabelle</summary>
        <table></table>
      </details>
    </div>`,
  );
  return { root, place: root.querySelector('details') as HTMLDetailsElement };
};

describe('a table that is printed before what writes it has come', () => {
  it('has its headings and numbers on paper, and is closed after it', async () => {
    const { root, place } = await emptyPlace();
    for (const time of ['first', 'second']) {
      printPlainly(root, { table } as unknown as FrameContent);
      expect(place.open, time).to.equal(true);
      expect(textsOf(place), time).to.deep.equal([
        ['Gebiet', '2024'],
        ['Nord', '•'],
      ]);
      dispatchEvent(new Event('afterprint'));
      expect(place.open, time).to.equal(false);
    }
  });

  it('stays open where the reader has opened it', async () => {
    const { root, place } = await emptyPlace();
    place.open = true;
    printPlainly(root, { table } as unknown as FrameContent);
    dispatchEvent(new Event('afterprint'));
    expect(place.open).to.equal(true);
  });

  it('is written as ever once that has come', async () => {
    const { root, place } = await emptyPlace();
    printPlainly(root, { table } as unknown as FrameContent);
    new TwinWriter({ addController: () => {} } as never).show(root, table);
    expect(textsOf(place)).to.deep.equal([
      ['Gebiet', '2024'],
      ['Nord', '•geheim'],
    ]);
    expect(place.querySelectorAll('th')).to.have.length(3);
    dispatchEvent(new Event('afterprint'));
  });

  it('is left alone where there is nothing to print', async () => {
    const root = await fixture<HTMLElement>(html`<div><p>nothing of it</p></div>`);
    for (const content of [{ reason: 'nothing of it' }, undefined]) printPlainly(root, content);
    expect(root.textContent).to.equal('nothing of it');
  });
});
