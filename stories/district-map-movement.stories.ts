import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Publication } from '../src/index.js';
import { likeShares } from '../test/fixtures/like-shares.js';
import { smallCity } from '../test/fixtures/small-city.js';
import '../components/district-map/district-map.js';
import { press } from './press.js';

interface Args {
  publication?: Publication;
  indicator?: string;
  level?: string;
  area?: string;
  zoom?: boolean;
  labels?: boolean;
  multiples?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Karte: Suchen, Bewegen, Nebeneinander',
  component: 'soz-district-map',
  args: { publication: smallCity },
  render: ({ publication, indicator, level, area, zoom, labels, multiples, lang }) =>
    html`<soz-district-map
      .publication=${publication}
      indicator=${indicator ?? nothing}
      level=${level ?? nothing}
      area=${area ?? nothing}
      ?zoom=${zoom ?? false}
      ?labels=${labels ?? false}
      multiples=${multiples ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-district-map>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Buttons show a part of the map larger; in the ranking the keys `+`, `-` and `0` do. What is picked comes into view. */
export const Zoom: Story = { args: { zoom: true, area: '22' } };

/** A part of the map shown larger, as after two presses of `+`: what is picked is in its middle. */
export const ZoomedIn: Story = {
  args: { zoom: true, area: '22' },
  play: async ({ canvasElement }) => {
    for (let times = 0; times < 2; times++) await press(canvasElement, '.zoom button');
  },
};

/** Names where there is room: on a larger map, or on a larger part of it, there are more. */
export const Names: Story = { args: { labels: true } };

/** Circles keep their size on the screen when a part of the map is shown larger, and come apart. */
export const ZoomOfCounts: Story = { args: { zoom: true, labels: true, indicator: 'wohngeld-haushalte' } };

/** A map a year, all with the same classes. The list belongs to the year that is marked; what is picked is picked on all. */
export const YearsSideBySide: Story = { args: { multiples: 'years', area: '22' } };

export const CountsSideBySide: Story = { args: { multiples: 'years', indicator: 'wohngeld-haushalte' } };

/** A map an indicator of the topic with the same unit, in classes over all of them. */
export const IndicatorsSideBySide: Story = { args: { multiples: 'indicators', publication: likeShares(smallCity) } };

/** No other indicator has this unit: one map is shown. */
export const NothingToCompare: Story = { args: { multiples: 'indicators', indicator: 'hze-dichte' } };

export const EnglishSideBySide: Story = { args: { multiples: 'years', zoom: true, labels: true, lang: 'en' } };

/**
 * Two maps of one group share the year, what is picked and what is pointed at, each with an indicator of its own; the same
 * `breaks` make their colours mean the same.
 */
export const TwoMaps: Story = {
  render: () => {
    const publication = likeShares(smallCity);
    return html`<div>
      ${['sgb2-quote', 'sgb2-quote-kinder'].map(
        (indicator, i) =>
          html`<soz-district-map
            .publication=${publication}
            indicator=${indicator}
            group="vergleich"
            own="indicator"
            breaks="10 15 20 25"
            heading-level=${3 + i}
            lang="de"
          ></soz-district-map>`,
      )}
    </div>`;
  },
};
