import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../components/district-map/district-map.js';
import '../../../components/matrix/matrix.js';
import '../../../components/plan-timeline/plan-timeline.js';
import '../../../components/trend-chart/trend-chart.js';
import { upgradeBlocks } from '../../../components/internal/upgrade-blocks.js';
import { withPlanningViews } from '../../../src/index.js';
import { blockCity } from '../../fixtures/block-city.js';
import { finelyTimed } from '../../fixtures/monthly-city.js';
import { smallCity } from '../../fixtures/small-city.js';
import { smallPlanning } from '../../fixtures/small-planning.js';
import { waitUntil } from '../wait.js';

const notesOf = (element: Element): string => element.shadowRoot?.querySelector('[part=notes]')?.textContent ?? '';

/** What the console is warned of meanwhile. */
const warned = async (action: () => Promise<void>): Promise<string[]> => {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => void heard.push(text);
  await action().finally(() => (console.warn = warn));
  return heard;
};

const planning = withPlanningViews(smallPlanning);

const show = async (tag: string, attributes: Readonly<Record<string, string>>, lang = 'de'): Promise<HTMLElement> => {
  const element = Object.assign(document.createElement(tag), {
    lang,
    ...(tag === 'soz-plan-timeline' ? { planning } : { publication: smallCity }),
  });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  return element;
};
const says = (element: Element, text: string): Promise<void> =>
  waitUntil(() => notesOf(element).includes(text), `nothing is said of ${text}`);
const inVain = (name: string): string => `Die Angabe „${name}“ lässt sich nicht oder nur zum Teil verwenden.`;

