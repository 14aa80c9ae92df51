import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { observationStatus, type Publication } from '../src/index.js';
import { blockCity } from '../test/fixtures/block-city.js';
import { changeCells } from '../test/fixtures/change-cells.js';
import { smallCity } from '../test/fixtures/small-city.js';
import { withQuality } from '../test/fixtures/with-quality.js';
import '../components/district-map/district-map.js';
import { press } from './press.js';

interface Args {
  publication?: Publication;
  src?: string;
  indicator?: string;
  period?: string;
  level?: string;
  area?: string;
  heading?: string;
  summary?: string;
  headingLevel?: number;
  scheme?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Karte',
  component: 'soz-district-map',
  args: { publication: smallCity },
  render: ({ publication, src, indicator, period, level, area, heading, summary, headingLevel, scheme, lang }) =>
    html`<soz-district-map
      .publication=${publication}
      src=${src ?? nothing}
      indicator=${indicator ?? nothing}
      period=${period ?? nothing}
      level=${level ?? nothing}
      area=${area ?? nothing}
      heading=${heading ?? nothing}
      summary=${summary ?? nothing}
      heading-level=${headingLevel ?? 3}
      scheme=${scheme ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-district-map>`,
};
export default meta;
type Story = StoryObj<Args>;

/** A share by district in five classes; withheld and missing values look different from each other and from all classes. */
export const Shares: Story = {};

/** Every reason why there is no value of a class, and a value of limited reliability. */
export const EveryStatus: Story = { args: { indicator: 'hze-dichte' } };

/** Counts are circles: a coloured area would say that a large district is a large number. */
export const Counts: Story = { args: { indicator: 'wohngeld-haushalte' } };

export const SelectedAreas: Story = { args: { area: '22 31' } };

/** Another hue for another topic: `neutral`, `teal`, `violet`, `ochre`. Grey suits topics that no colour should stress. */
export const NeutralColours: Story = { args: { scheme: 'neutral' } };

export const VioletColours: Story = { args: { scheme: 'violet', indicator: 'wohngeld-haushalte' } };

/** The classes stay as they are from year to year. One district did not exist yet. */
export const EarlierPeriod: Story = { args: { period: '2015' } };

export const Boroughs: Story = { args: { level: 'borough' } };

export const English: Story = { args: { lang: 'en', area: '21' } };

export const OwnHeadingAndSummary: Story = {
  args: { heading: 'Wo die Quote am höchsten ist', summary: 'Ein Satz der Redaktion.', headingLevel: 2 },
};

/** What readers should know of the data stands in one line that opens, below the source. */
export const QualityOfData: Story = {
  args: {
    publication: withQuality(smallCity, {
      assessed: ['coverage', 'zeros', 'breaks'],
      worst: 'warning',
      notes: [
        { aspect: 'coverage', severity: 'warning' },
        { aspect: 'breaks', severity: 'info' },
      ],
      knownErrors: [{ de: 'Für 2019 fehlt eine Dienststelle.', en: 'For 2019 one office is missing.' }],
    }),
  },
};

/** From 1,000 areas on a worker paints them; pointer, keys and print are as with few. */
export const ManyAreas: Story = { tags: ['painted'], args: { publication: blockCity(40, 30) } };

/** The ranking is there, and a note says what is missing. */
export const WithoutBoundaries: Story = { args: { publication: { ...smallCity, geometry: undefined } } };

/** Many equal values make fewer classes than five. */
export const FewClasses: Story = {
  args: {
    publication: changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: Number.isNaN(value) ? value : value > 18 ? 20 : 10,
      status,
    })),
  },
};

/** A table that stands in the page is enough; the note says that nobody has checked it. */
export const TableInPage: Story = {
  render: () =>
    html`<soz-district-map lang="de"
      ><table>
        <caption>
          SGB-II-Quote 2024
        </caption>
        <thead>
          <tr>
            <th scope="col">Gebiet</th>
            <th scope="col">SGB-II-Quote</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" data-gebiet="1">Nord</th>
            <td>17,1 %</td>
          </tr>
          <tr>
            <th scope="row" data-gebiet="2">Mitte</th>
            <td>•</td>
          </tr>
          <tr>
            <th scope="row" data-gebiet="3">Süd</th>
            <td>14,2 %</td>
          </tr>
        </tbody>
      </table></soz-district-map
    >`,
};

/** An entry of the legend is pressed: its areas alone stand out, on the map and in the ranking. */
export const OneClassAlone: Story = {
  play: ({ canvasElement }) => press(canvasElement, '.classes li:last-child button'),
};

/** The figures as a table, which is closed at first. */
export const TableOpened: Story = {
  play: ({ canvasElement }) => press(canvasElement, '[part=table] summary'),
};

export const Loading: Story = { args: { publication: undefined } };

/** No value at the level asked for: the element says where there are some. */
export const Empty: Story = {
  args: {
    publication: changeCells(smallCity, 'sgb2-quote', ({ value, status, area }) =>
      area.length === 2 ? { value: NaN, status: observationStatus('missing') } : { value, status },
    ),
  },
};

/** What went wrong, and what the page itself has to offer. */
export const Failed: Story = {
  render: () =>
    html`<soz-district-map lang="de"
      ><table>
        <tbody>
          <tr>
            <td>Keine Werte</td>
          </tr>
        </tbody>
      </table></soz-district-map
    >`,
};
