import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { observationStatus, type Publication, type PublishedPlanning, withPlanningViews } from '../src/index.js';
import { changeCells } from '../test/fixtures/change-cells.js';
import { withChanceRanges } from '../test/fixtures/chance-ranges.js';
import { finelyTimed } from '../test/fixtures/monthly-city.js';
import { smallCity } from '../test/fixtures/small-city.js';
import { smallPlanning } from '../test/fixtures/small-planning.js';
import '../components/trend-chart/trend-chart.js';

interface Args {
  publication?: Publication;
  indicator?: string;
  period?: string;
  level?: string;
  area?: string;
  view?: string;
  forecast?: string;
  annotations?: string;
  target?: string;
  goals?: string;
  addressState?: boolean;
  planning?: PublishedPlanning;
  heading?: string;
  summary?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Verlauf',
  component: 'soz-trend-chart',
  args: { publication: smallCity },
  render: ({
    publication,
    indicator,
    period,
    level,
    area,
    view,
    forecast,
    annotations,
    target,
    goals,
    addressState,
    planning,
    heading,
    summary,
    lang,
  }) =>
    html`<soz-trend-chart
      .publication=${publication}
      indicator=${indicator ?? nothing}
      period=${period ?? nothing}
      level=${level ?? nothing}
      area=${area ?? nothing}
      view=${view ?? nothing}
      forecast=${forecast ?? nothing}
      annotations=${annotations ?? nothing}
      target=${target ?? nothing}
      goals=${goals ?? nothing}
      id=${addressState ? 'verlauf' : nothing}
      ?address-state=${addressState ?? false}
      .planning=${planning}
      heading=${heading ?? nothing}
      summary=${summary ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-trend-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Without a selection the city is the one line that is read; the districts are context. */
export const City: Story = {};

/** Lines end where values are withheld or missing; their signs stand below the plot. */
export const SelectedAreas: Story = { args: { area: '12 14 21' } };

export const SixAreas: Story = { args: { area: '11 12 21 23 33 34' } };

/** The legend reads the values of the chosen period. */
export const ChosenPeriod: Story = { args: { area: '12 14 21', period: '2019' } };

/** Every reason why there is no value, and values of limited reliability. */
export const GapsOfEveryKind: Story = { args: { indicator: 'hze-dichte', area: '12 13 14 21 22 23' } };

/** Counts of the city and of its parts do not share an axis. */
export const Counts: Story = { args: { indicator: 'wohngeld-haushalte', area: '12 31' } };

export const Boroughs: Story = { args: { level: 'borough', area: '1' } };

export const English: Story = { args: { area: '12 21', period: '2023', lang: 'en' } };

/** A value to be reached is a line of its own. */
export const Target: Story = { args: { area: '21', publication: withTarget(smallCity, 10) } };

/** Between which limits chance alone moves the values. */
export const ChanceRanges: Story = { args: { area: '11 21', publication: withChanceRanges(smallCity) } };

/** The projected part is dashed and marked. */
export const Projection: Story = { args: { area: '21', forecast: '2021', indicator: 'hze-dichte' } };

/** What happened when, on the chart and in words below it. */
export const Annotations: Story = { args: { area: '21', annotations: '2015: Zuzug; 2020: Pandemie' } };

/** The first period after the last break is 100. */
export const Index: Story = { args: { area: '21 24', view: 'index' } };

/** By index a city and its parts share an axis, also for counts. */
export const IndexOfCounts: Story = { args: { indicator: 'wohngeld-haushalte', area: '12 31', view: 'index' } };

export const Change: Story = { args: { area: '21', view: 'change' } };

/** A small chart an area, the city behind each. */
export const Multiples: Story = { args: { view: 'multiples', period: '2019' } };

/** Twenty years of months: years on the axis. */
export const Months: Story = { args: { area: '21', publication: finelyTimed('month', 20) } };

/** Few quarters are all named. */
export const Quarters: Story = { args: { area: '21', publication: finelyTimed('quarter', 3, 2022) } };

/** Where all values lie far from zero, the axis does not start there, and a note says so. */
export const AxisAwayFromZero: Story = {
  args: {
    area: '21',
    publication: changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({ value: 80 + value / 4, status })),
  },
};

export const OwnHeadingAndSummary: Story = {
  args: { heading: 'Wie sich die Quote entwickelt hat', summary: 'Ein Satz der Redaktion.' },
};

/** What is picked is kept in the address of the page, and comes back with it. */
export const KeptInTheAddress: Story = { args: { addressState: true, area: '12' } };

/** What cannot be read is told below the chart, and in the console with what could stand there. */
export const AskedInVain: Story = {
  args: {
    view: 'indexe',
    forecast: 'bald',
    target: '2030: zehn',
    annotations: 'Zuzug',
    goals: 'missing/planning.json',
  },
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
    html`<soz-trend-chart lang="de"
      ><table>
        <tbody>
          <tr>
            <td>Keine Werte</td>
          </tr>
        </tbody>
      </table></soz-trend-chart
    >`,
};

function withTarget(publication: Publication, value: number): Publication {
  const [first] = publication.tables.values();
  if (!first) return publication;
  const { indicator } = first;
  return {
    ...publication,
    tables: new Map([[indicator.id, { ...first, indicator: { ...indicator, target: { value } } }]]),
  };
}

/** What is to be reached, as the page says it: values, and until when. */
export const Targets: Story = { args: { area: '21', target: '2030: 14; 2035: 12,5' } };

/** What goals of planning set for the city and for the areas that are shown. */
export const TargetsOfGoals: Story = {
  args: { area: '12', planning: withPlanningViews(smallPlanning, smallCity) },
};