describe('what a page asks for in vain', function () {
  this.timeout(20_000);
  for (const [tag, attributes, expected] of [
    ['soz-district-map', { breaks: '1 2 3 4 5' }, 'up to four numbers with spaces between them'],
    ['soz-district-map', { breaks: '10 zwanzig' }, 'up to four numbers with spaces between them'],
    [
      'soz-district-map',
      { view: 'kreis' },
      'choropleth (flaechen), symbols (kreise), bivariate (zwei), dynamics (dynamik)',
    ],
    ['soz-district-map', { classes: 'gleiche' }, 'quantile, equal (gleich), natural (natuerlich)'],
    ['soz-district-map', { about: 'median' }, 'city, target or a number'],
    ['soz-district-map', { 'class-count': 'drei' }, 'a number from 2 to 5'],
    ['soz-district-map', { 'class-count': '77' }, 'a number from 2 to 5'],
    ['soz-district-map', { 'address-state': 'karte' }, 'an id of the element or of the block around it'],
    ['soz-district-map', { second: 'nirgends' }, 'the id of an indicator that is published'],
    ['soz-district-map', { multiples: 'jahr' }, 'years (jahre), indicators (kennzahlen)'],
    ['soz-district-map', { scheme: 'lila' }, 'neutral (grau), teal (petrol), violet (violett), ochre (ocker)'],
    ['soz-district-map', { own: 'kennzahl, jahr' }, 'indicator (kennzahl), period (jahr)'],
    ['soz-district-map', { indicator: 'nirgends' }, 'sgb2-quote, hze-dichte, wohngeld-haushalte'],
    ['soz-matrix', { indicator: 'income nirgends' }, 'wohngeld-haushalte, income, youth'],
    ['soz-district-map', { level: 'ortsteil' }, 'city, borough, district'],
    ['soz-district-map', { period: '2042' }, 'Expected: 2013, 2014, 2015'],
    ['soz-trend-chart', { period: 'bald' }, 'Expected: 2013, 2014, 2015'],
    ['soz-trend-chart', { area: '11 99' }, '0, 1, 2, 3, 11, 12'],
    ['soz-trend-chart', { view: 'indexe' }, 'values (werte), index, change (veraenderung), multiples (einzeln)'],
    ['soz-trend-chart', { forecast: 'bald' }, 'a period such as 2025'],
    ['soz-trend-chart', { target: '2030: 12,5; zehn' }, 'numbers, and until when, such as 2030: 12,5; 10'],
    ['soz-trend-chart', { annotations: '2015: Zuzug; Pandemie' }, 'periods with a text each'],
    ['soz-matrix', { view: 'rang' }, 'classes (klassen), ranks (raenge), comparison (vergleich)'],
    ['soz-matrix', { scheme: 'lila' }, 'neutral (grau)'],
    ['soz-plan-timeline', { kind: 'sitzung' }, 'plan, participation, report, statutory-delivery, evaluation, meeting'],
    ['soz-plan-timeline', { from: '26' }, 'a year such as 2026'],
    ['soz-plan-timeline', { until: 'bald' }, 'a year such as 2026'],
    ['soz-plan-timeline', { today: '2026-13' }, 'a day such as 2026-03-01'],
  ] as const)
    it(`is said below the figure and in the console: ${tag} ${JSON.stringify(attributes)}`, async () => {
      const [[name = '', value] = []] = Object.entries(attributes);
      let element: HTMLElement | undefined;
      const heard = await warned(async () => {
        const shown = (element = await show(tag, attributes));
        await says(shown, inVain(name));
      });
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.contain(`<${tag}>: ${name}="${value}" cannot be used, or only in part`)
        .and.to.contain(expected);
      expect(notesOf(element as HTMLElement).replace(/Gemeint ist .*?“\./, '')).not.to.contain(value);
    });

  it('is said in English too, once in the console however often the figure is drawn', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-district-map', { breaks: 'x' }, 'en');
      await says(element, 'What this page asks for by “breaks” cannot be used, or only in part');
      element.setAttribute('period', '2020');
      await aTimeout(50);
    });
    expect(heard).to.have.length(1);
  });

  it('is said no more once it is put right', async () => {
    await warned(async () => {
      const element = await show('soz-trend-chart', { view: 'x' });
      await says(element, inVain('view'));
      element.setAttribute('view', 'index');
      await waitUntil(() => !notesOf(element).includes(inVain('view')));
    });
  });

  it('is called as the block on the page calls it', async () => {
    const heard = await warned(async () => {
      const root = await fixture<HTMLElement>(
        html`<div><div data-sozialraum="verlauf" data-darstellung="kurve"></div></div>`,
      );
      upgradeBlocks(root);
      const element = root.querySelector('soz-trend-chart') as HTMLElement;
      Object.assign(element, { publication: smallCity });
      await says(element, inVain('data-darstellung'));
    });
    expect(heard[0]).to.contain('data-darstellung="kurve"');
  });

  it('is told with the word that was probably meant', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-district-map', { view: 'kreis' });
      await says(element, `${inVain('view')} Gemeint ist vielleicht „kreise“.`);
    });
    expect(heard[0]).to.contain('Is kreise meant?');
  });

  for (const [attributes, meant] of [
    [{ level: 'distrikt' }, 'district'],
    [{ level: 'Stadtteile' }, 'district'],
    [{ area: '11 Rosenhag' }, '12'],
    [{ area: 'am wehr' }, '33'],
    [{ indicator: 'SGB-II-Quote' }, 'sgb2-quote'],
  ] as const)
    it(`is told with the id that was probably meant, also where it is called by a name: ${JSON.stringify(attributes)}`, async () => {
      await warned(async () => {
        const [name = ''] = Object.keys(attributes);
        await says(await show('soz-matrix', attributes), `${inVain(name)} Gemeint ist vielleicht „${meant}“.`);
      });
    });

  it('is not what another element of its group has picked', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-district-map', { group: 'a' });
      const other = await show('soz-trend-chart', { group: 'a' });
      Object.assign(other, { area: 'elsewhere', indicator: 'nothing' });
      await waitUntil(() => (element as HTMLElement & { area?: string }).area === 'elsewhere');
      await aTimeout(300);
      expect(notesOf(element)).not.to.contain('zum Teil verwenden');
    });
    expect(heard).to.deep.equal([]);
  });

  it('is not a year of which months are published', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-trend-chart', { period: '2006' });
      await says(element, inVain('period'));
      Object.assign(element, { publication: finelyTimed('month', 3) });
      await waitUntil(() => !notesOf(element).includes('zum Teil verwenden'));
    });
    expect(heard[0]).to.contain('period="2006"').and.to.contain('Expected: 2013');
    expect(heard).to.have.length(1);
  });

  it('names no more ids than anybody reads', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-matrix', { area: 'nirgends' });
      Object.assign(element, { publication: blockCity(10, 10) });
      await waitUntil(() => (element.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 20);
      await says(element, inVain('area'));
    });
    expect(heard.at(-1)).to.match(/ or one of \d+ others\.$/);
  });

  it('is told of what scripts set too', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-trend-chart', {});
      Object.assign(element, { forecast: 'bald' });
      await says(element, inVain('forecast'));
    });
    expect(heard[0]).to.contain('forecast="bald"');
  });

  describe('by names of a block that nobody knows', () => {
    const showBlock = async (attributes: string): Promise<HTMLElement> => {
      const root = await fixture<HTMLElement>('<div></div>');
      root.innerHTML = `<div data-sozialraum="verlauf" ${attributes}></div>`;
      upgradeBlocks(root);
      const element = root.querySelector('soz-trend-chart') as HTMLElement;
      Object.assign(element, { publication: smallCity });
      return element;
    };

    for (const [typed, meant] of [
      ['data-jar', 'data-jahr'],
      ['data-gebiete', 'data-gebiet'],
      ['data-indicator', 'data-indikator'],
      ['data-period', 'data-jahr'],
      ['data-class-count', 'data-klassenzahl'],
    ] as const)
      it(`is told below the figure and in the console: ${typed}`, async () => {
        const heard = await warned(async () => {
          await says(await showBlock(`${typed}="2016"`), `${inVain(typed)} Gemeint ist vielleicht „${meant}“.`);
        });
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain(`${typed}="2016"`).and.to.contain(`Is ${meant} meant?`);
      });

    it('is told in the console alone where it is like none: editors leave such names behind', async () => {
      let notes = '';
      const heard = await warned(async () => {
        const element = await showBlock('data-once="blocks" data-constructor="x" id="a"');
        await waitUntil(() => element.matches(':state(ready)'));
        await aTimeout(300);
        notes = notesOf(element);
      });
      expect(heard.map((text) => text.split(' ')[1])).to.deep.equal(['data-once="blocks"', 'data-constructor="x"']);
      expect(notes).not.to.contain('data-');
    });

    it('is told in the console where it is the kind of figure itself', async () => {
      const heard = await warned(async () => {
        const root = await fixture<HTMLElement>(html`<div><div data-sozialraum="Karten"></div></div>`);
        upgradeBlocks(root);
      });
      expect(heard).to.deep.equal([
        'data-sozialraum="Karten": karte, verlauf, matrix, zeitleiste, schnittstellen, kreislauf, ziele?',
      ]);
    });
  });

  it('may be a planning.json that cannot be had: the chart is drawn, and says why no goals are in it', async () => {
    const heard = await warned(async () => {
      const element = await show('soz-trend-chart', { goals: '/not/there.json' });
      await says(element, inVain('goals'));
      expect(notesOf(element)).to.contain('Die Datei ist an der angegebenen Adresse nicht vorhanden.');
      expect(element.shadowRoot?.querySelector('.chart')).not.to.equal(null);
    });
    expect(heard[0]).to.contain('file-missing').and.to.contain('/not/there.json');
  });

  it('is nothing on a page that asks for what there is', async () => {
    const heard = await warned(async () => {
      for (const [tag, attributes] of [
        ['soz-district-map', { view: 'kreise', classes: 'mitte', about: '12', scheme: 'grau', own: 'kennzahl jahr' }],
        ['soz-district-map', { multiples: 'jahre', breaks: '10 20,5' }],
        [
          'soz-trend-chart',
          { view: 'veraenderung', forecast: '2030', target: '2030: 12,5; 10;', annotations: '2018: a;' },
        ],
        ['soz-matrix', { view: 'ranks', scheme: 'ocker' }],
      ] as const) {
        const element = await show(tag, attributes);
        await aTimeout(200);
        expect(notesOf(element)).not.to.contain('zum Teil verwenden');
      }
    });
    expect(heard).to.deep.equal([]);
  });
});
