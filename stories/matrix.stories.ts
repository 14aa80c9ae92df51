import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { type IndicatorTable, observationStatus, type Publication } from '../src/index.js';
import { changeCells } from '../test/fixtures/change-cells.js';
import { smallCity } from '../test/fixtures/small-city.js';
import '../components/matrix/matrix.js';

interface Args {
  publication?: Publication;
  indicator?: string;
  period?: string;
  level?: string;
  area?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Matrix',
  component: 'soz-matrix',
  args: { publication: smallCity },
  render: ({ publication, indicator, period, level, area, lang }) =>
    html`<soz-matrix
      .publication=${publication}
      indicator=${indicator ?? nothing}
      period=${period ?? nothing}
      level=${level ?? nothing}
      area=${area ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-matrix>`,
};
export default meta;
type Story = StoryObj<Args>;

/** All indicators at the latest period, with every reason why there is no value. */
export const AllIndicators: Story = {};

/** A topic by its id. */
export const Topic: Story = { args: { indicator: 'income' } };

/** Indicators by their ids, in this order. */
export const ChosenIndicators: Story = { args: { indicator: 'wohngeld-haushalte hze-dichte' } };

export const SelectedAreas: Story = { args: { area: '21 33' } };

export const EarlierPeriod: Story = { args: { period: '2016' } };

export const Boroughs: Story = { args: { level: 'borough' } };

export const English: Story = { args: { lang: 'en', area: '21' } };

/** More columns than fit: the table scrolls under its head and first column. */
export const Wide: Story = { args: { publication: repeated(smallCity, 4) } };

export const Loading: Story = { args: { publication: undefined } };

/** No value at the level asked for: the element says where there are some. */
export const Empty: Story = {
  args: {
    indicator: 'sgb2-quote',
    publication: changeCells(smallCity, 'sgb2-quote', ({ value, status, area }) =>
      area.length === 2 ? { value: NaN, status: observationStatus('missing') } : { value, status },
    ),
  },
};

/** What went wrong, and what the page itself has to offer. */
export const Failed: Story = {
  render: () =>
    html`<soz-matrix lang="de"
      ><table>
        <tbody>
          <tr>
            <td>Keine Werte</td>
          </tr>
        </tbody>
      </table></soz-matrix
    >`,
};

/** The same indicators again and again, each time under another id. */
function repeated(publication: Publication, times: number): Publication {
  const tables = Array.from({ length: times }, (_, i) =>
    [...publication.tables.values()].map((table): IndicatorTable => {
      const { indicator } = table;
      return { ...table, indicator: { ...indicator, id: `${indicator.id}-${i}` } };
    }),
  ).flat();
  return {
    ...publication,
    indicators: tables.map(({ indicator }) => indicator),
    tables: new Map(tables.map((table) => [table.indicator.id, table])),
  };
}
