import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { type Planning, planningOf, type Publication, withPlanningViews } from '../src/index.js';
import { smallCity } from '../test/fixtures/small-city.js';
import { smallPlanning, TODAY } from '../test/fixtures/small-planning.js';
import '../components/goal-board/goal-board.js';

interface Args {
  planning?: Planning;
  publication?: Publication;
  today?: string;
  plan?: string;
  group?: string;
  indicator?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Goal board',
  component: 'soz-goal-board',
  args: { planning: smallPlanning, publication: smallCity, today: TODAY },
  render: ({ planning, publication, today, plan, group, indicator, lang }) =>
    html`<soz-goal-board
      .planning=${planning && withPlanningViews(planning, publication)}
      today=${today ?? nothing}
      plan=${plan ?? nothing}
      group=${group ?? nothing}
      indicator=${indicator ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-goal-board>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Goals on their way, one whose last value is confidential, and one without an indicator. */
export const Board: Story = {};

/** In a group the indicator of a goal can be shown in the other elements. */
export const Grouped: Story = { args: { group: 'story-goals' } };

/** The group looks at the indicator of a goal. */
export const ChosenIndicator: Story = { args: { group: 'story-goals', indicator: 'sgb2-quote' } };

/** The goals of one plan. */
export const OnePlan: Story = { args: { plan: 'armut' } };

/** Planning without published figures: goals and actions alone. */
export const WithoutFigures: Story = { args: { publication: undefined } };

/** Many goals. */
export const ManyGoals: Story = {
  args: {
    planning: {
      ...smallPlanning,
      goals: Array.from({ length: 3 }, (_, i) =>
        smallPlanning.goals.map((goal) => ({ ...goal, id: `${goal.id}-${i}` })),
      ).flat(),
    },
  },
};

export const English: Story = { args: { lang: 'en' } };

export const Loading: Story = { args: { planning: undefined } };

/** There is planning, but no goal. */
export const Empty: Story = { args: { planning: planningOf({ plans: smallPlanning.plans }) } };

/** An address at which there is nothing. */
export const Failed: Story = {
  render: () => html`<soz-goal-board src="missing/planning.json" today=${TODAY} lang="de"></soz-goal-board>`,
};
