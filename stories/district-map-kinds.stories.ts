import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Publication } from '../src/index.js';
import { smallCity } from '../test/fixtures/small-city.js';
import '../components/district-map/district-map.js';

interface Args {
  publication?: Publication;
  indicator?: string;
  period?: string;
  view?: string;
  classes?: string;
  breaks?: string;
  classCount?: number;
  about?: string;
  breaksPerPeriod?: boolean;
  second?: string;
  years?: number;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Karte: Klassen und Arten',
  component: 'soz-district-map',
  args: { publication: smallCity },
  render: ({ publication, lang, ...wish }) =>
    html`<soz-district-map
      .publication=${publication}
      indicator=${wish.indicator ?? nothing}
      period=${wish.period ?? nothing}
      view=${wish.view ?? nothing}
      classes=${wish.classes ?? nothing}
      breaks=${wish.breaks ?? nothing}
      class-count=${wish.classCount ?? nothing}
      about=${wish.about ?? nothing}
      ?breaks-per-period=${wish.breaksPerPeriod ?? false}
      second=${wish.second ?? nothing}
      years=${wish.years ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-district-map>`,
};
export default meta;
type Story = StoryObj<Args>;

export const EqualClasses: Story = { args: { classes: 'equal' } };

export const NaturalClasses: Story = { args: { classes: 'natural', classCount: 4 } };

/** One standard deviation wide, about the mean of the districts: brown below, blue above. */
export const ClassesByDeviation: Story = { args: { classes: 'deviation' } };

export const OwnBreaks: Story = { args: { breaks: '10 15 20' } };

/** What nobody understands is told below the map, and in the console with what could stand there; the map is the usual one. */
export const AskedInVain: Story = { args: { view: 'kreis', breaks: '5 10 15 20 25' } };

/** Bounds of this year alone: it does not compare with others. */
export const BreaksPerPeriod: Story = { args: { breaksPerPeriod: true, period: '2016' } };

/** Each colour stands for the same distance from the city's value, below it as above. */
export const DivergingAboutTheCity: Story = { args: { classes: 'diverging' } };

/** An even number of classes parts at the middle. */
export const DivergingAboutANumber: Story = { args: { classes: 'diverging', about: '15', classCount: 4 } };

/** There is no target: the classes are the usual ones, and the note says so. */
export const DivergingAboutNothing: Story = { args: { classes: 'diverging', about: 'target' } };

/** Circles as large as the number of persons, in the colour of the share. */
export const CirclesForAShare: Story = { args: { view: 'symbols' } };

/**
 * Do not do this: a coloured area makes a large district look like a large number. The console warns, and the note below the
 * legend says what is wrong. Counts are circles without `view="choropleth"`.
 */
export const FilledCounts: Story = { args: { indicator: 'wohngeld-haushalte', view: 'choropleth' } };

/** Two indicators at once. The cells of the legend are buttons: one tab stop, arrow keys lead over them. */
export const TwoIndicators: Story = { args: { second: 'hze-dichte', period: '2021' } };

/** What is unknown of one of them is unknown of both, and says why. */
export const TwoIndicatorsWithGaps: Story = { args: { second: 'hze-dichte' } };

/** The groups of Berlin's Monitoring Soziale Stadtentwicklung: colour for the status, triangles for the change. */
export const StatusAndChange: Story = { args: { view: 'dynamics' } };

/** Too early for a change over two years: the usual map, and why. */
export const StatusWithoutChange: Story = { args: { view: 'dynamics', period: '2014' } };

export const InEnglish: Story = { args: { view: 'dynamics', lang: 'en', years: 5 } };
