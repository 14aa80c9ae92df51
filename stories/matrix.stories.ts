import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  type IndicatorTable,
  observationStatus,
  type Planning,
  planningOf,
  type Publication,
  withPlanningViews,
} from '../src/index.js';
import { changeCells } from '../test/fixtures/change-cells.js';
import { withChanceRanges } from '../test/fixtures/chance-ranges.js';
import { relatedPlanning } from '../test/fixtures/related-planning.js';
import { smallCity } from '../test/fixtures/small-city.js';
import '../components/matrix/matrix.js';
import { press, type } from './press.js';

interface Args {
  publication?: Publication;
  planning?: Planning;
  table?: string;
  view?: string;
  scheme?: string;
  grouped?: boolean;
  sparklines?: boolean;
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
  render: ({ publication, planning, table, view, scheme, grouped, sparklines, indicator, period, level, area, lang }) =>
    html`<soz-matrix
      .publication=${publication}
      .planning=${planning && withPlanningViews(planning)}
      table=${table ?? nothing}
      view=${view ?? nothing}
      scheme=${scheme ?? nothing}
      ?grouped=${grouped}
      ?sparklines=${sparklines}
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

/** Another hue for another topic: `neutral`, `teal`, `violet`, `ochre`. */
export const TealColours: Story = { args: { scheme: 'teal' } };

/** Beside each indicator its course over all periods; by it rows are ordered by their change. */
export const Courses: Story = { args: { sparklines: true, area: '21' } };

export const Boroughs: Story = { args: { level: 'borough' } };

export const English: Story = { args: { lang: 'en', area: '21' } };

/** More columns than fit: the table scrolls under its head and first column. */
export const Wide: Story = { args: { publication: repeated(smallCity, 4) } };

/** Ranks instead of values; the values are spoken with them. */
export const Ranks: Story = { args: { view: 'ranks' } };

/** Which areas differ from the city by more than chance. */
export const ComparisonWithCity: Story = { args: { view: 'comparison', publication: withChanceRanges(smallCity) } };

/** Districts below the borough they are part of; ordering keeps to the groups. */
export const Grouped: Story = { args: { grouped: true } };

/** Below 480 pixels a card a row: closed, with the figure that rows are ordered by; open with all where it is picked. */
export const Cards: Story = {
  render: ({ publication }) =>
    html`<soz-matrix .publication=${publication} area="21" lang="de" style="inline-size: 296px"></soz-matrix>`,
};

/** Rows by the values of an indicator, the highest first; cards, which have no heads, stay in their order. */
export const Ordered: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'thead button, .cards'),
};

/** No row has what the reader looks for in its name. */
export const NothingFound: Story = {
  play: ({ canvasElement }) => type(canvasElement, 'input', 'Altstadt'),
};

/** What plans relate to, and how strongly. */
export const Relations: Story = { args: { table: 'relations', planning: relatedPlanning } };

/** Half a matrix of texts: each pair stands once. */
export const Interfaces: Story = { args: { table: 'interfaces', planning: relatedPlanning } };

export const Departments: Story = { args: { table: 'departments', planning: relatedPlanning } };

/** What there is for each task, and what has to be developed. */
export const Needs: Story = { args: { table: 'needs', planning: relatedPlanning } };

/** How far plans overlap, in an order in which similar ones are neighbours. */
export const Overlap: Story = { args: { table: 'overlap', planning: relatedPlanning } };

export const RelationsInEnglish: Story = { args: { table: 'relations', planning: relatedPlanning, lang: 'en' } };

/** Planning in which nothing of the kind is recorded. */
export const NothingPlanned: Story = { args: { table: 'needs', planning: planningOf({}) } };

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
